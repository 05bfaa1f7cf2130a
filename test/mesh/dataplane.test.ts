import { Dataplane, Protocol, ServiceMesh } from '../../src';
import { misuse, shopChart, yaml } from '../fixtures';

test('says where a machine is, what it takes and what it calls', () => {
  const chart = shopChart();
  const mesh = new ServiceMesh(chart, 'mesh');

  new Dataplane(chart, 'database', {
    mesh, metadata: { labels: { app: 'database' } }, address: '192.0.2.10', advertisedAddress: '203.0.113.10', adminPort: 9901,
    inbounds: [{
      port: 15432, servicePort: 5432, serviceAddress: '127.0.0.1', service: 'database', protocol: Protocol.TCP, name: 'sql', tags: { version: '1' },
    }],
    outbounds: [{ port: 10080, address: '127.0.0.1', service: 'web' }],
    redirection: { reachableServices: ['web'] },
  });

  expect(yaml(chart, 'Dataplane')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Dataplane
metadata:
  labels:
    app: database
  name: shop-database
  namespace: kuma-system
mesh: default
spec:
  networking:
    address: 192.0.2.10
    admin:
      port: 9901
    advertisedAddress: 203.0.113.10
    inbound:
      - name: sql
        port: 15432
        serviceAddress: 127.0.0.1
        servicePort: 5432
        tags:
          kuma.io/protocol: tcp
          kuma.io/service: database
          version: "1"
    outbound:
      - address: 127.0.0.1
        port: 10080
        tags:
          kuma.io/service: web
    transparentProxying:
      reachableServices:
        - web
      redirectPortInbound: 15006
      redirectPortOutbound: 15001
`);
});

test('is in the mesh named default where none is known', () => {
  const chart = shopChart();

  new Dataplane(chart, 'web', { address: '192.0.2.10', inbounds: [{ port: 80, service: 'web' }] });

  expect(yaml(chart, 'Dataplane')).toContain('mesh: default\n');
});

test('refuses machines without a port, and ports that are none or there twice', () => {
  const chart = shopChart();
  const inbound = { port: 80, service: 'web' };
  const make = (id: string, props: object) => () => new Dataplane(chart, id, { address: '192.0.2.10', ...props });

  expect(misuse(make('a', {}))).toMatchObject({ code: 'TRF1579' });
  expect(misuse(make('b', { inbounds: [inbound, inbound] }))).toMatchObject({ code: 'TRF1579', value: [80, 80] });
  expect(misuse(make('c', { inbounds: [{ ...inbound, port: 0 }] }))).toMatchObject({ code: 'TRF1022' });
  expect(make('d', { inbounds: [inbound, { ...inbound, port: 81 }] })).not.toThrow();
  expect(make('e', { redirection: {} })).not.toThrow();
});
