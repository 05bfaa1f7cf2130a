import { ApiObject, App, Chart, Testing } from 'cdk8s';
import { Manifests } from '../../src/jest';
import { shopChart } from '../fixtures';

const SERVICE = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'api', namespace: 'shop' }, spec: { ports: [{ port: 80 }] } };

function shop(): Chart {
  const chart = shopChart();
  new ApiObject(chart, 'api', SERVICE);
  new ApiObject(chart, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
  return chart;
}

test.each<[string, () => Parameters<typeof Manifests.of>[0]]>([
  ['a chart', shop],
  ['an app', () => shop().node.root as App],
  ['YAML', () => 'apiVersion: v1\nkind: List\nitems:\n- { apiVersion: v1, kind: Service, metadata: { name: api, namespace: shop }, spec: { ports: [{ port: 80 }] } }\n'],
  ['JSON', () => JSON.stringify(SERVICE)],
  ['an object', () => SERVICE],
  ['objects', () => [SERVICE]],
])('%s: the Service is found by its kind', (_, source) => {
  expect(Manifests.of(source()).find('Service')).toEqual(SERVICE);
});

test('an object is found by kind, group, name and namespace', () => {
  const other = { ...SERVICE, metadata: { name: 'api', namespace: 'monitoring' } };
  const manifests = Manifests.of([SERVICE, other]);

  expect(manifests.find('Service', 'api', 'monitoring')).toBe(other);
  expect(Manifests.of([{ apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', metadata: { name: 'default' } }]).find('Mesh.kuma.io').metadata.name).toBe('default');
  expect(() => manifests.find('Service', 'api')).toThrow('there are 2 of Service api: Service shop/api, Service monitoring/api; name one of them');
});

test('what is not there is told apart from what is there', () => {
  const manifests = Manifests.of(shop());

  expect(() => manifests.find('Servise')).toThrow('there is no Servise; is Service meant? There is Service shop/api');
  expect(() => manifests.find('Service', 'web')).toThrow('there is no Service web; of this kind there is Service shop/api');
  expect(() => manifests.find('Deployment')).toThrow('there is no Deployment; there is ConfigMap, Service');
  expect(() => Manifests.of([]).find('Service')).toThrow('there is no Service; there are no objects');
});

test('counts objects', () => {
  const manifests = Manifests.of(shop());

  expect([manifests.count(), manifests.count('Service'), manifests.count('Deployment')]).toEqual([2, 1, 0]);
});

test('what cannot be rendered or read says why', () => {
  const chart = shop();
  chart.node.addValidation({ validate: () => ['the price is missing'] });

  expect(() => Manifests.of(chart)).toThrow('the price is missing');
  expect(() => Manifests.of('kind: Service\n---\nkind: [Service')).toThrow(/^line 3: /);
  expect(() => Manifests.of(new Chart(undefined as any, 'alone'))).toThrow(/is in no app/);
  expect(() => Manifests.of(undefined as any)).toThrow(/^undefined renders nothing/);
  expect(Manifests.of(Testing.chart()).objects).toEqual([]);
});
