import { admit } from '../../../src/admission';

function judge(schema: object, value: unknown): string[] {
  const crd = {
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'shops.example.com' },
    spec: {
      group: 'example.com', scope: 'Namespaced', names: { kind: 'Shop', plural: 'shops' },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { value: schema } } } }],
    },
  };
  const shop = { apiVersion: 'example.com/v1', kind: 'Shop', metadata: { name: 'a' }, value };
  return admit([shop], { crds: [crd] }).map(({ code, path }) => `${code} ${path}`);
}

const closed = { type: 'object', properties: { a: { type: 'string' } } };
const union = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } };
const set = { 'type': 'array', 'x-kubernetes-list-type': 'set', 'items': { type: 'string' } };
const keyed = {
  'type': 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['name'],
  'items': { type: 'object', properties: { name: { type: 'string' } } },
};

test.each<[what: string, schema: object, value: unknown, expected: string[]]>([
  ['a text where a number should be', { type: 'integer' }, '5', ['TRF2011 value']],
  ['a fraction where a whole number should be', { type: 'integer' }, 1.5, ['TRF2011 value']],
  ['a whole number where any will do', { type: 'number' }, 5, []],
  ['a number or a text', { 'x-kubernetes-int-or-string': true }, '5', []],
  ['neither a number nor a text', { 'x-kubernetes-int-or-string': true }, true, ['TRF2011 value']],
  ['null where it may be', { type: 'string', nullable: true }, null, []],
  ['null where it is dropped', { type: 'string' }, null, []],
  ['null in a list', { type: 'array', items: { type: 'string' } }, [null], ['TRF2011 value[0]']],
  ['a number out of the range of its format', { type: 'integer', format: 'int32' }, 2 ** 31, ['TRF2018 value']],
  ['the bound itself', { type: 'integer', maximum: 5, exclusiveMaximum: true }, 5, ['TRF2018 value']],
  ['a bound with a fraction, for a whole number', { type: 'number', minimum: 0.5 }, 0, []],
  ['characters beyond 16 bits', { type: 'string', maxLength: 2 }, '😀😀', []],
  ['one too many', { type: 'string', maxLength: 2 }, '😀😀a', ['TRF2014 value']],
  ['nothing where something should be', { type: 'string', minLength: 1 }, '', ['TRF2015 value']],
  ['a value that is not listed', { type: 'string', enum: ['a'] }, 'b', ['TRF2013 value']],
  ['an unknown field', closed, { b: 1 }, ['TRF2010 value.b']],
  ['an unknown field where they are kept', { ...closed, 'x-kubernetes-preserve-unknown-fields': true }, { b: 1 }, []],
  ['a known field where unknown ones are kept', { ...closed, 'x-kubernetes-preserve-unknown-fields': true }, { a: 1 }, ['TRF2011 value.a']],
  ['a key of a map', { type: 'object', additionalProperties: { type: 'string' } }, { 'a.b/c': 1 }, ['TRF2011 value.a.b/c']],
  ['too many keys', { type: 'object', maxProperties: 1, additionalProperties: { type: 'string' } }, { a: '', b: '' }, ['TRF2020 value']],
  ['the same thrice in a set', set, ['a', 'a', 'a'], ['TRF2022 value[1]']],
  ['the same key twice', keyed, [{ name: 'a' }, { name: 'b' }, { name: 'a' }], ['TRF2022 value[2]']],
  ['no key twice', keyed, [{}, {}], ['TRF2022 value[1]']],
  ['something that is not allowed', { type: 'string', not: { enum: ['a'] } }, 'a', ['TRF2023 value']],
  ['two alternatives at once', { ...union, oneOf: [{ required: ['a'] }, { required: ['b'] }] }, { a: '', b: '' }, ['TRF2023 value']],
  // the server says what the alternative says that agreed most often
  ['no alternative', { ...union, anyOf: [{ required: ['a', 'b'] }, { required: ['c'], properties: { a: { minLength: 2 } } }] }, { a: 'x' },
    ['TRF2023 value', 'TRF2015 value.a', 'TRF2012 value.c']],
])('%s', (_, schema, value, expected) => {
  expect(judge(schema, value).filter(text => !text.startsWith('TRF2032'))).toEqual(expected);
});
