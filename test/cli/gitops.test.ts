import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, temporaryFolder } from './command';

const dist = temporaryFolder();
const service = (name: string, port = 80) => `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: ${name} }\nspec: { ports: [{ port: ${port} }] }\n`;
const SHOP = dist.write('0001-shop.k8s.yaml', service('shop'));
dist.write('0000-mesh.k8s.yaml', 'apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: { name: default }\n');
dist.write('payments/api.yaml', service('payments'));
dist.write('construct-metadata.json', '{}');

const REPOSITORY = ['--repository', 'https://git.example.com/platform/deploy.git'];
const gitops = (repo: string, ...args: string[]) => command('gitops', dist.path, repo, ...REPOSITORY, ...args);

test('each file and folder of the dist folder is an app', async () => {
  const repo = temporaryFolder().path;

  const { code, stdout } = await gitops(repo, '--after', 'shop=mesh');

  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^added {4}clusters\/production\/main\/application[^]*\n12 files added; 0 unchanged\n$/) });
  expect(['mesh', 'shop', 'payments'].filter(app => existsSync(join(repo, 'envs/production/main', app)))).toHaveLength(3);
  expect(readFileSync(join(repo, 'clusters/production/main/application.argoproj.io_argocd_shop-production-main.yaml'), 'utf8')).toContain('sync-wave: "1"');
  expect(await gitops(repo, '--after', 'shop=mesh', '--check')).toEqual({ code: 0, stdout: 'nothing to change; 12 unchanged\n', stderr: '' });
});

test('--check shows what would change, writes nothing, and fails', async () => {
  const repo = temporaryFolder().path;
  await gitops(repo);
  dist.write('0001-shop.k8s.yaml', service('shop', 81));
  try {
    const { code, stdout } = await gitops(repo, '--check');

    expect(code).toBe(1);
    expect(stdout).toMatch(/^--- a\/envs\/production\/main\/shop\/50-workloads\/service_shop_shop.yaml\n[^]*-    - port: 80\n\+    - port: 81\n[^]*1 file changed; 11 unchanged\n$/);
    expect(JSON.parse((await gitops(repo, '--check', '--format', 'json')).stdout)).toMatchObject({ added: [], changed: [expect.stringContaining('service_shop_shop.yaml')] });
    expect((await gitops(repo, '--check')).stdout).toBe(stdout);
  } finally {
    dist.write('0001-shop.k8s.yaml', service('shop'));
  }
});

test('runs for several clusters leave each other\'s files alone; one for fewer apps removes its own', async () => {
  const repo = temporaryFolder().path;

  await gitops(repo, '--cluster', 'eu');
  await gitops(repo, '--cluster', 'us');
  const { stdout } = await command('gitops', SHOP, repo, '--cluster', 'us', '--app', 'shop', ...REPOSITORY);

  expect(stdout).toMatch(/8 files removed; 4 unchanged/);
  expect(existsSync(join(repo, 'envs/production/eu/payments'))).toBe(true);
  expect(existsSync(join(repo, 'envs/production/us/payments'))).toBe(false);
});

test('a file that was changed by hand is kept, until it is forced', async () => {
  const repo = temporaryFolder();
  await gitops(repo.path);
  const path = 'envs/production/main/shop/50-workloads/service_shop_shop.yaml';
  repo.write(path, 'mine');

  const { code, stdout, stderr } = await gitops(repo.path);

  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^error TRF1707: got 1, [^]*service_shop_shop.yaml was changed by hand since it was written\n {2}fix: [^]*--force/);
  expect(readFileSync(join(repo.path, path), 'utf8')).toBe('mine');
  expect((await gitops(repo.path, '--force')).stdout).toMatch(/^changed {2}envs[^\n]*shop.yaml\n1 file changed; 11 unchanged\n$/);
});

