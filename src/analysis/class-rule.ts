import { ModelHit, ModelRule } from './model-rule';
import { GATEWAY_GROUP, GatewayClassSpec, GatewaySpec } from '../model/shapes';
import { TrafficModel } from '../model/traffic-model';

const GATEWAY = '{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: edge, listeners: [{ name: web, port: 80, protocol: HTTP }] } }';
const CLASS = (name: string): string => `{ kind: GatewayClass, metadata: { name: ${name} }, spec: { controllerName: example.com/gateways } }`;

/** Gateways that no controller looks at, and that so get no status at all. */
export const CLASS_RULE: ModelRule = {
  code: 'TRF3116', title: 'Somebody serves the class of a Gateway', severity: 'error', source: 'Gateway API 1.6, GatewayClass',
  fails: `${CLASS('egde')}\n---\n${GATEWAY}`,
  passes: `${CLASS('edge')}\n---\n${GATEWAY}`,
  *check({ inventory, gateways }: TrafficModel): Iterable<ModelHit> {
    for (const stored of inventory.all<GatewaySpec>('Gateway')) {
      const name = stored.spec.gatewayClassName;
      const path = 'spec.gatewayClassName';
      const found = inventory.find<GatewayClassSpec>(GATEWAY_GROUP, 'GatewayClass', '', name);
      if (!found) {
        const missing = inventory.absence({ group: GATEWAY_GROUP, kind: 'GatewayClass' }) === 'missing';
        const message = missing ? `there is no GatewayClass ${name}: nobody serves the Gateway` : `GatewayClass ${name} is not among these objects`;
        yield { stored, path, message, severity: missing ? 'error' : 'info', fix: 'name a class whose controller runs in the cluster' };
      } else if (found.spec.controllerName === KONG && found.annotations[UNMANAGED] === undefined && !gateways.find(stored.namespace, stored.name)) {
        yield { stored, path, message: `GatewayClass ${name} lacks annotation ${UNMANAGED}: Kong Ingress Controller doesn't serve it`, fix: `annotate the class: ${UNMANAGED}: 'true'` };
      }
    }
  },
};

const KONG = 'konghq.com/kic-gateway-controller';
const UNMANAGED = 'konghq.com/gatewayclass-unmanaged';
