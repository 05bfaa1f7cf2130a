import { MeshClient } from '../../core/tree/workload';

/** A Kong that reads what names its class: a KongGateway. */
export interface IKongGateway {
  /** The class of Ingresses, of Kong's kinds and of Gateways that it reads. */
  readonly className: string;
  /** Who it is to workloads of its mesh. Undefined where it is in none. */
  readonly meshClient?: MeshClient;
}
