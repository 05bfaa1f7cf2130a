import { MeshedService, Protocol } from '../../../src';
import { misuse, objects, reported } from '../../fixtures';
import { service, shop } from '../fixtures';

test.each([
  ['passed over', { ignored: true }, { annotations: { 'kuma.io/ignore': 'true' } }],
  ['of a gateway', { gateway: true }, { annotations: { 'kuma.io/gateway': 'enabled' } }],
  ['of an ingress', { zoneIngress: true }, { labels: { 'k8s.kuma.io/zone-proxy-type': 'ingress' } }],
  ['of an egress', { zoneEgress: true }, { labels: { 'k8s.kuma.io/zone-proxy-type': 'egress' } }],
  ['of another mesh', { mesh: shop({ name: 'other' }).mesh }, { labels: { 'kuma.io/mesh': 'other' } }],
  ['with a protocol', { protocols: { 80: Protocol.HTTP } }, { annotations: { '80.service.kuma.io/protocol': 'http' } }],
])('a Service %s', (_, options, metadata) => {
  const { chart } = shop();

  MeshedService.of(service(chart, 'cart')).configure(options);

  expect(objects(chart).find(({ kind }) => kind === 'Service').metadata).toEqual({ name: 'cart', namespace: 'shop', ...metadata });
});

test('what a Service says already is not overwritten, and ports are ports', () => {
  const { chart } = shop();
  const cart = MeshedService.of(service(chart, 'cart'));
  cart.configure({ ignored: true }).configure({ ignored: true });
  expect(misuse(() => cart.configure({ protocols: { http: Protocol.HTTP } })).code).toBe('TRF1022');
  objects(chart);

  cart.configure({ ignored: false });

  expect(reported(chart)).toContain('TRF1002 ');
});
