import { Construct, IConstruct } from 'constructs';
import { Protocol } from '../protocol';

/** A mesh that things can belong to. */
export interface IMesh {
  /** The name of its Mesh object. */
  readonly meshName: string;
}

/** Pods of a mesh that are selected together and answer behind one Service. */
export interface IWorkload extends IConstruct {
  /** Its name in the mesh, and of its Service. */
  readonly workloadName: string;
  /** The namespace of its pods and its Service. */
  readonly namespace: string;
  /** The mesh it belongs to. */
  readonly mesh: IMesh;
  /** The port of its Service. Undefined where it only calls others. */
  readonly port?: number;
  /** What is spoken on the port. */
  readonly protocol: Protocol;
  /**
   * Lets a client call it, where its mesh denies what is not allowed. The permission is a child of `scope`.
   *
   * @internal
   */
  _permit(scope: Construct, id: string, client: MeshClient): void;
}

/** Who a proxy is to the proxies that it calls. */
export interface MeshClient {
  /** What people call it. */
  readonly name: string;
  /** The namespace of its pods. */
  readonly namespace: string;
  /** The ServiceAccount of its pods: who it is in a mesh with MeshIdentity. @default - `default` */
  readonly serviceAccount?: string;
  /** The tags that all its inbounds carry: who it is in a mesh with `mtls` backends. */
  readonly tags: { [tag: string]: string };
}
