/**
 * Whether what is not among the objects may exist all the same.
 *
 * - `open`: the objects are one team's part of a cluster. A Service that is not among them may well be there, so a reference to it
 *   is at most an `info`, unless something that *is* there contradicts it: the Service is among the objects, and has no such port.
 * - `closed`: the objects are all there is. A reference to something else leads nowhere, and is judged as the cluster would.
 */
export type World = 'open' | 'closed';

/** One answer for everything, or answers for some namespaces and kinds. */
export type Worlds = World | {
  /** @default 'open' */
  readonly default?: World;
  /** By namespace; before `default`. */
  readonly namespaces?: Readonly<Record<string, World>>;
  /** By kind, as `Service` or `Gateway.gateway.networking.k8s.io`; before `namespaces`. */
  readonly kinds?: Readonly<Record<string, World>>;
};

/** What may be missing. */
export interface Missing {
  readonly group: string;
  readonly kind: string;
  readonly namespace?: string;
}

/** Whether something that is not among the objects may exist all the same. */
export function worldOf(worlds: Worlds | undefined, { group, kind, namespace }: Missing): World {
  if (worlds === undefined || typeof worlds === 'string') return worlds ?? 'open';
  const byKind = worlds.kinds?.[group === '' ? kind : `${kind}.${group}`];
  const byNamespace = namespace === undefined ? undefined : worlds.namespaces?.[namespace];
  return byKind ?? byNamespace ?? worlds.default ?? 'open';
}
