import { IConstruct } from 'constructs';
import { clusterOf } from '../../../core/cluster';
import { refuse } from '../../../core/error';

const claimed = new WeakMap<IConstruct, IConstruct>();

/** Of several ingress controllers one reads Gateway API: they know Gateways by the controller of their class, which all of them are. */
export function claimGatewayApi(gateway: IConstruct): void {
  const cluster = clusterOf(gateway);
  const other = claimed.get(cluster);
  if (other) {
    refuse({
      code: 'TRF1629', value: gateway.node.path, construct: gateway, expected: `one gateway that reads Gateway API: ${other.node.path} would take its Gateways too`,
      fix: 'gatewayApi: KongGatewayApi.NONE, or Kong Operator for one of them',
    });
  }
  claimed.set(cluster, gateway);
}
