import { IGatewayClass } from './class/gateway-class';
import { MeshClient } from '../core/tree/workload';

/** Who a gateway's proxies are in the mesh, where its controller runs them there: Kuma names their service after the Gateway. */
export function meshClientOf(gatewayClass: IGatewayClass | undefined, name: string, namespace: string): MeshClient | undefined {
  if (!gatewayClass?.controller?._facts?.meshGateway) return undefined;
  return { name, namespace, serviceAccount: gatewayClass.parameters?.serviceAccount, tags: { 'kuma.io/service': `${name}_${namespace}_svc` } };
}
