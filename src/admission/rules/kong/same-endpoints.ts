import { all, Annotated, HTTP_ROUTE, KONG, namespaceOf } from './kinds';
import { Attached, isReadByKong } from './routes';
import { ObjectSet } from '../object-set';
import { Hit, rule, RuleContext } from '../rule';

interface Backend { readonly group?: string; readonly kind?: string; readonly namespace?: string; readonly name?: string; readonly port?: number }

interface Route extends Attached {
  readonly spec?: Attached['spec'] & { readonly rules?: readonly { readonly backendRefs?: readonly Backend[] }[] };
}

interface Service extends Annotated {
  readonly spec?: {
    readonly selector?: Readonly<Record<string, string>>;
    readonly ports?: readonly { readonly port?: number; readonly targetPort?: number | string }[];
  };
}

const ROUTE = `kind: HTTPRoute
spec:
  parentRefs: [{ name: edge }]
  rules: [{ backendRefs: [{ name: stable, port: 80, weight: 9 }, { name: preview, port: 80, weight: 1 }] }]`;
const EDGE = `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge }
spec: { gatewayClassName: kong, listeners: [{ name: web, port: 80, protocol: HTTP }] }`;
const service = (name: string, track: string): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: ${name} }, spec: { selector: { app: web, track: ${track} }, ports: [{ port: 80, targetPort: 8080 }] } }`;

export const endpointsOnce = rule<Route>({
  code: 'TRF2339',
  title: 'The backends of one rule are different endpoints',
  severity: 'warning',
  source: 'Kong, targets of an upstream: none may be there twice, and the controllers make one of each endpoint of each backend',
  kinds: [HTTP_ROUTE, ...['GRPCRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'].map(kind => `${kind}.gateway.networking.k8s.io`)],
  targets: KONG,
  fails: all(ROUTE, EDGE, service('stable', 'live'), service('preview', 'live')),
  passes: all(ROUTE, EDGE, service('stable', 'live'), service('preview', 'next')),
  check(route, context) {
    const rules = route.spec?.rules ?? [];
    return rules.some(({ backendRefs = [] }) => backendRefs.length > 1) && isReadByKong(route, context) ? repeated(route, context) : NOTHING;
  },
});

const NOTHING: readonly Hit[] = [];

function* repeated(route: Route, { objects }: RuleContext): Iterable<Hit> {
  for (const [i, { backendRefs = [] }] of (route.spec?.rules ?? []).entries()) {
    const seen = new Map<string, string>();
    for (const [j, backend] of backendRefs.entries()) {
      const [key, isSelected] = endpointsOf(route, backend, objects) ?? [];
      if (key === undefined) continue;
      const other = seen.get(key);
      if (other === undefined) {
        seen.set(key, `backendRefs[${j}]`);
      } else {
        yield {
          path: `spec.rules[${i}].backendRefs[${j}]`, value: backend.name,
          message: `leads to the same ${isSelected ? 'pods' : 'Service'} as ${other}: Kong refuses an endpoint that an upstream has twice, and the controller stays with what it has`,
          fix: isSelected ? 'let the Services select different pods, or name one of them' : 'name it once, with the weights added up',
        };
      }
    }
  }
}

/** The endpoints of a backend: those of its selector where its Service is among the objects, else those of its name. */
function endpointsOf(route: Route, backend: Backend, objects: ObjectSet): readonly [key: string, isSelected: boolean] | undefined {
  const { group = '', kind = 'Service', namespace = namespaceOf(route), name = '', port } = backend;
  if (group !== '' || kind !== 'Service') return undefined;
  const { selector = {}, ports = [] } = objects.find<Service>('Service', namespace, name)?.spec ?? {};
  const found = ports.find(each => each.port === port);
  if (!found || Object.keys(selector).length === 0) return [`${namespace}/${name}:${port}`, false];
  const labels = Object.entries(selector).map(([label, value]) => `${label}=${value}`).sort().join();
  return [`${namespace}/${labels}:${found.targetPort ?? port}`, true];
}
