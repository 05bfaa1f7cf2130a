import { DOCUMENTED, objectsOf } from './documented';
import { admit, RULES } from '../../../../src/admission';
import { exampleObjects } from '../../../../src/admission/rules/example';

const JUNK: readonly unknown[] = [null, [], {}, '', 'x', 0, -1, 1.5, true, [null], [[]], [{}], { '': null }, { a: [null, {}] }];
const KUMA = RULES.filter(({ code }) => /^TRF(21|51)/.test(code));

/** The object with one of its fields, wherever, replaced by something else. */
function* spoiled(value: unknown): Iterable<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === 'apiVersion' || key === 'kind') continue;
    for (const other of [...JUNK, ...spoiled(child)]) {
      yield Array.isArray(value) ? value.map((item, i) => String(i) === key ? other : item as unknown) : { ...value, [key]: other };
    }
  }
}

const BROKEN = /is not a function|Cannot read|undefined|not iterable|cannot be read|NaN/;

describe.each(KUMA.map(rule => [rule.code, rule] as const))('%s', (_code, rule) => {
  test('survives whatever stands in the fields of its examples', () => {
    const objects = exampleObjects(rule, rule.fails);
    for (const [i, object] of objects.entries()) {
      const others = objects.filter((_, j) => j !== i);
      const found = [...spoiled(object)].flatMap(bad => admit([bad, ...others], { targets: rule.targets, world: rule.world }));
      expect(found.filter(({ message }) => BROKEN.test(message))).toEqual([]);
    }
  });
});

test.each(Object.entries(DOCUMENTED))('nothing is too strange in %s', (_title, example) => {
  const found = objectsOf(example).flatMap(object => [...spoiled(object)]).flatMap(bad => admit([bad]));

  expect(found.filter(({ message }) => BROKEN.test(message))).toEqual([]);
});
