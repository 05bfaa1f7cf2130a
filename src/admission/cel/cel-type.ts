/** A type of CEL, as its checker knows it. */
export interface CelType {
  readonly kind:
  | 'bool' | 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'null' | 'duration' | 'timestamp' | 'dyn' | 'error'
  | 'list' | 'map' | 'type' | 'opaque' | 'struct' | 'param';
  /** As messages call it; tells types of the kinds opaque, struct and param apart. */
  readonly name: string;
  readonly params: readonly CelType[];
  /** Of a struct: the type of a field, by the name that rules call it. */
  field?(name: string): CelType | undefined;
}

const simple = (kind: CelType['kind'], name: string = kind): CelType => ({ kind, name, params: [] });

export const BOOL = simple('bool');
export const INT = simple('int');
export const UINT = simple('uint');
export const DOUBLE = simple('double');
export const STRING = simple('string');
export const BYTES = simple('bytes');
export const NULL = simple('null', 'null_type');
export const DURATION = simple('duration', 'google.protobuf.Duration');
export const TIMESTAMP = simple('timestamp', 'google.protobuf.Timestamp');
export const DYN = simple('dyn');
export const ERROR = simple('error', '*error*');

export const listOf = (element: CelType): CelType => ({ kind: 'list', name: 'list', params: [element] });
export const mapOf = (key: CelType, value: CelType): CelType => ({ kind: 'map', name: 'map', params: [key, value] });
export const optionalOf = (value: CelType): CelType => opaque('optional_type', value);
export const typeOf = (type: CelType): CelType => ({ kind: 'type', name: 'type', params: [type] });
export const opaque = (name: string, ...params: CelType[]): CelType => ({ kind: 'opaque', name, params });
export const param = (name: string): CelType => ({ kind: 'param', name, params: [] });

/** An object with known fields; its name is where it stands, so objects of two places have two types. */
export const struct = (name: string, field: (name: string) => CelType | undefined): CelType => ({ kind: 'struct', name, params: [], field });

export const isOptional = (type: CelType): boolean => type.kind === 'opaque' && type.name === 'optional_type';

/** The same type, all the way down. */
export function same(one: CelType, other: CelType): boolean {
  return one === other || (one.kind === other.kind && one.name === other.name
    && one.params.length === other.params.length && one.params.every((type, i) => same(type, other.params[i])));
}

/** As messages write it: `map(string, list(int))`. */
export function nameOf(type: CelType): string {
  return type.params.length === 0 ? type.name : `${type.name}(${type.params.map(nameOf).join(', ')})`;
}

/** The type, or one inside it, is of this kind. */
export function mentions(type: CelType, kind: CelType['kind']): boolean {
  return type.kind === kind || type.params.some(inner => mentions(inner, kind));
}

const BY_NAME = new Map([BOOL, INT, UINT, DOUBLE, STRING, BYTES, DYN].map(type => [type.name, type]));
BY_NAME.set('null', NULL).set('duration', DURATION).set('timestamp', TIMESTAMP);

/** Objects of Kubernetes' library that rules may compare with null, as they may those of a schema. */
const LIBRARY_STRUCTS = new Set(['kubernetes.URL', 'kubernetes.Quantity', 'kubernetes.Semver', 'kubernetes.NamedFormat']);

/** The type that a signature writes: `int`, `list(T)`, `optional(net.IP)`. Capital letters stand for any type. */
export function typeNamed(text: string): CelType {
  const [, name, inner] = /^([\w.]+)(?:\((.*)\))?$/.exec(text)!;
  if (inner === undefined) {
    if (/^[A-Z]$/.test(name)) return param(name);
    return BY_NAME.get(name) ?? (LIBRARY_STRUCTS.has(name) ? struct(name, () => undefined) : opaque(name));
  }
  const params = splitTypes(inner).map(typeNamed);
  if (name === 'list') return listOf(params[0]);
  if (name === 'map') return mapOf(params[0], params[1]);
  return name === 'type' ? typeOf(params[0]) : optionalOf(params[0]);
}

/** The types in a list of types, split at the commas that stand in no parentheses. */
export function splitTypes(text: string): string[] {
  return text.match(/(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+/g)?.map(type => type.trim()) ?? [];
}
