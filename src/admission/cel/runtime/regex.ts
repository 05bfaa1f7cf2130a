import { fail } from './error';
import { compilePattern, LinearRegex } from '../../../core/regex/linear-regex';

/** The regular expression of a pattern. It fails where the pattern is none. */
export function regex(pattern: string): LinearRegex {
  const compiled = compilePattern(pattern);
  return compiled.ok ? compiled.regex : fail(`Illegal regex: ${compiled.error}`);
}
