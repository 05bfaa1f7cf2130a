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

interface Listeners {
  readonly spec?: {
    readonly listeners?: readonly {
      readonly hostname?: string;
      readonly protocol?: string;
      readonly allowedRoutes?: { readonly namespaces?: { readonly from?: string } };
    }[];
  };
}

const WITH_HOSTS = ['HTTP', 'HTTPS', 'TLS'];

export const openListeners = rule<Listeners>({
  code: 'TRF5202', title: 'A listener for all namespaces says for which hosts', severity: 'info', kinds: ['Gateway', 'ListenerSet'].map(named),
  source: 'Gateway API 1.6, listeners: who may attach routes to one without hostname may claim every host',
  fails: `
    kind: Gateway
    spec: { gatewayClassName: kong, listeners: [{ name: web, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }] }`,
  passes: `
    kind: Gateway
    spec: { gatewayClassName: kong, listeners: [{ name: web, port: 80, protocol: HTTP, hostname: "*.example.com", allowedRoutes: { namespaces: { from: All } } }] }`,
  *check({ spec }) {
    for (const [i, { hostname = '', protocol = '', allowedRoutes }] of (spec?.listeners ?? []).entries()) {
      if (hostname !== '' || allowedRoutes?.namespaces?.from !== 'All' || !WITH_HOSTS.includes(protocol)) continue;
      yield {
        path: `spec.listeners[${i}].allowedRoutes.namespaces.from`, value: 'All', message: 'routes of every namespace may claim every host, those of others too',
        fix: 'hostname: "*.example.com", or from: Selector with the namespaces that are meant',
      };
    }
  },
});
