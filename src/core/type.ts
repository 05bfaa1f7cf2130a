import { IConstruct } from 'constructs';
import { refuse } from './error';

/** What a property takes: how it is called, and how it is written. */
export interface Wanted {
  readonly expected: string;
  readonly fix: string;
  readonly construct?: IConstruct;
}

/**
 * The value, if it has the method that all values of its type have. TypeScript says so before; this is for programs that run without being
 * compiled, as `tsx` runs them.
 *
 * @throws TRF1004 where it is something else
 */
export function ofType<T>(value: T, method: keyof T & string, { expected, fix, construct }: Wanted): T {
  if (typeof (value as { [name: string]: unknown } | undefined)?.[method] === 'function') return value;
  return refuse({ code: 'TRF1004', value: named(value), expected, fix, construct });
}

/** Constructs hold each other: an object is called by its class. */
function named(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? value.constructor?.name ?? 'Object' : value;
}
