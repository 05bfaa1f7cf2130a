import { objectsOf } from './documented';
import { found } from './found';

const plane = (...environment: string[]): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: kuma-control-plane, namespace: mesh-system }
spec:
  selector: { matchLabels: { app: kuma-control-plane } }
  template:
    metadata: { labels: { app: kuma-control-plane } }
    spec:
      containers:
        - name: control-plane
          image: kumahq/kuma-cp:2.14.3
          env: [${environment.map(each => `{ name: ${each.split('=')[0]}, value: "${each.split('=')[1]}" }`).join(', ')}]`;
const GLOBAL = plane('KUMA_MODE=global');
const ZONE = plane('KUMA_MODE=zone');
const FEDERATED = plane('KUMA_MODE=zone', 'KUMA_MULTIZONE_ZONE_GLOBAL_ADDRESS=grpcs://global:5685');

const object = (kind: string, namespace: string | undefined, spec: string, labels = '{}'): string => `
apiVersion: kuma.io/v1alpha1
kind: ${kind}
metadata: { name: example${namespace === undefined ? '' : `, namespace: ${namespace}`}, labels: ${labels} }
spec: ${spec}`;
const timeout = (namespace: string, labels?: string): string => object('MeshTimeout', namespace, '{ to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }', labels);
const multiZone = object('MeshMultiZoneService', 'mesh-system', '{ selector: { meshService: { matchLabels: { app: web } } }, ports: [{ port: 80 }] }', '{ kuma.io/origin: zone }');
const generator = (namespace: string, labels?: string): string => object('HostnameGenerator', namespace, '{ selector: { meshService: {} }, template: "{{ .Name }}.mesh" }', labels);
const documents = (...parts: string[]): string => parts.join('\n---');

describe('a global control plane', () => {
  test('takes objects from its own namespace', () => {
    expect(found(documents(GLOBAL, timeout('mesh-system'), object('Mesh', undefined, '{}')))).toEqual([]);
    expect(found(documents(GLOBAL, timeout('shop')))).toEqual(['error TRF2165 metadata.namespace']);
  });

  test('takes nothing that is for zones', () => {
    expect(found(documents(GLOBAL, object('MeshGatewayInstance', 'mesh-system', '{ replicas: 1 }')))).toEqual(['error TRF2165 kind']);
    expect(found(documents(GLOBAL, timeout('mesh-system', '{ kuma.io/origin: zone }')))).toEqual(['error TRF2165 metadata.labels[kuma.io/origin]']);
  });
});

describe('a zone', () => {
  test('of a global control plane has its meshes from there', () => {
    expect(found(documents(FEDERATED, object('Mesh', undefined, '{}')))).toEqual(['error TRF2165 kind']);
    expect(found(documents(FEDERATED, multiZone))).toEqual(['error TRF2165 kind']);
    expect(found(documents(FEDERATED, timeout('shop')))).toEqual([]);
  });

  test('of a global control plane says what in the system namespace is its own', () => {
    expect(found(documents(FEDERATED, timeout('mesh-system')))).toEqual(['error TRF2165 metadata.labels[kuma.io/origin]']);
    expect(found(documents(FEDERATED, timeout('mesh-system', '{ kuma.io/origin: zone }')))).toEqual([]);
    expect(found(documents(FEDERATED, generator('mesh-system')))).toEqual(['error TRF2165 metadata.labels[kuma.io/origin]']);
  });

  test('by itself takes all', () => {
    expect(found(documents(ZONE, object('Mesh', undefined, '{}'), multiZone, timeout('mesh-system'), timeout('shop')))).toEqual([]);
  });

  test('is not guessed where several are installed', () => {
    expect(found(documents(GLOBAL, FEDERATED.replace('name: kuma-control-plane,', 'name: other,'), object('Mesh', undefined, '{}'), timeout('shop')))).toEqual([]);
  });
});

describe('the system namespace', () => {
  test('is probably called kuma-system', () => {
    expect(found(generator('kuma-system'))).toEqual([]);
    expect(found(generator('shop'))).toEqual(['warning TRF2160 metadata.namespace']);
    expect(found(generator('shop'), { world: 'closed' })).toEqual(['error TRF2160 metadata.namespace']);
  });

  test('is where the control plane is, or a Namespace says so', () => {
    const labelled = '\napiVersion: v1\nkind: Namespace\nmetadata: { name: mesh-system, labels: { kuma.io/system-namespace: "true", kuma.io/sidecar-injection: "false" } }';

    expect(found(documents(ZONE, generator('mesh-system')))).toEqual([]);
    expect(found(documents(ZONE, generator('shop')))).toEqual(['error TRF2160 metadata.namespace']);
    expect(found(documents(labelled, generator('mesh-system')))).toEqual([]);
    expect(found(documents(labelled, generator('shop')))).toEqual(['error TRF2160 metadata.namespace']);
  });

  test('is where control planes read Secrets', () => {
    const secret = (namespace: string, type = 'system.kuma.io/secret'): string => `
