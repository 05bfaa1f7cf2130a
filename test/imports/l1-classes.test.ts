import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, JsonPatch, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { IMPORTS } from '../../tools/imports/artefacts';

type L1 = (new (scope: Construct, id: string, props: object) => ApiObject) & { GVK: { apiVersion: string; kind: string } };

const MODULES = readdirSync(IMPORTS).filter(file => /\..*\.ts$/.test(file)).map(file => file.slice(0, -'.ts'.length));

const CLASSES = MODULES.flatMap(module => Object.entries(load(module)).flatMap(([name, value]): [string, L1][] => ('GVK' in value ? [[`${module} ${name}`, value]] : [])));

test('there is a class for every kind of every API group', () => {
  expect(MODULES).toHaveLength(8);
  expect(CLASSES.length).toBeGreaterThan(130);
});

test.each(CLASSES)('a patch of unknown fields reaches the output of %s', (_, L1) => {
  const object = new L1(Testing.chart(), 'object', { metadata: { name: 'x' } });

  ApiObject.of(object).addJsonPatch(JsonPatch.add('/unknown', { deeper: [1] }), JsonPatch.add('/metadata/unknown', 2), JsonPatch.add('/status', {}));

  expect(object.toJson()).toEqual({ ...L1.GVK, metadata: { name: 'x', unknown: 2 }, unknown: { deeper: [1] }, status: {} });
});

test('a patch of an unknown field reaches a place deep inside, in the order of the patches', () => {
  const { HttpRoute } = load('gateway.networking.k8s.io');
  const route = new HttpRoute(Testing.chart(), 'route', { metadata: { name: 'r' }, spec: { rules: [{ matches: [{ path: { value: '/' } }] }] } });

  route.addJsonPatch(JsonPatch.add('/spec/rules/0/novelty', 1));
  route.addJsonPatch(JsonPatch.replace('/spec/rules/0/novelty', 2));

  expect(route.toJson().spec).toEqual({ rules: [{ matches: [{ path: { value: '/' } }], novelty: 2 }] });
});

test('a patch is written in the names of the YAML', () => {
  const { BackendTlsPolicy } = load('gateway.networking.k8s.io');
  const policy = new BackendTlsPolicy(Testing.chart(), 'policy', { metadata: { name: 'p' }, spec: { validation: { wellKnownCaCertificates: 'System' } } });

  policy.addJsonPatch(JsonPatch.remove('/spec/validation/wellKnownCACertificates'), JsonPatch.add('/spec/validation/hostname', 'a.example'));

  expect(policy.toJson().spec).toEqual({ validation: { hostname: 'a.example' } });
});

test('a patch that does not fit names the construct', () => {
  const { Mesh } = load('kuma.io');
  const mesh = new Mesh(Testing.chart(), 'mesh', {});

  mesh.addJsonPatch(JsonPatch.remove('/spec/none'));

  expect(() => mesh.toJson()).toThrow(/test\/mesh/);
});

test('values of several types are unwrapped', () => {
  const { MeshFaultInjection, MeshFaultInjectionSpecFromDefaultHttpAbortPercentage: Percentage } = load('kuma.io');
  const fault = new MeshFaultInjection(Testing.chart(), 'fault', {
    spec: { from: [{ default: { http: [{ abort: { httpStatus: 500, percentage: Percentage.fromString('2.5') } }] } }] },
  });

  expect(fault.toJson().spec).toEqual({ from: [{ default: { http: [{ abort: { httpStatus: 500, percentage: '2.5' } }] } }] });
});

test('a manifest can stand inside another object', () => {
  const { KongPlugin } = load('configuration.konghq.com');

  expect(KongPlugin.manifest({ plugin: 'cors', config: { max_age: 1 } }))
    .toEqual({ apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', plugin: 'cors', config: { max_age: 1 } });
});

test('kinds whose CRD takes anything are typed, and written as Kuma documents them', () => {
  const { Mesh, Retry } = load('kuma.io');

  const mtls = { enabledBackend: 'ca', backends: [{ name: 'ca', type: 'builtin', conf: { caCert: { rsAbits: 2048 } }, dropped: 1 }] };
  expect(Mesh.manifest({ spec: { mtls } }).spec).toEqual({ mtls: { enabledBackend: 'ca', backends: [{ name: 'ca', type: 'builtin', conf: { caCert: { RSAbits: 2048 } } }] } });
  expect(Retry.manifest({ spec: { conf: { http: { numRetries: 3 } } } }).spec).toEqual({ conf: { http: { numRetries: 3 } } });
});

test('the bare name is the best served version', () => {
  expect(load('gateway-operator.konghq.com').ControlPlane.GVK.apiVersion).toBe('gateway-operator.konghq.com/v2beta1');
  expect(load('gateway.networking.k8s.io').ReferenceGrant.GVK.apiVersion).toBe('gateway.networking.k8s.io/v1');
});

// eslint-disable-next-line @typescript-eslint/no-require-imports
function load(module: string): Record<string, any> { return require(join(IMPORTS, module)); }
