/** What optional syntax is written as for a parser that has none. */
export const SELECT = '__optional_select__';
export const INDEX = '__optional_index__';
export const ENTRY = '__optional_entry__';

const STRING = /[bB]?[rR]?(?:"""[^]*?"""|'''[^]*?''')|[bB]?[rR](?:"[^"\n]*"|'[^'\n]*')|[bB]?(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/;
const NUMBER = /0x[\da-fA-F]+[uU]?|\d*\.?\d+(?:[eE][-+]?\d+)?[uU]?/;
const TOKEN = new RegExp(`\\s+|//[^\\n]*|${STRING.source}|${NUMBER.source}|[\\w$]+|[=!<>]=|&&|\\|\\||[^]`, 'g');
const SPACE = /^(\s|\/\/)/;
const OPERAND_END = /^[\w$"')\]}]|["']$/;

/** What stands between a bracket and its partner. */
interface Bracket {
  readonly close: string;
  /** Elements of a literal may be optional; arguments may not. */
  readonly literal?: 'list' | 'map';
  /** Inside an optional element, or the key of an optional entry. */
  optional?: boolean;
  /** Ternaries whose `:` is still to come. */
  ternaries: number;
}

/**
 * The same expression without optional syntax: `a.?b`, `a[?i]`, `[?e]` and `{?k: v}` become calls of functions with the names
 * above. The grammar of the parser knows nothing of it, while Kubernetes takes it since 1.29.
 */
export function withoutOptionalSyntax(text: string): string {
  if (!/[.[{,]\s*\?/.test(text)) return text;
  const tokens = text.match(TOKEN)!.filter(token => !SPACE.test(token));
  const brackets: Bracket[] = [];
  const out: string[] = [];
  const open = (bracket: Bracket, written: string): void => {
    brackets.push(bracket);
    out.push(written);
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    const inside = brackets[brackets.length - 1];
    if (token === '.' && tokens[i + 1] === '?') {
      out.push(`.${SELECT}("${tokens[i + 2]}")`);
      i += 2;
    } else if (token === '[') {
      if (before === undefined || before === 'in' || !OPERAND_END.test(before)) open({ close: ']', literal: 'list', ternaries: 0 }, '[');
      else if (tokens[i + 1] !== '?') open({ close: ']', ternaries: 0 }, '[');
      else {
        open({ close: ')', ternaries: 0 }, `.${INDEX}(`);
        i++;
      }
    } else if (token === '{') {
      open({ close: '}', literal: 'map', ternaries: 0 }, '{');
    } else if (token === '(') {
      open({ close: ')', ternaries: 0 }, '(');
    } else if (token === ')' || token === ']' || token === '}') {
      brackets.pop();
      out.push(inside?.optional ? ')' : '', inside?.close ?? token);
    } else if (inside?.literal && token === '?' && (before === ',' || before === '[' || before === '{')) {
      inside.optional = true;
      out.push(`${ENTRY}(`);
    } else if (inside && token === '?') {
      inside.ternaries++;
      out.push(token);
    } else if (inside && token === ':' && inside.ternaries > 0) {
      inside.ternaries--;
      out.push(token);
    } else if (inside?.optional && token === (inside.literal === 'map' ? ':' : ',')) {
      inside.optional = false;
      out.push(')', token);
    } else {
      out.push(token);
    }
  }
  return out.join(' ');
}
