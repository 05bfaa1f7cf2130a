import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { ResourceProps } from '../../core/tree/resource';
import { IMesh, MeshClient } from '../../core/tree/workload';
import type { MeshMtls } from '../identity/mesh-mtls';
import type { MeshRegistry } from '../workloads/mesh-registry';
import type { MeshWorkload } from '../workloads/mesh-workload';
import type { WorkloadLabels, WorkloadOptions } from '../workloads/workload-options';

/** What Services are in a mesh. */
export enum MeshServicesMode {
  /** Tags of proxies: destinations are called `service_namespace_svc_port`. */
  DISABLED = 'Disabled',
  /** MeshServices beside tags: each destination is there twice. For moving from one to the other. */
  EVERYWHERE = 'Everywhere',
  /** As `EVERYWHERE`, and only for proxies that say which destinations they need. */
  REACHABLE_BACKENDS = 'ReachableBackends',
  /** MeshServices only, one for each Service. The form that Kuma 3 keeps, and that MeshIdentity needs. */
  EXCLUSIVE = 'Exclusive',
}

/** Options of a namespace of a mesh. */
export interface MeshNamespaceOptions extends ResourceProps {
  /**
   * Whether pods get sidecars unless they say otherwise. Where not, Kuma still looks after the policies in the namespace.
   *
   * @default true
   */
  readonly sidecars?: boolean;
}

/** A mesh: of this app, or one that exists already. */
export interface IServiceMesh extends IMesh, IConstruct {
  /** The namespace of its control plane. */
  readonly systemNamespace: string;
  /** The zone its workloads run in. */
  readonly zone: string;
  /** How its proxies prove who they are. */
  readonly mtls: MeshMtls;
  /** What Services are in it. */
  readonly meshServices: MeshServicesMode;
  /** The first part of all identities. Undefined where proxies are not known by MeshIdentity. */
  readonly trustDomain?: string;
  /** @internal */
  readonly _registry: MeshRegistry;
  /**
   * Lets somebody call a workload who is no workload of the mesh.
   *
   * @internal
   */
  _permit(scope: Construct, id: string, workload: MeshWorkload, client: MeshClient): void;
  /** Puts the pods of a namespace into the mesh. */
  namespace(namespace: string | IConstruct, options?: MeshNamespaceOptions): ApiObject;
  /** Names pods of the mesh. */
  workload(id: string, source: WorkloadLabels | IConstruct, options?: WorkloadOptions): MeshWorkload;
}
