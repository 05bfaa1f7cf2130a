import { Chart, Duration } from 'cdk8s';
import {
  Backend, Gateway, GatewayClass, GatewayRoute, KongIngress, KongTls, Listener, MeshTimeout, Plugin, Protocol, RouteSpec, ServiceMesh, TrafficApp,
  TrafficPermission,
} from '../../src';
import { misuse } from '../fixtures';

/* Programs that are run without being compiled hand over anything. */
const shop = () => new Chart(new TrafficApp(), 'shop', { namespace: 'shop' });
const workload = (chart: Chart) => new ServiceMesh(chart, 'mesh').workload('api', { labels: { app: 'api' }, port: 80, protocol: Protocol.HTTP });
const backend = Backend.service('api', { port: 80 });
const other = <T>(value: unknown) => value as T;

test.each<[string, (chart: Chart, right: boolean) => unknown]>([
  ['a plugin', (chart, right) => new KongIngress(chart, 'web', { host: 'a.example.com', backend, plugins: [right ? Plugin.cors() : other('cors')] })],
  ['a Backend', (chart, right) => new KongIngress(chart, 'web', { host: 'a.example.com', backend: right ? backend : other('api') })],
  ['a KongTls', (chart, right) => new KongIngress(chart, 'web', { host: 'a.example.com', backend, tls: right ? KongTls.secret('tls') : other('tls') })],
  ['a Gateway', (chart, right) => {
    const gateway = new Gateway(chart, 'edge', { gatewayClass: GatewayClass.kuma(), listeners: [Listener.http()] });
    return new GatewayRoute(chart, 'web', { gateway: right ? gateway : other('edge'), spec: RouteSpec.http({ rules: [{ backends: [backend] }] }) });
  }],
  ['what a policy can lead to', (chart, right) => {
    const api = workload(chart);
    return new MeshTimeout(chart, 'timeouts', { to: [right ? api : other('api')], request: Duration.seconds(5) });
  }],
  ['a Duration', (chart, right) => new MeshTimeout(chart, 'timeouts', { to: [workload(chart)], request: right ? Duration.seconds(5) : other(5) })],
  ['somebody who calls', (chart, right) => {
    const api = workload(chart);
    return new TrafficPermission(chart, 'calls', { from: [right ? api : other('web')], to: [api] });
  }],
])('%s is asked for where something else is given', (expected, make) => {
  expect(misuse(() => make(shop(), false))).toMatchObject({ code: 'TRF1004', expected: expect.stringContaining(expected) });
  expect(() => make(shop(), true)).not.toThrow();
});

test('an object is called by its class, as constructs hold each other', () => {
  const chart = shop();

  expect(misuse(() => new KongIngress(chart, 'web', { backend: other(chart) })).message).toContain('TRF1004 at shop: got "Chart", expected a Backend');
});

test('a permission for nobody is one without clients', () => {
  const chart = shop();

  expect(misuse(() => new TrafficPermission(chart, 'calls', other({ to: [workload(chart)] })))).toMatchObject({ code: 'TRF1241', value: { from: 0, to: 1 } });
});
