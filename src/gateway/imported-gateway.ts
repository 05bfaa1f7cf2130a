import { IGatewayClass } from './class/gateway-class';
import { IGateway } from './listeners/gateway-reference';
import { meshClientOf } from './mesh-client';
import { objectName } from '../core/name';
import { IMesh, MeshClient } from '../core/tree/workload';

interface Attributes {
  readonly namespace?: string;
  readonly gatewayClass?: IGatewayClass;
  readonly mesh?: IMesh;
  readonly meshClient?: MeshClient;
}

/** A gateway that exists elsewhere. */
export class ImportedGateway implements IGateway {
  public readonly name: string;
  public readonly namespace?: string;
  public readonly gatewayClass?: IGatewayClass;
  public readonly mesh?: IMesh;
  public readonly meshClient?: MeshClient;
  public readonly _kind = 'Gateway';
  public readonly _redirects = false;

  public constructor(name: string, { namespace, gatewayClass, mesh, meshClient }: Attributes) {
    this.name = objectName(name);
    this.namespace = namespace;
    this.gatewayClass = gatewayClass;
    this.mesh = mesh;
    this.meshClient = meshClient ?? (namespace === undefined ? undefined : meshClientOf(gatewayClass, name, namespace));
  }

  public _attach(): void {
    // nothing of it is ours to change
  }

  public _adopt(): void {
    // whether it takes ListenerSets is not known
  }
}
