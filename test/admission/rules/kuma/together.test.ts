import { found } from './found';
import { Worlds } from '../../../../src/admission/world';

const MESH = `
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata: { name: default }
spec: { meshServices: { mode: Exclusive }, mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] } }`;

const PERMISSION = `
apiVersion: kuma.io/v1alpha1
kind: MeshTrafficPermission
metadata: { name: all, namespace: kuma-system }
spec: { targetRef: { kind: Mesh }, from: [{ targetRef: { kind: Mesh }, default: { action: Allow } }] }`;

const timeout = (to: string, namespace = 'shop'): string => `
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata: { name: example, namespace: ${namespace} }
spec: { to: [{ targetRef: ${to}, default: { idleTimeout: 1h } }] }`;

const service = (ports: string, name = 'cart', namespace = 'shop'): string => `
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: ${namespace} }
spec: { selector: { app: ${name} }, ports: ${ports} }`;

const documents = (...parts: string[]): string => parts.join('\n---');

describe('who is allowed', () => {
  test('a mesh alone says nothing of permissions, as others may give them', () => {
    expect(found(MESH)).toEqual([]);
    expect(found(MESH, { world: 'closed' })).toEqual(['warning TRF2170 spec.mtls']);
    expect(found(documents(MESH, PERMISSION), { world: 'closed' })).toEqual([]);
  });

  test('a mesh with policies and no permission may have them elsewhere', () => {
    expect(found(documents(MESH, timeout('{ kind: Mesh }')))).toEqual(['info TRF2170 spec.mtls']);
  });

  test('a mesh with namespaces and no permission may have them elsewhere, too', () => {
    const namespace = (labels: string): string => `\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { ${labels} } }`;

    expect(found(documents(MESH, namespace('kuma.io/sidecar-injection: enabled')))).toEqual(['info TRF2170 spec.mtls']);
    expect(found(documents(MESH, namespace('kuma.io/sidecar-injection: disabled')))).toEqual([]);
    expect(found(documents(MESH, namespace('kuma.io/sidecar-injection: enabled, kuma.io/mesh: other')))).not.toContain('info TRF2170 spec.mtls');
  });

  test('permissions of other meshes don\'t count', () => {
    const other = PERMISSION.replace('namespace: kuma-system', 'namespace: kuma-system, labels: { kuma.io/mesh: other }');

    expect(found(documents(MESH, other), { world: 'closed' })).toEqual(['warning TRF2170 spec.mtls', 'error TRF2173 metadata.labels[kuma.io/mesh]']);
  });

  test('permissions need mutual TLS, as far as the mesh is known', () => {
    const plain = MESH.replace(/, mtls:.*/, ' }');

    expect(found(documents(plain, PERMISSION))).toEqual(['warning TRF2171 ']);
    expect(found(PERMISSION)).toEqual([]);
  });
});

