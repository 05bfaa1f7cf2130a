import { Violation } from './policy';
import { Check } from './values';

/** What values must be, by the paths of their fields: `http.requestTimeout`; `[]` stands for every item of a list: `http.statuses[]`. */
export type Fields = Readonly<Record<string, Check>>;

/** Checks those of the fields that are there. */
export function checkFields(settings: object, path: string, fields: Fields): Iterable<Violation> {
  const found: Violation[] = [];
  for (const { steps, check } of compiled(fields)) {
    visit(settings, path, steps, 0, check, found);
  }
  return found;
}

interface Compiled {
  readonly steps: readonly Step[];
  readonly check: Check;
}

interface Step {
  readonly name: string;
  readonly isList: boolean;
}

const known = new WeakMap<Fields, readonly Compiled[]>();

/** Most fields are checked by tables that stay. */
function compiled(fields: Fields): readonly Compiled[] {
  let all = known.get(fields);
  if (!all) {
    all = Object.entries(fields).map(([field, check]) => ({
      check, steps: field.split('.').map(step => (step.endsWith('[]') ? { name: step.slice(0, -2), isList: true } : { name: step, isList: false })),
    }));
    known.set(fields, all);
  }
  return all;
}

function visit(value: unknown, path: string, steps: readonly Step[], depth: number, check: Check, found: Violation[]): void {
  let at = value;
  for (let i = depth; i < steps.length; i++) {
    if (at === undefined) return;
    const { name, isList } = steps[i];
    const child = (at as Readonly<Record<string, unknown>>)[name];
    if (isList) {
      const below = `${path}${printed(steps, depth, i)}.${name}`;
      for (const [j, item] of (child as readonly unknown[] | undefined ?? []).entries()) visit(item, `${below}[${j}]`, steps, i + 1, check, found);
      return;
    }
    at = child;
  }
  const complaint = at === undefined ? undefined : check(at);
  if (complaint) found.push({ path: `${path}${printed(steps, depth, steps.length)}`, value: at, ...complaint });
}

function printed(steps: readonly Step[], from: number, to: number): string {
  return steps.slice(from, to).map(({ name }) => `.${name}`).join('');
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
