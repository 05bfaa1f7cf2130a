import { Violation } from './policy';
import { Check } from './values';

/** What values must be, by the paths of their fields: `http.requestTimeout`; `[]` stands for every item of a list: `http.statuses[]`. */
export type Fields = Readonly<Record<string, Check>>;

/** Checks those of the fields that are there. */
export function* checkFields(settings: object, path: string, fields: Fields): Iterable<Violation> {
  for (const [field, check] of Object.entries(fields)) {
    for (const [at, value] of valuesAt(settings, path, field.split('.'))) {
      const complaint = check(value);
      if (complaint) yield { path: at, value, ...complaint };
    }
  }
}

function* valuesAt(value: unknown, path: string, [step, ...rest]: readonly string[]): Iterable<readonly [path: string, value: unknown]> {
  if (value === undefined) return;
  if (step === undefined) return yield [path, value];
  const isList = step.endsWith('[]');
  const name = isList ? step.slice(0, -2) : step;
  const found = (value as Readonly<Record<string, unknown>>)[name];
  if (!isList) return yield* valuesAt(found, `${path}.${name}`, rest);
  for (const [i, item] of (found as readonly unknown[] | undefined ?? []).entries()) yield* valuesAt(item, `${path}.${name}[${i}]`, rest);
}

/** Complains where none of these fields is there. */
export function* needsOneOf<T extends object>(settings: T, path: string, names: readonly (keyof T & string)[], fix: string): Iterable<Violation> {
  if (names.some(name => settings[name] !== undefined)) return;
  yield { mistake: 'missing', path, value: settings, message: `sets none of ${names.join(', ')}`, expected: `at least one of ${names.join(', ')}`, fix };
}

/** Complains where a field is not there. */
export function* needs(value: unknown, path: string, fix: string): Iterable<Violation> {
  if (value === undefined) yield { mistake: 'missing', path, message: 'is missing', fix };
}
