import { goTime, writtenTime } from '../../../core/spelling/duration-spelling';
import { exampleOf, fieldAt } from '../../../core/kong/example';
import { Field, Plugin } from '../../../core/kong/facts';
import { Violation } from '../../../core/kong/judge-plugin';
import { MISSING, UNKNOWN } from '../../../core/kong/problem';
import { nearest } from '../../../core/spelling/nearest';

/** What to write instead of a setting that Kong refuses. @param value what is set */
export function settingFix({ path, message }: Violation, value: unknown, facts: Plugin | undefined): string {
  const field = facts && path.startsWith('config') ? fieldAt(facts.config, path) : undefined;
  if (!field) return message.startsWith(UNKNOWN) ? unknownFix(path, facts) : `correct ${path}, or leave it out`;
  const example = exampleOf(field);
  if (message === MISSING) return example === undefined ? `set ${path}` : `set ${path}, for example to ${example}`;
  const words = wordsIn(message);
  if (words) return among(words, value);
  const meant = meantBy(field, value);
  if (meant !== undefined) return meant;
  if (example !== undefined && example !== JSON.stringify(value)) return `for example ${example}`;
  return field.required ? `change ${path} so that it does` : `leave ${path} out`;
}

function unknownFix(path: string, facts: Plugin | undefined): string {
  const [, parent = '', name = path] = /^(.*)\.([^.]+)$/.exec(path) ?? [];
  const record = facts && path.startsWith('config') ? fieldAt(facts.config, parent) : undefined;
  if (name === 'config') return 'leave out one of the two levels of config';
  const meant = nearest(name, [...Object.keys(record?.fields ?? {}), ...Object.keys(record?.shorthands ?? {})]);
  return meant === undefined ? `leave ${path} out` : `did you mean "${meant}"?`;
}

/** What a gateway of this kind takes may be less than what the plugin does. */
function wordsIn(message: string): readonly string[] | undefined {
  return /has to be one of (.+)$/.exec(message)?.[1].split(', ');
}

function among(words: readonly string[], value: unknown): string {
  const meant = typeof value === 'string' ? nearest(value, words) : undefined;
  return meant === undefined ? `for example ${JSON.stringify(words[0])}` : JSON.stringify(meant);
}

const SWITCHES: Readonly<Record<string, boolean>> = { true: true, yes: true, on: true, false: false, no: false, off: false };

/** The value that was probably meant by one of another type; nothing where it cannot be known. */
function meantBy(field: Field, value: unknown): string | undefined {
  switch (field.type) {
    case 'boolean': {
      const on = SWITCHES[String(value).toLowerCase()];
      return on === undefined ? undefined : `${on}${typeof value === 'string' ? ', without quotes' : ''}`;
    }
    case 'integer': case 'number': return typeof value === 'string' ? numberMeant(field, value) : undefined;
    case 'string': return typeof value === 'number' ? JSON.stringify(String(value)) : undefined;
    case 'array': case 'set': return isScalar(value) ? listMeant(field, value) : pairsMeant(field, value);
    default: return undefined;
  }
}

function numberMeant({ type, unit }: Field, text: string): string | undefined {
  if ((type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(text)) return `${text}, without quotes`;
  const time = /[a-z]$/i.test(text) ? writtenTime(text) : undefined;
  if (time === undefined || unit === undefined || goTime(time) === undefined) return undefined;
  const count = unit === 'seconds' ? time / 1000 : time;
  return type === 'number' || Number.isInteger(count) ? `${count}, which is in ${unit}` : undefined;
}

function isScalar(value: unknown): value is string | number | boolean {
  return value !== null && ['string', 'number', 'boolean'].includes(typeof value);
}

function listMeant({ elements }: Field, value: string | number | boolean): string | undefined {
  if (elements === undefined) return undefined;
  const items = typeof value === 'string' ? value.split(',').map(item => item.trim()).filter(item => item !== '') : [value];
  return items.length > 0 ? JSON.stringify(elements.type === 'string' ? items.map(String) : items) : undefined;
}

/** Headers and the like are texts of name and value here: `["x-env:prod"]`. */
function pairsMeant({ elements }: Field, value: unknown): string | undefined {
  if (elements?.type !== 'string' || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const pairs = Object.entries(value);
  return pairs.length > 0 && pairs.every(([, each]) => isScalar(each)) ? JSON.stringify(pairs.map(([name, each]) => `${name}:${String(each)}`)) : undefined;
}
