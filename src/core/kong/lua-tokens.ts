/** What LuaJIT reads at once. `name` and `number` and `text` stand for all of their kind; keywords and signs for themselves. */
export interface Token {
  readonly kind: string;
  /** As written, for messages. */
  readonly text: string;
  readonly line: number;
}

/** Something that is not Lua. */
export class LuaError extends Error {}

const KEYWORDS = new Set(['and', 'break', 'do', 'else', 'elseif', 'end', 'false', 'for', 'function', 'goto', 'if', 'in', 'local', 'nil', 'not', 'or', 'repeat', 'return', 'then', 'true', 'until', 'while']);
const SIGNS = ['...', '..', '==', '~=', '<=', '>=', '::', ...'+-*/%^#<>=(){}[];:,.'];
const NUMBER = /^(?:0[xX](?:[0-9A-Fa-f]+\.?[0-9A-Fa-f]*|\.[0-9A-Fa-f]+)(?:[pP][+-]?\d+)?|0[bB][01]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?:[uU]?[lL][lL]|[iI])?$/;
const ESCAPES = 'abfnrtv\\"\'\n\r';

/** The tokens of a program, one after another, each read when it is asked for. */
export class Tokens {
  private at = 0;
  private line = 1;

  public constructor(private readonly source: string) {
    if (source.startsWith('#')) this.at = lineEnd(source, 0);
  }

  public next(): Token {
    this.skipBlank();
    const start = this.at;
    const kind = start === this.source.length ? 'end of text' : this.read();
    return { kind, text: kind === 'end of text' ? kind : this.source.slice(start, Math.min(this.at, start + 30)), line: this.line };
  }

  public fail(message: string): never {
    throw new LuaError(`line ${this.line}: ${message}`);
  }

  private read(): string {
    const { source, at } = this;
    const word = matchAt(/[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y, source, at);
    if (word) return this.take(word, KEYWORDS.has(word) ? word : 'name');
    if (/\d/.test(source[at]) || source[at] === '.' && /\d/.test(source[at + 1] ?? '')) return this.number();
    if (source[at] === '"' || source[at] === '\'') return this.text(source[at]);
    const level = matchAt(/\[=*\[/y, source, at);
    if (level) return this.long(level);
    if (/^\[=/.test(source.slice(at, at + 2))) this.fail('a long text is opened by "[[", with "=" between if needed');
    const sign = SIGNS.find(one => source.startsWith(one, at));
    return sign ? this.take(sign, sign) : this.fail(`${JSON.stringify(source[at])} is not expected here`);
  }

  private take(text: string, kind: string): string {
    this.at += text.length;
    return kind;
  }

  private number(): string {
    const text = matchAt(/(?:0[xX](?:[pP][+-]|[\w.])*|(?:[eE][+-]|[\w.])*)/y, this.source, this.at)!;
    if (!NUMBER.test(text)) this.fail(`${text.slice(0, 30)} is not a number`);
    return this.take(text, 'number');
  }

  private text(quote: string): string {
    for (this.at++; this.source[this.at] !== quote; this.at++) {
      const char = this.source[this.at];
      if (char === undefined || char === '\n' || char === '\r') this.fail('a text is not closed');
      if (char === '\\') this.escape();
    }
    this.at++;
    return 'text';
  }

  private escape(): void {
    const rest = this.source.slice(this.at + 1, this.at + 12);
    if (rest[0] === 'z') {
      const blank = matchAt(/\\z\s*/y, this.source, this.at)!;
      this.line += blank.split('\n').length - 1;
      this.at += blank.length - 1;
      return;
    }
    const code = /^(?:\d{1,3}|x[0-9A-Fa-f]{2}|u\{[0-9A-Fa-f]{1,8}\})/.exec(rest)?.[0];
    const known = code === undefined ? rest !== '' && ESCAPES.includes(rest[0]) : !/^\d/.test(code) || Number(code) < 256;
    if (!known) this.fail(`\\${rest[0] ?? ''} means nothing in a text`);
    if (rest[0] === '\n') this.line++;
    this.at += code?.length ?? (rest.startsWith('\r\n') ? 2 : 1);
  }

  private long(opening: string): string {
    const closing = opening.replaceAll('[', ']');
    const end = this.source.indexOf(closing, this.at);
    if (end === -1) this.fail('a long text or comment is not closed');
    for (let i = this.source.indexOf('\n', this.at); i !== -1 && i < end; i = this.source.indexOf('\n', i + 1)) this.line++;
    this.at = end + closing.length;
    return 'text';
  }

  private skipBlank(): void {
    for (;;) {
      const char = this.source[this.at];
      if (char === '\n') this.line++;
      if (char !== undefined && ' \t\n\v\f\r'.includes(char)) {
        this.at++;
      } else if (this.source.startsWith('--', this.at)) {
        const level = matchAt(/--(\[=*\[)/y, this.source, this.at);
        if (level) {
          this.at += 2;
          this.long(level.slice(2));
        } else {
          this.at = lineEnd(this.source, this.at);
        }
      } else {
        return;
      }
    }
  }
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end;
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] || undefined;
}
