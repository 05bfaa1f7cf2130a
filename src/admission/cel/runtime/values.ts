import { fail } from './error';

/**
 * CEL's values in JavaScript: null, booleans, strings, lists and maps as JSON has them (or `Map`, where a rule makes one), bytes as
 * Uint8Array. An int is a number as long as that is exact, else a bigint. Where the type of an expression is known, a double is a
 * number too; where it is not (`dyn`), it is a Double.
 */
export type Int = number | bigint;

/** A value that knows what it equals. */
export interface Comparable {
  equals(other: unknown): boolean;
}

/** A double among values of unknown type. */
export class Double {
  public constructor(public readonly value: number) {}
}

/** An unsigned integer. */
export class Uint {
  public constructor(public readonly value: bigint) {
    if (value < 0n || value >= 2n ** 64n) fail('unsigned integer overflow');
  }
}

/** A type as a value. */
export class TypeName implements Comparable {
  public constructor(public readonly name: string) {}

  public equals(other: unknown): boolean { return other instanceof TypeName && other.name === this.name; }
}

const DURATION_MAX = 2n ** 63n;

/** A length of time, as Go counts it. */
export class Duration implements Comparable {
  public constructor(public readonly nanos: bigint) {
    if (nanos < -DURATION_MAX || nanos >= DURATION_MAX) fail('integer overflow');
  }

  public equals(other: unknown): boolean { return other instanceof Duration && other.nanos === this.nanos; }
}

const YEAR_1 = -62135596800n * 1_000_000_000n;
const YEAR_10000 = 253402300800n * 1_000_000_000n;

/** A moment, in nanoseconds since 1970. The offset from UTC is only how it is written. */
export class Timestamp implements Comparable {
  public constructor(public readonly nanos: bigint, public readonly offsetMinutes = 0) {
    if (nanos < YEAR_1 || nanos >= YEAR_10000) fail('timestamp overflow');
  }

  public equals(other: unknown): boolean { return other instanceof Timestamp && other.nanos === this.nanos; }
}

/** A list whose order does not matter, as `x-kubernetes-list-type: set` says. */
export class SetList extends Array<unknown> {}

/** A list whose items are known by some of their fields, as `x-kubernetes-list-type: map` says. */
export class KeyedList extends Array<unknown> {
  public keyFields: readonly string[] = [];

  /** What tells an item from others. */
  public keyOf(item: unknown): string {
    return JSON.stringify(this.keyFields.map(key => (item as Record<string, unknown> | null)?.[key] ?? null));
  }
}

export const isInt = (value: unknown): value is Int => typeof value === 'number' || typeof value === 'bigint';

/** The type of a value among values of unknown type, as `type()` calls it. */
export function typeNameOf(value: unknown): string {
  switch (typeof value) {
    case 'string': return 'string';
    case 'boolean': return 'bool';
    case 'bigint': return 'int';
    case 'number': return Number.isInteger(value) ? 'int' : 'double';
    default: break;
  }
  if (value === null) return 'null_type';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Double) return 'double';
  if (value instanceof Uint) return 'uint';
  if (value instanceof Uint8Array) return 'bytes';
  if (value instanceof Duration) return 'google.protobuf.Duration';
  if (value instanceof Timestamp) return 'google.protobuf.Timestamp';
  if (value instanceof TypeName) return 'type';
  return (value as { celType?: string }).celType ?? 'map';
}
