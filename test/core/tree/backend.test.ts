import { ApiObject } from 'cdk8s';
import { Service } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { Backend, IWorkload, Protocol } from '../../../src';
import { misuse, shopChart } from '../../fixtures';

class Api extends Construct implements IWorkload {
  public readonly workloadName = 'api';
  public readonly namespace = 'apis';
  public readonly mesh = { meshName: 'default' };
  public readonly port = 8080;
  public readonly protocol = Protocol.HTTP;
  public _permit(): void {}
}

test('takes the only port of a Service that is known', () => {
  const chart = shopChart();
  const service = new Service(chart, 'backend', { ports: [{ port: 8080 }] });

  expect(Backend.service(service)._bind(chart)).toMatchObject({ port: 8080 });
});

test('refuses to choose among several ports', () => {
  const chart = shopChart();
  const service = new Service(chart, 'backend', { ports: [{ port: 80, name: 'http' }, { port: 9090, name: 'metrics' }] });

  expect(Backend.service(service, { port: 9090 })._bind(chart).port).toBe(9090);
  expect(misuse(() => Backend.service(service)._bind(chart))).toMatchObject({ code: 'TRF1031', fix: '{ port: 80 }' });
});

test('refuses a Service by name without a port', () => {
  const chart = shopChart();

  expect(Backend.service('backend', { port: 80 })._bind(chart).port).toBe(80);
  expect(misuse(() => Backend.service('backend')._bind(chart)).code).toBe('TRF1031');
});

test('a workload is its Service and its port', () => {
  const chart = shopChart();

  const { service, port, workload } = Backend.workload(new Api(chart, 'api'), { weight: 90 })._bind(chart);

  expect([service.name, service.namespace, port, workload?.workloadName]).toEqual(['api', 'apis', 8080, 'api']);
});

test.each([0, 1, 1_000_000])('takes the weight %d', weight => {
  expect(Backend.service('a', { port: 1, weight })._bind(shopChart()).weight).toBe(weight);
});

test.each([-1, 1_000_001, 0.5])('refuses the weight %d', weight => {
  expect(misuse(() => Backend.service('a', { port: 1, weight }))).toMatchObject({ code: 'TRF1034', value: weight });
});

describe('other objects', () => {
  test('are referred to by kind, with port and weight where they have them', () => {
    const chart = shopChart();
    const pool = new ApiObject(chart, 'pool', { apiVersion: 'example.com/v1', kind: 'Pool', metadata: { name: 'pool' } });
    const reference = { group: 'example.com', kind: 'Pool', name: 'pool', namespace: 'shop' };

    expect(Backend.object(pool, { weight: 2 })._other(chart)).toEqual({ reference, weight: 2 });
    expect(Backend.named('example.com', 'Pool', 'pool', { port: 80 })._other(chart)).toEqual({ reference, port: 80 });
    expect(Backend.named('', 'ConfigMap', 'pool', { namespace: 'pools' })._other(chart)?.reference).toMatchObject({ group: 'core', namespace: 'pools' });
    expect(Backend.service('api', { port: 80 })._other(chart)).toBeUndefined();
  });

  test('are refused where a Service is needed', () => {
    const chart = shopChart();

    expect(misuse(() => Backend.named('example.com', 'Pool', 'pool')._bind(chart))).toMatchObject({ code: 'TRF1035', value: 'Pool pool', construct: 'shop' });
    expect(misuse(() => Backend.named('example.com', 'Pool', 'A pool')).code).toBe('TRF1023');
    expect(misuse(() => Backend.object(chart)).code).toBe('TRF1003');
    expect(Backend.service('pool', { port: 80 })._bind(chart).port).toBe(80);
  });
});
