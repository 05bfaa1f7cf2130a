import { HeaderChanges } from '../matching/traffic-request';
import { HeaderModifier } from '../../core/gateway/shapes';

/** What a modifier does. Names are in lower case, as they are the same in any. */
export function changesOf({ set = [], add = [], remove = [] }: HeaderModifier): HeaderChanges {
  const named = (values: typeof set): Record<string, string> => Object.fromEntries(values.map(({ name, value }) => [name.toLowerCase(), value]));
  return { set: named(set), add: named(add), remove: remove.map(name => name.toLowerCase()) };
}

/** Headers after changes: `set` replaces, `add` appends to what is there. */
export function changed(headers: Readonly<Record<string, string>>, { set, add, remove }: HeaderChanges): Record<string, string> {
  const result: Record<string, string> = { ...headers, ...set };
  for (const [name, value] of Object.entries(add)) result[name] = name in result ? `${result[name]},${value}` : value;
  for (const name of remove) delete result[name];
  return result;
}
