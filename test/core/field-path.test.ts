import * as fc from 'fast-check';
import { parsePath, printPath, Step, valueAt } from '../../src/core/field-path';

test.each<[string, Step[]]>([
  ['', []],
  ['spec.rules[0].backendRefs[1].port', ['spec', 'rules', 0, 'backendRefs', 1, 'port']],
  ['metadata.labels[app.kubernetes.io/name]', ['metadata', 'labels', { key: 'app.kubernetes.io/name' }]],
  ['spec.a[b[c].d', ['spec', 'a', { key: 'b[c' }, 'd']],
])('%s', (path, steps) => {
  expect(parsePath(path)).toEqual(steps);
  expect(printPath(steps)).toBe(path);
});

test('what is no path is the name of one field', () => {
  expect(parsePath('a..b')).toEqual(['a..b']);
  expect(parsePath('a[')).toEqual(['a[']);
});

test('reading gives back what was printed', () => {
  const name = fc.stringMatching(/^[A-Za-z_$][\w$/-]*$/);
  const key = fc.stringMatching(/^[a-z][\w./-]*$/).map(text => ({ key: text }));
  fc.assert(fc.property(fc.array(fc.oneof(name, fc.nat(), key), { maxLength: 8 }), steps => {
    expect(parsePath(printPath(steps))).toEqual(steps);
  }));
});

test('finds values, own ones only', () => {
  const object = { metadata: { labels: { 'a/b': 'c' } }, items: [{ port: 1 }] };

  expect(valueAt(object, 'metadata.labels[a/b]')).toBe('c');
  expect(valueAt(object, 'items[0].port')).toBe(1);
  expect(valueAt(object, 'items[1].port')).toBeUndefined();
  expect(valueAt(object, 'constructor')).toBeUndefined();
});
