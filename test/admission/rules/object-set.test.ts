import { admit } from '../../../src/admission';
import { ObjectSet } from '../../../src/admission/rules/object-set';

const mesh = (name: string) => ({ apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', metadata: { name } });
const service = (name: string, namespace?: string) => ({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace } });

test('finds objects by kind and name: of cluster-scoped kinds without a namespace, of others in default where they name none', () => {
  const objects = new ObjectSet();

  objects.add('Mesh.kuma.io', false, mesh('default'), mesh('default'));
  objects.add('Service', true, service('web'), service('web'));
  objects.add('Service', true, service('web', 'shop'), service('web', 'shop'));

  expect(objects.find('Mesh.kuma.io', undefined, 'default')).toEqual(mesh('default'));
  expect(objects.find('Service', 'default', 'web')).toEqual(service('web'));
  expect(objects.find('Service', 'shop', 'web')).toEqual(service('web', 'shop'));
  expect(objects.find('Service', 'monitoring', 'web')).toBeUndefined();
  expect(objects.ofKind('Service')).toHaveLength(2);
});

test('an object that cannot be read is there all the same', () => {
  const objects = new ObjectSet();

  objects.add('Mesh.kuma.io', false, mesh('default'), undefined);

  expect(objects.has('Mesh.kuma.io', undefined, 'default')).toBe(true);
  expect(objects.find('Mesh.kuma.io', undefined, 'default')).toBeUndefined();
  expect(objects.ofKind('Mesh.kuma.io')).toEqual([]);
});

test('what follows from all objects is computed once', () => {
  const objects = new ObjectSet();
  const names = jest.fn((all: ObjectSet) => all.ofKind<{ metadata: { name: string } }>('Mesh.kuma.io').map(({ metadata }) => metadata.name));
  objects.add('Mesh.kuma.io', false, mesh('default'), mesh('default'));

  expect([objects.derive(names), objects.derive(names)]).toEqual([['default'], ['default']]);
  expect(names).toHaveBeenCalledTimes(1);
});

test('what an object lacks is nobody else\'s fault', () => {
  const route = (name: string, spec?: object) => ({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name }, spec });
  const gateway = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'edge' } };
  const policy = {
    apiVersion: 'gateway.networking.k8s.io/v1', kind: 'BackendTLSPolicy', metadata: { name: 'tls' },
    spec: { targetRefs: [{ group: '', kind: 'Service', name: 'shop' }], validation: { hostname: 'shop.example.com', wellKnownCACertificates: 'System' } },
  };

  const findings = admit([route('empty'), gateway, route('shop', { parentRefs: [{ name: 'edge' }] }), policy]);

  expect(findings.filter(({ severity }) => severity === 'error').map(({ object, code }) => [object.name, code])).toEqual([['empty', 'TRF2012'], ['edge', 'TRF2012']]);
});
