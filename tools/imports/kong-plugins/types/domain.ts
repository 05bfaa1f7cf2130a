import { memberName } from './names';
import { Field } from '../../../../src/core/kong/facts';

/** Times that may be what no Duration is: -1. */
const NEVER_DURATIONS = [/\bmax_retry_time$/, /^(?!rate-limiting )\S+ (.*\.)?sync_rate$/];

/** Whether a time is a Duration. */
export function isDuration(field: Field, place: string): boolean {
  return field.unit !== undefined && !NEVER_DURATIONS.some(form => form.test(place));
}

/** Whether a text is one of an enumeration. Numbers are not: an enumeration's members are texts. */
export function isEnumeration(field: Field): field is Field & { readonly oneOf: readonly string[] } {
  return field.type === 'string' && field.oneOf !== undefined;
}

/** Whether it has to be given. What is a secret may come from one. */
export function hasToBeThere(field: Field): boolean {
  const { required, default: fallback, generated, secret, type, fields = {} } = field;
  if (!required || fallback !== undefined || generated || secret) return false;
  return type !== 'record' || field.variants !== undefined || Object.values(fields).some(hasToBeThere);
}

/** What Kong does where a setting is not there, as `@default` says it. */
export function absent(field: Field, place: string): string {
  const { default: fallback, generated, type, required } = field;
  if (fallback !== undefined) return `- Kong applies ${applied(field, fallback, place)}`;
  if (generated) return '- Kong makes one up';
  if (type === 'record' && required) return '- the defaults of all its settings';
  return required ? '- it comes from a Secret: Kong refuses the plugin without' : '- none';
}

function applied(field: Field, value: unknown, place: string): string {
  if (isDuration(field, place) && typeof value === 'number') return value === -1 ? 'none' : time(field.unit!, value);
  if (isEnumeration(field) && typeof value === 'string') return memberName(value);
  if (field.elements && isEnumeration(field.elements) && Array.isArray(value) && value.length > 0) return (value as string[]).map(memberName).join(', ');
  const text = JSON.stringify(value);
  if (text === '[]' || text === '{}' || text === '""') return 'an empty one';
  return `\`${text.replace(/\*\//g, '* /')}\``;
}

function time(unit: string, value: number): string {
  return `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}
