import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { App, Chart, ApiObject } from 'cdk8s';
import { record } from './results';
import { admit } from '../lib/src/admission';

type Manifest = Record<string, unknown>;

const GATEWAY = 'gateway.networking.k8s.io/v1';

function httpRoute(i: number): Manifest {
  const match = (path: string): Manifest => ({ path: { type: 'PathPrefix', value: path }, headers: [{ name: 'x-tenant', value: `tenant-${i}` }] });
  const backend = (name: string, weight: number): Manifest => ({ name, port: 8080, weight });
  return {
    apiVersion: GATEWAY, kind: 'HTTPRoute', metadata: { name: `route-${i}`, namespace: 'shop', labels: { app: `app-${i % 50}` } },
    spec: {
      parentRefs: [{ name: 'edge', sectionName: 'https' }], hostnames: [`shop-${i}.example.com`],
      rules: [
        {
          matches: [match('/api'), match('/v2')], backendRefs: [backend('api', 90), backend('api-canary', 10)], timeouts: { request: '10s' },
          filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name: 'x-env', value: 'prod' }], remove: ['x-debug'] } }],
        },
        { matches: [match('/'), match('/static')], backendRefs: [backend('web', 1)] },
      ],
    },
  };
}

function gateway(i: number): Manifest {
  const listener = (name: string, port: number): Manifest => ({
    name, port, protocol: 'HTTPS', hostname: `*.${name}.example.com`, tls: { certificateRefs: [{ name: `${name}-cert` }] },
    allowedRoutes: { namespaces: { from: 'All' } },
  });
  return {
    apiVersion: GATEWAY, kind: 'Gateway', metadata: { name: `edge-${i}`, namespace: 'shop' },
    spec: { gatewayClassName: 'kuma', listeners: [listener('shop', 443), listener('admin', 8443)] },
  };
}

function grant(i: number): Manifest {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1beta1', kind: 'ReferenceGrant', metadata: { name: `grant-${i}`, namespace: 'shop' },
    spec: { from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'edge' }], to: [{ group: '', kind: 'Service' }] },
  };
}

function kuma(kind: string, spec: (i: number) => Manifest): (i: number) => Manifest {
  return i => ({
    apiVersion: 'kuma.io/v1alpha1', kind, metadata: { name: `${kind.toLowerCase()}-${i}`, namespace: 'shop', labels: { 'kuma.io/mesh': 'default' } },
    spec: spec(i),
  });
}

const meshHttpRoute = kuma('MeshHTTPRoute', i => ({
  targetRef: { kind: 'Dataplane', labels: { app: `app-${i}` } },
  to: [{
    targetRef: { kind: 'MeshService', name: `backend-${i}`, sectionName: 'http' },
    rules: [{
      matches: [{ path: { type: 'PathPrefix', value: '/api' }, headers: [{ name: 'x-tenant', type: 'Exact', value: 'a' }] }],
      default: {
        backendRefs: [{ kind: 'MeshService', name: 'backend-v1', port: 80, weight: 90 }, {
          kind: 'MeshService', name: 'backend-v2', port: 80, weight: 10,
        }],
      },
    }],
  }],
}));
const meshTimeout = kuma('MeshTimeout', i => ({
  targetRef: { kind: 'Dataplane', labels: { app: `app-${i}` } },
  to: [{
    targetRef: { kind: 'MeshService', name: 'backend' },
    default: { connectionTimeout: '5s', idleTimeout: '1h', http: { requestTimeout: '15s', streamIdleTimeout: '30m' } },
  }],
}));
const meshTrafficPermission = kuma('MeshTrafficPermission', i => ({
  targetRef: { kind: 'Dataplane', labels: { app: `app-${i}` } },
  rules: [{ default: { allow: [{ spiffeID: { type: 'Exact', value: `spiffe://default.mesh.local/ns/shop/sa/client-${i}` } }] } }],
}));

function kongPlugin(i: number): Manifest {
  return {
    apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', metadata: { name: `limit-${i}`, namespace: 'shop' }, plugin: 'rate-limiting',
    config: { minute: 100 + i % 900, hour: 1000, policy: 'local' },
  };
}

