import { LuaError, Token, Tokens } from './lua-tokens';

/** How many blocks and expressions may be in each other. */
const LEVELS_MAX = 200;

/** How strongly operators hold what is on their left and right. */
const BINARY: Readonly<Record<string, readonly [left: number, right: number]>> = {
  'or': [1, 1], 'and': [2, 2], '<': [3, 3], '>': [3, 3], '<=': [3, 3], '>=': [3, 3], '~=': [3, 3], '==': [3, 3],
  '..': [5, 4], '+': [6, 6], '-': [6, 6], '*': [7, 7], '/': [7, 7], '%': [7, 7], '^': [10, 9],
};
const UNARY = new Set(['not', '-', '#']);
const UNARY_STRENGTH = 8;
const BLOCK_ENDS = new Set(['end of text', 'end', 'else', 'elseif', 'until']);
const SIMPLE = new Set(['number', 'text', 'nil', 'true', 'false']);

/** What can be made of an expression: something to call, something to assign to, or only a value. */
type Shape = 'call' | 'variable' | 'value';

/** A function that is being read: whether it takes `...`, and the labels and jumps of its blocks. */
interface Scope {
  readonly variadic: boolean;
  readonly blocks: Block[];
}

interface Block {
  readonly loop: boolean;
  readonly labels: Set<string>;
  readonly jumps: { readonly label: string; readonly line: number }[];
}

/** Why LuaJIT, as Kong has it, would not compile a program; nothing if it would. Takes time in proportion to the text. */
export function luaProblem(source: string): string | undefined {
  if (source.startsWith('\u001b')) return 'compiled code cannot be read';
  try {
    new Program(source).read();
    return undefined;
  } catch (error) {
    if (error instanceof LuaError) return error.message;
    throw error;
  }
}

/** A recognizer for Lua 5.1 with what LuaJIT adds: `goto`, labels, empty statements, `break` anywhere in a block. */
class Program {
  private readonly tokens: Tokens;
  private token: Token;
  private ahead?: Token;
  private level = 0;
  private readonly scopes: Scope[] = [];

  private readonly statements: { readonly [keyword: string]: () => void } = {
    ';': () => {},
    'if': () => {
      this.condition('then');
      this.block();
      while (this.skip('elseif')) {
        this.condition('then');
        this.block();
      }
      if (this.skip('else')) this.block();
      this.expect('end');
    },
    'while': () => {
      this.condition('do');
      this.block(true);
      this.expect('end');
    },
    'do': () => {
      this.block();
      this.expect('end');
    },
    'for': () => {
      this.expect('name');
      if (this.skip('=')) {
        this.expression();
        this.expect(',');
        this.expression();
        if (this.skip(',')) this.expression();
      } else {
        while (this.skip(',')) this.expect('name');
        this.expect('in');
        this.expressions();
      }
      this.expect('do');
      this.block(true);
      this.expect('end');
    },
    'repeat': () => this.block(true, () => {
      this.expect('until');
      this.expression();
    }),
    'function': () => {
      this.expect('name');
      while (this.skip('.')) this.expect('name');
      if (this.skip(':')) this.expect('name');
      this.functionBody();
    },
    'local': () => {
      if (this.skip('function')) {
        this.expect('name');
        this.functionBody();
        return;
      }
      do this.expect('name'); while (this.skip(','));
      if (this.skip('=')) this.expressions();
    },
    'return': () => {
      if (!BLOCK_ENDS.has(this.token.kind) && this.token.kind !== ';') this.expressions();
      this.skip(';');
    },
    'break': () => {
      if (!this.scopes[this.scopes.length - 1].blocks.some(block => block.loop)) this.tokens.fail('there is no loop to break');
    },
    'goto': () => {
      const { text: label, line } = this.token;
      this.expect('name');
      this.currentBlock().jumps.push({ label, line });
    },
    '::': () => {
      const { text: label } = this.token;
      this.expect('name');
      this.expect('::');
      if (this.scopes[this.scopes.length - 1].blocks.some(block => block.labels.has(label))) this.tokens.fail(`there are two labels ${label}`);
      this.currentBlock().labels.add(label);
    },
  };

  public constructor(source: string) {
    this.tokens = new Tokens(source);
    this.token = { kind: '', text: '', line: 1 };
  }

  public read(): void {
    this.advance();
    this.body(true);
    if (this.token.kind !== 'end of text') this.unexpected();
  }

  private body(variadic: boolean): void {
    this.scopes.push({ variadic, blocks: [] });
    this.block();
    this.scopes.pop();
  }

  private block(loop = false, tail?: () => void): void {
    this.deeper(() => {
      const { blocks } = this.scopes[this.scopes.length - 1];
      const block: Block = { loop, labels: new Set(), jumps: [] };
      blocks.push(block);
      while (!BLOCK_ENDS.has(this.token.kind)) {
        if (this.statement()) break;
      }
      tail?.();
      blocks.pop();
      const open = block.jumps.filter(({ label }) => !block.labels.has(label));
      const outer = blocks[blocks.length - 1];
      if (open.length > 0 && !outer) throw new LuaError(`line ${open[0].line}: no label ${open[0].label} to go to`);
      for (const jump of open) outer.jumps.push(jump);
    });
  }

