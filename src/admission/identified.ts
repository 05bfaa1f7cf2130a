import { FAILURES } from './failure';
import { isManifest, Manifest } from './manifest';
import { Report } from './report';
import { shown } from '../core/shown';

/** An object that says what it is. */
export type Identified = Manifest & { readonly apiVersion: string; readonly kind: string };

/** Whether a value says what it is. What does not is reported, and nothing else can be said of it. */
export function isIdentified(value: unknown, report: Report): value is Identified {
  const identified = isManifest(value) && [value.apiVersion, value.kind].every(text => typeof text === 'string' && text !== '');
  if (identified) return true;
  if (!isManifest(value)) {
    report.add(FAILURES.notAnObject, '', {
      value, message: `${shown(value)} is no object`, expected: 'an object with apiVersion and kind',
      fix: Array.isArray(value) ? 'put the objects into a List: { apiVersion: v1, kind: List, items: […] }' : undefined,
    });
    return false;
  }
  const missing = ['apiVersion', 'kind'].filter(field => typeof value[field] !== 'string' || value[field] === '');
  const isUniversal = missing.length === 2 && typeof value.type === 'string' && typeof value.name === 'string';
  report.add(FAILURES.notAnObject, missing[0], {
    message: `has no ${missing.join(' and no ')}`, expected: 'an object with apiVersion and kind',
    fix: isUniversal ? 'where this is Kuma\'s universal format: cdk8s-traffic convert --to kubernetes' : `set ${missing.join(' and ')}`,
  });
  return false;
}

/** Whether this is a list without a list of objects: a list that has one is taken for these. */
export function isBrokenList({ apiVersion, kind, items }: Identified): boolean {
  return apiVersion === 'v1' && kind === 'List' && items !== undefined && items !== null && !Array.isArray(items);
}
