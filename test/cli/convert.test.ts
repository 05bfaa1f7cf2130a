import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, temporaryFolder } from './command';

const folder = temporaryFolder();
const mesh = folder.write('in/mesh.yaml', '# ours\napiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata:\n  name: shop\nspec:\n  meshServices:\n    mode: Exclusive\n');
const pod = folder.write('in/apps/pod.yaml', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n');

test('rewrites to standard output, comments above a document included', async () => {
  expect(await command('convert', '--to', 'universal', mesh)).toEqual({
    code: 0, stderr: '1 document; nothing is lost\n', stdout: '# ours\ntype: Mesh\nname: shop\nmeshServices:\n  mode: Exclusive\n',
  });
});

test('says what has no counterpart, where it stands, and fails', async () => {
  const { code, stdout, stderr } = await command('convert', '--to', 'universal', join(folder.path, 'in'));

  expect(code).toBe(1);
  expect(stdout).toContain('type: Mesh\n');
  expect(stderr.replaceAll(folder.path, '')).toMatchInlineSnapshot(`
error TRF1850  /in/apps/pod.yaml:1  Pod web
  the universal format has nothing for Pod
  fix: it is for a cluster: keep it where it is
1 document; 1 loss

`);
});

test('writes files below a folder as they stood below the path', async () => {
  const out = join(folder.path, 'out');

  const { code, stdout, stderr } = await command('convert', '--to', 'kubernetes', '--out', out, join(folder.path, 'in'));

  expect([code, stdout, stderr.replaceAll(folder.path, '')]).toEqual([0, '', '2 documents in 2 files of /out; nothing is lost\n']);
  expect(readFileSync(join(out, 'apps/pod.yaml'), 'utf8')).toBe(readFileSync(pod, 'utf8'));
});

test('is JSON for programs', async () => {
  const { stdout } = await command('convert', '--to', 'universal', '--format', 'json', join(folder.path, 'in'));

  expect(JSON.parse(stdout)).toMatchObject({ documents: [{ type: 'Mesh' }], findings: [{ code: 'TRF1850' }], summary: { documents: 1, lost: 1 } });
});

test('wants to know the format', async () => {
  expect(await command('convert', mesh)).toMatchObject({ code: 2, stderr: expect.stringContaining("'--to <format>' not specified") });
});

test('says where a document cannot be read, and goes on', async () => {
  const broken = folder.write('broken.yaml', 'a: [\n---\ntype: Mesh\nname: a\n');

  expect(await command('convert', '--to', 'kubernetes', broken)).toMatchObject({ code: 1, stdout: expect.stringContaining('kind: Mesh') });
});

test('validate reads both formats', async () => {
  const wrong = folder.write('wrong.yaml', 'type: MeshTimeout\nmesh: default\nname: a\nspec:\n  to:\n    - targetRef:\n        kind: Mesh\n      default:\n        idleTimeout: 1d\n');

  const { code, stdout } = await command('validate', wrong);

  expect([code, stdout]).toEqual([1, expect.stringContaining('spec.to[0].default.idleTimeout')]);
});
