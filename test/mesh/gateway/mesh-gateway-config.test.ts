import { GatewayServiceType, MeshGatewayConfig } from '../../../src';
import { misuse, shopChart, yaml } from '../../fixtures';

test('sets up gateways', () => {
  const chart = shopChart();

  const config = new MeshGatewayConfig(chart, 'edge', {
    replicas: 2, serviceType: GatewayServiceType.LOAD_BALANCER, serviceMetadata: { annotations: { 'lb/type': 'nlb' } }, loadBalancerIp: '192.0.2.1',
    podMetadata: { labels: { team: 'edge' } }, serviceAccount: 'edge', fsGroup: 5678, readOnlyRootFilesystem: true,
    resourceLimits: { memory: '512Mi' }, resourceRequests: { cpu: '50m' }, tags: { team: 'edge' },
  });

  expect(config).toMatchObject({ apiGroup: 'kuma.io', kind: 'MeshGatewayConfig', name: 'shop-edge', namespace: undefined, serviceAccount: 'edge' });
  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshGatewayConfig
metadata:
  name: shop-edge
spec:
  podTemplate:
    metadata:
      labels:
        team: edge
    spec:
      container:
        securityContext:
          readOnlyRootFilesystem: true
      securityContext:
        fsGroup: 5678
      serviceAccountName: edge
  replicas: 2
  resources:
    limits:
      memory: 512Mi
    requests:
      cpu: 50m
  serviceTemplate:
    metadata:
      annotations:
        lb/type: nlb
    spec:
      loadBalancerIP: 192.0.2.1
  serviceType: LoadBalancer
  tags:
    team: edge
`);
});

test('lets other meshes in', () => {
  const chart = shopChart();

  expect(new MeshGatewayConfig(chart, 'edge', { crossMesh: true }).crossMesh).toBe(true);

  expect(yaml(chart)).toContain('crossMesh: true');
});

describe('refuses', () => {
  const config = (props: object) => () => new MeshGatewayConfig(shopChart(), 'edge', props);

  test('gateways without pods', () => {
    expect(misuse(config({ replicas: 0 }))).toMatchObject({ code: 'TRF1290' });
    expect(config({ replicas: 1 })).not.toThrow();
  });

  test('the tag that Kuma sets itself', () => {
    expect(misuse(config({ tags: { 'kuma.io/service': 'edge' } }))).toMatchObject({ code: 'TRF1291' });
    expect(config({ tags: { team: 'edge' } })).not.toThrow();
  });

  test('gateways between meshes that are reached from outside', () => {
    expect(misuse(config({ crossMesh: true, serviceType: GatewayServiceType.NODE_PORT }))).toMatchObject({ code: 'TRF1292' });
    expect(config({ crossMesh: true, serviceType: GatewayServiceType.CLUSTER_IP })).not.toThrow();
  });
});
