import { found } from './found';

const ENDINGS = /^TRF(51[2-4]\d|218[1-3])$/;
const FOR_3 = { targets: ['kuma-3.0' as const] };

const LEGACY = `
apiVersion: kuma.io/v1alpha1
kind: Timeout
mesh: default
metadata: { name: all }
spec:
  sources: [{ match: { kuma.io/service: "*" } }]
  destinations: [{ match: { kuma.io/service: "*" } }]
  conf: { connectTimeout: 5s }`;

const mesh = (spec: string, name = 'default'): string => `
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata: { name: ${name} }
spec: ${spec}`;

test('legacy kinds are worth replacing, and gone in Kuma 3', () => {
  expect(found(LEGACY, {}, ENDINGS)).toEqual(['info TRF5120 kind']);
  expect(found(LEGACY, { targets: ['kuma-2.14'] }, ENDINGS)).toEqual(['info TRF5120 kind']);
  expect(found(LEGACY, FOR_3, ENDINGS)).toEqual(['error TRF2181 kind']);
  expect(found(LEGACY, { targets: ['kuma-2.14', 'kuma-3.0'] }, ENDINGS)).toEqual(['error TRF2181 kind']);
});

test('gateways of Kuma\'s own are worth knowing of, and gone in Kuma 3', () => {
  const gateway = `
apiVersion: kuma.io/v1alpha1
kind: MeshGateway
mesh: default
metadata: { name: edge }
spec: { selectors: [{ match: { kuma.io/service: edge_shop_svc } }], conf: { listeners: [{ port: 80, protocol: HTTP }] } }`;

  expect(found(gateway, {}, ENDINGS)).toEqual(['info TRF5121 kind']);
  expect(found(gateway, FOR_3, ENDINGS)).toEqual(['error TRF2181 kind']);
});

test('what a mesh says of logs, traces, metrics and authorities is not read by Kuma 3', () => {
  const full = mesh(`
  meshServices: { mode: Everywhere }
  mtls: { backends: [{ name: ca, type: builtin }] }
  metrics: { backends: [{ name: a, type: prometheus }] }
  logging: { backends: [{ name: a, type: file, conf: { path: /dev/stdout } }] }
  networking: { outbound: { passthrough: false } }
  routing: { localityAwareLoadBalancing: true, zoneEgress: false }`);

  expect(found(full, {}, ENDINGS)).toEqual([]);
  expect(found(full, FOR_3, ENDINGS)).toEqual([
    'error TRF2182 spec.logging', 'error TRF2182 spec.meshServices.mode', 'error TRF2182 spec.metrics', 'error TRF2182 spec.mtls',
    'error TRF2182 spec.networking.outbound.passthrough', 'error TRF2182 spec.routing.localityAwareLoadBalancing',
  ]);
  expect(found(mesh('{ meshServices: { mode: Exclusive } }'), FOR_3, ENDINGS)).toEqual([]);
});

test('names are DNS labels that begin with a letter', () => {
  const exclusive = '{ meshServices: { mode: Exclusive } }';

  expect(found(mesh(exclusive, '1-shop'), {}, ENDINGS)).toEqual(['warning TRF5122 metadata.name']);
  expect(found(mesh(exclusive, '1-shop'), FOR_3, ENDINGS)).toEqual(['error TRF2183 metadata.name']);
  expect(found(mesh(exclusive, 'shop-1'), FOR_3, ENDINGS)).toEqual([]);
});

test('annotations have words and places that last', () => {
  const pod = (annotations: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web }, annotations: ${annotations} }, spec: { containers: [{ name: web, image: web }] } }`;
  const at = (annotation: string): string => `spec.template.metadata.annotations[${annotation}]`;

  expect(found(pod('{ kuma.io/mesh: shop, kuma.io/gateway: "yes" }'), {}, ENDINGS)).toEqual([
    `warning TRF5124 ${at('kuma.io/gateway')}`, `warning TRF5124 ${at('kuma.io/mesh')}`,
  ]);
  expect(found(pod('{ kuma.io/gateway: enabled }'), {}, ENDINGS)).toEqual([]);
  expect(found(pod('{ kuma.io/transparent-proxying-reachable-services: a }'), FOR_3, ENDINGS)).toEqual([
    `error TRF2183 ${at('kuma.io/transparent-proxying-reachable-services')}`,
  ]);
});
