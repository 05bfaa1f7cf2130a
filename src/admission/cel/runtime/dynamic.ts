import { CelType, mentions } from '../cel-type';
import { FUNCTIONS } from '../library';
import { Overload, overloadOf } from '../signature';
import { fail } from './error';
import { Optional } from './optional';
import { Double, typeNameOf } from './values';

type Runnable = Overload & { readonly run: (...args: any[]) => unknown };

let functions: Map<string, Runnable[]> | undefined;

/**
 * Calls a function where types are known only now. Methods have a dot before their names. Doubles come in and go out as Double,
 * since any number might be one.
 */
export function dispatch(name: string, args: readonly unknown[]): unknown {
  const overload = overloads(name).find(({ params }) => params.length === args.length && params.every((type, i) => isOf(type, args[i])));
  if (!overload) return fail('no such overload');
  const result = overload.run(...args.map((arg, i) => mentions(overload.params[i], 'double') ? unbox(arg) : arg));
  return typeof result === 'number' && overload.result.kind === 'double' ? new Double(result) : result;
}

function overloads(name: string): readonly Runnable[] {
  if (!functions) {
    functions = new Map();
    for (const [signature, run] of Object.entries(FUNCTIONS)) {
      const overload = overloadOf(signature);
      const key = overload.method ? `.${overload.name}` : overload.name;
      functions.set(key, [...functions.get(key) ?? [], { ...overload, run }]);
    }
  }
  return functions.get(name) ?? [];
}

/** Whether a value has the type. Of a list the first item decides, as types are not kept with values. */
function isOf(type: CelType, value: unknown): boolean {
  if (type.kind === 'dyn' || type.kind === 'param') return true;
  if (typeNameOf(value) !== type.name) return false;
  if (type.kind === 'list') return (value as unknown[]).length === 0 || isOf(type.params[0], (value as unknown[])[0]);
  return !(value instanceof Optional) || !value.hasValue || isOf(type.params[0], value.value());
}

/** A value whose numbers are doubles, among values of unknown type. */
export function box(value: unknown): unknown {
  if (typeof value === 'number') return new Double(value);
  if (Array.isArray(value)) return value.map(box);
  if (value instanceof Map) return new Map([...value].map(([key, content]) => [key, box(content)]));
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, content]) => [key, box(content)])) : value;
}

/** A value whose doubles are known for what they are. */
export function unbox(value: unknown): unknown {
  if (value instanceof Double) return value.value;
  return Array.isArray(value) && value.some(item => item instanceof Double) ? value.map(unbox) : value;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
