import { GatewayClass, GatewayClassProps, GatewayController, IGatewayParameters } from '../../../src';
import { misuse, shopChart, yaml } from '../../fixtures';

const CROSS_MESH: IGatewayParameters = { apiGroup: 'kuma.io', kind: 'MeshGatewayConfig', name: 'between-meshes', crossMesh: true };

test('a class of Kuma with settings of its own', () => {
  const chart = shopChart();

  new GatewayClass(chart, 'between-meshes', { controller: GatewayController.KUMA, parameters: CROSS_MESH, description: 'from other meshes' });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  name: shop-between-meshes
spec:
  controllerName: gateways.kuma.io/controller
  description: from other meshes
  parametersRef:
    group: kuma.io
    kind: MeshGatewayConfig
    name: between-meshes
`);
});

test('a class of Kong is marked as one whose Kong stands already', () => {
  const chart = shopChart();

  new GatewayClass(chart, 'kong', { controller: GatewayController.KONG, metadata: { name: 'kong', annotations: { team: 'edge' } } });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  annotations:
    konghq.com/gatewayclass-unmanaged: "true"
    team: edge
  name: kong
spec:
  controllerName: konghq.com/kic-gateway-controller
`);
});

test('a class of Kong Operator, and one of another controller', () => {
  const chart = shopChart();
  const parameters = { apiGroup: 'gateway-operator.konghq.com', kind: 'GatewayConfiguration', name: 'kong', namespace: 'kong-system' };

  new GatewayClass(chart, 'operated', { controller: GatewayController.KONG_OPERATOR, parameters });
  new GatewayClass(chart, 'other', { controller: GatewayController.named('example.com/gateways') });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  name: shop-operated
spec:
  controllerName: konghq.com/gateway-operator
  parametersRef:
    group: gateway-operator.konghq.com
    kind: GatewayConfiguration
    name: kong
    namespace: kong-system
---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  name: shop-other
spec:
  controllerName: example.com/gateways
`);
});

test('classes that the cluster has', () => {
  expect(GatewayClass.kuma().gatewayClassName).toBe('kuma');
  expect(GatewayClass.kong().controller?.controllerName).toBe('konghq.com/kic-gateway-controller');
  expect(GatewayClass.kongOperator('operated').gatewayClassName).toBe('operated');
  expect(GatewayClass.named('other')).toEqual({ gatewayClassName: 'other' });
  expect(misuse(() => GatewayClass.named('The other')).code).toBe('TRF1023');
});

test('refuses what is no controller name', () => {
  expect(misuse(() => GatewayController.named('kuma'))).toMatchObject({ code: 'TRF1121', fix: '"example.com/gateways"' });
  GatewayController.named('kuma.io/gateways');
});

test.each<[GatewayClassProps, GatewayClassProps]>([
  [{ controller: GatewayController.KUMA, parameters: { ...CROSS_MESH, namespace: 'shop' } }, { controller: GatewayController.KUMA, parameters: CROSS_MESH }],
  [{ controller: GatewayController.KONG, parameters: CROSS_MESH }, { controller: GatewayController.KONG }],
  [{ controller: GatewayController.KONG_OPERATOR, parameters: CROSS_MESH }, { controller: GatewayController.named('example.com/x'), parameters: CROSS_MESH }],
])('refuses parameters that the controller does not read (%#)', (refused, taken) => {
  expect(misuse(() => new GatewayClass(shopChart(), 'class', refused))).toMatchObject({ code: 'TRF1122', construct: 'shop/class' });
  new GatewayClass(shopChart(), 'class', taken);
});

test('refuses a long description', () => {
  const described = (length: number) => () => new GatewayClass(shopChart(), 'class', { controller: GatewayController.KUMA, description: 'a'.repeat(length) });

  expect(misuse(described(65)).code).toBe('TRF1123');
  expect(described(64)).not.toThrow();
});
