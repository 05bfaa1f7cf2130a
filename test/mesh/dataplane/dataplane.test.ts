import { Duration } from 'cdk8s';
import { Dataplane, DataplaneGateway, IpFamilyMode, MeshDestination, MeshMultiZoneService, Protocol, ServiceMesh } from '../../../src';
import { misuse, reported, shopChart, yaml } from '../../fixtures';

test('says where a machine is, what it takes and what it calls', () => {
  const chart = shopChart();
  const mesh = new ServiceMesh(chart, 'mesh');

  new Dataplane(chart, 'database', {
    mesh, metadata: { labels: { app: 'database' } }, address: '192.0.2.10', advertisedAddress: '203.0.113.10', adminPort: 9901,
    inbounds: [{
      port: 15432, servicePort: 5432, serviceAddress: '127.0.0.1', service: 'database', protocol: Protocol.TCP, name: 'sql', tags: { version: '1' },
    }],
    outbounds: [{ port: 10080, address: '127.0.0.1', service: 'web' }],
    redirection: { reachableServices: ['web'] },
  });

  expect(yaml(chart, 'Dataplane')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Dataplane
metadata:
  labels:
    app: database
  name: shop-database
  namespace: kuma-system
mesh: default
spec:
  networking:
    address: 192.0.2.10
    admin:
      port: 9901
    advertisedAddress: 203.0.113.10
    inbound:
      - name: sql
        port: 15432
        serviceAddress: 127.0.0.1
        servicePort: 5432
        tags:
          kuma.io/protocol: tcp
          kuma.io/service: database
          version: "1"
    outbound:
      - address: 127.0.0.1
        port: 10080
        tags:
          kuma.io/service: web
    transparentProxying:
      reachableServices:
        - web
      redirectPortInbound: 15006
      redirectPortOutbound: 15001
`);
});

test('is in the mesh named default where none is known', () => {
  const chart = shopChart();

  new Dataplane(chart, 'web', { address: '192.0.2.10', inbounds: [{ port: 80, service: 'web' }] });

  expect(yaml(chart, 'Dataplane')).toContain('mesh: default\n');
});

test('refuses machines without a port, and ports that are none or there twice', () => {
  const chart = shopChart();
  const inbound = { port: 80, service: 'web' };
  const make = (id: string, props: object) => () => new Dataplane(chart, id, { address: '192.0.2.10', ...props });

  expect(misuse(make('a', {}))).toMatchObject({ code: 'TRF1579' });
  expect(misuse(make('b', { inbounds: [inbound, inbound] }))).toMatchObject({ code: 'TRF1579', value: [80, 80] });
  expect(misuse(make('c', { inbounds: [{ ...inbound, port: 0 }] }))).toMatchObject({ code: 'TRF1022' });
  expect(make('d', { inbounds: [inbound, { ...inbound, port: 81 }] })).not.toThrow();
  expect(make('e', { redirection: {} })).not.toThrow();
});

test('calls services as they are known now, and is asked whether it answers', () => {
  const chart = shopChart();
  const mesh = new ServiceMesh(chart, 'mesh');
  const stock = new MeshMultiZoneService(chart, 'stock', {
    mesh, matchLabels: { app: 'stock' }, ports: [{ port: 80 }], metadata: { namespace: 'kuma-system' },
  });

  new Dataplane(chart, 'shop', {
    mesh, address: '192.0.2.10',
    inbounds: [{
      port: 80, address: '192.0.2.11', service: 'shop',
      probe: { interval: Duration.seconds(5), timeout: Duration.millis(500), healthyThreshold: 1, unhealthyThreshold: 2 },
    }],
    outbounds: [
      { port: 10080, destination: MeshDestination.service('web', { namespace: 'shop', port: 80 }) }, { port: 10081, destination: stock },
      { port: 10082, service: 'db', tags: { version: '1' } }, { port: 10083, destination: MeshDestination.externalService('mail') },
    ],
    redirection: {
      reachableBackends: [MeshDestination.serviceLabels({ app: 'web' }), stock], directAccess: ['*'], ipFamilyMode: IpFamilyMode.IPV4,
    },
  });

  expect(yaml(chart, 'Dataplane')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Dataplane
metadata:
  name: shop-shop
  namespace: kuma-system
mesh: default
spec:
  networking:
    address: 192.0.2.10
    inbound:
      - address: 192.0.2.11
        port: 80
        serviceProbe:
          healthyThreshold: 1
          interval: 5s
          tcp: {}
          timeout: 0.5s
          unhealthyThreshold: 2
        tags:
          kuma.io/service: shop
    outbound:
      - backendRef:
          kind: MeshService
          labels:
            k8s.kuma.io/namespace: shop
            kuma.io/display-name: web
          port: 80
        port: 10080
      - backendRef:
          kind: MeshMultiZoneService
          name: shop-stock
          port: 80
        port: 10081
      - port: 10082
        tags:
          kuma.io/service: db
          version: "1"
      - backendRef:
          kind: MeshExternalService
          name: mail
        port: 10083
    transparentProxying:
      directAccessServices:
        - "*"
      ipFamilyMode: IPv4
      reachableBackends:
        refs:
          - kind: MeshService
            labels:
              app: web
          - kind: MeshMultiZoneService
            name: shop-stock
            port: 80
      redirectPortInbound: 15006
      redirectPortOutbound: 15001
`);
});

