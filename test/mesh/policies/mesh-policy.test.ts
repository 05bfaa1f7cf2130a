import { ApiObject, JsonPatch } from 'cdk8s';
import { HealthProbe, MeshAccessLog, MeshDestination, MeshHealthCheck, MeshLogging, MeshMtls, PolicyRole, Proxies, ServiceMesh } from '../../../src';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { shop } from '../fixtures';

const PROBES = { probes: [HealthProbe.tcp()] };

test('beside the service it is a producer\'s, for all clients of the mesh', () => {
  const { chart, api } = shop();

  const policy = new MeshHealthCheck(chart, 'policy', { to: [api, MeshDestination.service('cart')], ...PROBES });

  expect(policy.roles).toEqual([PolicyRole.PRODUCER]);
});

test.each([
  ['a service of another namespace', MeshDestination.service('cart', { namespace: 'carts' })],
  ['services by labels', MeshDestination.serviceLabels({ team: 'carts' }, 'http')],
  ['the mesh', MeshDestination.mesh()],
])('about %s it is a consumer\'s, for its own namespace', (_, destination) => {
  const { chart } = shop();

  const policy = new MeshHealthCheck(chart, 'policy', { to: [destination], ...PROBES });

  expect(policy.roles).toEqual([PolicyRole.CONSUMER]);
});

test('about what proxies receive it is a workload owner\'s, in the system namespace it is the system\'s', () => {
  const { chart, mesh, api } = shop();
  const metadata = { namespace: 'kuma-system' };

  expect(new MeshAccessLog(chart, 'own', { backends: [MeshLogging.standardOutput()], proxies: Proxies.workload(api) }).roles).toEqual([PolicyRole.WORKLOAD_OWNER]);
  expect(new MeshAccessLog(chart, 'all', { backends: [MeshLogging.standardOutput()], mesh, metadata }).roles).toEqual([PolicyRole.SYSTEM]);
  expect(new MeshHealthCheck(chart, 'every', { to: [MeshDestination.mesh(), api], ...PROBES, metadata }).roles).toEqual([PolicyRole.SYSTEM]);
});

