import type { RE2JS } from 're2js';

export { pcreProblem } from './pcre';

/**
 * What is wrong with a regular expression in RE2 syntax, or nothing. Envoy's engine is RE2; Rust's, in Kong's router, takes the
 * same: no lookaround, no backreferences, no possessive quantifiers.
 */
export function re2Problem(pattern: string): string | undefined {
  return problemOf(() => compile(pattern));
}

/** How many groups of a valid RE2 expression capture what they match. */
export function captureGroups(pattern: string): number {
  return compile(pattern).groupCount();
}

/** A regular expression in RE2 syntax, on the engine that takes it. @throws where it is none */
export function compile(pattern: string): RE2JS {
  // loaded where it is needed: it costs as much as everything else together
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const re2: typeof import('re2js') = require('re2js');
  return re2.RE2JS.compile(pattern);
}

function problemOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^error parsing regexp: /, '');
  }
}