  /** Reads one statement. Says whether it has to be the last of its block. */
  private statement(): boolean {
    const { kind } = this.token;
    if (!Object.hasOwn(this.statements, kind)) {
      this.expressionStatement();
      return false;
    }
    this.advance();
    this.statements[kind]();
    return kind === 'return';
  }

  private currentBlock(): Block {
    const { blocks } = this.scopes[this.scopes.length - 1];
    return blocks[blocks.length - 1];
  }

  private condition(then: string): void {
    this.expression();
    this.expect(then);
  }

  private expressionStatement(): void {
    let shape = this.suffixed();
    if (shape === 'call' && this.token.kind !== '=' && this.token.kind !== ',') return;
    while (shape === 'variable' && this.skip(',')) shape = this.suffixed();
    if (shape !== 'variable') this.unexpected();
    this.expect('=');
    this.expressions();
  }

  private expressions(): void {
    do this.expression(); while (this.skip(','));
  }

  private expression(limit = 0): void {
    this.deeper(() => {
      if (UNARY.has(this.token.kind)) {
        this.advance();
        this.expression(UNARY_STRENGTH);
      } else {
        this.simple();
      }
      while (Object.hasOwn(BINARY, this.token.kind) && BINARY[this.token.kind][0] > limit) {
        const [, right] = BINARY[this.token.kind];
        this.advance();
        this.expression(right);
      }
    });
  }

  private simple(): void {
    if (SIMPLE.has(this.token.kind)) return this.advance();
    if (this.token.kind === '...') {
      if (!this.scopes[this.scopes.length - 1].variadic) this.tokens.fail('"..." is only there in functions that take it');
      return this.advance();
    }
    if (this.token.kind === '{') return this.table();
    if (this.skip('function')) return this.functionBody();
    this.suffixed();
  }

  private suffixed(): Shape {
    let shape: Shape = this.primary();
    for (;;) {
      switch (this.token.kind) {
        case '.':
          this.advance();
          this.expect('name');
          shape = 'variable';
          break;
        case '[':
          this.advance();
          this.expression();
          this.expect(']');
          shape = 'variable';
          break;
        case ':':
          this.advance();
          this.expect('name');
          this.callArguments();
          shape = 'call';
          break;
        case '(': case 'text': case '{':
          this.callArguments();
          shape = 'call';
          break;
        default:
          return shape;
      }
    }
  }

  private primary(): Shape {
    if (this.skip('name')) return 'variable';
    if (!this.skip('(')) throw new LuaError(`line ${this.token.line}: a value is missing before ${quoted(this.token.text)}`);
    this.expression();
    this.expect(')');
    return 'value';
  }

  private callArguments(): void {
    if (this.skip('text')) return;
    if (this.token.kind === '{') return this.table();
    this.expect('(');
    if (this.token.kind !== ')') this.expressions();
    this.expect(')');
  }

  private table(): void {
    this.expect('{');
    while (this.token.kind !== '}') {
      if (this.token.kind === '[') {
        this.advance();
        this.expression();
        this.expect(']');
        this.expect('=');
      } else if (this.token.kind === 'name' && this.peek().kind === '=') {
        this.advance();
        this.advance();
      }
      this.expression();
      if (!this.skip(',') && !this.skip(';')) break;
    }
    this.expect('}');
  }

  private functionBody(): void {
    this.expect('(');
    let variadic = false;
    if (this.token.kind !== ')') {
      do {
        variadic = this.skip('...');
        if (!variadic) this.expect('name');
      } while (!variadic && this.skip(','));
    }
    this.expect(')');
    this.body(variadic);
    this.expect('end');
  }

  private deeper(read: () => void): void {
    if (++this.level > LEVELS_MAX) this.tokens.fail(`more than ${LEVELS_MAX} levels of blocks and expressions in each other`);
    read();
    this.level--;
  }

  private advance(): void {
    this.token = this.ahead ?? this.tokens.next();
    this.ahead = undefined;
  }

  private peek(): Token {
    this.ahead ??= this.tokens.next();
    return this.ahead;
  }

  private skip(kind: string): boolean {
    if (this.token.kind !== kind) return false;
    this.advance();
    return true;
  }

  private expect(kind: string): void {
    if (!this.skip(kind)) throw new LuaError(`line ${this.token.line}: ${quoted(kind)} is missing before ${quoted(this.token.text)}`);
  }

  private unexpected(): never {
    throw new LuaError(`line ${this.token.line}: ${quoted(this.token.text)} is not expected here`);
  }
}

function quoted(text: string): string {
  return /^(?:name|number|text|end of text)$/.test(text) ? text : `"${text}"`;
}
