import { IConstruct } from 'constructs';
import { Protocol } from '../../core/protocol';
import { ResourceProps } from '../../core/tree/resource';
import { SidecarOptions } from '../sidecar/sidecar-options';

/** What is said of a workload beside which pods it is. */
export interface WorkloadOptions {
  /**
   * The port of its Service, not of its pods: 1 to 65535.
   *
   * @default - the only port of its Service, where that is known by construct; else none: it only calls others
   */
  readonly port?: number;
  /**
   * What is spoken on the port. Set on the Service as `appProtocol` where this app renders it; policies about requests need it.
   *
   * @default - what its Service says, where that is known by construct, else TCP
   */
  readonly protocol?: Protocol;
  /** The Service in front of it: its construct or its name. @default - the one called like the workload */
  readonly service?: string | IConstruct;
  /**
   * The ServiceAccount of its pods: in a mesh with MeshIdentity it is who they are.
   *
   * @default - what the pods say, where this app renders them. Where those say nothing and were given by construct, they get a
   *   ServiceAccount of their own, called like the workload, in a mesh with MeshIdentity. Else `default`, as Kubernetes does
   */
  readonly serviceAccount?: string | IConstruct;
  /**
   * Whether its pods are a gateway of others in the mesh, Kong for example: what comes to them is let in as it comes, what they send goes through the
   * sidecar. Set on the pods where they were given by construct; pods that others render need the annotation `kuma.io/gateway: enabled`. Kuma makes no
   * MeshService of it: it calls others, and is called from outside.
   *
   * @default false
   */
  readonly delegatedGateway?: boolean;
  /**
   * How the sidecars of its pods differ from others of the mesh. Where the pods were not given by construct it is for those of this app that the
   * labels select.
   *
   * @default - as the mesh and the control plane have them
   */
  readonly sidecar?: SidecarOptions;
}

/** Pods known by their labels. */
export interface WorkloadLabels extends WorkloadOptions {
  /** The labels that all its pods have, and no others. */
  readonly labels: { [label: string]: string };
  /** The namespace of its pods and its Service. @default - that of the mesh's chart */
  readonly namespace?: string;
}

/** Options of the Service that a workload is exposed by. */
export interface ExposeOptions extends ResourceProps {
  /** The port of the pods: a number, or the name of a container port. @default - as that of the Service */
  readonly targetPort?: number | string;
}
