import { bytesOf } from './lua-table';

/** One item of a pattern: characters, and how many of them. */
interface Item {
  readonly has: (char: string) => boolean;
  readonly optional: boolean;
  readonly repeated: boolean;
}

interface Pattern {
  readonly items: readonly Item[];
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  a: /[A-Za-z]/, d: /[0-9]/, l: /[a-z]/, u: /[A-Z]/, s: /[\t-\r ]/, w: /[A-Za-z0-9]/, x: /[0-9A-Fa-f]/, p: /[!-/:-@[-`{-~]/, c: /[\0-\x1f\x7f]/,
};

const known = new Map<string, Pattern>();

/**
 * Whether a text matches a pattern of Lua, without captures, balances and frontiers, which no schema uses. Takes time in
 * proportion to the text, whatever the pattern: all ways to match are followed side by side.
 */
export function luaMatches(pattern: string, text: string): boolean {
  const { items, fromStart, toEnd } = parsed(pattern);
  let states = reachable(items, [0]);
  for (const char of bytesOf(text)) {
    if (!toEnd && states.has(items.length)) return true;
    const next: number[] = fromStart ? [] : [0];
    for (const state of states) {
      if (state === items.length || !items[state].has(char)) continue;
      next.push(state + 1);
      if (items[state].repeated) next.push(state);
    }
    if (next.length === 0) return false;
    states = reachable(items, next);
  }
  return states.has(items.length);
}

/** The states, with those reached by leaving out optional items. */
function reachable(items: readonly Item[], states: readonly number[]): Set<number> {
  const all = new Set<number>();
  for (let state of states) {
    all.add(state);
    while (state < items.length && items[state].optional) all.add(++state);
  }
  return all;
}

function parsed(source: string): Pattern {
  const pattern = known.get(source) ?? parse(source);
  known.set(source, pattern);
  return pattern;
}

function parse(source: string): Pattern {
  const text = bytesOf(source);
  const fromStart = text.startsWith('^');
  const toEnd = /(?:^|[^%])(?:%%)*\$$/.test(text);
  const end = text.length - (toEnd ? 1 : 0);
  const items: Item[] = [];
  for (let i = fromStart ? 1 : 0; i < end;) {
    const [has, after] = single(text, i);
    const suffix = '*+-?'.includes(text[after] ?? ' ') && after < end ? text[after] : '';
    // a repeated item that may not be left out is itself once, and then as often as it likes
    if (suffix === '+') items.push({ has, optional: false, repeated: false });
    items.push({ has, optional: suffix !== '', repeated: suffix !== '' && suffix !== '?' });
    i = after + suffix.length;
  }
  return { items, fromStart, toEnd };
}

function single(text: string, i: number): [has: Item['has'], after: number] {
  if (text[i] === '.') return [() => true, i + 1];
  if (text[i] === '%') return [escaped(text[i + 1]), i + 2];
  if (text[i] === '[') return set(text, i);
  return [char => char === text[i], i + 1];
}

function escaped(letter: string): Item['has'] {
  const lower = letter.toLowerCase();
  if (!Object.hasOwn(CLASSES, lower)) return char => char === letter;
  return letter === lower ? char => CLASSES[lower].test(char) : char => !CLASSES[lower].test(char);
}

function set(text: string, open: number): [has: Item['has'], after: number] {
  const not = text[open + 1] === '^';
  const first = open + (not ? 2 : 1);
  const parts: Item['has'][] = [];
  let i = first;
  for (; i < text.length && (text[i] !== ']' || i === first);) {
    if (text[i] === '%') {
      parts.push(escaped(text[i + 1]));
      i += 2;
    } else if (text[i + 1] === '-' && text[i + 2] !== ']') {
      const [low, high] = [text[i], text[i + 2]];
      parts.push(char => char >= low && char <= high);
      i += 3;
    } else {
      const only = text[i++];
      parts.push(char => char === only);
    }
  }
  return [char => parts.some(part => part(char)) !== not, i + 1];
}
