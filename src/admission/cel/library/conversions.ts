import { equal } from '../runtime/equal';
import { fail } from '../runtime/error';
import { doubleText, textOf } from '../runtime/text';
import { goDuration, rfc3339 } from '../runtime/time';
import { Int, Timestamp, TypeName, typeNameOf, Uint } from '../runtime/values';
import { Library } from '../signature';

const same = <T>(value: T): T => value;
const TRUTH: Readonly<Record<string, boolean>> = {
  1: true, t: true, T: true, TRUE: true, true: true, True: true,
  0: false, f: false, F: false, FALSE: false, false: false, False: false,
};

/** Conversion to other types than numbers, and what concerns all types. */
export const CONVERSIONS: Library = {
  '@not(bool): bool': (value: boolean) => !value,
  '@equal(A, A): bool': equal,
  '@unequal(A, A): bool': (a: unknown, b: unknown) => !equal(a, b),
  'type(A): type(A)': (value: unknown) => new TypeName(typeNameOf(value)),
  'dyn(A): dyn': same,
  'bool(bool): bool': same,
  'bool(string): bool': (text: string) => Object.hasOwn(TRUTH, text) ? TRUTH[text] : fail('type conversion error from \'string\' to \'bool\''),
  'bytes(bytes): bytes': same,
  'bytes(string): bytes': (text: string) => new TextEncoder().encode(text),
  '@plus(bytes, bytes): bytes': (a: Uint8Array, b: Uint8Array) => Uint8Array.from([...a, ...b]),
  'size(bytes): int': (bytes: Uint8Array) => bytes.length,
  '<bytes>.size(): int': (bytes: Uint8Array) => bytes.length,
  'string(string): string': same,
  'string(bool): string': (value: boolean) => String(value),
  'string(bytes): string': textOf,
  'string(double): string': doubleText,
  'string(duration): string': textOf,
  'string(int): string': (value: Int) => String(value),
  'string(timestamp): string': textOf,
  'string(uint): string': ({ value }: Uint) => String(value),
  'duration(duration): duration': same,
  'duration(int): duration': () => fail('type conversion error from \'int\' to \'google.protobuf.Duration\''),
  'duration(string): duration': (text: string) => goDuration(text) ?? fail('type conversion error from \'string\' to \'google.protobuf.Duration\''),
  'timestamp(timestamp): timestamp': same,
  'timestamp(int): timestamp': (seconds: Int) => new Timestamp(BigInt(seconds) * 1_000_000_000n),
  'timestamp(string): timestamp': (text: string) => rfc3339(text) ?? fail('type conversion error from \'string\' to \'google.protobuf.Timestamp\''),
};