test('entries of several roles, which Kuma refuses in one object, become several objects', () => {
  const { chart, api } = shop();
  const policy = new MeshAccessLog(chart, 'policy', { to: [api, MeshDestination.mesh()], backends: [MeshLogging.standardOutput()], shadow: true });

  policy.addRule([]);

  expect(policy.roles).toEqual([PolicyRole.PRODUCER, PolicyRole.CONSUMER, PolicyRole.WORKLOAD_OWNER]);
  expect(yaml(chart, 'MeshAccessLog')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshAccessLog
metadata:
  labels:
    kuma.io/effect: shadow
    kuma.io/mesh: default
  name: shop-policy
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        backends:
          - file:
              path: /dev/stdout
            type: File
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
---
apiVersion: kuma.io/v1alpha1
kind: MeshAccessLog
metadata:
  labels:
    kuma.io/effect: shadow
    kuma.io/mesh: default
  name: shop-policy-consumer
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        backends:
          - file:
              path: /dev/stdout
            type: File
      targetRef:
        kind: Mesh
---
apiVersion: kuma.io/v1alpha1
kind: MeshAccessLog
metadata:
  labels:
    kuma.io/effect: shadow
    kuma.io/mesh: default
  name: shop-policy-workload-owner
  namespace: shop
spec:
  rules:
    - default:
        backends: []
  targetRef:
    kind: Mesh
`);
});

test('for a workload it stands in the namespace of the workload, and names that where it reaches further', () => {
  const { chart, mesh, api } = shop();
  const cart = mesh.workload('cart', { labels: { app: 'cart' }, namespace: 'carts' });

  new MeshHealthCheck(chart, 'consumer', { proxies: Proxies.workload(cart), to: [api], ...PROBES });
  new MeshHealthCheck(chart, 'producer', { proxies: Proxies.workload(cart), to: [api], ...PROBES, metadata: { namespace: 'shop' } });

  const [consumer, producer] = objects(chart).filter(({ kind }) => kind === 'MeshHealthCheck');
  expect([consumer.metadata.namespace, consumer.spec.targetRef.labels]).toEqual(['carts', { app: 'cart' }]);
  expect([producer.metadata.namespace, producer.spec.targetRef.labels]).toEqual(['shop', { 'app': 'cart', 'k8s.kuma.io/namespace': 'carts' }]);
});

test('belongs to the mesh it is told, of what it names, that it stands in, or to the one named default', () => {
  const chart = shopChart();
  const mesh = new ServiceMesh(chart, 'mesh', { name: 'payments' });
  const pay = mesh.workload('pay', { labels: { app: 'pay' } });
  const to = [MeshDestination.mesh()];

  new MeshHealthCheck(chart, 'told', { mesh, to, ...PROBES });
  new MeshHealthCheck(chart, 'named', { to: [pay], ...PROBES });
  new MeshHealthCheck(mesh, 'inside', { to, ...PROBES });
  new MeshHealthCheck(chart, 'other', { to, ...PROBES });

  const meshes = objects(chart).filter(({ kind }) => kind === 'MeshHealthCheck').map(({ metadata }) => metadata.labels['kuma.io/mesh']);
  expect(meshes.sort()).toEqual(['default', 'payments', 'payments', 'payments']);
});

test('selects sidecars, labels, and single ports', () => {
  const { chart } = shop();
  const backends = [MeshLogging.standardOutput()];

  new MeshAccessLog(chart, 'sidecars', { proxies: Proxies.sidecars(), backends });
  new MeshAccessLog(chart, 'labels', { proxies: Proxies.labels({ team: 'a' }), backends });
  new MeshAccessLog(chart, 'port', { proxies: Proxies.all().section('http'), backends });

  expect(objects(chart).filter(({ kind }) => kind === 'MeshAccessLog').map(({ spec }) => spec.targetRef)).toEqual([
    { kind: 'Dataplane' }, { kind: 'Dataplane', labels: { team: 'a' } }, { kind: 'Dataplane', sectionName: 'http' },
  ]);
});

test('patches of fields that nobody knows reach the YAML', () => {
  const { chart, api } = shop();
  const policy = new MeshHealthCheck(chart, 'policy', { to: [api], ...PROBES });

  ApiObject.of(policy).addJsonPatch(JsonPatch.add('/spec/to/0/default/future', true));

  expect(objects(chart, false).find(({ kind }) => kind === 'MeshHealthCheck').spec.to[0].default.future).toBe(true);
});

describe('refuses', () => {
  test('destinations that a kind has not', () => {
    const { chart } = shop();
    const route = { destinationName: 'route', _targetRef: () => ({ kind: 'MeshHTTPRoute', name: 'route' }) };

    expect(misuse(() => new MeshHealthCheck(chart, 'a', { to: [route], ...PROBES }))).toMatchObject({ code: 'TRF1231', value: 'route' });
    expect(() => new MeshAccessLog(chart, 'b', { to: [route], backends: [] })).not.toThrow();
  });

  test('single ports where it is not about what proxies receive', () => {
    const { chart, api } = shop();
    const proxies = Proxies.labels({ app: 'web' }).section('http');

    expect(misuse(() => new MeshAccessLog(chart, 'a', { to: [api], proxies, backends: [] }))).toMatchObject({ code: 'TRF1232', value: 'http' });
    expect(() => new MeshAccessLog(chart, 'b', { proxies, backends: [] })).not.toThrow();
  });

  test('a namespace whose policies do not concern the workload', () => {
    const { chart, api } = shop();
    const proxies = Proxies.workload(api);
    const log = (id: string, namespace: string) => () => new MeshAccessLog(chart, id, { proxies, backends: [], metadata: { namespace } });

    expect(misuse(log('a', 'other'))).toMatchObject({ code: 'TRF1233', value: 'other' });
    expect(log('b', 'shop')).not.toThrow();
    expect(log('c', 'kuma-system')).not.toThrow();
  });

  test('things of several meshes', () => {
    const { chart, mesh, api } = shop();
    const pay = new ServiceMesh(chart, 'other', { name: 'payments', mtls: MeshMtls.none() }).workload('pay', { labels: { app: 'pay' } });

    expect(misuse(() => new MeshHealthCheck(chart, 'a', { to: [api, pay], ...PROBES }))).toMatchObject({ code: 'TRF1234', value: 'pay of mesh payments' });
    expect(() => new MeshHealthCheck(chart, 'b', { to: [api], mesh, ...PROBES })).not.toThrow();
  });

  test('to be empty where Kuma refuses that', () => {
    const { chart, api } = shop();
    const policy = new MeshAccessLog(chart, 'policy', { to: [], backends: [] });
    expect(reported(chart)).toContain('TRF1235 at shop/policy');

    policy.addTo([api], []);

    expect(() => objects(chart)).not.toThrow();
  });

  test('labels that select everything', () => {
    expect(misuse(() => Proxies.labels({}))).toMatchObject({ code: 'TRF1225' });
    expect(() => Proxies.labels({ app: 'web' })).not.toThrow();
    expect(misuse(() => MeshDestination.serviceLabels({}))).toMatchObject({ code: 'TRF1225' });
    expect(misuse(() => MeshDestination.service('My_Service'))).toMatchObject({ code: 'TRF1220' });
    expect(() => MeshDestination.service('my-service', { port: 80 })).not.toThrow();
  });
});
