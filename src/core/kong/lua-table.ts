/** Kong reads JSON as Lua tables, which know no difference between an empty list and an empty object. */
export type Table = Readonly<Record<string, unknown>> | readonly unknown[];

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null;
}

/** Whether Lua takes the value for a list. */
export function isSequence(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) || isTable(value) && Object.keys(value).length === 0;
}

/** The members of what Lua takes for a list. What JSON cannot say counts as null. */
export function members(sequence: readonly unknown[]): readonly unknown[] {
  return Array.isArray(sequence) ? Array.from(sequence, member => member === undefined ? null : member as unknown) : [];
}

/** The entries of a table. Those of a list have their numbers in brackets as keys, which no field has as its name. */
export function entries(table: Table): [key: string, value: unknown][] {
  if (Array.isArray(table)) return members(table).map((member, i) => [`[${i}]`, member]);
  const all = Object.entries(table);
  return all.some(([, value]) => value === undefined) ? all.filter(([, value]) => value !== undefined) : all;
}

/** Neither null, nor an empty text, list or object. */
export function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(isTable(value) && Object.keys(value).length === 0);
}

/** What is at a path of names; undefined where one of them leads nowhere. */
export function valueAt(value: unknown, path: string): unknown {
  for (const name of stepsOf(path)) {
    if (!isTable(value) || Array.isArray(value) || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

const steps = new Map<string, readonly string[]>();

/** Paths stand in the facts about plugins, which are few. */
function stepsOf(path: string): readonly string[] {
  let known = steps.get(path);
  if (!known) steps.set(path, known = path.split('.'));
  return known;
}

/** The text as Lua sees it: one character for each byte. */
export function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** A reference to a vault, as Kong recognises one. */
export function isReference(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 10 && value.startsWith('{vault://') && value.endsWith('}');
}
