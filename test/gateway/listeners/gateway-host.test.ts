import { App, Chart, Testing } from 'cdk8s';
import { CertificateIssuer, Gateway, GatewayHostOptions, GatewayProps, GatewayRoute, GrpcMatch, Listener, ListenerTls, RouteParent, RouteSpec } from '../../../src';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { edge, http, https, TO_API } from '../fixtures';

const ISSUER = CertificateIssuer.cluster('letsencrypt');

function gateway(chart: Chart, props: Partial<GatewayProps> = {}): Gateway {
  return edge(chart, { gatewayClass: { gatewayClassName: 'other' }, listeners: [], ...props });
}

test('a host has its listener, its certificate, and the routes for it', () => {
  // GIVEN
  const app: App = Testing.app();
  const gateways = new Chart(app, 'gateways', { namespace: 'edge' });
  const shop = shopChart(app);

  // WHEN
  const host = gateway(gateways).host('shop.example.com', { issuer: ISSUER });
  new GatewayRoute(shop, 'route', { gateway: host, spec: http() });

  // THEN
  expect(yaml(gateways)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  annotations:
    cert-manager.io/cluster-issuer: letsencrypt
  name: gateways-edge
  namespace: edge
spec:
  gatewayClassName: other
  listeners:
    - allowedRoutes:
        namespaces:
          from: Selector
          selector:
            matchExpressions:
              - key: kubernetes.io/metadata.name
                operator: In
                values:
                  - edge
                  - shop
      hostname: shop.example.com
      name: https-shop-example-com
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: shop-example-com-tls
        mode: Terminate
`);
  expect(yaml(shop)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-route
  namespace: shop
spec:
  hostnames:
    - shop.example.com
  parentRefs:
    - name: gateways-edge
      namespace: edge
      sectionName: https-shop-example-com
  rules:
    - backendRefs:
        - name: api
          port: 8080
`);
});

test.each<[GatewayHostOptions, object]>([
  [{ certificate: 'shop-cert' }, { certificateRefs: [{ name: 'shop-cert' }], mode: 'Terminate' }],
  [{ issuer: ISSUER }, { certificateRefs: [{ name: 'wildcard-example-com-tls' }], mode: 'Terminate' }],
  [{ certificate: 'shop-cert', tlsOptions: { 'example.com/min-version': '1.3' } }, {
    certificateRefs: [{ name: 'shop-cert' }], mode: 'Terminate', options: { 'example.com/min-version': '1.3' },
  }],
])('its certificate is there, or is issued (%#)', (options, tls) => {
  const chart = shopChart();

  gateway(chart).host('*.example.com', { port: 8443, name: 'hosts', ...options });

  expect(objects(chart)[0].spec.listeners).toEqual([{ name: 'hosts', hostname: '*.example.com', port: 8443, protocol: 'HTTPS', tls }]);
});

test.each<[CertificateIssuer, object]>([
  [ISSUER, { 'cert-manager.io/cluster-issuer': 'letsencrypt' }],
  [CertificateIssuer.namespaced('edge-ca'), { 'cert-manager.io/issuer': 'edge-ca' }],
  [CertificateIssuer.external('example.com', 'CloudIssuer', 'edge'), {
    'cert-manager.io/issuer': 'edge', 'cert-manager.io/issuer-group': 'example.com', 'cert-manager.io/issuer-kind': 'CloudIssuer',
  }],
])('cert-manager is told who issues (%#)', (issuer, annotations) => {
  const chart = shopChart();
  const edgeGateway = gateway(chart, { metadata: { annotations: { team: 'edge' } } });

  edgeGateway.host('shop.example.com', { issuer });
  edgeGateway.host('blog.example.com', { issuer });

  expect(objects(chart)[0].metadata.annotations).toEqual({ team: 'edge', ...annotations });
});

