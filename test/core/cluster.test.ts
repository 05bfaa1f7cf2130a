import { ApiObject, App, Chart } from 'cdk8s';
import { amend } from '../../src/core/tree/amendment';
import { asCluster, clusterOf } from '../../src/core/cluster';
import { objectsOfCluster } from '../../src/core/tree/cluster-objects';
import { nameOf } from '../../src/core/name';
import { claim } from '../../src/core/tree/registry';
import { misuse } from '../fixtures';

function clusters(): { app: App; east: Chart; west: Chart } {
  const app = new App();
  const [east, west] = ['east', 'west'].map(id => {
    const chart = new Chart(app, id);
    asCluster(chart);
    return chart;
  });
  return { app, east, west };
}

function service(chart: Chart, id = 'api'): ApiObject {
  const object = new ApiObject(chart, id, { apiVersion: 'v1', kind: 'Service', metadata: { name: 'api' } });
  claim(object);
  return object;
}

test('clusters of one app may have objects that are called alike, one cluster may not', () => {
  const { east, west } = clusters();

  service(east);
  service(west);

  expect(misuse(() => service(west, 'again')).code).toBe('TRF1001');
});

test('what is done to an object is done in the cluster of who asks for it', () => {
  const { app, east, west } = clusters();
  const [here, there] = [service(east), service(west)];

  amend(east, { group: 'core', kind: 'Service', name: 'api' }, object => {
    object.metadata.addLabel('found', 'yes');
    return undefined;
  });
  for (const construct of app.node.findAll()) construct.node.validate();

  expect(here.metadata.getLabel('found')).toBe('yes');
  expect(there.metadata.getLabel('found')).toBeUndefined();
});

test('names begin below the cluster, and everywhere else at the app', () => {
  const { app, east } = clusters();

  expect(nameOf(new Chart(east, 'shop'))).toBe('shop');
  expect(nameOf(new Chart(new Chart(app, 'elsewhere'), 'shop'))).toBe('elsewhere-shop');
});

test('what is in no cluster of its own is in that of the app, and nothing else is', () => {
  const { app, east } = clusters();
  const chart = new Chart(app, 'chart');
  const [object, inEast] = [service(chart), service(east)];

  expect(clusterOf(object)).toBe(app);
  expect(objectsOfCluster(chart)).toEqual([object]);
  expect(objectsOfCluster(inEast)).toEqual([inEast]);
});
