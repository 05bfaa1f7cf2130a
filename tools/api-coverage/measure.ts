/** How much of what the kinds have is set in documents. */
import { Exception, EXCEPTIONS } from './exceptions';
import { KindFields } from './leaves';
import { Rendered } from './recording';

export interface KindCoverage {
  readonly kind: string;
  /** All fields that hold no others. */
  readonly fields: number;
  readonly set: number;
  /** Fields that are left out, and why. */
  readonly exceptions: readonly { readonly field: string; readonly why: string }[];
  /** Fields that could be set, and aren't. */
  readonly missing: readonly string[];
  /** Exceptions that are set after all. */
  readonly stale: readonly string[];
  /** Of the fields that count, between 0 and 1. */
  readonly share: number;
}

/** What documents of all kinds set of these. */
export function coverageOf(kinds: readonly KindFields[], documents: readonly Rendered[], exceptions = EXCEPTIONS): KindCoverage[] {
  return kinds.map(one => coverage(one, documents.filter(({ kind }) => kind === one.kind), exceptions));
}

function coverage(kind: KindFields, documents: readonly Rendered[], exceptions: readonly Exception[]): KindCoverage {
  const all = [...kind.all()];
  const reached = new Set(documents.flatMap(document => [...kind.setIn(document)]));
  const excepted = all.flatMap(field => {
    const found = exceptions.find(({ fields }) => fields.test(`${kind.kind} ${field}`));
    return found ? [{ field, why: found.why }] : [];
  });
  const left = new Set(excepted.map(({ field }) => field));
  const missing = all.filter(field => !reached.has(field) && !left.has(field));
  const counted = all.length - left.size;
  return {
    kind: kind.kind, fields: all.length, set: reached.size, exceptions: excepted, missing, stale: [...left].filter(field => reached.has(field)),
    share: counted === 0 ? 1 : 1 - missing.length / counted,
  };
}

/** What documents leave out without a reason, and exceptions that are none: lists that should be empty, by kind. */
export function gapsIn(kinds: readonly KindFields[], documents: readonly Rendered[]): { [kind: string]: readonly string[] } {
  const gaps = coverageOf(kinds, documents).map(({ kind, missing, stale }) => [kind, [...missing, ...stale.map(field => `${field} is an exception`)]] as const);
  return Object.fromEntries(gaps.filter(([, fields]) => fields.length > 0));
}

/** The exceptions that are about no field of these kinds. */
export function unusedExceptions(kinds: readonly KindFields[], exceptions = EXCEPTIONS): Exception[] {
  const fields = kinds.flatMap(kind => [...kind.all()].map(field => `${kind.kind} ${field}`));
  return exceptions.filter(exception => !fields.some(field => exception.fields.test(field)));
}
