import { CharSet, contains, except, union } from './char-set';

/** How many ways through the pattern the engine may have open at once. Reaching it means that more text may bring ever more. */
const WAYS_MAX = 24;
const STATES_MAX = 1000;
const POSITIONS_MAX = 300;
const REPEAT_MAX = 1000;
/** Up to how many times a character that is repeated is looked at one by one. */
const UNROLLED_MAX = 16;
const LENGTH_MAX = 2000;
const DEPTH_MAX = 50;

const DIGIT = ranges('0-9');
const WORD = ranges('0-9A-Z__a-z');
const SPACE: CharSet = [[9, 10], [12, 13], [32, 32]];
const CLASSES: Readonly<Record<string, CharSet>> = { d: DIGIT, D: except(DIGIT), w: WORD, W: except(WORD), s: SPACE, S: except(SPACE) };
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };
const NOT_NEWLINE = except([[10, 10]]);

/** A part of a pattern: how JavaScript writes it, and which of its characters can come first and last. */
interface Part {
  readonly source: string;
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Whether it matches at the start of the text only. */
  readonly anchored: boolean;
  /** How often its counted repetitions multiply. */
  readonly repeats: number;
}

const EMPTY: Part = { source: '', nullable: true, first: [], last: [], anchored: false, repeats: 1 };

class Unproven extends Error {}

/**
 * An RE2 pattern as one of JavaScript with the same matches (flag `u`), where it is proven that the engine, which tries one way through
 * the pattern after the other, takes time in proportion to the text. Undefined where there is no proof, or the pattern uses more than
 * the common part of both languages.
 *
 * The proof: each way is a path of the pattern's position automaton, so the work on a text is the number of paths over its beginnings.
 * All reachable counts of paths are enumerated; if there are finitely many, their maximum bounds the work for each character. The
 * count takes anchors and most upper bounds of repetitions as absent, which can only make it larger, and refuses patterns where several
 * ways share a path: alternatives that are both empty, repetitions of what can be empty, edges that arise twice.
 */
export function nativeSource(pattern: string): string | undefined {
  try {
    const parser = new Parser(pattern);
    const whole = parser.alternatives();
    parser.expectEnd();
    return isBounded(parser, whole) ? whole.source : undefined;
  } catch (error) {
    if (error instanceof Unproven) return undefined;
    throw error;
  }
}

class Parser {
  /** What each position of the pattern matches. */
  public readonly sets: CharSet[] = [];
  /** Which positions may come after each. */
  public readonly follow: Set<number>[] = [];
  private readonly chars: string[];
  private at = 0;
  private depth = 0;

  public constructor(pattern: string) {
    if (pattern.length > LENGTH_MAX) throw new Unproven();
    this.chars = [...pattern];
  }

  public alternatives(): Part {
    let all = this.sequence();
    while (this.take('|')) {
      const next = this.sequence();
      if (all.nullable && next.nullable) throw new Unproven();
      all = {
        source: `${all.source}|${next.source}`,
        nullable: all.nullable || next.nullable,
        first: [...all.first, ...next.first],
        last: [...all.last, ...next.last],
        anchored: all.anchored && next.anchored,
        repeats: Math.max(all.repeats, next.repeats),
      };
    }
    return all;
  }

  public expectEnd(): void {
    if (this.at < this.chars.length) throw new Unproven();
  }

  private sequence(): Part {
    let all = EMPTY;
    while (this.at < this.chars.length && this.peek() !== '|' && this.peek() !== ')') {
      const next = this.repeated(this.atom());
      this.link(all.last, next.first);
      all = {
        source: all.source + next.source,
        nullable: all.nullable && next.nullable,
        first: all.nullable ? [...all.first, ...next.first] : all.first,
        last: next.nullable ? [...all.last, ...next.last] : next.last,
        anchored: all.anchored || (all.first.length === 0 && next.anchored),
        repeats: Math.max(all.repeats, next.repeats),
      };
    }
    return all;
  }