test('is a gateway: Kuma\'s own, or another one', () => {
  const chart = shopChart();

  new Dataplane(chart, 'edge', { address: '192.0.2.10', gateway: DataplaneGateway.builtin('edge', { tags: { team: 'shop' } }) });
  new Dataplane(chart, 'kong', { address: '192.0.2.11', gateway: DataplaneGateway.delegated('kong'), outbounds: [{ port: 10080, service: 'web' }] });

  expect(yaml(chart, 'Dataplane')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Dataplane
metadata:
  name: shop-edge
  namespace: kuma-system
mesh: default
spec:
  networking:
    address: 192.0.2.10
    gateway:
      tags:
        kuma.io/service: edge
        team: shop
      type: BUILTIN
---
apiVersion: kuma.io/v1alpha1
kind: Dataplane
metadata:
  name: shop-kong
  namespace: kuma-system
mesh: default
spec:
  networking:
    address: 192.0.2.11
    gateway:
      tags:
        kuma.io/service: kong
      type: DELEGATED
    outbound:
      - port: 10080
        tags:
          kuma.io/service: web
`);
});

test('refuses gateways that take something, and outbounds that say nothing or everything', () => {
  const chart = shopChart();
  const make = (id: string, props: object) => () => new Dataplane(chart, id, { address: '192.0.2.10', ...props });
  const [builtin, delegated] = [DataplaneGateway.builtin('edge'), DataplaneGateway.delegated('edge')];
  const destination = MeshDestination.service('web', { port: 80 });
  const [inbounds, outbounds] = [[{ port: 80, service: 'web' }], [{ port: 10080, service: 'web' }]];

  expect(misuse(() => DataplaneGateway.builtin(''))).toMatchObject({ code: 'TRF1530' });
  expect(misuse(make('a', { gateway: delegated, inbounds }))).toMatchObject({ code: 'TRF1533', value: [80] });
  expect(misuse(make('b', { gateway: builtin, outbounds }))).toMatchObject({ code: 'TRF1533', value: [10080] });
  expect(make('c', { gateway: delegated, outbounds })).not.toThrow();
  expect(misuse(make('d', { outbounds: [{ port: 1 }] }))).toMatchObject({ code: 'TRF1532', value: 1 });
  expect(misuse(make('e', { outbounds: [{ port: 1, service: 'web', destination }] }))).toMatchObject({ code: 'TRF1532' });
  expect(make('f', { outbounds: [{ port: 1, destination }] })).not.toThrow();
  expect(misuse(make('g', { inbounds: [{ port: 80, service: 'web', probe: { timeout: Duration.millis(0) } }] }))).toMatchObject({ code: 'TRF1254' });
  expect(misuse(make('h', { inbounds: [{ port: 80, service: 'web', probe: { healthyThreshold: 0 } }] }))).toMatchObject({ code: 'TRF1259' });
});

test.each([
  ['a service without its port', MeshDestination.service('web'), 'the number of its port'],
  ['a port by its name', MeshDestination.service('web', { port: 'http' }), 'the number of its port'],
  ['the whole mesh', MeshDestination.mesh(), 'something that takes calls'],
])('TRF1531: reports %s', (_, destination, expected) => {
  const chart = shopChart();

  new Dataplane(chart, 'web', { address: '192.0.2.10', outbounds: [{ port: 10080, destination }] });

  expect(reported(chart)).toMatch(/TRF1531 at shop\/web/);
  expect(reported(chart)).toContain(expected);
});
