import { MeshPassthrough, Outside, Passthrough, Protocol, Proxies } from '../../../../src';
import { misuse, objects, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

test('lets a workload reach what is named', () => {
  const { chart, web } = shop();

  new MeshPassthrough(chart, 'outside', {
    proxies: Proxies.workload(web),
    passthrough: Passthrough.matched([
      Outside.domain('api.example.com'), Outside.domain('*.example.com', { port: 80, protocol: Protocol.HTTP }), Outside.ip('192.0.2.1', { port: 5432 }),
      Outside.cidr('2001:db8::/32'), Outside.ip('192.0.2.2', { port: 3306, protocol: Protocol.MYSQL }),
    ]),
  });

  expect(yaml(chart, 'MeshPassthrough')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshPassthrough
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-outside
  namespace: shop
spec:
  default:
    appendMatch:
      - protocol: tls
        type: Domain
        value: api.example.com
      - port: 80
        protocol: http
        type: Domain
        value: "*.example.com"
      - port: 5432
        protocol: tcp
        type: IP
        value: 192.0.2.1
      - protocol: tcp
        type: CIDR
        value: 2001:db8::/32
      - port: 3306
        protocol: mysql
        type: IP
        value: 192.0.2.2
    passthroughMode: Matched
  targetRef:
    kind: Dataplane
    labels:
      app: web
`);
});

test('lets everything or nothing be reached', () => {
  const { chart, mesh } = shop();

  new MeshPassthrough(chart, 'all', { mesh, passthrough: Passthrough.all() });
  new MeshPassthrough(chart, 'none', { mesh, passthrough: Passthrough.none() });

  expect(objects(chart).filter(({ kind }) => kind === 'MeshPassthrough').map(({ spec }) => spec.default)).toEqual([
    { passthroughMode: 'All' }, { passthroughMode: 'None' },
  ]);
});

describe('refuses', () => {
  test('what is no domain, address or range', () => {
    for (const wrong of ['*foo.example.com', 'https://a', '192.0.2.1']) expect(misuse(() => Outside.domain(wrong))).toMatchObject({ code: 'TRF1272', value: wrong });
    for (const wrong of ['192.0.2.0/33', '192.0.2.0', 'a/8', '2001:db8::/129']) expect(misuse(() => Outside.cidr(wrong))).toMatchObject({ code: 'TRF1272' });
    expect(misuse(() => Outside.ip('300.0.0.1'))).toMatchObject({ code: 'TRF1272' });
    expect(() => [Outside.domain('*.example.com'), Outside.cidr('192.0.2.0/32'), Outside.ip('2001:db8::1')]).not.toThrow();
  });

  test('protocols that carry no domain, or that Kuma knows none of', () => {
    expect(misuse(() => Outside.domain('example.com', { protocol: Protocol.TCP }))).toMatchObject({ code: 'TRF1272' });
    expect(() => Outside.domain('example.com', { protocol: Protocol.GRPC })).not.toThrow();
    expect(misuse(() => Outside.ip('192.0.2.1', { protocol: Protocol.KAFKA }))).toMatchObject({ code: 'TRF1274', value: 'kafka' });
    expect(() => Outside.ip('192.0.2.1', { protocol: Protocol.TCP })).not.toThrow();
  });

  test('to leave out ports that Kuma asks for', () => {
    expect(misuse(() => Outside.domain('*.example.com', { protocol: Protocol.HTTP }))).toMatchObject({ code: 'TRF1273' });
    expect(() => Outside.domain('www.example.com', { protocol: Protocol.HTTP })).not.toThrow();
    expect(misuse(() => Outside.ip('192.0.2.1', { protocol: Protocol.MYSQL }))).toMatchObject({ code: 'TRF1273' });
    expect(() => Outside.ip('192.0.2.1', { protocol: Protocol.MYSQL, port: 3306 })).not.toThrow();
  });

  test('HTTP and something else on one port', () => {
    const pair = (port: number) => [Outside.ip('192.0.2.1', { port: 80, protocol: Protocol.HTTP }), Outside.ip('192.0.2.2', { port })];

    expect(misuse(() => Passthrough.matched(pair(80)))).toMatchObject({ code: 'TRF1275', value: 'tcp on port 80' });
    expect(() => Passthrough.matched(pair(81))).not.toThrow();
  });

  test('the same thing twice', () => {
    const twice = (port: number) => [Outside.domain('example.com', { port: 443 }), Outside.domain('example.com', { port })];

    expect(misuse(() => Passthrough.matched(twice(443)))).toMatchObject({ code: 'TRF1278', value: 'example.com' });
    expect(() => Passthrough.matched(twice(8443))).not.toThrow();
  });
});