apiVersion: v1
kind: Secret
metadata: { name: ca, namespace: ${namespace} }
type: ${type}
stringData: { value: a }`;

    expect(found(secret('kuma-system'))).toEqual([]);
    expect(found(secret('shop'))).toEqual(['warning TRF2160 metadata.namespace']);
    expect(found(secret('shop', 'Opaque'))).toEqual([]);
  });
});

describe('namespaces', () => {
  const namespace = (labels: string, annotations = '{}'): string => `\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: ${labels}, annotations: ${annotations} }`;

  test('with policies say whether pods get sidecars, either way', () => {
    expect(found(documents(namespace('{}'), timeout('shop')))).toEqual(['warning TRF2161 metadata.namespace']);
    expect(found(documents(namespace('{ kuma.io/sidecar-injection: disabled }'), timeout('shop')))).toEqual([]);
    expect(found(timeout('shop'))).toEqual([]);
  });

  test('of a mesh need the label too', () => {
    expect(found(namespace('{ kuma.io/mesh: shop }'))).toEqual(['warning TRF2161 metadata.labels[kuma.io/sidecar-injection]']);
    expect(found(namespace('{ app: shop }'))).toEqual([]);
  });

  test('say it in a label', () => {
    expect(found(namespace('{}', '{ kuma.io/sidecar-injection: enabled }'))).toEqual(['warning TRF2162 metadata.annotations[kuma.io/sidecar-injection]']);
    expect(found(namespace('{ kuma.io/sidecar-injection: enable }'))).toEqual(['warning TRF2162 metadata.labels[kuma.io/sidecar-injection]']);
  });
});

describe('labels', () => {
  test('that Kuma reads have its words', () => {
    expect(found(timeout('kuma-system', '{ kuma.io/effect: shadow, kuma.io/kds-sync: disabled, kuma.io/origin: global }'))).toEqual([]);
    expect(found(timeout('kuma-system', '{ kuma.io/effect: dry-run }'))).toEqual(['warning TRF2164 metadata.labels[kuma.io/effect]']);
    expect(found(timeout('kuma-system', '{ kuma.io/policy-role: system }'))).toEqual(['warning TRF2164 metadata.labels[kuma.io/policy-role]']);
    expect(found(timeout('kuma-system', '{ kuma.io/mesh: Shop }'))).toEqual(['error TRF2164 metadata.labels[kuma.io/mesh]']);
  });

  test('of workloads are Kuma\'s to give', () => {
    const deployment = (label: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web, ${label}: web } }, spec: { containers: [{ name: web, image: web }] } }`;

    expect(found(deployment('kuma.io/workload'))).toEqual(['error TRF2163 spec.template.metadata.labels[kuma.io/workload]']);
    expect(found(deployment('workload'))).toEqual([]);
    expect(found(documents('\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop }', deployment('kuma.io/workload')))).toEqual([]);
  });
});

describe('changes', () => {
  const mesh = (backend: string): string => object('Mesh', undefined, `{ mtls: { enabledBackend: ${backend}, backends: [{ name: ${backend}, type: builtin }] } }`);
  const secret = (of: string): string => `
apiVersion: v1
kind: Secret
metadata: { name: ca, namespace: kuma-system, labels: { kuma.io/mesh: ${of} } }
type: system.kuma.io/secret
stringData: { value: a }`;

  test('of the authority go by way of none', () => {
    expect(found(mesh('ca-2'), { previous: objectsOf(mesh('ca-1')) })).toEqual(['error TRF2158 spec.mtls.enabledBackend']);
    expect(found(mesh('ca-2'), { previous: objectsOf(object('Mesh', undefined, '{}')) })).toEqual([]);
  });

  test('of a Secret\'s mesh are none', () => {
    expect(found(secret('a'), { previous: objectsOf(secret('b')) })).toEqual(['error TRF2158 metadata.labels[kuma.io/mesh]']);
    expect(found(secret('a'), { previous: objectsOf(secret('a')) })).toEqual([]);
  });

  test('of meshes with long names are forgiven', () => {
    const long = `apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: { name: ${'a'.repeat(64)} }`;

    expect(found(long)).toEqual(['error TRF2159 name']);
    expect(found(long, { previous: objectsOf(long) })).toEqual([]);
  });
});

describe('annotations of pods', () => {
  const pod = (annotation: string, value: string): string[] => found(`
apiVersion: v1
kind: Pod
metadata: { name: web, annotations: { ${annotation}: '${value}' } }
spec: { containers: [{ name: web, image: web }] }`);

  test.each([
    ['kuma.io/gateway', 'provided', 'enable'],
    ['kuma.io/builtin-dns', 'enabled', 'on'],
    ['traffic.kuma.io/drop-invalid-packets', 'true', 'enabled'],
    ['kuma.io/envoy-admin-port', '0', '99999'],
    ['kuma.io/sidecar-proxy-concurrency', '4', 'many'],
    ['kuma.io/sidecar-drain-time', '30s', '30'],
    ['kuma.io/transparent-proxying-ip-family-mode', 'ipv4', 'IPv4'],
    ['kuma.io/tags', '{"team": "shop"}', '{"team": 1}'],
    ['kuma.io/tags', '{}', 'team=shop'],
  ])('%s: %s is read, %s is not', (annotation, right, wrong) => {
    expect(pod(annotation, right)).toEqual([]);
    expect(pod(annotation, wrong)).toEqual([`error TRF2184 metadata.annotations[${annotation}]`]);
  });

  test('are others than those of Services', () => {
    const service = (value: string): string[] => found(`
apiVersion: v1
kind: Service
metadata: { name: web, annotations: { kuma.io/ignore: '${value}' } }
spec: { ports: [{ port: 80 }] }`);

    expect(service('true')).toEqual([]);
    expect(service('enabled')).toEqual(['warning TRF2184 metadata.annotations[kuma.io/ignore]']);
    expect(pod('kuma.io/ignore', 'enabled')).toEqual([]);
  });
});
