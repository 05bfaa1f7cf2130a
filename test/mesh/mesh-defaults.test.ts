import { Duration } from 'cdk8s';
import { deployment, shop } from './fixtures';
import { MtlsMode, MeshMtls } from '../../src';
import { misuse, objects, yaml } from '../fixtures';

test('the policies that Kuma makes with a mesh are those of the app', () => {
  const { chart, mesh } = shop();

  mesh.defaults({ sent: { request: Duration.seconds(5) }, circuitBreaker: { maxConnections: 4096 } });

  expect(objects(chart).find(({ kind }) => kind === 'Mesh').spec.skipCreatingInitialPolicies).toEqual(['*']);
  expect(yaml(chart, 'MeshTimeout')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata:
  labels:
    kuma.io/mesh: default
  name: mesh-timeout-all-default
  namespace: kuma-system
spec:
  targetRef:
    kind: Mesh
    proxyTypes:
      - Sidecar
  to:
    - default:
        connectionTimeout: 5s
        http:
          requestTimeout: 5s
          streamIdleTimeout: 30m
        idleTimeout: 1h
      targetRef:
        kind: Mesh
---
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata:
  labels:
    kuma.io/mesh: default
  name: mesh-timeout-all-default-system
  namespace: kuma-system
spec:
  rules:
    - default:
        connectionTimeout: 10s
        http:
          maxStreamDuration: 0s
          requestTimeout: 0s
          streamIdleTimeout: 1h
        idleTimeout: 2h
  targetRef:
    kind: Mesh
    proxyTypes:
      - Sidecar
---
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata:
  labels:
    kuma.io/mesh: default
  name: mesh-gateways-timeout-all-default
  namespace: kuma-system
spec:
  targetRef:
    kind: Mesh
    proxyTypes:
      - Gateway
  to:
    - default:
        http:
          streamIdleTimeout: 5s
        idleTimeout: 1h
      targetRef:
        kind: Mesh
---
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata:
  labels:
    kuma.io/mesh: default
  name: mesh-gateways-timeout-all-default-system
  namespace: kuma-system
spec:
  rules:
    - default:
        http:
          requestHeadersTimeout: 500ms
          streamIdleTimeout: 5s
        idleTimeout: 5m
  targetRef:
    kind: Mesh
    proxyTypes:
      - Gateway
`);
  expect(yaml(chart, 'MeshRetry')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshRetry
metadata:
  labels:
    kuma.io/mesh: default
  name: mesh-retry-all-default
  namespace: kuma-system
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        grpc:
          backOff:
            baseInterval: 25ms
            maxInterval: 250ms
          numRetries: 5
          perTryTimeout: 16s
        http:
          backOff:
            baseInterval: 25ms
            maxInterval: 250ms
          numRetries: 5
          perTryTimeout: 16s
        tcp:
          maxConnectAttempt: 5
      targetRef:
        kind: Mesh
`);
  expect(yaml(chart, 'MeshCircuitBreaker')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshCircuitBreaker
metadata:
  labels:
    kuma.io/mesh: default
  name: mesh-circuit-breaker-all-default
  namespace: kuma-system
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        connectionLimits:
          maxConnections: 4096
          maxPendingRequests: 1024
          maxRequests: 1024
          maxRetries: 3
      targetRef:
        kind: Mesh
`);
});

test('are said once', () => {
  const { mesh } = shop();
  mesh.defaults();

  expect(misuse(() => mesh.defaults())).toMatchObject({ code: 'TRF1299' });
  expect(misuse(() => shop({ skipCreatingInitialPolicies: ['*'] }).mesh.defaults())).toMatchObject({ code: 'TRF1299' });
  expect(() => shop().mesh.defaults()).not.toThrow();
});

test('workloads become strict one by one', () => {
  const { chart, mesh, api, web } = shop({ mtls: MeshMtls.identity({ mode: MtlsMode.PERMISSIVE }) });

  mesh.strict(api);
  mesh.permissive(web);

  expect(objects(chart).filter(({ kind }) => kind === 'MeshTLS').map(({ metadata, spec }) => [metadata.name, metadata.namespace, spec])).toEqual([
    ['shop-mesh-tls', 'kuma-system', { targetRef: { kind: 'Mesh' }, rules: [{ default: { mode: 'Permissive' } }] }],
    ['shop-mesh-web-permissive', 'shop', { targetRef: { kind: 'Dataplane', labels: { app: 'web' } }, rules: [{ default: { mode: 'Permissive' } }] }],
    ['shop-mesh-api-strict', 'shop', { targetRef: { kind: 'Dataplane', labels: { app: 'api' } }, rules: [{ default: { mode: 'Strict' } }] }],
  ]);
});

test('the pods of a gateway of others say that they are one', () => {
  const { chart, mesh } = shop();

  mesh.workload('kong', deployment(chart, 'kong'), { delegatedGateway: true });

  expect(objects(chart).find(({ kind }) => kind === 'Deployment').spec.template.metadata.annotations).toEqual({ 'kuma.io/gateway': 'enabled' });
});
