import { runtimeOf } from './runtime';

/** The value of a compiled expression. Throws what it fails with. */
export type Evaluate = (self: unknown, oldSelf: unknown) => unknown;

const HELPER = /\$\.(\w+)/g;

/** The function that code of ours makes: code from templates, in which no text of users stands but as literals. */
export function instance(code: string): Evaluate {
  const helpers = [...new Set(Array.from(code.matchAll(HELPER), ([, name]) => name))];
  const runtime = runtimeOf();
  // constants of its own are quicker than members of an object with hundreds
  const make = new Function(...helpers.map(name => `$${name}`), code.replace(HELPER, '$$$1')); // eslint-disable-line no-new-func
  return make(...helpers.map(name => runtime[name])) as Evaluate;
}
