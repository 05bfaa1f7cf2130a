/** What may stand after a backslash outside of brackets, besides digits and signs. */
const ESCAPES = 'AaBbCDdEefGHhKNnQRrSstVvWwXxZzckgopP';
const POSIX = new Set(['alpha', 'lower', 'upper', 'alnum', 'ascii', 'blank', 'cntrl', 'digit', 'graph', 'print', 'punct', 'space', 'word', 'xdigit']);
const COUNT_MAX = 65535;
const DEPTH_MAX = 250;

const GROUP = /\((?:\?(?:[:|>=!]|<[=!]|P?<(\w+)>|'(\w+)'|P[=>](\w+)\)|&(\w+)\)|(R|[+-]?\d+)\)|#[^)]*\)|(\^?[imsxnJUa]*(?:-[imsxnJU]*)?)([:)])|(?=\()|C\d*\))|\*[^)]*\)|(?!\?|\*))/y;
const CONDITION = /\((?:[+-]?\d+|<\w+>|'\w+'|R\d*|R&\w+|DEFINE|VERSION>?=[\d.]+|\w+)\)/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\}|\{,(\d+)\})[+?]?/y;
const BACK_REFERENCE = /\\(?:g\{?([+-]?\d+|\w+)\}?|k(?:<(\w+)>|'(\w+)'|\{(\w+)\})|([1-9]\d*))/y;
const NAMES_CHARACTER = /\\(?:x\{[0-9A-Fa-f]+\}|o\{[0-7]+\}|[pP](?:\{\^?[\w &=:-]+\}|[A-Z])|g(?:<[+-]?\w+>|'[+-]?\w+'))/y;

/** Something that PCRE does not take. */
class PatternError extends Error {}

/**
 * What is wrong with a regular expression in the syntax of PCRE, or nothing. Whether groups that a lookbehind has in it are of one
 * length is not asked. Takes time in proportion to the text.
 */
