import { runtimeOf } from './runtime';

/** The value of a compiled expression. Throws what it fails with. */
export type Evaluate = (self: unknown, oldSelf: unknown) => unknown;

/** The function that code of ours makes: code from templates, in which no text of users stands but as literals. */
export function instance(code: string): Evaluate {
  return new Function('$', code)(runtimeOf()) as Evaluate; // eslint-disable-line no-new-func, @typescript-eslint/no-implied-eval
}
