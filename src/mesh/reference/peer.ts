import type { IMeshClient } from './mesh-client';
import type { IServiceMesh } from './service-mesh-reference';
import { TargetRef } from './target-ref';
import { refuse } from '../../core/error';
import { ofType } from '../../core/type';
import { MeshClient } from '../../core/tree/workload';
import { spiffeId } from '../values/spiffe-id';

/** How a mesh knows a client. */
export interface Peer {
  /** By identity. Nothing: cannot be said there. */
  readonly match?: { spiffeID?: { type: 'Exact' | 'Prefix'; value: string }; sni?: { type: 'Exact'; value: string } };
  /** By the tags of its inbounds. Nothing: cannot be said there. */
  readonly subset?: TargetRef;
  /** The ServiceAccount it is, where it is one. */
  readonly account?: { namespace: string; name: string };
}

/** How a mesh knows a proxy of one ServiceAccount. */
export function proxyPeer(trustDomain: string | undefined, { namespace, serviceAccount = 'default', tags }: Omit<MeshClient, 'name'>): Peer {
  return {
    match: trustDomain === undefined ? undefined : { spiffeID: { type: 'Exact', value: spiffeId(trustDomain, namespace, serviceAccount) } },
    subset: { kind: 'MeshSubset', tags },
    account: { namespace, name: serviceAccount },
  };
}

/** The part of a peer that a mesh enforces. @throws TRF1242 where there is none */
export function enforceable<K extends 'match' | 'subset'>(client: IMeshClient, mesh: IServiceMesh | undefined, part: K): NonNullable<Peer[K]> {
  const known = mesh && client._peer(mesh)[part] as NonNullable<Peer[K]> | undefined;
  return known ?? refuse({ code: 'TRF1242', value: client.clientName, ...WANTED[part] });
}

/** Refuses early what `enforceable` would refuse late. What workloads are is known late only, and they can be known in any mesh with mutual TLS. */
export function expectEnforceable(
  client: IMeshClient, mesh: IServiceMesh | undefined, part: 'match' | 'subset' = mesh?.mtls._identity ? 'match' : 'subset',
): void {
  if (part === 'match' && mesh?.trustDomain === undefined) refuse({ code: 'TRF1242', value: client.clientName, ...WANTED.match });
  if (!('workloadName' in ofType(client, '_peer', CLIENT))) enforceable(client, mesh, part);
}

const CLIENT = { expected: 'somebody who calls: a workload, or Clients', fix: "mesh.workload('web', …), or Clients.namespace('shop')" };

const WANTED = {
  match: {
    expected: 'a client known by its identity, in a mesh with MeshIdentity',
    fix: "a workload, Clients.namespace('shop') or Clients.spiffeId(…), and mtls: MeshMtls.identity()",
  },
  subset: { expected: 'a client known by its tags: the mesh has no MeshIdentity', fix: "a workload, Clients.namespace('shop') or Clients.tags({…})" },
};
