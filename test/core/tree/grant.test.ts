import { Chart, Testing } from 'cdk8s';
import { grantReference } from '../../../src/core/tree/grant';
import { objects, shopChart, yaml } from '../../fixtures';

const ROUTE = { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' };
const service = (name: string, namespace = 'backends') => ({ group: 'core', kind: 'Service', namespace, name });

test('all references of one direction share a grant, in the namespace referred to', () => {
  const chart = shopChart();

  for (const name of ['b', 'a', 'b']) grantReference(chart, ROUTE, service(name));

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata:
  name: shop-httproute-to-service
  namespace: backends
spec:
  from:
    - group: gateway.networking.k8s.io
      kind: HTTPRoute
      namespace: shop
  to:
    - group: ""
      kind: Service
      name: a
    - group: ""
      kind: Service
      name: b
`);
});

test('nothing is granted within a namespace, nor for objects without one', () => {
  const chart = shopChart();

  grantReference(chart, ROUTE, service('a', 'shop'));
  grantReference(chart, ROUTE, { group: 'core', kind: 'Node', name: 'n' });

  expect(objects(chart)).toEqual([]);
});

test('another direction is another grant', () => {
  const chart = shopChart();

  grantReference(chart, ROUTE, service('a'));
  grantReference(chart, ROUTE, service('a', 'more'));
  grantReference(chart, { ...ROUTE, kind: 'GRPCRoute' }, service('a'));

  expect(objects(chart).map(({ metadata }) => `${metadata.namespace}/${metadata.name}`).sort()).toEqual([
    'backends/shop-grpcroute-to-service', 'backends/shop-httproute-to-service', 'more/shop-httproute-to-service',
  ]);
});

test('referrers in several charts share it', () => {
  const app = Testing.app();
  const [one, two] = ['one', 'two'].map(id => new Chart(app, id));

  grantReference(one, ROUTE, service('a'));
  grantReference(two, ROUTE, service('b'));

  expect([...objects(one), ...objects(two)].map(({ spec }) => spec.to.length)).toEqual([2]);
});

test('more names than one grant can have are in several, whatever the order they came in', () => {
  const names = [...Array(17).keys()].map(i => `s${String(i).padStart(2, '0')}`);
  const granted = (...order: string[]) => {
    const chart = shopChart();
    for (const name of order) grantReference(chart, ROUTE, service(name));
    return objects(chart).map(({ metadata, spec }) => [metadata.name, spec.to.length, spec.to[0].name]);
  };

  expect(granted(...names)).toEqual([['shop-httproute-to-service', 16, 's00'], ['shop-httproute-to-service-2', 1, 's16']]);
  expect(granted(...[...names].reverse())).toEqual(granted(...names));
});
