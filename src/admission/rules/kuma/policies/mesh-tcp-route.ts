import { Item, Place, Violation } from './policy';
import { BackendRef, checkBackend } from './target-ref';

interface Route extends Item {
  readonly rules?: readonly { readonly default?: { readonly backendRefs?: readonly BackendRef[] } }[];
}

/** What is wrong with routes by TCP. */
export function* checkTcpRoute({ item, path }: Place): Iterable<Violation> {
  for (const [i, { default: { backendRefs = [] } = {} }] of ((item as Route).rules ?? []).entries()) {
    const at = `${path}.rules[${i}].default.backendRefs`;
    if (backendRefs.length === 0) yield { mistake: 'missing', path: at, message: 'is missing: where does it go?', fix: 'name a backend, or write rules: []' };
    for (const [j, backend] of backendRefs.entries()) yield* checkBackend(backend, `${at}[${j}]`);
  }
}