test.each([
  ['what a cluster refuses', service('shop', 80800), /wrong.yaml\n {2}4 {2}error TRF2063 /],
  ['what cannot be read', 'kind: [\n', /wrong.yaml\n {2}\d {2}error TRF2008\n/],
  ['a literal secret', 'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData: { password: hunter2 }\n', /^error TRF5001 {2}Secret db {2}stringData\n/m],
])('%s is not written', async (_, text, said) => {
  const [wrong, repo] = [temporaryFolder(), temporaryFolder().path];
  wrong.write('wrong.yaml', text);

  const { code, stderr } = await command('gitops', wrong.path, repo, '--agent', 'flux');

  expect(code).toBe(1);
  expect(stderr).toMatch(said);
  expect(existsSync(join(repo, 'envs'))).toBe(false);
});

test('what cannot be read is not written without validation either', async () => {
  const [wrong, repo] = [temporaryFolder(), temporaryFolder().path];
  wrong.write('wrong.yaml', `kind: [\n---\n${service('shop')}`);

  expect((await command('gitops', wrong.path, repo, '--agent', 'flux', '--no-validate')).code).toBe(1);
  expect(existsSync(join(repo, 'envs'))).toBe(false);
});

test.each([
  [['--after', 'shop=nobody'], '--after names nobody, and there is no such app; there is mesh, shop, payments'],
  [['--after', 'shop=mesh', '--after', 'mesh=shop'], '--after goes in a circle: mesh, which waits for shop, which waits for mesh'],
  [['--after', 'shop'], 'It is an app and those that come first: shop=mesh,platform.'],
  [['--cluster', '../eu'], 'It has lower-case letters, digits, - and ., letters or digits at the ends, at most 63, and no device of Windows.'],
])('2 where an argument is of no use: %s', async (args, said) => {
  const { code, stderr } = await gitops(temporaryFolder().path, ...args);

  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) });
});

describe('objects that name no namespace', () => {
  const nowhere = temporaryFolder();
  nowhere.write('web.yaml', ['web', 'api', 'a', 'b', 'c', 'd', 'e'].map(name => service(name).replace(/, namespace: \w+/, '')).join('---\n'));
  const WEB = 'envs/production/main/web/50-workloads';

  test('are named in one warning', async () => {
    const { code, stderr } = await command('gitops', nowhere.path, temporaryFolder().path, '--agent', 'flux');

    expect({ code, stderr }).toMatchInlineSnapshot(`
{
  code: 0,
  stderr: warning TRF5002  Service web  metadata.namespace
  Service has to be in a namespace and names none: Argo CD does not sync it, and Flux does not apply it. So do Service api, Service a, Service b, Service c, Service d, and 1 more.
  fix: name it: new Chart(app, id, { namespace: 'shop' }), or for all objects of an app that name none: namespace in add(), --namespace of the command
7 objects: 1 warning
,
}
`);
  });

  test('get the namespace that is given, of their app before that of all', async () => {
    const [all, one] = [temporaryFolder().path, temporaryFolder().path];
    const said = [
      await command('gitops', nowhere.path, all, '--agent', 'flux', '-n', 'shop'),
      await command('gitops', nowhere.path, one, '--agent', 'flux', '-n', 'shop', '-n', 'web=pay'),
    ];

    expect(said.map(({ code, stderr }) => ({ code, stderr }))).toEqual([{ code: 0, stderr: '' }, { code: 0, stderr: '' }]);
    expect(readFileSync(join(all, WEB, 'service_shop_api.yaml'), 'utf8')).toContain('  namespace: shop\n');
    expect(existsSync(join(one, WEB, 'service_pay_api.yaml'))).toBe(true);
  });

  test.each([
    [['-n', 'Shop'], 'It is a namespace, or an app and a namespace: shop, web=shop.'],
    [['-n', 'cart=shop'], '--namespace names cart, and there is no such app; there is web'],
  ])('2: %s', async (args, said) => {
    expect(await command('gitops', nowhere.path, temporaryFolder().path, '--agent', 'flux', ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
  });
});

test('a DIST without manifests does not take everything away, unless it is said to', async () => {
  const [empty, repo] = [temporaryFolder(), temporaryFolder().path];
  empty.write('README.md', 'nothing');
  await gitops(repo);

  expect(await command('gitops', empty.path, repo, ...REPOSITORY)).toMatchObject({ code: 2, stderr: expect.stringContaining('--allow-empty does that') });
  expect(existsSync(join(repo, 'envs'))).toBe(true);
  expect((await command('gitops', empty.path, repo, ...REPOSITORY, '--allow-empty')).stdout).toMatch(/12 files removed; 0 unchanged\n$/);
  expect(existsSync(join(repo, 'envs'))).toBe(false);
});

test.each([['.'], ['deploy']])('a DIST that holds the repository is refused: %s', async repo => {
  const folder = temporaryFolder();
  folder.write('shop.yaml', service('shop'));

  expect(await command('gitops', folder.path, join(folder.path, repo), ...REPOSITORY)).toMatchObject({ code: 2, stderr: expect.stringContaining('would be read as manifests') });
  expect(existsSync(join(folder.path, repo, 'envs'))).toBe(false);
});

test('kustomization.yaml is left out, and that is said', async () => {
  const folder = temporaryFolder();
  folder.write('shop/service.yaml', service('shop'));
  folder.write('shop/kustomization.yaml', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [service.yaml]\n');

  const { code, stderr } = await command('gitops', folder.path, temporaryFolder().path, ...REPOSITORY);

  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/shop\/kustomization\.yaml is left out: if it changes the objects, render them with kustomize build first\n$/) });
});

