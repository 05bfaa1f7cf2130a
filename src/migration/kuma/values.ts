import { Source } from './context';
import { parseGoDuration } from '../../core/kuma/go-duration';
import { Fields } from '../fields';

const UNITS: readonly (readonly [suffix: string, milliseconds: number])[] = [['h', 3_600_000], ['m', 60_000], ['s', 1000], ['ms', 1]];

/** A duration of the older kinds as the current ones read it. Nothing where there is none; what is none is left to be reported. */
export function duration(fields: Fields, field: string): string | undefined {
  const value = fields.peek(field);
  const milliseconds = typeof value === 'string' ? parseGoDuration(value) : undefined;
  if (milliseconds === undefined || milliseconds < 0) return undefined;
  fields.take(field);
  return durationText(milliseconds);
}

/** `90000` as `1m30s`. */
export function durationText(milliseconds: number): string {
  let rest = milliseconds;
  const parts = UNITS.map(([suffix, size]) => {
    const number = suffix === 'ms' ? Math.round(rest * 1e6) / 1e6 : Math.floor(rest / size);
    rest -= number * size;
    return number > 0 ? `${number}${suffix}` : '';
  });
  return parts.join('') || '0s';
}

/** A share as the current kinds read it: a whole number, or a text with decimals. */
export function percentage(fields: Fields, field: string): number | string | undefined {
  const value = fields.number(field);
  return value === undefined || Number.isInteger(value) ? value : String(value);
}

/** Headers with their values, those that replace others and those that stand beside them, as the current kinds have them. */
export function headerLists(headers: readonly { readonly name: string; readonly value: string; readonly append: boolean }[]): object | undefined {
  const list = (append: boolean) => headers.filter(header => header.append === append)
    .map(({ name, value }) => ({ name: name.toLowerCase(), value }));
  return filled({ set: nonEmpty(list(false)), add: nonEmpty(list(true)) });
}

/** The object without what is not there; nothing where nothing is. */
export function filled<T extends object>(object: T): T | undefined {
  const set = Object.entries(object).filter(([, value]) => value !== undefined);
  return set.length > 0 ? Object.fromEntries(set) as T : undefined;
}

export function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** A setting that is kept in the same words. */
export function same(fields: Fields | undefined, names: readonly string[]): object {
  return Object.fromEntries(names.flatMap(name => {
    const value = fields?.scalar(name);
    return value === undefined ? [] : [[name, value]];
  }));
}

/** A choice among words: the one that a table has for it. What it does not know is left to be reported. */
export function word(fields: Fields, field: string, words: Readonly<Record<string, string>>): string | undefined {
  const value = fields.peek(field);
  const found = typeof value === 'string' || typeof value === 'number' ? words[String(value)] : undefined;
  if (found !== undefined) fields.take(field);
  return found;
}

/** Says that settings do nothing, and counts them as read. */
export function unused(source: Source, fields: Fields, names: readonly string[], message: string): void {
  for (const name of names) {
    const value = fields.peek(name);
    if (value === undefined) continue;
    fields.take(name);
    source.notes.say('unused', { path: fields.pathOf(name), value, message });
  }
}
