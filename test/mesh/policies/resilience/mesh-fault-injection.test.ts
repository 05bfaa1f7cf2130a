import { Duration } from 'cdk8s';
import { Clients, Fault, MeshDestination, MeshFaultInjection, MeshMtls, MeshServicesMode, Proxies } from '../../../../src';
import { misuse, objects, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

const faults = [Fault.abort(503, 50), Fault.delay(Duration.seconds(2), 2.5), Fault.slowResponse('50Mbps', 100)];

test('lets requests of a client to a workload go wrong', () => {
  const { chart, web, api } = shop();

  new MeshFaultInjection(chart, 'chaos', { proxies: Proxies.workload(api), clients: [web], faults });

  expect(yaml(chart, 'MeshFaultInjection')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshFaultInjection
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-chaos
  namespace: shop
spec:
  rules:
    - default:
        http:
          - abort:
              httpStatus: 503
              percentage: 50
          - delay:
              percentage: "2.5"
              value: 2s
          - responseBandwidth:
              limit: 50Mbps
              percentage: 100
      matches:
        - spiffeID:
            type: Exact
            value: spiffe://default.default.mesh.local/ns/shop/sa/web
  targetRef:
    kind: Dataplane
    labels:
      app: api
`);
});

test('lets everything go wrong, and ends it', () => {
  const { chart, mesh, api } = shop();

  new MeshFaultInjection(chart, 'chaos', { mesh, faults });
  new MeshFaultInjection(chart, 'order', { mesh, proxies: Proxies.workload(api), faults: [] });

  const [chaos, order] = objects(chart).filter(({ kind }) => kind === 'MeshFaultInjection').map(({ spec }) => spec);
  expect([chaos.targetRef, order.rules]).toEqual([{ kind: 'Dataplane' }, [{ default: { http: [] } }]]);
});

test('knows clients by tags where the mesh has them', () => {
  const { chart, web, api } = shop({ mtls: MeshMtls.builtin(), meshServices: MeshServicesMode.DISABLED });
  const policy = new MeshFaultInjection(chart, 'chaos', { proxies: Proxies.workload(api), legacyFrom: true, clients: [web], faults });

  policy.addRuleFor([Clients.mesh()], [Fault.abort(500, 1)]);

  expect(objects(chart).find(({ kind }) => kind === 'MeshFaultInjection').spec.from).toEqual([
    { targetRef: { kind: 'MeshSubset', tags: { 'app': 'web', 'k8s.kuma.io/namespace': 'shop' } }, default: { http: expect.any(Array) } },
    { targetRef: { kind: 'Mesh' }, default: { http: [{ abort: { httpStatus: 500, percentage: 1 } }] } },
  ]);
});

test('is for what gateways send', () => {
  const { chart, mesh } = shop();

  new MeshFaultInjection(chart, 'chaos', { mesh, to: [MeshDestination.mesh()], proxies: Proxies.gateways(), faults });

  expect(objects(chart).find(({ kind }) => kind === 'MeshFaultInjection').spec).toMatchObject({
    targetRef: { kind: 'Mesh', proxyTypes: ['Gateway'] }, to: [{ targetRef: { kind: 'Mesh' }, default: { http: [{}, {}, {}] } }],
  });
});

describe('refuses', () => {
  test('statuses, shares and bandwidths that are none', () => {
    expect(misuse(() => Fault.abort(99, 50))).toMatchObject({ code: 'TRF1251' });
    expect(() => Fault.abort(100, 50)).not.toThrow();
    expect(misuse(() => Fault.delay(Duration.seconds(1), 101))).toMatchObject({ code: 'TRF1250' });
    expect(() => Fault.delay(Duration.seconds(1), 100)).not.toThrow();
    for (const wrong of ['1000', '50mbps', 'fast']) expect(misuse(() => Fault.slowResponse(wrong, 50))).toMatchObject({ code: 'TRF1266', value: wrong });
    for (const right of ['1000 kbps', '50Mbps', '1Gbps']) expect(() => Fault.slowResponse(right, 50)).not.toThrow();
  });

  test('what gateways receive', () => {
    const { chart, mesh } = shop();

    expect(misuse(() => new MeshFaultInjection(chart, 'a', { mesh, proxies: Proxies.gateways(), faults }))).toMatchObject({ code: 'TRF1249' });
    expect(() => new MeshFaultInjection(chart, 'b', { mesh, proxies: Proxies.sidecars(), faults })).not.toThrow();
  });
});
