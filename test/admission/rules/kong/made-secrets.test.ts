import { admit } from '../../../../src/admission';

/** A CRD that takes anything, as it is among the objects or beside them. */
function crd(group: string, version: string, kind: string): object {
  const plural = `${kind.toLowerCase()}s`;
  return {
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: `${plural}.${group}` },
    spec: {
      group, names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase() }, scope: 'Namespaced',
      versions: [{ name: version, served: true, storage: true, schema: { openAPIV3Schema: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } } }],
    },
  };
}

const CRDS = [crd('external-secrets.io', 'v1', 'ExternalSecret'), crd('bitnami.com', 'v1alpha1', 'SealedSecret')];
const CONSUMER = {
  apiVersion: 'configuration.konghq.com/v1', kind: 'KongConsumer', username: 'ada', credentials: ['ada-key'],
  metadata: { name: 'ada', namespace: 'shop', annotations: { 'kubernetes.io/ingress.class': 'kong' } },
};
const labels = { 'konghq.com/credential': 'key-auth' };
const external = (spec: object) => ({ apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name: 'ada', namespace: 'shop' }, spec });
const sealed = (spec: object) => ({ apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata: { name: 'ada-key', namespace: 'shop' }, spec });

function said(...objects: object[]): string[] {
  return saidWith(CRDS, objects);
}

function saidWith(crds: readonly object[], objects: readonly object[]): string[] {
  return admit(objects, { crds, world: 'closed' }).filter(({ code }) => code === 'TRF2344' || code === 'TRF2347').map(({ code, message }) => `${code} ${message}`);
}

test.each([
  ['an ExternalSecret', external({ target: { name: 'ada-key', template: { metadata: { labels } } } })],
  ['a SealedSecret', sealed({ template: { metadata: { labels } } })],
])('the Secret of a credential may be made by %s', (_, maker) => {
  expect(said(CONSUMER, maker)).toEqual([]);
  expect(said(CONSUMER)).toEqual(['TRF2344 there is no Secret shop/ada-key: the consumer is refused']);
});

test('which has to give it the label', () => {
  expect(said(CONSUMER, external({ target: { name: 'ada-key' } }))).toEqual([
    'TRF2344 the Secret ada-key, which ExternalSecret ada makes, will not say which type of credential it is: the consumer is refused',
  ]);
});

test('a Secret that another object fills lacks nothing', () => {
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'ada-key', namespace: 'shop', labels } };

  expect(said(secret, external({ target: { name: 'ada-key', creationPolicy: 'Merge', template: { metadata: { labels } } } }))).toEqual([]);
  expect(said(secret, external({ target: { name: 'other' } }))).toEqual([
    'TRF2347 a credential of type key-auth needs key: until it is there, the webhook refuses it and the consumer',
  ]);
});

test('whether its CRD is there or not', () => {
  expect(saidWith([], [CONSUMER, external({ target: { name: 'ada-key', template: { metadata: { labels } } } })])).toEqual([]);
  expect(saidWith([], [CONSUMER, external({ target: { name: 'bob-key' } })])).toEqual(['TRF2344 there is no Secret shop/ada-key: the consumer is refused']);
});

test.each([null, 5, 'x', [], { target: null }, { target: { name: 5, template: [] } }])('whatever stands in such an object: %j', spec => {
  expect(saidWith([], [CONSUMER, external(spec as object)])).toHaveLength(1);
  expect(saidWith([], [CONSUMER, { ...external({}), metadata: spec }])).toHaveLength(1);
});
