import { named } from './readers';
import { GATEWAY_GROUP } from '../../../core/gateway/shapes';
import { rule } from '../rule';

export const oldVersion = rule<{ readonly apiVersion: string; readonly kind: string }>({
  code: 'TRF5201', title: 'Objects are written in the version that they are stored in', severity: 'info', kinds: ['GatewayClass', 'Gateway', 'HTTPRoute'].map(named),
  source: 'Gateway API 1.6, versions of its CRDs',
  fails: '{ apiVersion: gateway.networking.k8s.io/v1beta1, kind: HTTPRoute, metadata: { name: shop }, spec: {} }',
  passes: '{ apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: shop }, spec: {} }',
  *check({ apiVersion, kind }) {
    if (apiVersion !== `${GATEWAY_GROUP}/v1beta1`) return;
    yield { path: 'apiVersion', value: apiVersion, message: `${kind} has been v1 since Gateway API 1.0; v1beta1 is still served, and will not be for ever`, fix: `apiVersion: ${GATEWAY_GROUP}/v1` };
  },
});
