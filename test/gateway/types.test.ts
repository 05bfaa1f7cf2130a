import { GatewayRoute, HttpMatch, Listener, ListenerTls, RouteSpec } from '../../src';

// what TypeScript refuses: the compiler reports an expected error that does not come
const misuses = [
  // @ts-expect-error HTTPS ends at its listener
  () => Listener.https({ tls: ListenerTls.passthrough() }),
  // @ts-expect-error HTTPS has a certificate
  () => Listener.https({ hostname: 'shop.example.com' }),
  // @ts-expect-error plain HTTP has none
  () => Listener.http({ tls: ListenerTls.terminate('cert') }),
  // @ts-expect-error TCP knows no hostnames
  () => Listener.tcp({ port: 5432, hostname: 'db.example.com' }),
  // @ts-expect-error a method is one of HttpMethod
  () => HttpMatch.where({ method: 'FETCH' }),
  // @ts-expect-error TLS routes go by hostname
  () => RouteSpec.tls({ backends: [] }),
  // @ts-expect-error a route says something
  () => new GatewayRoute(undefined as never, 'route', {}),
];

test('does not compile', () => {
  expect(misuses).toHaveLength(7);
});
