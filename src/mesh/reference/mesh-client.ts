import { Peer, proxyPeer } from './peer';
import type { IServiceMesh } from './service-mesh-reference';
import { hostname } from '../../core/hostname';
import { NAMESPACE_TAG } from '../../core/kuma/names';
import { MeshClient } from '../../core/tree/workload';
import { serviceAccounts, validSpiffeId } from '../values/spiffe-id';

/** Somebody who calls workloads of a mesh: a workload, or more of them at once, see `Clients`. */
export interface IMeshClient {
  /** What people call it. */
  readonly clientName: string;
  /** @internal */
  _peer(mesh: IServiceMesh): Peer;
}

/** Options of a client known by what its connection carries. */
export interface ConnectionOptions {
  /** Its identity, exactly. @default - any */
  readonly spiffeId?: string;
  /** The server name it asks for, exactly: for the listeners of zone proxies. @default - any */
  readonly serverName?: string;
}

/** Clients that are no workload of this app, or many workloads at once. */
export class Clients implements IMeshClient {
  /** All proxies of the mesh. */
  public static mesh(): Clients {
    return new Clients('all of the mesh', ({ trustDomain }) => ({
      match: trustDomain === undefined ? undefined : prefix(`spiffe://${trustDomain}/ns`), subset: { kind: 'Mesh' },
    }));
  }

  /** All proxies of a namespace. */
  public static namespace(namespace: string): Clients {
    return new Clients(`namespace ${namespace}`, ({ trustDomain }) => ({
      match: trustDomain === undefined ? undefined : prefix(serviceAccounts(trustDomain, namespace)),
      subset: { kind: 'MeshSubset', tags: { [NAMESPACE_TAG]: namespace } },
    }));
  }

  /** Whoever has this identity. For meshes with MeshIdentity. @throws TRF1244 where it is no SPIFFE ID */
  public static spiffeId(id: string): Clients {
    return Clients.connection({ spiffeId: id });
  }

  /**
   * Whoever has an identity that begins so: `spiffe://example.com/ns/shop` also takes the namespace `shop2`. For meshes with MeshIdentity.
   *
   * @throws TRF1244 where it is no SPIFFE ID by itself
   */
  public static spiffeIdPrefix(start: string): Clients {
    return new Clients(`${validSpiffeId(start)}…`, () => ({ match: prefix(start) }));
  }

  /**
   * Whoever connects so; what is set must all be true. For meshes with MeshIdentity.
   *
   * @throws TRF1021 where the server name is none, TRF1244 where the identity is no SPIFFE ID
   */
  public static connection(options: ConnectionOptions): Clients {
    const serverName = options.serverName === undefined ? undefined : hostname(options.serverName, false);
    const id = options.spiffeId === undefined ? undefined : validSpiffeId(options.spiffeId);
    return new Clients(id ?? serverName ?? 'any connection', () => ({
      match: {
        ...id && { spiffeID: { type: 'Exact' as const, value: id } },
        ...serverName && { sni: { type: 'Exact' as const, value: serverName } },
      },
    }));
  }

  /** Whoever has these tags on all its inbounds. For meshes with `mtls` backends; Kuma 3 drops it. */
  public static tags(tags: { [tag: string]: string }): Clients {
    return new Clients(show(tags), () => ({ subset: { kind: 'MeshSubset', tags } }));
  }

  /** A proxy that is no workload, a gateway for example. */
  public static proxy(client: MeshClient): Clients {
    return new Clients(client.name, ({ trustDomain }) => proxyPeer(trustDomain, client));
  }

  private constructor(public readonly clientName: string, private readonly describe: (mesh: IServiceMesh) => Peer) {}

  /** @internal */
  public _peer(mesh: IServiceMesh): Peer {
    return this.describe(mesh);
  }
}

function prefix(value: string): Peer['match'] {
  return { spiffeID: { type: 'Prefix', value } };
}

function show(tags: { [tag: string]: string }): string {
  return Object.entries(tags).map(([key, value]) => `${key}=${value}`).join(',');
}
