import { sha256 } from './lock';

/** Argo CD and Flux write the names of their objects into labels of what they apply, which have no more. */
export const LENGTH_MAX = 63;

/** The name of an object of an agent: the parts, and something that tells it apart where they are too long. */
export function agentName(...parts: readonly string[]): string {
  const name = parts.join('-');
  return name.length <= LENGTH_MAX ? name : `${name.slice(0, LENGTH_MAX - 9).replace(/[.-]+$/, '')}-${sha256(parts.join('/')).slice(0, 8)}`;
}
