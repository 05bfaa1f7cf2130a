import * as fc from 'fast-check';
import { inspect } from '../../../src/analysis';
import { migrateTcpIngress } from '../../../src/migration/kong';
import { TrafficModel } from '../../../src/model';
import { yamlDocument } from '../../../src/output/yaml';
import '../../fixtures';

const backend = (name: string, port: number) => ({ serviceName: name, servicePort: port });
const stream = (kind: string, name: string, spec: object): any => ({
  apiVersion: 'configuration.konghq.com/v1beta1', kind, metadata: { name, namespace: 'shop', annotations: { 'kubernetes.io/ingress.class': 'kong', 'konghq.com/plugins': 'limit' } }, spec,
});

const TCP = stream('TCPIngress', 'db', {
  tls: [{ hosts: ['db.example.com'], secretName: 'db-tls' }],
  rules: [{ port: 5432, backend: backend('db', 5432) }, { port: 9443, host: 'db.example.com', backend: backend('db', 5433) }],
});
const UDP = stream('UDPIngress', 'dns', { rules: [{ port: 53, backend: backend('dns', 5353) }] });

function migrated(...objects: readonly object[]) {
  const { documents, findings } = migrateTcpIngress(objects);
  return { documents: documents.map(({ document }) => document as any), findings };
}

const errors = (...objects: readonly object[]) => migrated(...objects).findings.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`);

test('rules become routes, and ports listeners', () => {
  const { documents } = migrated(TCP, UDP);

  expect(documents.map(({ kind, spec }) => yamlDocument({ kind, ...spec })).join('---\n').trimEnd()).toMatchInlineSnapshot(`
kind: Gateway
gatewayClassName: kong
listeners:
  - name: tcp-5432
    port: 5432
    protocol: TCP
  - name: tls-9443
    port: 9443
    protocol: TLS
    hostname: db.example.com
    tls:
      mode: Terminate
      certificateRefs:
        - name: db-tls
  - name: udp-53
    port: 53
    protocol: UDP
---
kind: TCPRoute
parentRefs:
  - name: kong-stream
    sectionName: tcp-5432
rules:
  - backendRefs:
      - name: db
        port: 5432
---
kind: TLSRoute
parentRefs:
  - name: kong-stream
    sectionName: tls-9443
hostnames:
  - db.example.com
rules:
  - backendRefs:
      - name: db
        port: 5433
---
kind: UDPRoute
parentRefs:
  - name: kong-stream
    sectionName: udp-53
rules:
  - backendRefs:
      - name: dns
        port: 5353
`);
  expect(documents.filter(({ kind }) => kind !== 'Gateway').map(({ metadata }) => metadata.annotations)).toEqual(Array(3).fill({ 'konghq.com/plugins': 'limit' }));
  expect(errors(TCP, UDP)).toEqual([]);
});

test('all of it is in the schemas, and what the controller does not read without its gate is said', () => {
  const { documents, findings } = migrated(TCP, UDP);
  const found = inspect(documents, { targets: ['spec'], channel: 'experimental' }).findings;

  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findings.filter(({ code }) => code === 'TRF1836').map(({ object }) => object.kind)).toEqual(['TCPIngress', 'UDPIngress']);
});

test('connections get to the same backends', () => {
  const gatewayClass = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass', metadata: { name: 'kong' }, spec: { controllerName: 'example.com/any' } };
  const services = [['db', 'TCP'], ['dns', 'UDP']].map(([name, protocol]) => ({
    apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'shop' }, spec: { ports: [5432, 5433, 5353].map(port => ({ name: `p${port}`, port, protocol })) },
  }));
  const model = TrafficModel.of([gatewayClass, ...services, ...migrated(TCP, UDP).documents], { channel: 'experimental' });

  const backends = ([{ protocol: 'tcp', port: 5432 }, { protocol: 'tls', port: 9443, sni: 'db.example.com' }, { protocol: 'udp', port: 53 }] as const)
    .map(request => model.route(request).backends.map(({ name, port }) => `${name}:${port}`));

  expect(backends).toEqual([['db:5432'], ['db:5433'], ['dns:5353']]);
});

test.each([
  ['two protocols on one port', { rules: [{ port: 9443, backend: backend('a', 1) }, { port: 9443, host: 'a.example.com', backend: backend('a', 1) }], tls: [{ secretName: 'a' }] }, ['TRF1839 spec.rules[1]']],
  ['a host without a certificate', { rules: [{ port: 1, host: 'a.example.com', backend: backend('a', 1) }] }, ['TRF1838 spec.rules[0].host']],
  ['TLS without any host', { rules: [{ port: 1, backend: backend('a', 1) }], tls: [{ secretName: 'a' }] }, ['TRF1831 spec.rules[0]']],
  ['a rule without backend', { rules: [{ port: 1 }] }, ['TRF1837 spec.rules[0]']],
  ['a field that nobody knows', { rules: [{ port: 1, backend: { ...backend('a', 1), weight: 5 }, sni: 'a' }], mode: 'x' }, ['TRF1832 spec.mode', 'TRF1832 spec.rules[0].sni', 'TRF1832 spec.rules[0].backend.weight']],
])('reports %s', (_, spec, expected) => {
  expect(errors(stream('TCPIngress', 'a', spec)).filter(each => each.startsWith('TRF18'))).toEqual(expected);
});

test('one port is for one listener, and shared by those of one certificate', () => {
  const other = stream('TCPIngress', 'other', { rules: [{ port: 9443, host: 'b.example.com', backend: backend('b', 1) }], tls: [{ hosts: ['b.example.com'], secretName: 'b' }] });

  expect(migrated(TCP, other).documents[0].spec.listeners.map(({ name, hostname }: any) => [name, hostname])).toEqual([
    ['tcp-5432', undefined], ['tls-9443', 'db.example.com'], ['tls-9443-2', 'b.example.com'],
  ]);
});

test('what is broken does no harm', () => {
  fc.assert(fc.property(fc.constantFrom('TCPIngress', 'UDPIngress'), fc.anything({ maxDepth: 4 }), fc.anything({ maxDepth: 3 }), (kind, spec, metadata) => {
    expect(() => migrateTcpIngress([spec, stream(kind, 'a', spec as object), stream(kind, 'b', { rules: spec, tls: metadata }), { ...stream(kind, 'c', {}), metadata }])).not.toThrow();
  }));
});