describe('names', () => {
  test('that nothing has are a warning where all is known, and at most an information elsewhere', () => {
    const typo = documents(timeout('{ kind: MeshService, name: crat }'), service('[{ port: 80, appProtocol: http }]'));

    expect(found(typo)).toEqual(['info TRF2178 spec.to[0].targetRef.name']);
    expect(found(typo, { world: 'closed' })).toEqual(['warning TRF2178 spec.to[0].targetRef.name']);
    expect(found(typo, { world: { namespaces: { shop: 'closed' } } })).toEqual(['warning TRF2178 spec.to[0].targetRef.name']);
    expect(found(timeout('{ kind: MeshService, name: crat }'))).toEqual([]);
  });

  test('are looked for beside the policy, or where it says', () => {
    const elsewhere = service('[{ port: 80, appProtocol: http }]', 'cart', 'store');

    expect(found(documents(timeout('{ kind: MeshService, name: cart }'), elsewhere), { world: 'closed' })).toEqual(['warning TRF2178 spec.to[0].targetRef.name']);
    expect(found(documents(timeout('{ kind: MeshService, name: cart, namespace: store }'), elsewhere), { world: 'closed' })).toEqual([]);
  });

  test('of the tags of services are taken apart', () => {
    expect(found(documents(timeout('{ kind: MeshService, name: cart_shop_svc_80 }', 'kuma-system'), service('[{ port: 80 }]')), { world: 'closed' })).toEqual([]);
    expect(found(documents(timeout('{ kind: MeshService, name: cart_shop_svc_81 }', 'kuma-system'), service('[{ port: 80 }]')))).toEqual([
      'warning TRF2179 spec.to[0].targetRef.name',
    ]);
  });

  test('may be labels, with those that Kuma adds', () => {
    const ports = '[{ port: 80, appProtocol: http }]';
    const labelled = (labels: string): string => documents(timeout(`{ kind: MeshService, labels: ${labels} }`), service(ports));

    expect(found(labelled('{ kuma.io/display-name: cart, k8s.kuma.io/namespace: shop }'), { world: 'closed' })).toEqual([]);
    expect(found(labelled('{ kuma.io/display-name: cart, kuma.io/zone: east }'), { world: 'closed' })).toEqual([]);
    expect(found(labelled('{ kuma.io/display-name: card }'), { world: 'closed' })).toEqual(['warning TRF2178 spec.to[0].targetRef.labels']);
  });

  test('of external services say their namespace', () => {
    const external = `
apiVersion: kuma.io/v1alpha1
kind: MeshExternalService
metadata: { name: payments, namespace: kuma-system }
spec: { match: { port: 443, protocol: tcp }, endpoints: [{ address: api.example.com, port: 443 }] }`;

    const world: Worlds = { default: 'closed', kinds: { 'Deployment.apps': 'open' } };
    expect(found(documents(external, timeout('{ kind: MeshExternalService, name: payments }')), { world })).toEqual([
      'warning TRF2178 spec.to[0].targetRef.name',
    ]);
    expect(found(documents(external, timeout('{ kind: MeshExternalService, name: payments, namespace: kuma-system }')), { world })).toEqual([]);
  });

  test('of Secrets keep a mesh from being made', () => {
    const mesh = `
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata: { name: default, annotations: { cdk8s-traffic/suppress: TRF2136 enabled later } }
spec: { mtls: { backends: [{ name: ca, type: provided, conf: { cert: { secret: ca-cert }, key: { secret: ca-key } } }] } }`;
    const secret = (name: string): string => `
apiVersion: v1
kind: Secret
metadata: { name: ${name}, namespace: kuma-system, labels: { kuma.io/mesh: default } }
type: system.kuma.io/secret
stringData: { value: a }`;
    const at = (field: string): string => `spec.mtls.backends[0].conf.${field}.secret`;

    expect(found(mesh)).toEqual([]);
    expect(found(mesh, { world: 'closed' })).toEqual([`error TRF2178 ${at('cert')}`, `error TRF2178 ${at('key')}`]);
    expect(found(documents(mesh, secret('ca-cert')))).toEqual([`info TRF2178 ${at('key')}`]);
    expect(found(documents(mesh, secret('ca-cert'), secret('ca-key')), { world: 'closed' })).toEqual([]);
  });

  test('of gateways come from the tags of their instances', () => {
    const gateway = `
apiVersion: kuma.io/v1alpha1
kind: MeshGateway
mesh: default
metadata: { name: edge }
spec: { selectors: [{ match: { kuma.io/service: edge_shop_svc } }], conf: { listeners: [{ port: 80, protocol: HTTP }] } }`;
    const instance = (name: string): string => `
apiVersion: kuma.io/v1alpha1
kind: MeshGatewayInstance
metadata: { name: ${name}, namespace: shop }
spec: { replicas: 1 }`;

    expect(found(documents(gateway, instance('edge')), { world: 'closed' })).toEqual([]);
    expect(found(documents(gateway, instance('egde')), { world: 'closed' })).toEqual(['warning TRF2178 spec.tags']);
  });

  test('of patches of containers stand in an annotation', () => {
    const pod = (patches: string): string => `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, annotations: { kuma.io/container-patches: "${patches}" } }
spec: { containers: [{ name: web, image: web }] }`;
    const patch = `
apiVersion: kuma.io/v1alpha1
kind: ContainerPatch
metadata: { name: more-memory, namespace: kuma-system }
spec: { sidecarPatch: [{ op: add, path: /resources/limits/memory, value: '"1Gi"' }] }`;

    expect(found(documents(pod('more-memory'), patch), { world: 'closed' })).toEqual([]);
    expect(found(documents(pod('more-memory, less-cpu'), patch), { world: 'closed' })).toEqual(['warning TRF2178 metadata.annotations[kuma.io/container-patches]']);
  });
});