test('one Argo CD for many clusters knows them by their names; nothing is taken away where that is not wanted', async () => {
  const repo = temporaryFolder().path;
  await gitops(repo, '--destination', 'eu-west-1', '--no-prune');

  const application = readFileSync(join(repo, 'clusters/production/main/application.argoproj.io_argocd_shop-production-main.yaml'), 'utf8');

  expect(application).toContain('  destination:\n    name: eu-west-1\n');
  expect(application).toContain('prune: false');
  expect(application).not.toContain('finalizers');
});

test('an app that no folder can be called as is named with its file', async () => {
  const folder = temporaryFolder();
  const file = folder.write('My App.k8s.yaml', service('shop'));

  expect(await command('gitops', folder.path, temporaryFolder().path, ...REPOSITORY)).toMatchObject({ code: 2, stderr: expect.stringContaining(`${file} would be the app "My App"`) });
  expect((await command('gitops', folder.path, temporaryFolder().path, ...REPOSITORY, '--app', 'mine')).code).toBe(0);
});

test('a repository is a folder', async () => {
  const file = temporaryFolder().write('repo', 'mine');

  expect(await command('gitops', dist.path, file, ...REPOSITORY)).toMatchObject({ code: 2, stderr: expect.stringContaining('is a file, and a repository is a folder') });
});

test('a disk that is full is no mistake of ours', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
  const spy = jest.spyOn(jest.requireActual<typeof import('node:fs')>('node:fs'), 'writeFileSync').mockImplementation(() => {
    throw full;
  });

  const { code, stderr } = await gitops(temporaryFolder().path);
  spy.mockRestore();

  expect({ code, stderr }).toEqual({ code: 2, stderr: 'error ENOSPC: no space left on device, write; nothing is half done: the next run finishes what was begun\n' });
});

test('a tree that had another folder is found, and replaced when that is said', async () => {
  const repo = temporaryFolder().path;
  await gitops(repo, '--folder', 'before');
  const LOCK = 'before/.cdk8s-traffic/production-main.json';

  expect((await gitops(repo, '--folder', 'now', '--check')).stderr).toBe(`${LOCK} is of a tree with the same apps. If it is this one, under another folder or owner: replaces: ['${LOCK}'], or --replaces ${LOCK}\n`);
  expect(await gitops(repo, '--folder', 'now', '--replaces', LOCK)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/12 files added, 12 removed; 0 unchanged\n$/) });
  expect(existsSync(join(repo, 'before'))).toBe(false);
});

test('Argo CD needs a repository', async () => {
  expect(await command('gitops', dist.path, temporaryFolder().path)).toMatchObject({ code: 2, stderr: expect.stringContaining('--repository https://') });
});
