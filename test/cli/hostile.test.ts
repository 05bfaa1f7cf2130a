import { command, temporaryFolder } from './command';

const folder = temporaryFolder();
const ROUTE = 'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: web }\n';
const NEIGHBOUR = '\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: Beside }\n';
/** Of work of the processor: this machine may have others to serve, and code runs slower within the tests. */
const SECONDS = 30;
const times = (count: number, text: (i: number) => string, separator = '') => Array.from({ length: count }, (_, i) => text(i)).join(separator);

/** Nine anchors, each of which stands nine times in the next one: 9^9 values. */
const LAUGHS = times(9, i => `${'abcdefghi'[i]}: &${'abcdefghi'[i]} [${times(9, () => i === 0 ? 'lol' : `*${'abcdefghi'[i - 1]}`, ', ')}]\n`);

const HOSTILE: readonly (readonly [string, string | Buffer, string])[] = [
  ['10 MB of text', `${ROUTE}spec: { hostnames: ["${'x'.repeat(10_000_000)}"] }`, 'TRF2003'],
  ['10 MB of fields', `${ROUTE}spec:\n${times(100_000, i => `  k${i}: ${'x'.repeat(90)}\n`)}`, 'TRF2003'],
  ['10 MB without a line break', `${ROUTE}spec: {${times(100_000, i => `k${i}: ${'x'.repeat(90)}`, ', ')}}`, 'TRF2003'],
  ['1,000 levels of blocks', `${ROUTE}spec:\n${times(1000, i => `${' '.repeat(i + 1)}a:\n`)}`, 'TRF2008'],
  ['1,000 levels of brackets', `${ROUTE}spec: ${'['.repeat(1000)}${']'.repeat(1000)}`, 'TRF2008'],
  ['100,000 levels', `${ROUTE}spec: ${'['.repeat(100_000)}`, 'TRF2008'],
  ['100,000 levels of JSON', `{"apiVersion":"v1","kind":"ConfigMap","data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'TRF2008'],
  ['aliases of aliases', `${ROUTE}spec:\n${LAUGHS.replace(/^/gm, '  ')}`, 'TRF2008'],
  ['an alias of itself', `${ROUTE}spec: &a { b: *a }`, 'TRF2008'],
  ['__proto__ and constructor', `${ROUTE}spec: { __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } }`, 'TRF2010'],
  ['__proto__ by merging', `${ROUTE}spec: { <<: { __proto__: { polluted: 1 } } }`, 'TRF2010'],
  ['NUL', `${ROUTE}spec: { hostnames: ["a\0b"] }`, 'TRF2008'],
  ['NUL, escaped', `${ROUTE}spec: { hostnames: ["a\\0b"] }`, 'TRF2016'],
  ['100,000 entries', `${ROUTE}spec:\n  parentRefs:\n${times(100_000, i => `    - name: a${i}\n`)}`, 'TRF2020'],
  ['100,000 entries that are the same', `${ROUTE}spec:\n  parentRefs:\n${times(100_000, () => '    - name: a\n')}`, 'TRF2020'],
  ['bytes that are no UTF-8', Buffer.from(`${ROUTE}spec: { hostnames: ["\xe9"] }`, 'latin1'), 'TRF2008'],
  ['bytes of a program', Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256)), 'TRF2008'],
  ['a text for which a pattern is exponential', `${ROUTE}spec: { rules: [{ matches: [{ headers: [{ name: a, value: "${'!'.repeat(4000)} " }] }] }] }`, 'TRF2016'],
  ['100,000 keys that are set twice', `${ROUTE}spec:\n${times(100_000, () => '  a: 1\n')}`, 'TRF2009'],
  ['escapes of a terminal', `${ROUTE}spec: { "\\e[2Ja": 1 }`, 'TRF2010'],
];

test.each(HOSTILE)('%s: a finding within a second, and the document beside it is checked', async (name, document, code) => {
  // GIVEN
  const file = folder.write(`${name.replace(/\W/g, '-')}.yaml`, Buffer.concat([Buffer.from(document), Buffer.from(NEIGHBOUR)]));
  const start = process.cpuUsage();

  // WHEN
  const { code: exit, stdout } = await command('validate', '--channel', 'experimental', file);

  // THEN
  const { user, system } = process.cpuUsage(start);
  expect(exit).toBe(1);
  expect(stdout).toContain(code);
  expect(stdout).toContain('TRF2042  ConfigMap Beside');
  // eslint-disable-next-line no-control-regex
  expect(stdout).not.toMatch(/[\0\x1b]/);
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}, 20_000);
