import { ModelHit, ModelRule } from './model-rule';
import { ModelListener } from '../model/gateways/listener';
import { ModelRoute } from '../model/routes/routes';
import { Stored } from '../model/objects/stored';
import { TrafficModel } from '../model/traffic-model';

const GATEWAY = (listener: string): string => `{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, listeners: [${listener}] } }`;
const WEB = '{ name: web, port: 80, protocol: HTTP }';
const ROUTE = (kind: string, host: string): string =>
  `{ kind: ${kind}, metadata: { name: shop }, spec: { parentRefs: [{ name: edge }], hostnames: [${host}], rules: [{ backendRefs: [{ name: shop, port: 80 }] }] } }`;

/** What the API server takes of a listener, and controllers don't. */
export const LISTENER_RULES: readonly ModelRule[] = [
  {
    code: 'TRF3127', title: 'A listener that ends TLS has a certificate', severity: 'warning', source: 'Gateway API 1.6, ListenerTLSConfig; the API server no longer asks for it',
    fails: GATEWAY('{ name: web, port: 443, protocol: HTTPS }'),
    passes: GATEWAY('{ name: web, port: 443, protocol: HTTPS, tls: { options: { example.com/certificate: edge } } }'),
    *check({ gateways }: TrafficModel): Iterable<ModelHit> {
      for (const { own, sets } of gateways.all) {
        for (const { owner, path, name, terminates, refused, spec: { tls } } of [...own, ...sets.flatMap(({ listeners }) => listeners)]) {
          const nothing = (tls?.certificateRefs ?? []).length === 0 && Object.keys(tls?.options ?? {}).length === 0;
          if (!terminates || refused || !nothing) continue;
          yield {
            stored: owner, path: `${path}.tls`, message: `listener ${name} has no certificate: no TLS can end here`,
            fix: 'tls: { certificateRefs: [{ name: SECRET }] }',
          };
        }
      }
    },
  },
  {
    code: 'TRF4106', title: 'A hostname is for HTTPRoutes or for GRPCRoutes', severity: 'info', source: 'Gateway API 1.6, GRPCRoute: implementations may refuse the newer of the two',
    fails: [GATEWAY(WEB), ROUTE('HTTPRoute', 'shop.example.com'), ROUTE('GRPCRoute', 'shop.example.com')].join('\n---\n'),
    passes: [GATEWAY(WEB), ROUTE('HTTPRoute', 'shop.example.com'), ROUTE('GRPCRoute', 'rpc.example.com')].join('\n---\n'),
    check: ({ routes }: TrafficModel) => shared(routes.all),
  },
];

/** GRPCRoutes that have a hostname which an HTTPRoute has too. Of known controllers it is known what they do: they serve both. */
function* shared(routes: readonly ModelRoute[]): Iterable<ModelHit> {
  const taken = new Map<ModelListener, Map<string | undefined, Stored>>();
  for (const { listener, hostname, stored } of placesOf(routes, 'HTTPRoute')) {
    const byHost = taken.get(listener) ?? new Map<string | undefined, Stored>();
    taken.set(listener, byHost.set(hostname, byHost.get(hostname) ?? stored));
  }
  for (const { listener, hostname, stored } of placesOf(routes, 'GRPCRoute')) {
    const other = taken.get(listener)?.get(hostname);
    if (!other) continue;
    const where = `${hostname ?? 'any host'} at listener ${listener.name}`;
    yield {
      stored, path: 'spec.hostnames', fix: 'give gRPC a hostname of its own',
      message: `HTTPRoute ${other.namespace}/${other.name} is for ${where}, too: some controllers accept the older of the two only`,
    };
  }
}

interface Place { readonly listener: ModelListener; readonly hostname?: string; readonly stored: Stored }

function* placesOf(routes: readonly ModelRoute[], kind: string): Iterable<Place> {
  for (const { stored, parents } of routes) {
    if (stored.kind !== kind) continue;
    for (const { profile, refused, taken } of parents) {
      if (profile.target !== 'spec' || refused) continue;
      for (const { listener, hostnames } of taken) for (const hostname of hostnames) yield { listener, hostname, stored };
    }
  }
}
