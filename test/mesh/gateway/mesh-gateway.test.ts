import { DataSource, GatewayServiceType, MeshGateway, MeshGatewayInstance, MeshGatewayListener, MeshTrace, Proxies, TagSelector } from '../../../src';
import { misuse, objects, reported, yaml } from '../../fixtures';
import { shop } from '../fixtures';

const { http, https, tcp, tls, tlsPassthrough } = MeshGatewayListener;
const certificates = [DataSource.secret('edge-cert')];
const selectors = [TagSelector.service('edge_edge_svc')];

test('listens, on pods that Kuma sets up', () => {
  const { chart, mesh } = shop();
  const instance = new MeshGatewayInstance(chart, 'edge', { mesh, replicas: 2, serviceType: GatewayServiceType.NODE_PORT, serviceAccount: 'edge' });

  const gateway = new MeshGateway(chart, 'gateway', {
    mesh, instances: [instance], listeners: [http(80, { hostname: '*' }), https(443, certificates, { hostname: 'shop.example.com', tags: { port: 'https' } })],
  });
  new MeshTrace(chart, 'trace', { mesh, proxies: Proxies.gateway(gateway), disabled: true, metadata: { namespace: 'kuma-system' } });

  expect(yaml(chart, 'MeshGateway')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshGateway
metadata:
  name: shop-gateway
mesh: default
spec:
  conf:
    listeners:
      - hostname: "*"
        port: 80
        protocol: HTTP
      - hostname: shop.example.com
        port: 443
        protocol: HTTPS
        tags:
          port: https
        tls:
          certificates:
            - secret: edge-cert
          mode: TERMINATE
  selectors:
    - match:
        kuma.io/service: shop-edge_shop_svc
`);
  expect(yaml(chart, 'MeshGatewayInstance')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshGatewayInstance
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-edge
  namespace: shop
spec:
  podTemplate:
    spec:
      serviceAccountName: edge
  replicas: 2
  serviceType: NodePort
`);
  expect(objects(chart).find(({ kind }) => kind === 'MeshTrace').spec.targetRef).toEqual({ kind: 'MeshGateway', name: 'shop-gateway' });
});

test('speaks all that Kuma speaks', () => {
  const { chart, mesh } = shop();

  new MeshGateway(chart, 'gateway', {
    mesh, selectors, tags: { team: 'edge' },
    listeners: [
      http(8080, { crossMesh: true, hostname: 'internal.example.mesh' }), tcp(5432, { connectionLimit: 100 }), tls(9443, certificates), tlsPassthrough(10443, { hostname: 'a.example.com' }),
      https(443, [DataSource.file('/etc/tls/rsa.pem'), DataSource.insecureInline('pem')]),
    ],
  });

  expect(objects(chart).find(({ kind }) => kind === 'MeshGateway').spec).toMatchInlineSnapshot(`
{
  conf: {
    listeners: [
      {
        crossMesh: true,
        hostname: internal.example.mesh,
        port: 8080,
        protocol: HTTP,
      },
      {
        port: 5432,
        protocol: TCP,
        resources: {
          connectionLimit: 100,
        },
      },
      {
        port: 9443,
        protocol: TLS,
        tls: {
          certificates: [
            {
              secret: edge-cert,
            },
          ],
          mode: TERMINATE,
        },
      },
      {
        hostname: a.example.com,
        port: 10443,
        protocol: TLS,
        tls: {
          mode: PASSTHROUGH,
        },
      },
      {
        port: 443,
        protocol: HTTPS,
        tls: {
          certificates: [
            {
              file: /etc/tls/rsa.pem,
            },
            {
              inlineString: pem,
            },
          ],
          mode: TERMINATE,
        },
      },
    ],
  },
  selectors: [
    {
      match: {
        kuma.io/service: edge_edge_svc,
      },
    },
  ],
  tags: {
    team: edge,
  },
}
`);
});

describe('refuses', () => {
  test('no proxies, and no listeners', () => {
    const { chart: refusing, mesh: refused } = shop();
    const { chart, mesh } = shop();

    expect(misuse(() => new MeshGateway(refusing, 'a', { mesh: refused, listeners: [http(80)] }))).toMatchObject({ code: 'TRF1219' });
    expect(misuse(() => new MeshGateway(refusing, 'b', { mesh: refused, selectors: [TagSelector.tags({ app: 'edge' })] }))).toMatchObject({ code: 'TRF1219' });
    const gateway = new MeshGateway(chart, 'c', { mesh, selectors });
    expect(reported(chart)).toContain('TRF1219 at shop/c');
    gateway.addListener(http(80));
    expect(() => objects(chart)).not.toThrow();
  });

  test('listeners that contradict each other', () => {
    const { chart, mesh } = shop();
    const gateway = new MeshGateway(chart, 'gateway', { mesh, selectors, listeners: [http(80, { hostname: 'a.example.com', connectionLimit: 5 })] });

    expect(misuse(() => gateway.addListener(tcp(80)))).toMatchObject({ code: 'TRF1217' });
    expect(misuse(() => gateway.addListener(http(80, { hostname: 'a.example.com' })))).toMatchObject({ code: 'TRF1217' });
    expect(misuse(() => gateway.addListener(http(80, { connectionLimit: 6 })))).toMatchObject({ code: 'TRF1217' });
    expect(() => gateway.addListener(http(80, { connectionLimit: 5 }))).not.toThrow();
  });

  test('other meshes at several services', () => {
    const { chart, mesh } = shop();
    const gateway = new MeshGateway(chart, 'gateway', { mesh, selectors: [...selectors, TagSelector.service('other_edge_svc')] });

    expect(misuse(() => gateway.addListener(http(80, { crossMesh: true })))).toMatchObject({ code: 'TRF1218' });
    expect(() => gateway.addListener(http(80))).not.toThrow();
  });

  test('certificates, hosts, ports, replicas and tags that cannot be', () => {
    const { chart, mesh } = shop();

    expect(misuse(() => https(443, []))).toMatchObject({ code: 'TRF1218' });
    expect(misuse(() => https(443, [...certificates, ...certificates, ...certificates]))).toMatchObject({ code: 'TRF1218' });
    expect(() => https(443, [...certificates, ...certificates])).not.toThrow();
    expect(misuse(() => http(80, { hostname: 'shop$.com' }))).toMatchObject({ code: 'TRF1021' });
    expect(() => http(80, { hostname: '*.shop.com' })).not.toThrow();
    expect(misuse(() => http(0))).toMatchObject({ code: 'TRF1022' });
    expect(misuse(() => http(80, { tags: { 'kuma.io/service': 'a' } }))).toMatchObject({ code: 'TRF1291' });
    expect(() => http(80, { tags: { 'example.com/service': 'a' } })).not.toThrow();
    expect(misuse(() => new MeshGatewayInstance(chart, 'a', { mesh, replicas: 0 }))).toMatchObject({ code: 'TRF1290' });
    expect(misuse(() => new MeshGatewayInstance(chart, 'b', { mesh, tags: { 'kuma.io/service': 'a' } }))).toMatchObject({ code: 'TRF1291' });
    expect(() => new MeshGatewayInstance(chart, 'c', { mesh, tags: { a: 'b' }, resourceClaims: [{ name: 'gpu' }] })).not.toThrow();
  });
});
