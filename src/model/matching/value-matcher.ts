import { ValueMatch } from '../../core/gateway/shapes';
import { compilePattern } from '../../core/regex/linear-regex';

/** What a header or query parameter has to be. */
export interface ValueMatcher {
  readonly name: string;
  /** The one value, where it is no expression. */
  readonly exact?: string;
  matches(value: string | undefined): boolean;
}

/** Matchers of a match's headers or parameters. Of several with one name the first counts. */
export function valueMatchers(matches: readonly ValueMatch[] | undefined, nameOf: (name: string) => string): readonly ValueMatcher[] {
  if (!matches || matches.length === 0) return NONE;
  const byName = new Map<string, ValueMatcher>();
  for (const { type, name, value } of matches) {
    const key = nameOf(name);
    if (byName.has(key)) continue;
    const expression = type === 'RegularExpression' ? wholeText(value) : undefined;
    byName.set(key, expression
      ? { name: key, matches: given => given !== undefined && expression(given) }
      : { name: key, exact: value, matches: given => given === value });
  }
  return [...byName.values()];
}

/** Whether a text as a whole matches an expression; one that is none matches nothing. */
export function wholeText(expression: string): (text: string) => boolean {
  return matcher(`^(?:${expression})$`);
}

/** Whether a text begins with a match of an expression. */
export function beginning(expression: string): (text: string) => boolean {
  return matcher(`^(?:${expression})`);
}

const NONE: readonly ValueMatcher[] = [];

function matcher(pattern: string): (text: string) => boolean {
  const compiled = compilePattern(pattern);
  return compiled.ok ? text => compiled.regex.test(text) : () => false;
}
