import fc from 'fast-check';
import { Field, plugins } from '../../../src/core/kong/facts';
import { judgePlugin } from '../../../src/core/kong/judge-plugin';

const NAMES = [...plugins().keys()];
const texts = fc.oneof(fc.string(), fc.constantFrom('{vault://env/x}', 'a:$(', '*', '[::1]:80', 'http://', '__proto__', 'constructor', '(', 'return', '200-299', 'redis', '\ud800'));
const values = fc.oneof({ depthSize: 'small' }, fc.jsonValue(), texts, fc.array(texts), fc.dictionary(texts, fc.jsonValue()));

test('no JSON makes it throw, and none is changed', () => {
  fc.assert(fc.property(fc.constantFrom(...NAMES), values, fc.dictionary(fc.constantFrom('route', 'consumer', 'tags', 'protocols', 'enabled', 'ordering', 'zz'), values), (name, config, rest) => {
    const entity = { ...rest, name, config };
    const before = JSON.stringify(entity);

    judgePlugin(entity);

    expect(JSON.stringify(entity)).toBe(before);
  }), { numRuns: 400 });
});

test('no JSON in the fields of a plugin makes it throw', () => {
  fc.assert(fc.property(fc.constantFrom(...NAMES), fc.infiniteStream(values), (name, stream) => {
    const next = () => stream.next().value as unknown;

    judgePlugin({ name, config: filled(plugins().get(name)!.config, next, 0) });
  }), { numRuns: 300 });
});

test.each([null, 'x', 1, [], { name: null }, { name: {} }, { name: '__proto__' }, { name: 'toString' }])('%j is no plugin', entity => {
  expect(judgePlugin(entity as object).violations).toHaveLength(1);
});

test('all plugins are judged soon, whatever the texts', () => {
  const start = performance.now();

  for (const name of NAMES) {
    for (const part of ['a:', '$(', '(', '.', ':', '[', 'http://', '@', '%', '{', '-', '"\\']) {
      judgePlugin({ name, config: filled(plugins().get(name)!.config, () => part.repeat(400), 0) });
    }
  }

  expect(performance.now() - start).toBeLessThan(20_000);
});

test('time grows with the configuration, not faster', () => {
  const of = (count: number): number => {
    const config = { metrics: Array.from({ length: count }, () => ({ name: 'x', stat_type: 'counter', tags: ['a:'.repeat(20)] })) };
    const start = performance.now();
    judgePlugin({ name: 'datadog', config });
    return performance.now() - start;
  };
  of(500);

  expect(of(8000)).toBeLessThan(20 * Math.max(of(1000), 5));
});

/** A configuration with a value of the stream in each field that is not a record. */
function filled(field: Field, next: () => unknown, depth: number): unknown {
  if (field.fields) return Object.fromEntries(Object.entries(field.fields).map(([name, child]) => [name, filled(child, next, depth + 1)]));
  if (field.elements && depth < 8) return [filled(field.elements, next, depth + 1), next()];
  if (field.values && depth < 8) return { [JSON.stringify(next())]: filled(field.values, next, depth + 1) };
  return next();
}