export function pcreProblem(pattern: string): string | undefined {
  try {
    new Recognizer(pattern).read();
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

class Recognizer {
  private at = 0;
  private groups = 0;
  private readonly names = new Set<string>();
  /** Groups that something refers to, by number or name. */
  private readonly wanted: (number | string)[] = [];

  public constructor(private readonly pattern: string) {}

  public read(): void {
    this.alternatives(0);
    if (this.at < this.pattern.length) fail('a parenthesis is closed that was not opened');
    const lost = this.wanted.find(group => typeof group === 'number' ? group > this.groups : !this.names.has(group));
    if (lost !== undefined) fail(`there is no group ${lost} to refer to`);
  }

  /** Up to the parenthesis that closes the group, or the end. */
  private alternatives(depth: number): void {
    if (depth > DEPTH_MAX) fail(`more than ${DEPTH_MAX} groups in each other`);
    let repeatable = false;
    while (this.at < this.pattern.length && this.pattern[this.at] !== ')') repeatable = this.item(depth, repeatable);
  }

  /** Reads one item. Says whether it can be repeated. */
  private item(depth: number, repeatable: boolean): boolean {
    switch (this.pattern[this.at]) {
      case '|': this.at++; return false;
      case '(': return this.group(depth);
      case '[': this.brackets(); return true;
      case '\\': this.escape(); return true;
      case '*': case '+': case '?': case '{': return this.quantifier(repeatable);
      default: this.at++; return true;
    }
  }

  private quantifier(repeatable: boolean): boolean {
    const match = this.take(QUANTIFIER);
    if (!match) {
      this.at++;
      return true;
    }
    const [text, min, comma, max, upTo] = match;
    if (!repeatable) fail(`nothing to repeat before "${text}"`);
    if ([min, max, upTo].some(count => Number(count || 0) > COUNT_MAX)) fail(`"${text}" repeats more than ${COUNT_MAX} times`);
    if (comma && max && Number(max) < Number(min)) fail(`"${text}" counts down`);
    return false;
  }

  private group(depth: number): boolean {
    const match = this.take(GROUP);
    if (!match) fail(`"${this.pattern.slice(this.at, this.at + 4)}" begins no group that is known`);
    const [text, angled, quoted, named, called, numbered, , flagsEnd] = match!;
    const name = angled ?? quoted;
    if (text === '(' || name !== undefined) this.groups++;
    if (name !== undefined) this.names.add(name);
    if (named ?? called) this.wanted.push(named ?? called);
    if (numbered && /^\d+$/.test(numbered)) this.wanted.push(Number(numbered));
    if (text.length > 1 && text.endsWith(')')) return flagsEnd === undefined && !/^\((?:\?[#C]|\*)/.test(text);
    if (text === '(?') this.condition(depth);
    this.alternatives(depth + 1);
    if (this.pattern[this.at] !== ')') fail('a parenthesis is not closed');
    this.at++;
    return true;
  }

  /** A condition is a group that was matched, or a look around. */
  private condition(depth: number): void {
    if (this.take(CONDITION)) return;
    if (!/^\(\?<?[=!]/.test(this.pattern.slice(this.at, this.at + 4))) fail('a condition is a group, by number or name, or a look around');
    this.group(depth + 1);
  }

  private escape(): void {
    const reference = this.take(BACK_REFERENCE);
    if (reference) return this.refer(reference);
    if (this.take(NAMES_CHARACTER)) return;
    const letter = this.pattern[this.at + 1];
    if (letter === undefined) fail('a backslash ends the expression');
    if (letter === 'Q') return this.literal();
    if (letter === 'c' && this.at + 2 >= this.pattern.length) fail('"\\c" is followed by nothing');
    if (/[A-Za-z]/.test(letter) && (!ESCAPES.includes(letter) || 'pPkgo'.includes(letter) || this.pattern.startsWith('N{', this.at + 1))) fail(`"\\${letter}" means nothing here`);
    this.at += letter === 'c' ? 3 : 2;
  }

  private refer([, group, ...names]: RegExpExecArray): void {
    const digits = names[3];
    if (digits !== undefined && digits.length > 1 && Number(digits) > this.groups) return; // a character by its octal number
    const target = group ?? names.find(name => name !== undefined);
    if (/^\d+$/.test(target)) this.wanted.push(Number(target));
    else if (!/^[+-]/.test(target)) this.wanted.push(target);
  }

  private literal(): void {
    const end = this.pattern.indexOf('\\E', this.at);
    this.at = end === -1 ? this.pattern.length : end + 2;
  }

  private brackets(): void {
    this.at += this.pattern[this.at + 1] === '^' ? 2 : 1;
    for (let first = true; this.pattern[this.at] !== ']' || first; first = false) {
      const low = this.member();
      if (this.pattern[this.at] !== '-' || this.pattern[this.at + 1] === ']' || this.at + 1 >= this.pattern.length) continue;
      this.at++;
      const high = this.member();
      if (low !== undefined && high !== undefined && low > high) fail(`the range ${low}-${high} runs backwards`);
    }
    this.at++;
  }

  /** A member of brackets; the character, where it stands for one. */
  private member(): string | undefined {
    const posix = /\[:\^?(\w*):\]/y;
    posix.lastIndex = this.at;
    const name = posix.exec(this.pattern)?.[1];
    if (name !== undefined) {
      if (!POSIX.has(name)) fail(`[:${name}:] is no class of characters`);
      this.at = posix.lastIndex;
      return undefined;
    }
    const char = this.pattern[this.at];
    if (char === undefined) fail('a bracket is not closed');
    if (char !== '\\') {
      this.at++;
      return char;
    }
    if (this.take(NAMES_CHARACTER)) return undefined;
    if (this.pattern[this.at + 1] === undefined) fail('a backslash ends the expression');
    const escaped = this.pattern[this.at + 1];
    this.at += 2;
    return /[A-Za-z0-9]/.test(escaped) ? undefined : escaped;
  }

  private take(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.at;
    const match = form.exec(this.pattern);
    if (!match) return undefined;
    this.at = form.lastIndex;
    return match;
  }
}

function fail(message: string): never {
  throw new PatternError(message);
}
