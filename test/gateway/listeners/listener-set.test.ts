import { ApiObject, App, Chart, Testing } from 'cdk8s';
import {
  AllowedListeners, AllowedRoutes, CertificateIssuer, Gateway, GatewayClass, GatewayProps, GatewayRoute, IGateway, IGatewayClass,
  LabelCondition, Listener, ListenerSet, ListenerTls, RouteParent,
} from '../../../src';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { edge, http } from '../fixtures';

const OTHER: IGatewayClass = { gatewayClassName: 'other' };

/** A Gateway in namespace `edge`, and a chart of the namespace `shop`. */
function charts(props: Partial<GatewayProps> = {}): { gateways: Chart; shop: Chart; gateway: Gateway } {
  const app: App = Testing.app();
  const gateways = new Chart(app, 'gateways', { namespace: 'edge' });
  return { gateways, shop: shopChart(app), gateway: edge(gateways, { gatewayClass: OTHER, ...props }) };
}

const shopListener = Listener.https({ hostname: 'shop.example.com', tls: ListenerTls.terminate('shop-cert') });

test('adds listeners to a Gateway, which lets it in; routes are attached to it as to a gateway', () => {
  // GIVEN
  const { gateways, shop, gateway } = charts();

  // WHEN
  const set = new ListenerSet(shop, 'hosts', { gateway, listeners: [shopListener] });
  new GatewayRoute(shop, 'route', { gateway: set, spec: http({}, { hostnames: ['shop.example.com'] }) });

  // THEN
  expect(yaml(shop)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: ListenerSet
metadata:
  name: shop-hosts
  namespace: shop
spec:
  listeners:
    - hostname: shop.example.com
      name: https-shop-example-com
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: shop-cert
        mode: Terminate
  parentRef:
    name: gateways-edge
    namespace: edge
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-route
  namespace: shop
spec:
  hostnames:
    - shop.example.com
  parentRefs:
    - kind: ListenerSet
      name: shop-hosts
  rules:
    - backendRefs:
        - name: api
          port: 8080
`);
  expect(objects(gateways)[0].spec.allowedListeners.namespaces.selector.matchExpressions).toEqual([
    { key: 'kubernetes.io/metadata.name', operator: 'In', values: ['shop'] },
  ]);
});

test('beside its Gateway it needs no namespace, and the Gateway lets in its own', () => {
  const chart = shopChart();
  const gateway = edge(chart, { gatewayClass: OTHER });

  new ListenerSet(chart, 'hosts', { gateway, listeners: [shopListener] });

  const [gatewayObject, set] = objects(chart);
  expect(gatewayObject.spec.allowedListeners).toEqual({ namespaces: { from: 'Same' } });
  expect(set.spec.parentRef).toEqual({ name: 'shop-edge' });
});

test.each([
  [AllowedListeners.none(), { from: 'None' }],
  [AllowedListeners.same(), { from: 'Same' }],
  [AllowedListeners.all(), { from: 'All' }],
  [AllowedListeners.labels({ team: 'shop' }), { from: 'Selector', selector: { matchLabels: { team: 'shop' } } }],
  [AllowedListeners.where(LabelCondition.isIn('team', 'shop', 'blog'), LabelCondition.isNotIn('stage', 'dev'), LabelCondition.exists('owner'), LabelCondition.doesNotExist('closed')), {
    from: 'Selector',
    selector: {
      matchExpressions: [
        { key: 'team', operator: 'In', values: ['shop', 'blog'] }, { key: 'stage', operator: 'NotIn', values: ['dev'] },
        { key: 'owner', operator: 'Exists' }, { key: 'closed', operator: 'DoesNotExist' },
      ],
    },
  }],
])('a Gateway says from where it takes listeners (%#)', (allowedListeners, namespaces) => {
  const { gateways } = charts({ allowedListeners });

  expect(objects(gateways)[0].spec.allowedListeners).toEqual({ namespaces });
});

test.each([
  ['same', AllowedListeners.same(), AllowedListeners.all()],
  ['names', AllowedListeners.namespaces('blog'), AllowedListeners.namespaces('shop')],
  ['labels', AllowedListeners.labels({ team: 'blog' }), AllowedListeners.labels({ team: 'shop' })],
  ['conditions', AllowedListeners.where(LabelCondition.isIn('team', 'blog')), AllowedListeners.where(LabelCondition.isNotIn('team', 'blog'))],
  ['a label that is to be there', AllowedListeners.where(LabelCondition.exists('owner')), AllowedListeners.where(LabelCondition.exists('team'))],
  ['a label that is not to be there', AllowedListeners.where(LabelCondition.doesNotExist('team')), AllowedListeners.where(LabelCondition.doesNotExist('owner'))],
])('reports a set of a namespace that its Gateway does not let in: %s', (_, refusing, taking) => {
  const on = (allowedListeners: AllowedListeners) => {
    const { gateways, shop, gateway } = charts({ allowedListeners });
    new ApiObject(shop, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { team: 'shop' } } });
    new ListenerSet(shop, 'hosts', { gateway, listeners: [shopListener] });
    return gateways;
  };

  expect(reported(on(refusing))).toContain('TRF1174 at gateways/edge: got "shop"');
  expect(objects(on(taking))).toHaveLength(1);
});

test('what is attached to a set is for its listeners', () => {
  const { shop, gateway } = charts();
  const set = new ListenerSet(shop, 'hosts', { gateway, listeners: [shopListener] });
  new GatewayRoute(shop, 'one', { parents: [RouteParent.gateway(set, { listener: shopListener })], spec: http() });
  expect(objects(shop)[1].spec.parentRefs).toEqual([{ kind: 'ListenerSet', name: 'shop-hosts', sectionName: 'https-shop-example-com' }]);

  new GatewayRoute(shop, 'other', { parents: [RouteParent.gateway(set, { listener: 'http' })], spec: http() });

  expect(reported(shop)).toContain('TRF1142 at shop/other: got "http", expected a listener of ListenerSet shop-hosts (it has https-shop-example-com on port 443)');
});

test('its listeners open to the namespaces of their routes, and say whom they take', () => {
  const { gateways, shop, gateway } = charts();
  const set = new ListenerSet(shop, 'hosts', { gateway, listeners: [shopListener, Listener.http({ port: 8080, allowedRoutes: AllowedRoutes.all() })] });

  new GatewayRoute(gateways, 'route', { gateway: set, spec: http() });

  const [own, all] = objects(shop)[0].spec.listeners;
  expect(own.allowedRoutes.namespaces.selector.matchExpressions[0].values).toEqual(['edge', 'shop']);
  expect(all.allowedRoutes).toEqual({ namespaces: { from: 'All' } });
});

test('its certificates are granted to it', () => {
  const { shop, gateway } = charts();

  new ListenerSet(shop, 'hosts', { gateway, listeners: [Listener.https({ tls: ListenerTls.terminate('cert', { namespace: 'certs' }) })] });

  expect(objects(shop).find(({ kind }) => kind === 'ReferenceGrant').spec).toEqual({
    from: [{ group: 'gateway.networking.k8s.io', kind: 'ListenerSet', namespace: 'shop' }], to: [{ group: '', kind: 'Secret', name: 'cert' }],
  });
});

test('reports a listener that the Gateway or another set has; names may be the same', () => {
  const { shop, gateway } = charts();
  new ListenerSet(shop, 'one', { gateway, listeners: [Listener.http({ name: 'http', port: 8080 }), shopListener] });
  objects(shop);

  new ListenerSet(shop, 'two', { gateway, listeners: [Listener.http({ name: 'plain' })] });
  new ListenerSet(shop, 'three', { gateway, listeners: [Listener.https({ ...shopListener, name: 'other', tls: ListenerTls.terminate('cert') })] });

  expect(reported(gateway.node.scope as Chart)).toContain('no listener of ListenerSet shop-two in namespace shop that conflicts with listener http of Gateway gateways-edge');
  expect(reported(gateway.node.scope as Chart)).toContain('"HTTPS on port 443 for shop.example.com", expected no listener of ListenerSet shop-three');
});

test('reports a set without listeners', () => {
  const { shop, gateway } = charts();
  const set = new ListenerSet(shop, 'hosts', { gateway });
  expect(reported(shop)).toContain('TRF1132 at shop/hosts');

  set.addListener(shopListener);

  expect(objects(shop)).toHaveLength(1);
});

test('refuses a listener twice, and one too many', () => {
  const { shop, gateway } = charts();
  const set = new ListenerSet(shop, 'hosts', { gateway, listeners: [shopListener] });

  expect(misuse(() => set.addListener(shopListener))).toMatchObject({ code: 'TRF1131', construct: 'shop/hosts' });
  for (let port = 1; port < 64; port++) set.addListener(Listener.tcp({ port }));
  expect(misuse(() => set.addListener(Listener.tcp({ port: 64 }))).expected).toBe('at most 64 listeners of a ListenerSet');
});

test.each([GatewayClass.kuma(), GatewayClass.kong(), GatewayClass.kongOperator()])('refuses a Gateway whose controller knows no sets (%#)', gatewayClass => {
  const { shop, gateway } = charts({ gatewayClass });

  expect(misuse(() => new ListenerSet(shop, 'hosts', { gateway }))).toMatchObject({ code: 'TRF1137', value: 'ListenerSet' });
  new ListenerSet(shop, 'elsewhere', { gateway: Gateway.fromGatewayName('edge', { namespace: 'edge' }), listeners: [shopListener] });
});

test('refuses to add to what is no Gateway', () => {
  const { shop, gateway } = charts();
  const set = new ListenerSet(shop, 'hosts', { gateway });

  expect(misuse(() => new ListenerSet(shop, 'more', { gateway: set as unknown as IGateway }))).toMatchObject({ code: 'TRF1175', value: 'shop-hosts' });
});

test.each<[string, () => unknown, () => unknown]>([
  ['a name that no label has', () => LabelCondition.exists('a team'), () => LabelCondition.exists('example.com/team')],
  ['a value that no label has', () => LabelCondition.isIn('team', 'the shop'), () => LabelCondition.isIn('team', 'the.shop')],
  ['no value', () => LabelCondition.isNotIn('team'), () => LabelCondition.isNotIn('team', '')],
  ['no condition', () => AllowedListeners.where(), () => AllowedListeners.all()],
  ['no namespace', () => AllowedListeners.namespaces(), () => AllowedListeners.none()],
  ['no label', () => AllowedListeners.labels({}), () => AllowedListeners.labels({ team: '' })],
])('TRF1134: refuses %s', (_, refused, taken) => {
  expect(misuse(refused).code).toBe('TRF1134');
  taken();
});

test('a host of a set has its listener, its certificate, and the routes for it', () => {
  const { shop, gateway } = charts();
  const set = new ListenerSet(shop, 'hosts', { gateway });

  const host = set.host('shop.example.com', { issuer: CertificateIssuer.cluster('letsencrypt') });
  new GatewayRoute(shop, 'route', { gateway: host, spec: http() });

  expect(yaml(shop)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: ListenerSet
metadata:
  annotations:
    cert-manager.io/cluster-issuer: letsencrypt
  name: shop-hosts
  namespace: shop
spec:
  listeners:
    - hostname: shop.example.com
      name: https-shop-example-com
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: shop-example-com-tls
        mode: Terminate
  parentRef:
    name: gateways-edge
    namespace: edge
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-route
  namespace: shop
spec:
  hostnames:
    - shop.example.com
  parentRefs:
    - kind: ListenerSet
      name: shop-hosts
      sectionName: https-shop-example-com
  rules:
    - backendRefs:
        - name: api
          port: 8080
`);
});

test('a host of a set has a certificate, or who issues it', () => {
  const { shop, gateway } = charts();
  const set = new ListenerSet(shop, 'hosts', { gateway });

  expect(misuse(() => set.host('shop.example.com', {})).code).toBe('TRF1172');
  set.host('shop.example.com', { certificate: 'shop-cert' });
});
