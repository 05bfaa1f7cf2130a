import { regex } from '../runtime/regex';
import { Int } from '../runtime/values';
import { Library } from '../signature';

/** Regular expressions, as RE2 reads them. They match anywhere in the text. */
export const REGEXES: Library = {
  'matches(string, string): bool': matches,
  '<string>.matches(string): bool': matches,
  '<string>.find(string): string': (text: string, pattern: string) => regex(pattern).find(text) ?? '',
  '<string>.findAll(string): list(string)': (text: string, pattern: string) => regex(pattern).findAll(text),
  '<string>.findAll(string, int): list(string)': (text: string, pattern: string, limit: Int) =>
    regex(pattern).findAll(text, limit < 0 ? undefined : Number(limit)),
};

function matches(text: string, pattern: string): boolean {
  return regex(pattern).test(text);
}