  private atom(): Part {
    const char = this.next();
    switch (char) {
      case '(': return this.group();
      case '[': return this.position(this.bracket());
      case '.': return this.position(NOT_NEWLINE);
      case '^': return { ...EMPTY, source: '^', anchored: true };
      case '$': return { ...EMPTY, source: '$' };
      case '\\': return this.position(this.escape());
      case '*': case '+': case '?': case '{': case '}': case ']': throw new Unproven();
      default: return this.position(single(char.codePointAt(0)!));
    }
  }

  private group(): Part {
    if ((this.take('?') && !this.take(':')) || ++this.depth > DEPTH_MAX) throw new Unproven();
    const inner = this.alternatives();
    this.depth--;
    if (!this.take(')')) throw new Unproven();
    return { ...inner, source: `(?:${inner.source})` };
  }

  private repeated(part: Part): Part {
    const bounds = this.bounds();
    if (!bounds) return part;
    const [min, max, text] = bounds;
    const lazy = this.take('?') ? '?' : '';
    if (part.nullable || max === 0 || '*+?{'.includes(this.peek() ?? ' ')) throw new Unproven();
    const repeats = text.startsWith('{') ? part.repeats * (Number.isFinite(max) ? max : min) : part.repeats;
    if (repeats > REPEAT_MAX) throw new Unproven();
    const last = max > 1 ? this.again(part, min, max) : part.last;
    return { ...part, last, source: part.source + text + lazy, nullable: min === 0, anchored: part.anchored && min > 0, repeats };
  }

  /** Lets a part follow itself; one character a few times only as positions of their own, which end where the repetition may. */
  private again({ first, last }: Part, min: number, max: number): readonly number[] {
    const [position] = first;
    if (max > UNROLLED_MAX || first.length > 1 || last.length > 1 || last[0] !== position || this.follow[position].size > 0) {
      this.link(last, first);
      return last;
    }
    const all = [position];
    while (all.length < max) {
      all.push(this.position(this.sets[position]).first[0]);
      this.link([all.at(-2)!], [all.at(-1)!]);
    }
    return all.slice(Math.max(min - 1, 0));
  }

