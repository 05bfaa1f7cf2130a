import { compile as compileRe2 } from './regex';
import { nativeSource } from './regex-native';

/** A regular expression as Kubernetes has them (RE2, in Go): matching takes time in proportion to the text, whatever both are. */
export interface LinearRegex {
  /** Whether it matches anywhere in the text. */
  test(text: string): boolean;
  /** The first match. */
  find(text: string): string | undefined;
  /** The matches that don't overlap, in order, at most `limit` of them. An empty one right after another isn't counted. */
  findAll(text: string, limit?: number): string[];
}

/** A compiled pattern, or why it is none. */
export type CompiledPattern = { readonly ok: true; readonly regex: LinearRegex } | { readonly ok: false; readonly error: string };

/** Where the engine of JavaScript would need memory for each character that it can come back to. */
const NATIVE_TEXT_MAX = 10_000;
const CACHED_MAX = 2000;
const cache = new Map<string, CompiledPattern>();

/** The pattern, compiled once. A pattern that is none is an answer, not an exception. */
export function compilePattern(pattern: string): CompiledPattern {
  const known = cache.get(pattern);
  if (known) return known;
  if (cache.size >= CACHED_MAX) cache.clear();
  const compiled = compile(pattern);
  cache.set(pattern, compiled);
  return compiled;
}

/** Whether a pattern runs on the engine of JavaScript, which is proven to be linear for it and answers sooner. */
export function isNative(pattern: string): boolean {
  const compiled = compilePattern(pattern);
  return compiled.ok && compiled.regex instanceof NativeRegex;
}

function compile(pattern: string): CompiledPattern {
  const source = nativeSource(pattern);
  if (source !== undefined) return { ok: true, regex: new NativeRegex(pattern, new RegExp(source, 'u')) };
  try {
    return { ok: true, regex: new Re2Regex(compileRe2(pattern)) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message.replace('error parsing regexp: ', '') : String(error) };
  }
}

type Span = readonly [start: number, end: number];

/** As Go finds all: after an empty match the search goes on at the next character, and drops an empty one where the last one ended. */
function allMatches(text: string, limit: number, next: (from: number) => Span | undefined): string[] {
  const found: string[] = [];
  let lastEnd = -1;
  for (let at = 0; at <= text.length && found.length < limit;) {
    const span = next(at);
    if (!span) break;
    const [start, end] = span;
    if (end > start || start !== lastEnd) found.push(text.slice(start, end));
    at = end > at ? end : at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    lastEnd = end;
  }
  return found;
}

class NativeRegex implements LinearRegex {
  private readonly global: RegExp;
  private re2?: Re2Regex;

  public constructor(private readonly pattern: string, private readonly regex: RegExp) {
    this.global = new RegExp(regex.source, 'gu');
  }

  public test(text: string): boolean {
    return text.length > NATIVE_TEXT_MAX ? this.forLongText().test(text) : this.regex.test(text);
  }

  public find(text: string): string | undefined {
    return text.length > NATIVE_TEXT_MAX ? this.forLongText().find(text) : this.regex.exec(text)?.[0];
  }

  public findAll(text: string, limit = Infinity): string[] {
    if (text.length > NATIVE_TEXT_MAX) return this.forLongText().findAll(text, limit);
    return allMatches(text, limit, from => {
      this.global.lastIndex = from;
      const match = this.global.exec(text);
      return match ? [match.index, match.index + match[0].length] : undefined;
    });
  }

  private forLongText(): Re2Regex {
    this.re2 ??= new Re2Regex(compileRe2(this.pattern));
    return this.re2;
  }
}

class Re2Regex implements LinearRegex {
  public constructor(private readonly regex: ReturnType<typeof compileRe2>) {}

  public test(text: string): boolean {
    return this.regex.test(text);
  }

  public find(text: string): string | undefined {
    const matcher = this.regex.matcher(text);
    return matcher.find() ? matcher.group() ?? '' : undefined;
  }

  public findAll(text: string, limit = Infinity): string[] {
    const matcher = this.regex.matcher(text);
    return allMatches(text, limit, from => matcher.find(from) ? [matcher.start(), matcher.end()] : undefined);
  }
}
