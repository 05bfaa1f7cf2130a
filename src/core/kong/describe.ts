import { Field, FieldType } from './facts';

const NOUNS: Readonly<Record<FieldType, string>> = {
  string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', set: 'a list without repetition', map: 'an object with free keys',
  record: 'an object', foreign: 'a reference to another entity', any: 'any value',
};

/** What a text is, for the rules that say it of all of it. */
const KINDS: Readonly<Record<string, string>> = {
  host: 'a host name or IP address, without port', hostPattern: 'a host name, in which a label may be "*"', serverName: 'a host name, as TLS servers go by', url: 'a URL',
  path: 'a path', ipOrCidr: 'an IP address or network', headerName: 'the name of a header', headerOfPair: 'the name of a header, or "name:value"',
  headerAndValue: '"name:value" of a header', headerPair: '"name:name" of two headers', keyAndTemplate: '"key:value", in whose value $(…) holds Lua',
  luaFunction: 'a function in Lua', origin: 'an origin, a regular expression, or "*"',
};

/** A line for documentation: what a field takes, within which bounds, and what stands for it where it is absent. */
export function describeField(field: Field): string {
  return line([noun(field), ...bounds(field), absent(field), ...notes(field)]);
}

/** What a field takes and within which bounds, without what stands for it where it is absent. */
export function describeDomain(field: Field): string {
  return line([noun(field), ...bounds(field), ...notes(field)]);
}

function line(parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined).join('; ');
}

function noun(field: Field): string {
  const { elements, values, keeps, oneOf } = field;
  if (elements) return `${NOUNS[field.type]}, each ${noun(elements)}`;
  if (values) return `${NOUNS.map}, each value ${noun(values)}`;
  if (oneOf) return `one of ${oneOf.join(', ')}`;
  if (field.unit) return field.type === 'integer' ? `whole ${field.unit}` : field.unit;
  return keeps && KINDS[keeps] || (field.regex ? 'a regular expression' : NOUNS[field.type]);
}

function bounds(field: Field): (string | undefined)[] {
  const [min, max] = field.between ?? [];
  return [
    field.above !== undefined ? `more than ${field.above}` : undefined,
    range(min, max),
    range(field.minLength === 0 ? undefined : field.minLength, field.maxLength, field.type === 'string' ? ' bytes' : ' members'),
    field.startsWith !== undefined ? `starts with ${field.startsWith}` : undefined,
  ];
}

function range(min: number | null | undefined, max: number | null | undefined, unit = ''): string | undefined {
  const [low, high] = [min ?? undefined, max ?? undefined];
  if (low === undefined && high === undefined) return undefined;
  if (low === undefined) return `at most ${high}${unit}`;
  return high === undefined ? `at least ${low}${unit}` : `${low} to ${high}${unit}`;
}

function absent({ default: fallback, required, generated }: Field): string | undefined {
  if (fallback !== undefined) return `${JSON.stringify(fallback)} if absent`;
  if (generated) return 'made up by Kong if absent';
  return required ? 'required' : undefined;
}

function notes({ vault, secret, needsDatabase, deprecated }: Field): (string | undefined)[] {
  return [
    secret ? 'a secret' : undefined,
    vault ? 'may be a reference to a vault' : undefined,
    needsDatabase ? `${needsDatabase.join(', ')} only with a database` : undefined,
    deprecated && `deprecated${deprecated.use ? `, use ${deprecated.use}` : ''}${deprecated.goneIn ? `, gone in ${deprecated.goneIn}` : ''}`,
  ];
}
