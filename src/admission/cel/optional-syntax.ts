/** What optional syntax is written as for a parser that has none. */
export const SELECT = '__optional_select__';
export const INDEX = '__optional_index__';
export const ENTRY = '__optional_entry__';

const SPACE = /\s+|\/\/[^\n]*/;
const STRING = /[bB]?[rR]?(?:"""[^]*?"""|'''[^]*?''')|[bB]?[rR](?:"[^"\n]*"|'[^'\n]*')|[bB]?(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/;
const NUMBER = /0x[\da-fA-F]+[uU]?|\d*\.?\d+(?:[eE][-+]?\d+)?[uU]?/;
const TOKEN = new RegExp(`${SPACE.source}|${STRING.source}|${NUMBER.source}|[\\w$]+|[^]`, 'g');
const IS_SPACE = /^(?:\s|\/\/)/;
const OPERAND_END = /[\w$"')\]}]$/;

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
  return /[.[{,]\s*\?/.test(text) ? new Rewriter(text).rewritten() : text;
}

class Rewriter {
  private readonly tokens: readonly string[];
  private readonly brackets: Bracket[] = [];
  private out = '';
  private before = '';
  private next = 0;

  public constructor(text: string) {
    this.tokens = text.match(TOKEN) ?? [];
  }

  public rewritten(): string {
    while (this.next < this.tokens.length) {
      const token = this.tokens[this.next++];
      if (IS_SPACE.test(token)) {
        this.out += token;
      } else {
        this.out += this.rewrite(token, this.brackets[this.brackets.length - 1]);
        this.before = this.tokens[this.next - 1];
      }
    }
    return this.out;
  }

  private rewrite(token: string, inside: Bracket | undefined): string {
    switch (token) {
      case '.': return this.follows('?') ? `.${SELECT}("${this.significant()}")` : token;
      case '[': return this.openBracket();
      case '{': return this.open({ close: '}', literal: 'map', ternaries: 0 }, token);
      case '(': return this.open({ close: ')', ternaries: 0 }, token);
      case ')':
      case ']':
      case '}':
        this.brackets.pop();
        return `${inside?.optional ? ')' : ''}${inside?.close ?? token}`;
      case '?':
        if (inside?.literal && /^[,[{]$/.test(this.before)) {
          inside.optional = true;
          return `${ENTRY}(`;
        }
        if (inside) inside.ternaries++;
        return token;
      case ':':
        if (inside && inside.ternaries > 0) {
          inside.ternaries--;
          return token;
        }
        return this.endOptional(inside, 'map', token);
      case ',': return this.endOptional(inside, 'list', token);
      default: return token;
    }
  }

  /** Of a list, or of an index. */
  private openBracket(): string {
    if (this.before === 'in' || !OPERAND_END.test(this.before)) return this.open({ close: ']', literal: 'list', ternaries: 0 }, '[');
    return this.follows('?') ? this.open({ close: ')', ternaries: 0 }, `.${INDEX}(`) : this.open({ close: ']', ternaries: 0 }, '[');
  }

  private open(bracket: Bracket, written: string): string {
    this.brackets.push(bracket);
    return written;
  }

  private endOptional(inside: Bracket | undefined, literal: Bracket['literal'], token: string): string {
    if (!inside?.optional || inside.literal !== literal) return token;
    inside.optional = false;
    return `)${token}`;
  }

  /** Whether the next token is this one; then it is taken. */
  private follows(token: string): boolean {
    const position = this.next;
    if (this.significant() === token) return true;
    this.next = position;
    return false;
  }

  /** The next token that is no space. */
  private significant(): string | undefined {
    while (this.next < this.tokens.length && IS_SPACE.test(this.tokens[this.next])) this.next++;
    return this.tokens[this.next++];
  }
}
