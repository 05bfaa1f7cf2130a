import fc from 'fast-check';
import { escapedField } from '../../../src/admission/cel/field-name';
import { OpenApiSchema } from '../../../src/admission/cel/schema-view';

/** The part of a schema that a rule can look at, and nothing that refuses a value. */
export function visiblePart(schema: OpenApiSchema, rule: string): OpenApiSchema {
  const { type, format, items, additionalProperties, properties } = schema;
  const child = (inner: OpenApiSchema): OpenApiSchema => visiblePart(inner, rule);
  const known = ['date', 'date-time', 'duration', 'byte'].includes(format ?? '');
  const named = Object.entries(properties ?? {}).filter(([name]) => rule.includes(escapedField(name) ?? name));
  return {
    ...schema['x-kubernetes-int-or-string'] ? { 'x-kubernetes-int-or-string': true } : { type },
    ...type === undefined && !schema['x-kubernetes-int-or-string'] && { 'x-kubernetes-preserve-unknown-fields': true },
    ...known && { format },
    ...items && { items: child(items) },
    ...typeof additionalProperties === 'object' && { additionalProperties: child(additionalProperties) },
    ...properties && { properties: Object.fromEntries(named.map(([name, inner]) => [name, child(inner)])) },
  } as OpenApiSchema;
}

/** Values of a schema: fields may be absent, texts and numbers are those that the rule speaks of, and some others. */
export function valuesOf(schema: OpenApiSchema, rule: string): fc.Arbitrary<unknown> {
  const words = fc.constantFrom(...wordsIn(rule));
  const mentioned = [...rule.matchAll(/(?<!\w)\d+(?!\w)/g)].map(([digits]) => Number(digits)).filter(Number.isSafeInteger);
  const numbers = fc.constantFrom(-1, 0, 1, 2, 3, 80, 1000, ...mentioned);
  const value = (inner: OpenApiSchema): fc.Arbitrary<unknown> => {
    if (inner['x-kubernetes-int-or-string']) return fc.oneof(numbers, words);
    switch (inner.type) {
      case 'string': return inner.format === undefined ? words : FORMATTED[inner.format];
      case 'integer': return numbers;
      case 'number': return fc.oneof(numbers, fc.double({ noNaN: true, noDefaultInfinity: true }));
      case 'boolean': return fc.boolean();
      case 'array': return fc.array(value(inner.items!), { maxLength: 3 });
      case 'object': return typeof inner.additionalProperties === 'object'
        ? fc.dictionary(words, value(inner.additionalProperties), { maxKeys: 3 })
        : fc.record(Object.fromEntries(Object.entries(inner.properties ?? {}).map(([name, field]) => [name, value(field)])), { requiredKeys: [] });
      default: return fc.constant({});
    }
  };
  return value(schema).map(made => JSON.parse(JSON.stringify(made)) as unknown); // no objects without a prototype, no -0
}

const FORMATTED: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'date': fc.constantFrom('2024-02-29', '2024-01-01'),
  'date-time': fc.constantFrom('2024-02-29T00:00:00Z', '2024-02-29T01:00:00+01:00'),
  'duration': fc.constantFrom('1h', '60m', '1s'),
  'byte': fc.constantFrom('aGk=', 'aGkh'),
};

const WORDS = [
  'a', 'a.b', 'x-y', '/a', '/a//b', '*', '1s', '90m', '10.0.0.1', '::1', 'http://a.b/c', 'A b', 'é😀', 'a.example.com', '/a/../b', '0',
];

function wordsIn(rule: string): string[] {
  const literals = [...rule.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map(([, one, other]) => one ?? other);
  const quoted = literals.filter(text => text !== '' && !/[\\^$[\]()]/.test(text));
  return [...new Set([...quoted, ...quoted, ...WORDS.slice(0, 4), ...WORDS])];
}
