import { fail } from '../runtime/error';
import { quotedInCel } from '../runtime/text';
import { Int } from '../runtime/values';
import { Library } from '../signature';
import { format } from './string-format';

/** Texts. Positions count code points. */
export const STRINGS: Library = {
  '@plus(string, string): string': (a: string, b: string) => a + b,
  'size(string): int': length,
  '<string>.size(): int': length,
  '<string>.contains(string): bool': (text: string, part: string) => text.includes(part),
  '<string>.startsWith(string): bool': (text: string, part: string) => text.startsWith(part),
  '<string>.endsWith(string): bool': (text: string, part: string) => text.endsWith(part),
  '<string>.charAt(int): string': charAt,
  '<string>.indexOf(string): int': (text: string, part: string) => indexOf(text, part, 0),
  '<string>.indexOf(string, int): int': indexOf,
  '<string>.lastIndexOf(string): int': (text: string, part: string) => {
    const size = length(text);
    if (part === '') return size;
    return Buffer.byteLength(text) < Buffer.byteLength(part) ? -1 : lastIndexOf(text, part, size - 1);
  },
  '<string>.lastIndexOf(string, int): int': lastIndexOf,
  '<string>.lowerAscii(): string': (text: string) => text.replace(/[A-Z]+/g, letters => letters.toLowerCase()),
  '<string>.upperAscii(): string': (text: string) => text.replace(/[a-z]+/g, letters => letters.toUpperCase()),
  '<string>.replace(string, string): string': (text: string, part: string, by: string) => replace(text, part, by, -1),
  '<string>.replace(string, string, int): string': replace,
  '<string>.split(string): list(string)': (text: string, separator: string) => split(text, separator, -1),
  '<string>.split(string, int): list(string)': split,
  '<string>.substring(int): string': (text: string, start: Int) => substring(text, start, length(text)),
  '<string>.substring(int, int): string': substring,
  '<string>.trim(): string': trim,
  '<string>.format(list(dyn)): string': format,
  'strings.quote(string): string': quotedInCel,
  '<list(string)>.join(): string': (texts: string[]) => join(texts, ''),
  '<list(string)>.join(string): string': join,
};

const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]/;

/** White space as Unicode and Go have it: unlike JavaScript's it has U+0085 and lacks U+FEFF. */
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** How many code points a text has. */
export function length(text: string): number {
  if (typeof text !== 'string') return fail('no such overload');
  let size = text.length;
  for (let i = text.length - 1; i > 0; i--) if (text.charCodeAt(i) >= 0xdc00 && text.codePointAt(i - 1)! > 0xffff) size--;
  return size;
}

/** Its characters, one by one; the text itself where they are one code unit each. */
function characters(text: string): string | string[] {
  return SURROGATES.test(text) ? [...text] : text;
}

function charAt(text: string, index: Int): string {
  const all = characters(text);
  if (index < 0 || index > all.length) fail(`index out of range: ${index}`);
  return all[Number(index)] ?? '';
}

function substring(text: string, start: Int, end: Int): string {
  const all = characters(text);
  if (start > end) fail(`invalid substring range. start: ${start}, end: ${end}`);
  for (const index of [start, end]) if (index < 0 || index > all.length) fail(`index out of range: ${index}`);
  const part = all.slice(Number(start), Number(end));
  return typeof part === 'string' ? part : part.join('');
}

function indexOf(text: string, part: string, offset: Int): Int {
  if (part === '') return offset;
  if (offset < 0) fail(`index out of range: ${offset}`);
  if (offset >= length(text)) return -1;
  const found = text.indexOf(part, units(text, Number(offset)));
  return found < 0 ? -1 : length(text.slice(0, found));
}

function lastIndexOf(text: string, part: string, offset: Int): Int {
  if (part === '') return offset;
  if (offset < 0) fail(`index out of range: ${offset}`);
  if (offset >= length(text) || part.length > text.length) return -1;
  const found = text.lastIndexOf(part, units(text, Number(offset)));
  return found < 0 ? -1 : length(text.slice(0, found));
}

function trim(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SPACE.test(text[start])) start++;
  while (end > start && SPACE.test(text[end - 1])) end--;
  return text.slice(start, end);
}

/** The code units that so many characters take. */
function units(text: string, count: number): number {
  return SURROGATES.test(text) ? [...text].slice(0, count).join('').length : count;
}

function replace(text: string, part: string, by: string, limit: Int): string {
  if (limit < 0) return part === '' ? replaceEmpty(text, by, Infinity) : text.split(part).join(by);
  if (part === '') return replaceEmpty(text, by, Number(limit));
  const parts = text.split(part);
  const count = Math.min(Number(limit), parts.length - 1);
  return count === 0 ? text : [...parts.slice(0, count), parts.slice(count).join(part)].join(by);
}

/** Nothing is before each character, and at the end. */
function replaceEmpty(text: string, by: string, limit: number): string {
  const all = [...text];
  return all.map((character, i) => i < limit ? by + character : character).join('') + (all.length < limit ? by : '');
}

function split(text: string, separator: string, limit: Int): string[] {
  if (limit === 0) return [];
  const parts = separator === '' ? [...text] : text.split(separator);
  if (limit < 0 || parts.length <= limit) return parts;
  const last = Number(limit) - 1;
  return [...parts.slice(0, last), parts.slice(last).join(separator)];
}

function join(texts: readonly unknown[], separator: string): string {
  if (!texts.every(text => typeof text === 'string')) fail('join: invalid input');
  return texts.join(separator);
}

