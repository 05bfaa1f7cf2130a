import { ApiObject, App, Chart, Lazy } from 'cdk8s';
import { IConstruct } from 'constructs';

/** How many objects of which kinds, in how many charts, over which they are spread evenly. */
export interface Size {
  readonly objects: number;
  readonly charts: number;
  /** @default MIX */
  readonly of?: readonly Plant[];
}

/** Adds objects: by default a mix. */
export function addObjects(app: App, { objects, charts, of = MIX }: Size): Chart[] {
  return Array.from({ length: charts }, (_, c) => {
    const chart = new Chart(app, `chart-${c}`, { namespace: `team-${c}`, labels: { team: `team-${c}` } });
    for (let i = c; i < objects; i += charts) of[(Math.floor(i / charts) + c) % of.length](chart, i);
    return chart;
  });
}

/** Each chart depends on all before it, through one of its objects. */
export function addDiamonds(app: App, { levels, objects }: { levels: number; objects: number }): void {
  const charts = addObjects(app, { objects: levels * objects, charts: levels });
  for (const [i, chart] of charts.entries()) {
    for (const earlier of charts.slice(0, i)) chart.node.children[0].node.addDependency(earlier as IConstruct);
  }
}

type Plant = (chart: Chart, i: number) => ApiObject;

const route: Plant = (chart, i) => new ApiObject(chart, `route-${i}`, {
  apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { annotations: { 'example.com/owner': `team: ${i}` } },
  spec: Lazy.any({
    produce: () => ({
      hostnames: [`shop-${i}.example.com`, '*.example.org'],
      parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'edge', sectionName: 'https' }],
      rules: [1, 2, 3].map(version => ({
        matches: [{ path: { type: 'PathPrefix', value: `/api/v${version}/${i}` }, headers: [{ name: 'x-env', value: 'prod' }] }],
        filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name: 'x-version', value: `${version}` }] } }],
        backendRefs: [{ name: `api-${i}`, port: 8080, weight: 90 }, { name: 'api-canary', port: 8080, weight: 10 }],
        timeouts: { request: '10s', backendRequest: '5s' },
      })),
    }),
  }),
});

const policy: Plant = (chart, i) => new ApiObject(chart, `timeout-${i}`, {
  apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTimeout', metadata: { labels: { 'kuma.io/mesh': 'default' } },
  spec: {
    targetRef: { kind: 'Dataplane', labels: { app: `app-${i}` } },
    to: ['backend', 'database', 'cache'].map(name => ({
      targetRef: { kind: 'MeshService', name: `${name}-${i}`, namespace: 'shop', sectionName: 'http' },
      default: { connectionTimeout: '5s', idleTimeout: '1h', http: { requestTimeout: '15s', streamIdleTimeout: '30m' } },
    })),
  },
});

const plugin: Plant = (chart, i) => new ApiObject(chart, `plugin-${i}`, {
  apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', plugin: 'rate-limiting',
  config: { minute: 100, hour: 1000, policy: 'local', fault_tolerant: true, hide_client_headers: false, header_name: `x-limit-${i}` },
});

const gateway: Plant = (chart, i) => new ApiObject(chart, `gateway-${i}`, {
  apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway',
  spec: {
    gatewayClassName: 'kuma',
    listeners: [{
      name: 'https', hostname: '*.example.com', port: 443, protocol: 'HTTPS',
      tls: { mode: 'Terminate', certificateRefs: [{ kind: 'Secret', name: `certificate-${i}` }] }, allowedRoutes: { namespaces: { from: 'All' } },
    }],
  },
});

const oneRule: Plant = (chart, i) => new ApiObject(chart, `route-${i}`, {
  apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute',
  spec: { parentRefs: [{ name: 'edge' }], hostnames: [`shop-${i}.example.com`], rules: [{ backendRefs: [{ name: `api-${i}`, port: 8080 }] }] },
});

/** Objects of a few lines: routes with one rule. */
export const TINY: readonly Plant[] = [oneRule];

/** Of 20, 8 are routes, 7 Kuma policies, 4 Kong plugins and 1 a Gateway. */
const MIX: readonly Plant[] = [
  route, policy, plugin, route, policy, route, policy, route, plugin, route,
  policy, route, policy, plugin, route, policy, route, plugin, policy, gateway,
];
