import { ModelHit, ModelRule } from './model-rule';
import { isWellKnown } from '../core/gateway/profiles';
import { GATEWAY_GROUP, GatewaySpec } from '../core/gateway/shapes';
import { nearestOfFew } from '../core/spelling/nearest';
import { TrafficModel } from '../model/traffic-model';

const GATEWAY = '{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: edge, listeners: [{ name: web, port: 80, protocol: HTTP }] } }';
const CLASS = (name: string): string => `{ kind: GatewayClass, metadata: { name: ${name} }, spec: { controllerName: example.com/gateways } }`;

/** Gateways that no controller looks at, and that so get no status at all. */
export const CLASS_RULE: ModelRule = {
  code: 'TRF3116', title: 'Somebody serves the class of a Gateway', severity: 'error', source: 'Gateway API 1.6, GatewayClass',
  fails: `${CLASS('egde')}\n---\n${GATEWAY}`,
  passes: `${CLASS('edge')}\n---\n${GATEWAY}`,
  *check({ inventory }: TrafficModel): Iterable<ModelHit> {
    for (const stored of inventory.all<GatewaySpec>('Gateway')) {
      const name = stored.spec.gatewayClassName;
      const path = 'spec.gatewayClassName';
      if (inventory.find(GATEWAY_GROUP, 'GatewayClass', '', name)) continue;
      const missing = inventory.absence({ group: GATEWAY_GROUP, kind: 'GatewayClass' }) === 'missing';
      if (!missing && isWellKnown(name)) continue;
      const message = missing ? `there is no GatewayClass ${name}: nobody serves the Gateway` : `GatewayClass ${name} is not among these objects`;
      const meant = nearestOfFew(name, inventory.all('GatewayClass'), each => each.name);
      const fix = meant === undefined ? 'name a class whose controller runs in the cluster' : `did you mean "${meant}"?`;
      yield { stored, path, message, severity: missing ? 'error' : 'info', fix };
    }
  },
};

