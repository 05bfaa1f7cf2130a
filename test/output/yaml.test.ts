import { Yaml } from 'cdk8s';
import * as fc from 'fast-check';
import { yamlDocument } from '../../src/output/yaml';
import '../fixtures';

/** How many documents are tried. */
const DOCUMENTS = Number(process.env.RANDOM_DOCUMENTS ?? 5_000);

// what YAML takes for something else than text, and what it writes in unusual ways
const traps = fc.constantFrom(
  'yes', 'No', 'on', 'OFF', 'true', 'null', '~', '', 'y', 'N', 'e1', 'E+5', '1e3', '.5', '5.', '0x1F', '0b1', '017', '089', '1_000', '12:30', '1:60', '190:20:30.15',
  '2001-12-14', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59', '-', '--', '---', '--- a', '...', '....', '?', '? a', '-a', '- a', 'a: b', 'a:b', 'a:', 'a #b', 'a#b',
  '#a', '%a', '@a', '`a', '*a', '&a', '!a', '|a', '>a', "'a", '"a', 'a"b', "a'b", '`a"b\'c`', '{a}', '[a]', 'a,b', ',a', ' a', 'a ', '\ta', 'a\t', 'a\tb',
  'a\nb', 'a\n', '\na', 'a\n\n', 'a\n b', 'a \nb', 'a\n\t', '  a\nb', 'a\n\n\nb\n\n', '\n\n a', '\n', '\n\n', ' ', '  \n', 'a\n---\nb', '---\nb', '%a\nb', 'a\n%b', 'a: \nb', '# c\n# d\n',
  'é', '日本', '😀', '😀\n', '\u0085', '\u00a0', '\u2028', '\x07', '\x7f', 'a\rb', 'a\r\nb', '\ufeff', '\ud800', '<<', '=', '.', '..', '.inf', '-.INF', '.nan', '+1', '-0', '0', '00', '1.',
  'app.kubernetes.io/name', '/foo/bar', '*.example.com', 'http://a.b/c?d=e', '10.0.0.1', '10.0.0.0/8', '100m', '1Gi', '5s', 'a\\b', '\\n', '\\u0041', '0o7', '1e', '0b', '_1', '1_',
  'x '.repeat(90), `${'x'.repeat(50)}\n${'y'.repeat(200)}`, 'k'.repeat(1100), '__proto__', 'constructor',
);
const signs = fc.string({ maxLength: 8, unit: fc.constantFrom(...'ab10e-+.: \n\t#"\'\\{[,&*!|>%@`?_é~=/<TZ') });
const text = fc.oneof({ weight: 6, arbitrary: traps }, { weight: 3, arbitrary: signs }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) });
const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    { weight: 10, arbitrary: text },
    { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, 1e15, 1e21, 0.1, 2 ** 53), fc.boolean(), fc.constant(null)) },
    { weight: 4, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    { weight: 4, arbitrary: fc.dictionary(text, tie('value'), { maxKeys: 3, noNullPrototype: true }) },
  ),
}));
const documents = fc.dictionary(text, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });

test(`writes what cdk8s writes: ${DOCUMENTS} documents`, () => {
  // not by expect: it would take most of the time
  const agrees = (document: object, isTree: boolean) => yamlDocument(document, isTree) === Yaml.stringify(document);
  fc.assert(fc.property(documents, fc.boolean(), agrees), { numRuns: DOCUMENTS });
}, 30_000 + DOCUMENTS);

const shared = { a: 1 };
const cyclic: { self?: object } = {};
cyclic.self = cyclic;

test.each<[name: string, document: unknown]>([
  ['what occurs twice with an anchor', { first: shared, second: [shared] }],
  ['a cycle with an anchor', cyclic],
  ['undefined as null', { a: undefined, b: [undefined] }],
  ['instances of classes', { set: new Set([1]), date: new Date(0), map: new Map([['a', 1]]) }],
  ['objects without a prototype', Object.assign(Object.create(null), { a: 1 })],
  ['big integers', { big: 10n ** 20n }],
  ['lists', [1, 'a']],
  ['a scalar', 'text'],
  ['null', null],
  ['nothing', undefined],
  ['an empty object', {}],
])('leaves unusual documents to cdk8s: %s', (_, document) => {
  expect(yamlDocument(document)).toBe(Yaml.stringify(document));
});

test('refuses what cdk8s refuses', () => {
  expect(() => yamlDocument({ call: () => 1 })).toThrow('Tag not resolved for Function value');
});

test('writes a manifest as people read it', () => {
  const document = {
    apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'shop', labels: {}, annotations: { 'example.com/on': 'yes', 'json': '{"a": 1}' } },
    data: { 'app.conf': 'listen 80\n  # all\n\nserve /\n', 'weights': [90, 10.5], 'matrix': [[1], []], 'time': '12:30' },
  };

  expect(yamlDocument(document)).toMatchInlineSnapshot(`
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  labels: {}
  annotations:
    example.com/on: "yes"
    json: '{"a": 1}'
data:
  app.conf: |
    listen 80
      # all

    serve /
  weights:
    - 90
    - 10.5
  matrix:
    - - 1
    - []
  time: "12:30"

`);
});
