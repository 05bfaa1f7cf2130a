import { command, temporaryFolder } from './command';

const folder = temporaryFolder();

/** What the command says of an object of a file. */
async function said(object: string): Promise<readonly { readonly message: string; readonly fix?: string }[]> {
  const file = folder.write('written.yaml', object);
  const { findings } = JSON.parse((await command('validate', '--format', 'json', file)).stdout);
  return findings.map(({ message, fix }: { message: string; fix?: string }) => ({ message, fix }));
}

const config = (value: string) => `{ apiVersion: v1, kind: ConfigMap, metadata: { name: shop }, data: { key: ${value} } }\n`;

test.each([
  ['y', 'is true to YAML, not a text', '"y"'],
  ['off', 'is false to YAML, not a text', '"off"'],
  ['1.10', 'is 1.1 to YAML, not a text', '"1.10"'],
  ['0777', 'is 511 to YAML, not a text', '"0777"'],
  ['true', 'is true or false, not a text', '"true"'],
  ['5', 'is a number, not a text', '"5"'],
])('%s is put in quotes as it stands in the file', async (written, message, fix) => {
  expect(await said(config(written))).toEqual([{ message, fix }]);
});

test('so it is in the items of lists, and behind aliases', async () => {
  expect(await said(`{ apiVersion: v1, kind: List, items: [${config('on').trim()}] }`)).toMatchObject([{ fix: '"on"' }]);
  expect(await said(config('&other y, other: *other'))).toMatchObject([{ fix: '"y"' }, { fix: '"y"' }]);
});

test('labels and annotations that are switches are true or false, whatever is written', async () => {
  const namespace = (label: string) => `{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { ${label} } } }`;

  expect(await said(namespace('kuma.io/sidecar-injection: yes'))).toMatchObject([{ fix: '"true"' }]);
  expect(await said(namespace('team: yes'))).toMatchObject([{ fix: '"yes"' }]);
});
