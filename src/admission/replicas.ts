import { FAILURES } from './failure';
import { isManifest } from './manifest';
import { Report } from './report';

const INT32_MAX = 2 ** 31 - 1;

/** Checks the number that the scale subresource reads: the path is the CRD's own. */
export function checkReplicas(object: unknown, path: string, report: Report): void {
  let value = object;
  for (const field of path.replace(/^\./, '').split('.')) {
    if (value === undefined) return;
    value = isManifest(value) ? value[field] : NaN;
  }
  if (value === undefined || (Number.isInteger(value) && value as number >= 0 && value as number <= INT32_MAX)) return;
  report.add(FAILURES.scale, path, { value, message: 'is no number of replicas', expected: `a whole number from 0 to ${INT32_MAX}` });
}
