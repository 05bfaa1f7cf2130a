import { hasFormat } from './formats';
import { SchemaNode } from './node';
import { goTime, timeOfNumber, writtenTime } from '../../core/spelling/duration-spelling';
import { Step, stepName } from '../../core/field-path';
import { compilePattern } from '../../core/regex/linear-regex';
import { nearest } from '../../core/spelling/nearest';

/** Fixes that are longer than this are none that anybody pastes. */
const LENGTH_MAX = 120;

/** What to write instead of a value of another type than the schema's. @param field what holds it */
export function converted(node: SchemaNode, value: unknown, field: Step | undefined): string | undefined {
  if (value === null) return 'remove it, or give it a value';
  if (node.intOrString) return typeof value === 'number' ? `"${value}"` : undefined;
  switch (node.type) {
    case 'string': return typeof value === 'object' ? undefined : asText(node, value as boolean | number, field);
    case 'array': return asList(node, value);
    case 'object': return asObject(node, value);
    case 'boolean': return SWITCHES[String(value).toLowerCase()];
    case 'integer': case 'number': return typeof value === 'string' ? asNumber(node.type, value, field) : undefined;
    default: return undefined;
  }
}

/** Of values that a field takes, the one that was probably meant. */
export function similar(allowed: readonly unknown[], value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const same = allowed.find(candidate => typeof candidate !== 'string' && String(candidate) === value);
  if (same !== undefined) return `${value}, without quotes`;
  const meant = nearest(value, allowed.filter(candidate => typeof candidate === 'string'));
  return meant === undefined ? undefined : `"${meant}"`;
}

/** A text like the one that is there, which the schema takes. */
export function respelled(node: SchemaNode, text: string): string | undefined {
  if (text.length > LENGTH_MAX) return undefined;
  for (const spelling of SPELLINGS) {
    const candidate = spelling(text);
    if (candidate !== undefined && candidate !== '' && candidate !== text && isTaken(node, candidate)) return short(JSON.stringify(candidate));
  }
  return undefined;
}

function isTaken({ pattern, format, maxLength = Infinity }: SchemaNode, text: string): boolean {
  if (text.length > maxLength || (format !== undefined && !hasFormat(format, text))) return false;
  const compiled = pattern === undefined ? undefined : compilePattern(pattern);
  return compiled === undefined || (compiled.ok && compiled.regex.test(text));
}

const hostOf = (text: string): string => text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[/?#].*$/, '');

/** How texts come to be what a field takes; those that change less come first. */
const SPELLINGS: readonly ((text: string) => string | undefined)[] = [
  text => text.trim(),
  text => goTime(writtenTime(text) ?? NaN),
  quantity,
  text => text.trim().toLowerCase(),
  text => text.trim().toUpperCase(),
  text => text.trim().toLowerCase().replace(/[_\s]+/g, '-'),
  text => `/${text}`,
  hostOf,
  text => hostOf(text).toLowerCase().replace(/:\d+$/, '').replace(/\.$/, ''),
];


/** Sizes of memory as people say them: `512mb`, `1g`. */
function quantity(text: string): string | undefined {
  const [, amount, multiple] = /^(\d+(?:\.\d+)?)\s*([kmgt])i?b?$/i.exec(text.trim()) ?? [];
  return multiple === undefined ? undefined : `${amount}${multiple.toUpperCase()}i`;
}

/** Fields of Kuma and of Kong's operator that hold times, and whose schemas do not say so. */
const TIME = /(timeout|interval|duration|period|expiry|expiration|ttl|ejectionTime)$/i;

/** A boolean as a text: YAML makes booleans of more words than look so. */
export function quoted(value: boolean): string {
  return value ? '"true"; or "y", "yes", "on", if that is what is written' : '"false"; or "n", "no", "off", if that is what is written';
}

/** YAML makes numbers and booleans of what is written without quotes, and of more words than look so. */
function asText(node: SchemaNode, value: boolean | number, field: Step | undefined): string | undefined {
  if (node.enum && !node.enum.includes(String(value))) return undefined;
  if (typeof value === 'boolean') return quoted(value);
  const text = String(value);
  const isTime = field !== undefined && TIME.test(stepName(field)) && node.format === undefined && node.pattern === undefined;
  if (!isTime && isTaken(node, text)) return `"${text}"`;
  const time = timeOfNumber(value);
  return time !== undefined && isTaken(node, time) ? `"${time}"` : undefined;
}

const SWITCHES: Readonly<Record<string, string>> = {
  true: 'true, without quotes', yes: 'true', y: 'true', on: 'true', enabled: 'true', 1: 'true',
  false: 'false, without quotes', no: 'false', n: 'false', off: 'false', disabled: 'false', 0: 'false',
};

/** Whole numbers that are times: those of Kong's services, and those of its health checks and of Kubernetes. */
const IN_MILLISECONDS = /^(connect|read|write|send)_timeout$/;
const IN_SECONDS = /^(interval|timeout)$|seconds$/i;

function asNumber(type: 'integer' | 'number', text: string, field: Step | undefined): string | undefined {
  if ((type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(text)) return `${text}, without quotes`;
  if (/^\d+%$/.test(text)) return text.slice(0, -1);
  const name = field === undefined ? '' : stepName(field);
  const milliseconds = /[a-z]$/i.test(text) ? writtenTime(text) : undefined;
  if (milliseconds === undefined || !Number.isInteger(milliseconds)) return undefined;
  if (IN_MILLISECONDS.test(name)) return `${milliseconds}, which is in milliseconds`;
  return IN_SECONDS.test(name) && milliseconds % 1000 === 0 ? `${milliseconds / 1000}, which is in seconds` : undefined;
}

function asList({ items }: SchemaNode, value: unknown): string | undefined {
  if (items === undefined) return undefined;
  const isMap = typeof value === 'object' && value !== null;
  if (items.type === 'object') {
    if (!isMap) return asListOf(asObject(items, value));
    return Object.keys(value).length > 0 ? asListOf(JSON.stringify(value)) : 'put "- " before what is in it, which makes it a list of one';
  }
  return isMap ? undefined : asListOf(items.type === 'string' ? JSON.stringify(String(value)) : JSON.stringify(value));
}

function asListOf(item: string | undefined): string | undefined {
  return item === undefined ? undefined : short(`[${item}]`);
}

/** Fields that objects have which are written as a text alone, the likeliest first. */
const MAIN = ['value', 'name', 'method', 'number'];

function asObject({ properties, additional }: SchemaNode, value: unknown): string | undefined {
  if (Array.isArray(value)) {
    if (additional && value.length > 0 && value.every(isPair)) {
      return short(JSON.stringify(Object.fromEntries(value.map(pair => [pair.name ?? pair.key, pair.value]))));
    }
    const [only] = value as unknown[];
    const isObject = value.length === 1 && typeof only === 'object' && only !== null && Object.keys(only).length > 0;
    return isObject ? short(JSON.stringify(only)) : undefined;
  }
  const main = MAIN.find(name => properties?.get(name)?.type === (typeof value === 'number' ? 'integer' : typeof value));
  return main === undefined ? undefined : short(JSON.stringify({ [main]: value }));
}

interface Pair { readonly name?: string; readonly key?: string; readonly value: unknown }

function isPair(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'value' in item && ('name' in item || 'key' in item);
}

function short(fix: string | undefined): string | undefined {
  return fix !== undefined && fix.length <= LENGTH_MAX ? fix : undefined;
}