describe('ports', () => {
  const retry = (to: string, settings = '{ http: { numRetries: 3 } }'): string => `
apiVersion: kuma.io/v1alpha1
kind: MeshRetry
metadata: { name: example, namespace: shop }
spec: { to: [{ targetRef: ${to}, default: ${settings} }] }`;

  test('on which Kuma sees no requests make policies about them do nothing', () => {
    expect(found(documents(retry('{ kind: MeshService, name: cart }'), service('[{ port: 80 }]')))).toEqual(['warning TRF2180 spec.to[0].targetRef']);
    expect(found(documents(retry('{ kind: MeshService, name: cart }'), service('[{ port: 80, appProtocol: http }]')))).toEqual([]);
    expect(found(retry('{ kind: MeshService, name: cart }'))).toEqual([]);
  });

  test('speak what retries are about: Kuma tells HTTP, HTTP/2 and gRPC apart', () => {
    const retried = (settings: string, protocol: string): string[] =>
      found(documents(retry('{ kind: MeshService, name: cart }', settings), service(`[{ port: 80, appProtocol: ${protocol} }]`)));

    expect(retried('{ http: { numRetries: 3 } }', 'grpc')).toEqual(['warning TRF2180 spec.to[0].targetRef']);
    expect(retried('{ http: { numRetries: 3 } }', 'http2')).toEqual(['warning TRF2180 spec.to[0].targetRef']);
    expect(retried('{ grpc: { numRetries: 3 } }', 'http')).toEqual(['warning TRF2180 spec.to[0].targetRef']);
    expect(retried('{ grpc: { numRetries: 3 } }', 'grpc')).toEqual([]);
    expect(retried('{ http: { numRetries: 3 }, grpc: { numRetries: 3 } }', 'grpc')).toEqual([]);
    expect(retried('{ http: { numRetries: 3 }, tcp: { maxConnectAttempt: 3 } }', 'tcp')).toEqual([]);
  });

  test('are those that the policy is about', () => {
    const ports = '[{ name: http, port: 80, appProtocol: http }, { name: raw, port: 81 }]';

    expect(found(documents(retry('{ kind: MeshService, name: cart }'), service(ports)))).toEqual([]);
    expect(found(documents(retry('{ kind: MeshService, name: cart, sectionName: raw }'), service(ports)))).toEqual(['warning TRF2180 spec.to[0].targetRef']);
    expect(found(documents(retry('{ kind: MeshService, name: cart, sectionName: http }'), service(ports)))).toEqual([]);
  });

  test('speak what an older annotation says, where nothing newer does', () => {
    const annotated = service('[{ port: 80 }]').replace('namespace: shop', 'namespace: shop, annotations: { 80.service.kuma.io/protocol: http }');

    expect(found(documents(retry('{ kind: MeshService, name: cart }'), annotated))).toEqual([]);
  });

  test('that a backend names are there', () => {
    const route = (port: number): string => `
apiVersion: kuma.io/v1alpha1
kind: MeshHTTPRoute
metadata: { name: example, namespace: shop }
spec:
  to:
    - targetRef: { kind: MeshService, name: cart }
      rules:
        - matches: [{ path: { type: PathPrefix, value: / } }]
          default: { backendRefs: [{ kind: MeshService, name: cart, port: ${port} }] }`;
    const cart = service('[{ name: http, port: 80, appProtocol: http }]');

    expect(found(documents(route(80), cart))).toEqual([]);
    expect(found(documents(route(8080), cart))).toEqual(['warning TRF2179 spec.to[0].rules[0].default.backendRefs[0].port']);
  });
});

describe('meshes', () => {
  test('that are not there are an information, unless all is known; the default one is always there', () => {
    const stray = timeout('{ kind: Mesh }', 'kuma-system').replace('kuma-system', 'kuma-system, labels: { kuma.io/mesh: shpo }');
    const shop = MESH.replace('name: default', 'name: shop').replace(/, mtls:.*/, ' }');

    expect(found(stray)).toEqual([]);
    expect(found(documents(shop, stray))).toEqual(['info TRF2173 metadata.labels[kuma.io/mesh]']);
    expect(found(stray, { world: 'closed' })).toEqual(['error TRF2173 metadata.labels[kuma.io/mesh]']);
    expect(found(timeout('{ kind: Mesh }', 'kuma-system'), { world: 'closed' })).toEqual([]);
  });

  test('give identities where they are exclusive and may sign for themselves', () => {
    const identity = `
apiVersion: kuma.io/v1alpha1
kind: MeshIdentity
metadata: { name: identity, namespace: kuma-system }
spec:
  selector: { dataplane: { matchLabels: {} } }
  provider: { type: Bundled, bundled: { autogenerate: { enabled: true } } }`;

    expect(found(identity)).toEqual(['warning TRF2176 spec.provider.bundled.insecureAllowSelfSigned']);
    expect(found(documents(MESH, identity.replace('{ enabled: true }', '{ enabled: true }, insecureAllowSelfSigned: true')))).toEqual([]);
  });
});
