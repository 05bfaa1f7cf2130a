import { Testing } from 'cdk8s';
import {
  Backend, KongCrdsPlace, KongGateway, KongIngress, KongServiceFacade, MeshMtls, Plugin, Protocol, ServiceMesh, UpstreamPolicy,
} from '../../../src';
import { misuse, objects, shopChart, yaml } from '../../fixtures';
import { service, web } from '../fixtures';

interface Named { readonly kind: string; readonly metadata: { readonly name: string } }

describe('a facade', () => {
  test('is a backend', () => {
    const chart = shopChart();
    const facade = new KongServiceFacade(chart, 'facade', { backend: web(), plugins: [Plugin.keyAuth()] });

    new KongIngress(chart, 'web', { host: 'shop.example.com', backend: Backend.object(facade), defaultBackend: Backend.object(facade) });

    expect(yaml(chart, 'Ingress')).toMatchInlineSnapshot(`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop-web
  namespace: shop
spec:
  defaultBackend:
    resource:
      apiGroup: incubator.ingress-controller.konghq.com
      kind: KongServiceFacade
      name: shop-facade
  ingressClassName: kong
  rules:
    - host: shop.example.com
      http:
        paths:
          - backend:
              resource:
                apiGroup: incubator.ingress-controller.konghq.com
                kind: KongServiceFacade
                name: shop-facade
            path: /
            pathType: Prefix
`);
  });

  test('is told by itself', () => {
    const chart = shopChart();
    const backend = Backend.object(new KongServiceFacade(chart, 'facade', { backend: web() }));

    expect(misuse(() => new KongIngress(chart, 'a', { backend, service: { retries: 2 } })).code).toBe('TRF1345');
    expect(misuse(() => new KongIngress(chart, 'b', { backend, upstream: UpstreamPolicy.roundRobin() })).code).toBe('TRF1345');
    expect(new KongIngress(chart, 'c', { backend })).toBeDefined();
  });

  test('of another namespace is out of reach, as other kinds are', () => {
    const chart = shopChart();
    const facade = new KongServiceFacade(chart, 'facade', { backend: web() });

    expect(misuse(() => new KongIngress(chart, 'a', { backend: Backend.object(facade), metadata: { namespace: 'blog' } })).code).toBe('TRF1311');
    const bucket = Backend.named('example.com', 'Bucket', 'files');
    expect(misuse(() => new KongIngress(chart, 'b', { backend: bucket })).code).toBe('TRF1035');
  });
});

describe('a gateway that is known', () => {
  test('names the class', () => {
    const chart = shopChart();
    const gateway = new KongGateway(chart, 'kong', { className: 'edge', crds: KongCrdsPlace.LEFT_OUT });

    new KongIngress(chart, 'web', { backend: web(), gateway });

    expect(yaml(chart, 'Ingress')).toContain('ingressClassName: edge');
    expect(misuse(() => new KongIngress(chart, 'other', { backend: web(), gateway, ingressClassName: 'kong' })).code).toBe('TRF1346');
  });

  test('may call workloads of its mesh', () => {
    const chart = shopChart();
    const mesh = new ServiceMesh(chart, 'mesh', { mtls: MeshMtls.identity() });
    service(chart, 'api');
    const api = mesh.workload('api', { labels: { app: 'api' }, port: 80, protocol: Protocol.HTTP });
    const gateway = new KongGateway(chart, 'kong', { mesh, crds: KongCrdsPlace.LEFT_OUT });

    new KongIngress(chart, 'web', { backend: Backend.workload(api), gateway });
    new KongIngress(chart, 'other', { backend: web() });

    const permissions = objects(chart).filter(({ kind, metadata }: Named) => kind === 'MeshTrafficPermission' && metadata.name.includes('web'));
    expect(permissions).toHaveLength(1);
    expect(JSON.stringify(permissions)).toContain('/ns/shop/sa/shop-kong-gateway');
    expect(Testing.synth(chart)).toBeDefined();
  });
});
