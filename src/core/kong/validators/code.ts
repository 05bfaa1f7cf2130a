import { pcreProblem } from '../../regex/pcre';
import { luaProblem } from '../lua-syntax';
import { pairOf } from './header';

/** A function in Lua, as LuaJIT reads it. */
export function luaFunction(value: string): string | undefined {
  const reason = luaProblem(value);
  return reason === undefined ? undefined : `is not Lua: ${reason}`;
}

/** `*`, or a regular expression; an origin is one as well. */
export function origin(value: string): string | undefined {
  const reason = value === '*' ? undefined : pcreProblem(value);
  return reason === undefined ? undefined : `is not an origin, a regular expression or "*": ${reason}`;
}

/** `key:value`, in whose value `$(…)` holds an expression in Lua. */
export function keyAndTemplate(value: string): string | undefined {
  const pair = pairOf(value);
  if (!pair) return 'has no key before the colon';
  if (pair[1] === '') return `has a key without a value: write "${pair[0]}:value"`;
  const reason = luaProblem(programOf(pair[1]));
  return reason === undefined ? undefined : `has a template that is not Lua: ${reason}`;
}

/** The program that a template becomes. What is not in `$(…)` is text, and text is never wrong. */
function programOf(template: string): string {
  const pieces = expressionsOf(template).map(expression => `\nr = tostring((${expression}) or '')`);
  return pieces.length === 0 ? '' : `return function() local r${pieces.join('')} end`;
}

/** What stands in `$(` and the parenthesis that closes it. One that is never closed is text. */
function expressionsOf(template: string): string[] {
  const closing = closings(template);
  const found: string[] = [];
  for (let i = template.indexOf('$('); i !== -1;) {
    const end = closing.get(i + 1);
    if (end !== undefined) found.push(template.slice(i + 2, end));
    i = template.indexOf('$(', end ?? i + 1);
  }
  return found;
}

/** Where parentheses close, by where they open. */
function closings(text: string): Map<number, number> {
  const open: number[] = [];
  const found = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i);
    if (text[i] === ')' && open.length > 0) found.set(open.pop()!, i);
  }
  return found;
}
