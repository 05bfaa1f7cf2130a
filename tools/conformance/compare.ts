import { Verdict } from './oracle';
import { Finding } from '../../src/admission/finding';

/** Where two judges differ about one document. */
export interface Difference {
  readonly verdict: boolean;
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

const NOT_CHECKED = /^some validation rules were not checked/;

/** Whether the server takes a document, with strict field validation. */
export function accepts({ ok, unknownFields = [] }: Verdict): boolean {
  return ok === true && unknownFields.length === 0;
}

/** What differs; nothing where both say the same. */
export function difference(verdict: Verdict, findings: readonly Finding[]): Difference | undefined {
  const errors = findings.filter(finding => finding.severity === 'error' && finding.code.startsWith('TRF20'));
  if (accepts(verdict) !== (errors.length === 0)) return { verdict: true, ...paths(verdict, errors) };
  if (verdict.errors?.some(error => error.type === 'BadRequest')) return undefined; // has no paths
  const { missing, surplus } = paths(verdict, errors);
  return missing.length + surplus.length > 0 ? { verdict: false, missing, surplus } : undefined;
}

function paths(verdict: Verdict, errors: readonly Finding[]): { missing: string[]; surplus: string[] } {
  const theirs = new Set([...(verdict.errors ?? []).filter(error => !NOT_CHECKED.test(error.detail)).map(pathOf), ...verdict.unknownFields ?? []]);
  const ours = new Set(errors.map(error => error.path));
  return { missing: [...theirs].filter(path => !ours.has(path)), surplus: [...ours].filter(path => !theirs.has(path)) };
}

const PLACES = [/^"([^"]*)" must (?:not )?validate/, /^Checked value must be .* in (\S*)$/, /^invalid type conversion in ([^:]*):/];

/** Some errors of the server say where they are in their text only. */
function pathOf({ field, detail }: { readonly field: string; readonly detail: string }): string {
  if (field !== '<nil>') return field;
  const named = PLACES.map(place => place.exec(detail)?.[1]).find(place => place !== undefined);
  return named?.replace(/^\./, '') ?? '';
}
