import { MeshBackend, MeshDestination, MeshTCPRoute } from '../../../../src';
import { misuse, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

test('sends connections elsewhere, by share', () => {
  const { chart, api } = shop();
  const standby = MeshDestination.externalService('standby-db');

  new MeshTCPRoute(chart, 'db', { to: [api], backends: [MeshBackend.of(api, { weight: 9 }), MeshBackend.of(standby, { weight: 1 })] });

  expect(yaml(chart, 'MeshTCPRoute')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTCPRoute
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-db
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - rules:
        - default:
            backendRefs:
              - kind: MeshService
                name: api
                namespace: shop
                port: 8080
                weight: 9
              - kind: MeshExternalService
                name: standby-db
                namespace: kuma-system
                weight: 1
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
`);
});

describe('refuses', () => {
  test('connections to go nowhere', () => {
    const { chart, api } = shop();

    expect(misuse(() => new MeshTCPRoute(chart, 'a', { to: [api], backends: [] }))).toMatchObject({ code: 'TRF1288' });
    expect(() => new MeshTCPRoute(chart, 'b', { to: [api], backends: [MeshBackend.of(api)] })).not.toThrow();
  });

  test('the mesh as a destination', () => {
    const { chart, api } = shop();
    const backends = [MeshBackend.of(api)];

    expect(misuse(() => new MeshTCPRoute(chart, 'a', { to: [MeshDestination.mesh()], backends }))).toMatchObject({ code: 'TRF1231' });
    expect(() => new MeshTCPRoute(chart, 'b', { to: [MeshDestination.externalService('db')], backends })).not.toThrow();
  });
});