  private bounds(): [min: number, max: number, text: string] | undefined {
    if (this.take('*')) return [0, Infinity, '*'];
    if (this.take('+')) return [1, Infinity, '+'];
    if (this.take('?')) return [0, 1, '?'];
    if (!this.take('{')) return undefined;
    const [text, min, comma, max] = /^(\d{1,4})(?:(,)(\d{1,4})?)?\}/.exec(this.chars.slice(this.at, this.at + 10).join('')) ?? [];
    if (text === undefined) throw new Unproven();
    this.at += text.length;
    const most = max !== undefined ? Number(max) : comma ? Infinity : Number(min);
    if (most < Number(min)) throw new Unproven();
    return [Number(min), most, `{${text}`];
  }

  private bracket(): CharSet {
    const negated = this.take('^');
    const sets: CharSet[] = [];
    do {
      const escaped = this.peek() === '\\' ? CLASSES[this.chars[this.at + 1]] : undefined;
      if (escaped) this.at += 2;
      sets.push(escaped ?? this.range());
    } while (!this.take(']'));
    return negated ? except(union(sets)) : union(sets);
  }

  private range(): CharSet {
    const from = this.bracketChar();
    if (this.peek() !== '-' || this.chars[this.at + 1] === ']') return single(from);
    this.at++;
    const to = this.bracketChar();
    if (to < from) throw new Unproven();
    return [[from, to]];
  }

  private bracketChar(): number {
    const char = this.next();
    // a bracket may open one of RE2's named classes, or be a character when it comes first
    if (char === ']' || char === '[') throw new Unproven();
    if (char !== '\\') return char.codePointAt(0)!;
    const [[from, to], more] = this.escape();
    if (from !== to || more) throw new Unproven();
    return from;
  }

  private escape(): CharSet {
    const char = this.next();
    if (Object.hasOwn(CLASSES, char)) return CLASSES[char];
    if (Object.hasOwn(CONTROLS, char)) return single(CONTROLS[char]);
    if (char === 'x') {
      const digits = this.next() + this.next();
      if (!/^[0-9a-fA-F]{2}$/.test(digits)) throw new Unproven();
      return single(parseInt(digits, 16));
    }
    if (!/^[!-/:-@[-`{-~]$/.test(char)) throw new Unproven();
    return single(char.codePointAt(0)!);
  }

  private position(set: CharSet): Part {
    const position = this.sets.length;
    if (position >= POSITIONS_MAX) throw new Unproven();
    this.sets.push(set);
    this.follow.push(new Set());
    return { source: written(set), nullable: false, first: [position], last: [position], anchored: false, repeats: 1 };
  }

  /** Notes what may follow what. Where it is known already, the engine has two ways to the same place. */
  private link(from: readonly number[], to: readonly number[]): void {
    for (const one of from) {
      for (const other of to) {
        if (this.follow[one].has(other)) throw new Unproven();
        this.follow[one].add(other);
      }
    }
  }

  private peek(): string | undefined {
    return this.chars[this.at];
  }

  private next(): string {
    if (this.at >= this.chars.length) throw new Unproven();
    return this.chars[this.at++];
  }

  private take(char: string): boolean {
    if (this.chars[this.at] !== char) return false;
    this.at++;
    return true;
  }
}

/** Whether the number of paths over a text has a bound that no text exceeds. */
function isBounded({ sets, follow }: Parser, { first, anchored }: Part): boolean {
  const start = sets.length;
  const edges = [...follow.map(next => [...next]), [...first]];
  const alphabet = kinds(sets);
  const initial = new Array<number>(start + 1).fill(0);
  initial[start] = 1;
  const seen = new Set([initial.join()]);
  const queue = [initial];
  for (let state = queue.pop(); state; state = queue.pop()) {
    for (const matching of alphabet) {
      const next = step(state, edges, matching);
      // without an anchor the engine starts anew at each character
      if (!anchored) next[start] = state[start];
      const key = next.join();
      if (seen.has(key)) continue;
      if (seen.size > STATES_MAX || next.reduce((sum, count) => sum + count, 0) > WAYS_MAX) return false;
      seen.add(key);
      queue.push(next);
    }
  }
  return true;
}

function step(counts: readonly number[], edges: readonly (readonly number[])[], matching: ReadonlySet<number>): number[] {
  const next = new Array<number>(counts.length).fill(0);
  for (const [from, count] of counts.entries()) {
    if (count === 0) continue;
    for (const to of edges[from]) if (matching.has(to)) next[to] += count;
  }
  return next;
}

/** The kinds of characters that a pattern tells apart: for each, the positions that match it. */
function kinds(sets: readonly CharSet[]): Set<number>[] {
  const borders = new Set(sets.flatMap(set => set.flatMap(([from, to]) => [from, to + 1])));
  const found = new Map<string, Set<number>>();
  for (const code of borders) {
    const matching = new Set([...sets.keys()].filter(position => contains(sets[position], code)));
    found.set([...matching].join(), matching);
  }
  return [...found.values()];
}

function single(code: number): CharSet {
  return [[code, code]];
}

/** `0-9A-Z`: pairs of ends. */
function ranges(text: string): CharSet {
  return text.replaceAll('-', '').match(/../g)!.map(pair => [pair.charCodeAt(0), pair.charCodeAt(1)] as const);
}

function written(set: CharSet): string {
  const hex = (code: number) => `\\u{${code.toString(16)}}`;
  const [[from, to], more] = set;
  if (from === to && !more) return /^[A-Za-z0-9]$/.test(String.fromCodePoint(from)) ? String.fromCodePoint(from) : hex(from);
  return `[${set.map(([low, high]) => low === high ? hex(low) : `${hex(low)}-${hex(high)}`).join('')}]`;
}
