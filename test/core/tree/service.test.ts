import { ApiObject, Chart } from 'cdk8s';
import { Deployment, Service } from 'cdk8s-plus-28';
import { heldObject, WORKLOAD_KINDS } from '../../../src/core/tree/held-object';
import { Protocol } from '../../../src/core/protocol';
import { ServiceReference } from '../../../src/core/tree/service';
import { misuse, objects, reported, shopChart } from '../../fixtures';

function plainService(chart: Chart, port: object): ApiObject {
  return new ApiObject(chart, 'backend', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'backend' }, spec: { ports: [port] } });
}

test('a Service by name is in the namespace of the chart that refers to it, or in the one given', () => {
  const chart = shopChart();

  expect(ServiceReference.of('backend', chart)).toMatchObject({ name: 'backend', namespace: 'shop' });
  expect(ServiceReference.of('grafana', chart, 'monitoring')).toMatchObject({ name: 'grafana', namespace: 'monitoring' });
});

test('a Service by construct knows its name, namespace and ports', () => {
  const chart = shopChart();
  const service = new Service(chart, 'backend', { metadata: { name: 'backend' }, ports: [{ port: 8080 }] });

  const reference = ServiceReference.of(service, chart);

  expect(reference).toMatchObject({ name: 'backend', namespace: 'shop' });
  expect(reference.ports.map(({ port }) => port)).toEqual([8080]);
});

test('refuses a construct without a Service', () => {
  const chart = shopChart();
  const deployment = new Deployment(chart, 'backend', { containers: [{ image: 'backend' }] });

  expect(misuse(() => ServiceReference.of(deployment, chart))).toMatchObject({
    code: 'TRF1003', value: 'Deployment', construct: 'shop/backend', fix: expect.stringContaining('exposeViaService'),
  });
  expect(heldObject(deployment, WORKLOAD_KINDS).kind).toBe('Deployment');
});

test('reports a port that the Service turns out not to have', () => {
  const chart = shopChart();
  ServiceReference.of('backend', chart).expectPort(chart, 9090);
  plainService(chart, { port: 9090 });
  expect(objects(chart)).toHaveLength(1);

  ServiceReference.of('backend', chart).expectPort(chart, 8080);

  expect(reported(chart)).toContain('TRF1032 at shop: got 8080, expected a port of Service "backend" (it has 9090)');
});

test('a Service of elsewhere may have any port', () => {
  const chart = shopChart();
  plainService(chart, { port: 9090 });

  ServiceReference.of('elsewhere', chart).expectPort(chart, 8080);

  expect(objects(chart)).toHaveLength(1);
});

test('says what a port speaks where the Service says nothing', () => {
  const chart = shopChart();
  plainService(chart, { port: 8080 });

  ServiceReference.of('backend', chart).speak(chart, 8080, Protocol.HTTP, 'a route leads to it');

  expect(objects(chart)[0].spec.ports).toEqual([{ port: 8080, appProtocol: 'http' }]);
});

test('reports a port that speaks something else', () => {
  const chart = shopChart();
  plainService(chart, { port: 8080, appProtocol: 'tcp' });

  ServiceReference.of('backend', chart).speak(chart, 8080, Protocol.HTTP, 'a route leads to it');

  expect(reported(chart)).toContain(
    'TRF1033 at shop: got "tcp", expected appProtocol "http" on port 8080 of Service "backend", because a route leads to it');
});

test('one protocol of requests is as good as another', () => {
  const chart = shopChart();
  plainService(chart, { port: 8080, appProtocol: 'grpc' });

  ServiceReference.of('backend', chart).speak(chart, 8080, Protocol.HTTP, 'a route leads to it');

  expect(objects(chart)[0].spec.ports).toEqual([{ port: 8080, appProtocol: 'grpc' }]);
});
