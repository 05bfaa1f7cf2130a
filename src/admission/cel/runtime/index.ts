import { FUNCTIONS } from '../library';
import { idOf } from '../signature';
import * as access from './access';
import { spend } from './budget';
import { compare } from './compare';
import { converter } from './convert';
import { box, dispatch, unbox } from './dynamic';
import { equal, mapKey } from './equal';
import * as logic from './logic';
import { Optional } from './optional';
import { regex } from './regex';
import { Duration, TypeName, Uint } from './values';

/** What compiled rules call `$`. Functions of the library stand beside by their ids. */
const HELPERS = {
  ...access, ...logic, spend, compare, converter, equal, regex, box, unbox, call: dispatch,
  typeName: (name: string) => new TypeName(name),
  uint: (value: bigint) => new Uint(value),
  bytes: (hexadecimal: string) => Uint8Array.from(Buffer.from(hexadecimal, 'hex')),
  duration: (nanos: bigint) => new Duration(nanos),
  maybe: (value: unknown, convert = (json: unknown) => json) => Optional.maybe(value === null || value === undefined ? undefined : convert(value)),
  // what is no optional value passes, as it does on the server
  orElse: (one: unknown, other: () => unknown) => one instanceof Optional && !one.hasValue ? other() : one,
  orValue: (one: unknown, other: () => unknown) => one instanceof Optional ? one.hasValue ? one.value() : other() : one,
  map: (entries: [unknown, unknown][]) => new Map(entries.map(([key, value]) => [mapKey(key), value])),
  push: (list: unknown[], value: unknown) => {
    list.push(value);
    return list;
  },
  spread: (value: Optional) => value.hasValue ? [value.value()] : [],
  spreadEntry: (key: unknown, value: Optional) => value.hasValue ? [[key, value.value()]] : [],
};

let runtime: Record<string, unknown> | undefined;

/** All that compiled rules need. */
export function runtimeOf(): Record<string, unknown> {
  return runtime ??= Object.assign(Object.fromEntries(Object.entries(FUNCTIONS).map(([signature, run]) => [idOf(signature), run])), HELPERS);
}