function kongConsumer(i: number): Manifest {
  return {
    apiVersion: 'configuration.konghq.com/v1', kind: 'KongConsumer', metadata: {
      name: `consumer-${i}`, namespace: 'shop', annotations: { 'kubernetes.io/ingress.class': 'kong' },
    },
    username: `consumer-${i}`, credentials: [`key-${i}`],
  };
}

function upstreamPolicy(i: number): Manifest {
  return {
    apiVersion: 'configuration.konghq.com/v1beta1', kind: 'KongUpstreamPolicy', metadata: { name: `policy-${i}`, namespace: 'shop' },
    spec: {
      algorithm: 'consistent-hashing', slots: 100, hashOn: { header: 'x-tenant' },
      healthchecks: { active: { type: 'http', httpPath: '/health', healthy: { interval: 5, successes: 3 } } },
    },
  };
}

/** The mixture of a platform repository: 40% HTTPRoutes, 35% policies of Kuma, 20% Kong, 5% gateways and grants. */
const MIXTURE: readonly (readonly [percent: number, make: (i: number) => Manifest])[] = [
  [40, httpRoute], [15, meshHttpRoute], [10, meshTimeout], [10, meshTrafficPermission], [10, kongPlugin], [5, kongConsumer], [5, upstreamPolicy],
  [3, gateway], [2, grant],
];

export function mixedObjects(count: number): Manifest[] {
  const makers = MIXTURE.flatMap(([percent, make]) => Array.from({ length: percent }, () => make));
  return Array.from({ length: count }, (_, i) => makers[(i * 37) % 100](i));
}

function milliseconds(act: () => void): number {
  const start = process.hrtime.bigint();
  act();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Stock cdk8s: 100 charts. */
function render(objects: readonly Manifest[]): number {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  const app = new App({ outdir });
  const charts = Array.from({ length: 100 }, (_, i) => new Chart(app, `chart-${i}`));
  for (const [i, object] of objects.entries()) new ApiObject(charts[i % 100], `object-${i}`, object as never);
  const time = milliseconds(() => app.synth());
  rmSync(outdir, { recursive: true });
  return time;
}

const SCHEMAS = join(__dirname, '../imports/schemas');
const COUNT = 10_000;
const RUNS = 5;

function main(): void {
  const objects = mixedObjects(COUNT);
  const findings = admit(mixedObjects(100)).filter(({ severity }) => severity !== 'info');
  if (findings.length > 0) throw new Error(`the objects are not right: ${JSON.stringify(findings[0])}`);
  const cold = milliseconds(() => admit(objects));
  const admitted: number[] = [];
  const rendered: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    rendered.push(render(objects));
    admitted.push(milliseconds(() => admit(objects)));
  }
  const [admission, synthesis] = [median(admitted), median(rendered)];
  const row = (name: string, value: string): void => console.log(`${name.padEnd(62)} ${value}`);
  row(`admission of ${COUNT} mixed objects, first in its process`, `${cold.toFixed(0)} ms, ${(cold * 1000 / COUNT).toFixed(1)} µs an object`);
  row(`admission of ${COUNT} mixed objects, again`, `${admission.toFixed(0)} ms, ${(admission * 1000 / COUNT).toFixed(1)} µs an object`);
  row('stock App.synth of the same', `${synthesis.toFixed(0)} ms`);
  row('admission (first in its process) / stock App.synth', `${(100 * cold / synthesis).toFixed(1)}% (goal: at most 10%)`);
  row('admission (again) / stock App.synth', `${(100 * admission / synthesis).toFixed(1)}%`);
  const data = readdirSync(SCHEMAS).map(name => readFileSync(join(SCHEMAS, name)));
  const kilobytes = (buffers: readonly Buffer[]): string => (Buffer.concat(buffers).length / 1000).toFixed(0);
  row('schema data of all kinds', `${kilobytes(data)} KB (goal: at most 450), compressed ${kilobytes([gzipSync(Buffer.concat(data), { level: 9 })])} KB (goal: at most 80)`);
  const many = mixedObjects(10 * COUNT);
  const ten = median(Array.from({ length: 3 }, () => milliseconds(() => admit(many))));
  row(`admission of ${10 * COUNT} / admission of ${COUNT}, for each object`, `${(ten / 10 / admission).toFixed(2)} (goal: about 1)`);
  record('admission', `${COUNT} mixed objects`, { cold, again: admission, synthesis, ratio: admission / synthesis, growth: ten / 10 / admission });
}

if (require.main === module) main();
