import { CLUSTER } from './samples';
import { readDocuments } from '../../../src/core/yaml/yaml';
import { migrate, MigrationOptions } from '../../../src/migration/kuma';
import { yamlDocument } from '../../../src/output/yaml';
import '../../fixtures';

/** What documents become: those of one kind, without what all have in common. */
function become(text: string, kind: string, options: MigrationOptions = {}): string {
  const { documents } = migrate([...readDocuments(`${CLUSTER}---\n${text}`)].map(({ value }) => value), options);
  return documents.filter(({ document }) => document.kind === kind).map(({ document }) => yamlDocument({ ...document.spec as object })).join('---\n').trimEnd();
}

function reported(text: string, options: MigrationOptions = {}): string[] {
  const { findings } = migrate([...readDocuments(`${CLUSTER}---\n${text}`)].map(({ value }) => value), options);
  return findings.map(({ code, path }) => `${code} ${path}`);
}

const kuma = (kind: string, spec: string, more = '') => `apiVersion: kuma.io/v1alpha1\nkind: ${kind}\n${more}metadata: { name: x, namespace: kuma-system }\nspec: ${spec}\n`;
const PERMISSION = kuma('TrafficPermission', '{ sources: [{ match: { kuma.io/service: web_shop_svc_80 } }], destinations: [{ match: { kuma.io/service: api_shop_svc_8080 } }] }');

describe('permissions', () => {
  test('name clients by tags for Kuma 2.14', () => {
    expect(become(PERMISSION, 'MeshTrafficPermission', { to: '2.14' })).toMatchInlineSnapshot(`
targetRef:
  kind: Dataplane
  labels:
    app: api
    k8s.kuma.io/namespace: shop
from:
  - targetRef:
      kind: MeshSubset
      tags:
        kuma.io/service: web_shop_svc_80
    default:
      action: Allow
`);
  });

  test('name them by their identities for Kuma 3', () => {
    expect(become(PERMISSION, 'MeshTrafficPermission', { trustDomain: 'shop.example.com' })).toMatchInlineSnapshot(`
targetRef:
  kind: Dataplane
  labels:
    app: api
    k8s.kuma.io/namespace: shop
rules:
  - default:
      allow:
        - spiffeID:
            type: Exact
            value: spiffe://shop.example.com/ns/shop/sa/web
`);
  });

  test('are not made up where no identity is known', () => {
    expect(become(PERMISSION, 'MeshTrafficPermission')).toBe('');
    expect(reported(PERMISSION)).toEqual(['TRF1802 spec.sources[0]', 'TRF1801 spec']);
  });
});

test.each([['sql', { reported: [], sectionName: 'sql' }], [5432, { reported: ['TRF1801 spec.destinations[0]'], sectionName: undefined }]])(
  'a permission for one of several ports is no permission for all (%s)', (targetPort, expected) => {
    const service = `apiVersion: v1\nkind: Service\nmetadata: { name: db, namespace: shop }\nspec: { selector: { app: db }, ports: [{ port: 5432, targetPort: ${targetPort} }, { port: 9000 }] }\n`;
    const text = `${service}---\n${PERMISSION.replace('api_shop_svc_8080', 'db_shop_svc_5432')}`;
    const { targetRef } = [...readDocuments(become(text, 'MeshTrafficPermission', { to: '2.14' }))][0].value as any;

    expect({ reported: reported(text, { to: '2.14' }), sectionName: targetRef.sectionName }).toEqual(expected);
  });

test('faults that hit everybody are rules for sidecars', () => {
  const text = kuma('FaultInjection', '{ sources: [{ match: { kuma.io/service: "*" } }], destinations: [{ match: { kuma.io/service: "*", kuma.io/protocol: http } }], '
    + 'conf: { abort: { httpStatus: 500, percentage: 12.5 }, responseBandwidth: { limit: 50mbps, percentage: 1 } } }');

  expect(become(text, 'MeshFaultInjection')).toMatchInlineSnapshot(`
targetRef:
  kind: Dataplane
rules:
  - default:
      http:
        - abort:
            httpStatus: 500
            percentage: "12.5"
          responseBandwidth:
            limit: 50Mbps
            percentage: 1
`);
});

test('a policy about both directions becomes two', () => {
  const text = kuma('MeshTimeout', '{ targetRef: { kind: MeshSubset, tags: { kuma.io/service: web_shop_svc_80 } }, from: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 5s } }], '
    + 'to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 6s } }] }');

  expect(become(text, 'MeshTimeout')).toMatchInlineSnapshot(`
targetRef:
  kind: Dataplane
  labels:
    app: web
    k8s.kuma.io/namespace: shop
to:
  - targetRef:
      kind: Mesh
    default:
      idleTimeout: 6s
---
targetRef:
  kind: Dataplane
  labels:
    app: web
    k8s.kuma.io/namespace: shop
rules:
  - default:
      idleTimeout: 5s
`);
  expect(reported(text)).toEqual(['TRF1805 spec.from']);
});

test('a collector that policies address becomes an object', () => {
  const text = kuma('MeshTrace', '{ default: { backends: [{ type: OpenTelemetry, openTelemetry: { endpoint: "otel.observability:4317" } }] } }');

  expect(become(text, 'MeshTrace')).toMatchInlineSnapshot(`
default:
  backends:
    - type: OpenTelemetry
      openTelemetry:
        backendRef:
          kind: MeshOpenTelemetryBackend
          labels:
            kuma.io/display-name: otel-observability-4317
`);
  expect(become(text, 'MeshOpenTelemetryBackend')).toMatchInlineSnapshot(`
endpoint:
  address: otel.observability
  port: 4317
protocol: grpc
`);
});

