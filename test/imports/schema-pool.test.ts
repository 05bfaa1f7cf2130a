import fc from 'fast-check';
import { JsonSchema } from '../../tools/imports/json-schema';
import { expand, Pool } from '../../tools/imports/schemas/pool';

/** Schemas of at most so many levels. */
function schemas(levels: number): fc.Arbitrary<JsonSchema> {
  const inside = levels > 1 ? schemas(levels - 1) : fc.constant<JsonSchema>({ type: 'string' });
  return fc.record({
    'type': fc.constantFrom('object', 'array', 'string'),
    'default': fc.jsonValue({ maxDepth: 2 }),
    'x-kubernetes-list-type': fc.constantFrom('set', 'map'),
    'x-kubernetes-validations': fc.array(fc.record({ rule: fc.constantFrom('self', '!self'), message: fc.string() }), { maxLength: 2 }),
    'properties': fc.dictionary(fc.constantFrom('items', 'properties', 'default', 'rules', 'a'), inside, { maxKeys: 3, noNullPrototype: true }),
    'items': inside,
    'additionalProperties': fc.oneof(fc.boolean(), inside),
    'anyOf': fc.array(inside, { maxLength: 2 }),
  }, { requiredKeys: [], noNullPrototype: true });
}

test('gives back every schema that was put in', () => {
  fc.assert(fc.property(fc.array(schemas(3), { maxLength: 3 }), given => {
    const pool = new Pool();
    const places = given.map(each => pool.add(each));

    expect(places.map(place => expand(JSON.parse(JSON.stringify(pool)), place))).toEqual(JSON.parse(JSON.stringify(given)));
  }), { numRuns: 50 });
});

test('keeps equal schemas once, however their keys are ordered', () => {
  const pool = new Pool();

  const first = pool.add({ type: 'object', properties: { a: { type: 'string', maxLength: 1 }, b: { maxLength: 1, type: 'string' } } });
  const second = pool.add({ properties: { b: { type: 'string', maxLength: 1 }, a: { type: 'string', maxLength: 1 } }, type: 'object' });

  expect(second).toBe(first);
  expect(pool.nodes).toEqual([{ maxLength: 1, type: 'string' }, { properties: { a: 0, b: 0 }, type: 'object' }]);
});

test('ties a definition that mentions itself into a knot', () => {
  const pool = new Pool(reference => ({ type: 'object', properties: { inner: { $ref: reference }, size: { type: 'integer' } } }));

  const place = pool.add({ $ref: 'Doll' });

  expect(pool.nodes[place]).toEqual({ type: 'object', properties: { inner: place, size: expect.any(Number) } });
  expect(pool.add({ $ref: 'Doll' })).toBe(place);
});

test('refuses a keyword it would lose', () => {
  expect(() => new Pool().add({ 'x-kubernetes-novelty': true })).toThrow('keyword x-kubernetes-novelty');
});
