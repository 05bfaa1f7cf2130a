import { ApiObject } from 'cdk8s';
import { GrantSource, GrantTarget, ReferenceGrant, ReferenceGrantProps, RouteKind } from '../../src';
import { misuse, shopChart, yaml } from '../fixtures';
import { service } from './fixtures';

test('lets others refer to what is here', () => {
  const chart = shopChart();

  new ReferenceGrant(chart, 'grant', {
    from: [GrantSource.routes(RouteKind.HTTP, 'blog'), GrantSource.gateways('edge'), GrantSource.kind('Ingress', 'edge', 'networking.k8s.io')],
    to: [
      GrantTarget.object(service(chart, 'api', { port: 80 })), GrantTarget.services('web'), GrantTarget.secrets(), GrantTarget.kind('ConfigMap', 'ca'),
      GrantTarget.kind('Bucket', 'files', 'example.com'),
    ],
  });

  expect(yaml(chart, 'ReferenceGrant')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata:
  name: shop-grant
  namespace: shop
spec:
  from:
    - group: gateway.networking.k8s.io
      kind: HTTPRoute
      namespace: blog
    - group: gateway.networking.k8s.io
      kind: Gateway
      namespace: edge
    - group: networking.k8s.io
      kind: Ingress
      namespace: edge
  to:
    - group: ""
      kind: Service
      name: api
    - group: ""
      kind: Service
      name: web
    - group: ""
      kind: Secret
    - group: ""
      kind: ConfigMap
      name: ca
    - group: example.com
      kind: Bucket
      name: files
`);
});

test('refuses a kind whose group nobody knows', () => {
  expect(misuse(() => GrantTarget.kind('Bucket'))).toMatchObject({ code: 'TRF1161', value: 'Bucket' });
  expect(misuse(() => GrantSource.kind('Ingress', 'edge')).code).toBe('TRF1161');
  GrantSource.kind('TLSRoute', 'edge');
});

test('refuses a construct that is no object', () => {
  expect(misuse(() => GrantTarget.object(shopChart())).code).toBe('TRF1116');
});

test.each<[Partial<ReferenceGrantProps>, Partial<ReferenceGrantProps>]>([
  [{ to: [GrantTarget.object(elsewhere())] }, { to: [GrantTarget.object(elsewhere())], metadata: { namespace: 'files' } }],
  [{ from: [] }, {}],
  [{ to: [] }, {}],
])('TRF1162: refuses a grant, not its neighbour (%#)', (refused, taken) => {
  const grant = (props: Partial<ReferenceGrantProps>) => () =>
    new ReferenceGrant(shopChart(), 'grant', { from: [GrantSource.gateways('edge')], to: [GrantTarget.secrets()], ...props });

  expect(misuse(grant(refused))).toMatchObject({ code: 'TRF1162', construct: 'shop/grant' });
  expect(grant(taken)).not.toThrow();
});

test('refuses more than 16 entries', () => {
  const grant = (count: number) => () =>
    new ReferenceGrant(shopChart(), 'grant', { from: [GrantSource.gateways('edge')], to: Array(count).fill(GrantTarget.secrets()) });

  expect(misuse(grant(17)).code).toBe('TRF1105');
  expect(grant(16)).not.toThrow();
});

function elsewhere(): ApiObject {
  return new ApiObject(shopChart(), 'bucket', { apiVersion: 'example.com/v1', kind: 'Bucket', metadata: { name: 'files', namespace: 'files' } });
}