test('a CA of one\'s own stays one', () => {
  const text = 'apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: { name: default }\nspec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: provided, '
    + 'conf: { cert: { secret: cert }, key: { file: /key } } }] } }\n';

  expect(become(text, 'MeshIdentity')).toMatchInlineSnapshot(`
selector:
  dataplane: {}
provider:
  type: Bundled
  bundled:
    meshTrustCreation: Enabled
    insecureAllowSelfSigned: true
    ca:
      certificate:
        type: Secret
        secretRef:
          kind: Secret
          name: cert
      privateKey:
        type: File
        file:
          path: /key
`);
});

test('endpoints of one external service are one object', () => {
  const one = (name: string) => `apiVersion: kuma.io/v1alpha1\nkind: ExternalService\nmesh: default\nmetadata: { name: ${name} }\n`
    + `spec: { tags: { kuma.io/service: db }, networking: { address: "${name}.example.com:80" } }\n`;

  expect(become(`${one('a')}---\n${one('b')}`, 'MeshExternalService')).toMatchInlineSnapshot(`
match:
  type: HostnameGenerator
  port: 80
  protocol: tcp
endpoints:
  - address: a.example.com
    port: 80
  - address: b.example.com
    port: 80
`);
});

test('a route to all, and where Kuma sends it anyway, is none', () => {
  const text = kuma('TrafficRoute', '{ sources: [{ match: { kuma.io/service: "*" } }], destinations: [{ match: { kuma.io/service: "*" } }], '
    + 'conf: { loadBalancer: { roundRobin: {} }, destination: { kuma.io/service: "*" } } }');

  expect(become(text, 'MeshHTTPRoute')).toBe('');
  expect(reported(text)).toEqual(['TRF1807 spec.conf.destination', 'TRF1807 spec.conf.loadBalancer.roundRobin', 'TRF1806 spec']);
});

test.each([
  ['a gateway of Kuma\'s own', 'MeshGateway', '{ selectors: [{ match: { kuma.io/service: edge } }], conf: { listeners: [{ port: 80, protocol: HTTP }] } }', ['TRF1801 ']],
  ['a policy for one', 'MeshRetry', '{ targetRef: { kind: MeshGateway, name: edge }, to: [] }', ['TRF1801 spec.targetRef', 'TRF1801 spec']],
  ['a part of a service', 'MeshHTTPRoute', '{ to: [{ targetRef: { kind: MeshService, name: api_shop_svc_8080 }, rules: [{ matches: [{ path: { type: PathPrefix, value: / } }], '
    + 'default: { backendRefs: [{ kind: MeshServiceSubset, name: api_shop_svc_8080, tags: { version: v1 } }] } }] }] }', ['TRF1801 spec.to[0].rules[0].default.backendRefs[0]']],
])('Kuma 3 has no place for %s, Kuma 2.14 has', (_, kind, spec, expected) => {
  expect(reported(kuma(kind, spec))).toEqual(expected);
  expect(reported(kuma(kind, spec), { to: '2.14' })).toEqual([]);
});

describe('a permission for everybody', () => {
  const text = PERMISSION.replace('web_shop_svc_80', '"*"');

  test('is one for all pods and machines of the trust domain', () => {
    expect(become(text, 'MeshTrafficPermission', { trustDomain: 'shop.example.com' })).toMatchInlineSnapshot(`
targetRef:
  kind: Dataplane
  labels:
    app: api
    k8s.kuma.io/namespace: shop
rules:
  - default:
      allow:
        - spiffeID:
            type: Prefix
            value: spiffe://shop.example.com/ns
        - spiffeID:
            type: Prefix
            value: spiffe://shop.example.com/workload
`);
    expect(reported(text, { trustDomain: 'shop.example.com' })).toEqual([]);
  });

  test('says which trust domain it takes for granted', () => {
    expect(reported(text)).toEqual(['TRF1808 spec']);
  });
});

describe('workloads', () => {
  const deployment = (annotations: string, env: string) => 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a, namespace: shop }\n'
    + `spec: { template: { metadata: { annotations: { ${annotations} } }, spec: { containers: [{ name: a, env: [{ name: API, value: "${env}" }] }] } } }\n`;

  test('are told which of their annotations and addresses end', () => {
    expect(reported(deployment('kuma.io/mesh: shop, kuma.io/virtual-probes: "yes", team: "no"', 'http://api_shop_svc_8080.mesh'))).toEqual([
      'TRF1801 spec.template.metadata.annotations[kuma.io/mesh]', 'TRF1801 spec.template.metadata.annotations[kuma.io/virtual-probes]',
      'TRF1805 spec.template.spec.containers[0].env[0].value',
    ]);
  });

  test('hear nothing where all is well, or Kuma stays', () => {
    expect(reported(deployment('kuma.io/virtual-probes: "true"', 'http://api.shop.svc.cluster.local:8080'))).toEqual([]);
    expect(reported(deployment('kuma.io/mesh: shop', 'api_shop_svc_8080'), { to: '2.14' })).toEqual([]);
  });
});
