/**
 * Requests routed per second on one core, and what making the model costs, beside a naive scan in the same run:
 * `node --import tsx bench/routing.ts`.
 */
import { record } from './results';
import { TrafficModel, TrafficRequest } from '../lib/src/model';

const REQUESTS = 100_000;
/** As many as take a second or two where reasons are worded, and where everything is tried. */
const EXPLAINED = 1_000;
const SCANNED = 200;
const SIZES = [1_000, 10_000, 20_000];

/** Routes as organisations have them: a few hosts each, prefixes, exact paths, some headers and methods. */
function objects(routes: number): object[] {
  const gateway = {
    apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'edge', namespace: 'edge' },
    spec: { gatewayClassName: 'any', listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }] },
  };
  return [gateway, ...Array.from({ length: routes }, (_, i) => ({
    apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: `route-${i}`, namespace: `team-${i % 50}` },
    spec: {
      parentRefs: [{ name: 'edge', namespace: 'edge' }],
      hostnames: i % 10 === 0 ? [`*.apps-${i % 200}.example.com`] : [hostOf(i)],
      rules: [
        { matches: [{ path: { type: 'PathPrefix', value: `/service-${i}` } }], backendRefs: [{ name: 'one', port: 80 }] },
        { matches: [{ path: { type: 'Exact', value: `/service-${i}/health` }, method: 'GET' }], backendRefs: [{ name: 'two', port: 80 }] },
        { matches: [{ headers: [{ name: 'x-version', value: String(i) }] }], backendRefs: [{ name: 'three', port: 80, weight: 9 }, { name: 'four', port: 80 }] },
      ],
    },
  }))];
}

function hostOf(i: number): string {
  return `host-${i % 500}.example.com`;
}

function requests(routes: number, count: number): TrafficRequest[] {
  return Array.from({ length: count }, (_, n) => {
    const i = (n * 7919) % routes;
    const host = i % 10 === 0 ? `x.apps-${i % 200}.example.com` : hostOf(i);
    const asked = [`/service-${i}/cart/1`, `/service-${i}/health`, '/elsewhere', '/'][n % 4];
    return { protocol: 'http', gateway: 'edge/edge', host, path: asked, headers: { 'accept': 'text/html', 'user-agent': 'bench', ...n % 4 === 3 && { 'x-version': String(i) } } };
  });
}

/** Matches are tried one after the other, as the routes have them. */
function naiveScan(manifests: readonly any[]): (request: TrafficRequest) => unknown {
  const matchesOf = (host: string, rules: any[]): any[] => rules.flatMap(({ matches }) => matches.map((match: any) => ({ host, match })));
  const all = manifests.slice(1).flatMap(({ spec: { hostnames, rules } }) => hostnames.flatMap((host: string) => matchesOf(host, rules)));
  return ({ host = '', path = '/', method = 'GET', headers = {} }) => all.find(({ host: pattern, match }) =>
    (pattern === host || (pattern.startsWith('*') && host.endsWith(pattern.slice(1))))
    && (match.path?.type === 'Exact' ? match.path.value === path : path === (match.path?.value ?? '/') || path.startsWith(`${match.path?.value ?? ''}/`))
    && (match.method === undefined || match.method === method)
    && (match.headers ?? []).every((header: any) => headers[header.name] === header.value));
}

/** Time on the processor, so that what else runs on the machine doesn't count. */
function seconds(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

// schemas are read once, and code is compiled
for (let i = 0; i < 3; i++) TrafficModel.of(objects(1_000), { target: 'spec' }).route({ protocol: 'http', host: 'a' });

console.log('routes   model ms   µs/rule   index ms   requests/s   with why/s   naive/s');
for (const size of SIZES) {
  const manifests = objects(size);
  let model!: TrafficModel;
  const made = seconds(() => { model = TrafficModel.of(manifests, { target: 'spec' }); });
  const indexed = seconds(() => { model.route({ protocol: 'http', gateway: 'edge/edge', host: 'a.example.com' }); });
  const asked = requests(size, REQUESTS);
  let found = 0;
  const time = seconds(() => { for (const request of asked) if (model.route(request).route) found += 1; });
  const explained = seconds(() => { for (const request of asked.slice(0, EXPLAINED)) found += model.route(request).why.length; });
  const scan = naiveScan(manifests);
  const naive = seconds(() => { for (const request of asked.slice(0, SCANNED)) scan(request); });
  const rate = (count: number, taken: number): string => Math.round(count / taken).toLocaleString('en');
  record('routing', `${size} routes`, {
    model: made * 1e3, index: indexed * 1e3, requestsPerSecond: REQUESTS / time, explainedPerSecond: EXPLAINED / explained,
    ratio: (SCANNED / naive) / (REQUESTS / time),
  });
  console.log([
    String(size).padEnd(8), (made * 1e3).toFixed(0).padStart(8), (made * 1e6 / size / 3).toFixed(1).padStart(10),
    (indexed * 1e3).toFixed(0).padStart(9),
    rate(REQUESTS, time).padStart(12), rate(EXPLAINED, explained).padStart(12), rate(SCANNED, naive).padStart(9), found > 0 ? '' : 'nothing found',
  ].join(' '));
}
