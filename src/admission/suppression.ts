import { Finding } from './finding';

/** The annotation by which an object says which findings about it are known and accepted. */
export const SUPPRESS_ANNOTATION = 'cdk8s-traffic/suppress';

/** A finding that is known and accepted, and why. What is not given fits everything. */
export interface Suppression {
  readonly code: string;
  /** For whoever reads it next year. Without a reason nothing is suppressed. */
  readonly reason: string;
  /** A field and all that is in it; `[*]` is any entry of a list. */
  readonly path?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name?: string;
}

const LINE = /^(TRF\d{4})(?:@(\S+))?(?:\s+(.*\S))?\s*$/;

/** What an annotation says: a line for each finding, `CODE reason` or `CODE@path reason`; and the lines that say nothing of the kind. */
export function suppressionsIn(annotation: string): { readonly suppressions: readonly Suppression[]; readonly unreadable: readonly string[] } {
  const suppressions: Suppression[] = [];
  const unreadable: string[] = [];
  for (const line of annotation.split('\n').map(text => text.trim()).filter(text => text !== '')) {
    const [, code, path, reason] = LINE.exec(line) ?? [];
    if (reason === undefined) unreadable.push(line);
    else suppressions.push({ code, path, reason });
  }
  return { suppressions, unreadable };
}

/** Whether a suppression is about a finding. */
export function suppresses({ code, reason, path, kind, namespace, name }: Suppression, { code: found, path: at, object }: Finding): boolean {
  return code === found && /\S/.test(reason)
    && (path === undefined || isWithin(at, path))
    && (kind === undefined || kind === object.kind)
    && (namespace === undefined || namespace === object.namespace)
    && (name === undefined || name === object.name);
}

function isWithin(path: string, outer: string): boolean {
  const parts = outer.split('[*]').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('\\[\\d+\\]')}(?=$|[.[])`).test(path);
}
