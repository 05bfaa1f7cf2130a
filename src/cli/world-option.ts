import { InvalidArgumentError } from 'commander';
import { World, Worlds } from '../admission/world';
import { Target } from '../core/target';

/** The controllers that can be named. */
export const TARGETS: readonly string[] = Object.values(Target);

/** What `--world` adds up to. */
type WorldTable = Exclude<Worlds, string>;

/** Reads one `--world`. */
export function addWorld(given: string, before: WorldTable = {}): WorldTable {
  const [, kind, namespace, world] = /^(?:(?:kind:([\w.-]+)|([\w-]+))=)?(open|closed)$/.exec(given) ?? [];
  if (world === undefined) throw new InvalidArgumentError('It is open or closed, shop=closed for a namespace, kind:Service=closed for a kind.');
  if (kind !== undefined) return { ...before, kinds: { ...before.kinds, [kind]: world as World } };
  if (namespace !== undefined) return { ...before, namespaces: { ...before.namespaces, [namespace]: world as World } };
  return { ...before, default: world as World };
}