test('routes that name hosts keep them; others are for the host', () => {
  const chart = shopChart();
  const edgeGateway = gateway(chart);
  const host = edgeGateway.host('*.example.com', { certificate: 'cert' });
  const other = edgeGateway.host('example.org', { certificate: 'cert' });

  const hostnames = (id: string, props: object) => {
    const { apiObject } = new GatewayRoute(chart, id, { spec: http(), ...props });
    return objects(chart).find(({ metadata }) => metadata.name === apiObject.name).spec.hostnames;
  };

  expect(hostnames('one', { gateway: host })).toEqual(['*.example.com']);
  expect(hostnames('both', { parents: [RouteParent.gateway(host), RouteParent.gateway(other)] })).toEqual(['*.example.com', 'example.org']);
  expect(hostnames('own', { gateway: host, spec: http({}, { hostnames: ['shop.example.com'] }) })).toEqual(['shop.example.com']);
  expect(hostnames('grpc', { gateway: other, spec: RouteSpec.grpc({ rules: [{ matches: [GrpcMatch.service('shop.Cart')], backends: TO_API.backends }] }) })).toEqual(['example.org']);
  expect(hostnames('elsewhere', { gateway: host, parents: [RouteParent.gateway(Gateway.fromGatewayName('internal'))] })).toBeUndefined();
});

test('plain HTTP may be sent to it', () => {
  const chart = shopChart();
  const edgeGateway = gateway(chart, { listeners: [Listener.http()] });
  const host = edgeGateway.host('shop.example.com', { certificate: 'cert' });
  edgeGateway.redirectHttpToHttps();

  new GatewayRoute(chart, 'route', { gateway: host, spec: http() });

  const routes = objects(chart).filter(({ kind }) => kind === 'HTTPRoute');
  expect(routes.map(({ spec }) => spec.parentRefs)).toEqual([[{ name: 'shop-edge', sectionName: 'http' }], [{ name: 'shop-edge', sectionName: 'https-shop-example-com' }]]);
});

test.each<[string, string, GatewayHostOptions, GatewayHostOptions]>([
  ['TRF1172', 'shop.example.com', {}, { issuer: ISSUER }],
  ['TRF1172', 'shop.example.com', { certificate: 'cert', issuer: ISSUER }, { certificate: 'cert' }],
  ['TRF1021', '10.0.0.1', { issuer: ISSUER }, { issuer: ISSUER }],
])('%s: refuses a host, not its neighbour (%#)', (code, host, refused, taken) => {
  expect(misuse(() => gateway(shopChart()).host(host, refused))).toMatchObject({ code, construct: 'shop/edge' });
  gateway(shopChart()).host('shop.example.com', taken);
});

test('refuses a host twice', () => {
  const edgeGateway = gateway(shopChart());
  edgeGateway.host('shop.example.com', { certificate: 'cert' });

  expect(misuse(() => edgeGateway.host('shop.example.com', { certificate: 'other', name: 'other' })).code).toBe('TRF1131');
  edgeGateway.host('blog.example.com', { certificate: 'cert' });
});

test('refuses a second issuer: cert-manager reads one', () => {
  const edgeGateway = gateway(shopChart());
  edgeGateway.host('shop.example.com', { issuer: ISSUER });

  expect(misuse(() => edgeGateway.host('a.example.com', { issuer: CertificateIssuer.cluster('internal') }))).toMatchObject({ code: 'TRF1173', construct: 'shop/edge' });
  expect(misuse(() => edgeGateway.host('b.example.com', { issuer: CertificateIssuer.namespaced('internal') })).code).toBe('TRF1173');
  expect(misuse(() => gateway(shopChart(), { metadata: { annotations: { 'cert-manager.io/cluster-issuer': 'old' } } }).host('c.example.com', { issuer: ISSUER })).code).toBe('TRF1173');
  gateway(shopChart(), { metadata: { annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' } } }).host('c.example.com', { issuer: ISSUER });
});

test('reports a Secret of its own that cert-manager would overwrite', () => {
  const of = (listener: Listener) => {
    const chart = shopChart();
    gateway(chart, { listeners: [listener] }).host('shop.example.com', { issuer: ISSUER });
    return chart;
  };

  expect(reported(of(https('blog.example.com')))).toContain('TRF1173 at shop/edge: got ["edge-cert"], expected no Secret of its own for listener https-blog-example-com');
  expect(objects(of(https()))).toHaveLength(1);
  expect(objects(of(Listener.https({ hostname: 'blog.example.com', tls: ListenerTls.terminate('cert', { namespace: 'certs' }) })))).toHaveLength(2);
});
