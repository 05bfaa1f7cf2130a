import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { command, temporaryFolder } from './command';

const service = (port: number) => `apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\nspec: { ports: [{ port: ${port} }] }\n`;

const folder = temporaryFolder();
const OLD = folder.write('old/web.yaml', service(80));
const NEW = folder.write('new/shop/services.yaml', `${service(81)}---\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n`);

test('says what is different, and fails then', async () => {
  expect(await command('diff', join(folder.path, 'old'), join(folder.path, 'new'))).toEqual({
    code: 1, stderr: '', stdout: '+ Namespace shop\n~ Service shop/web\n    - spec.ports[port=80]: {"port":80,"protocol":"TCP"}\n    + spec.ports[port=81]: {"port":81,"protocol":"TCP"}\n\n'
      + '1 object added, 1 changed; 0 unchanged\n',
  });
  expect(await command('diff', OLD, OLD)).toEqual({ code: 0, stdout: 'no differences; 1 unchanged\n', stderr: '' });
});

test('as JSON and as Markdown', async () => {
  expect(JSON.parse((await command('diff', OLD, NEW, '--format', 'json')).stdout)).toMatchObject({
    changes: [{ kind: 'added', object: { kind: 'Namespace' } }, { kind: 'changed', object: { name: 'web' } }], unchanged: 0,
  });
  expect((await command('diff', OLD, NEW, '--format', 'markdown')).stdout).toMatch(/^\*\*1 object added, 1 changed; 0 unchanged\*\*\n\n<details>/);
});

describe('revisions of Git', () => {
  const repository = temporaryFolder();
  const here = process.cwd();
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: repository.path, stdio: 'pipe' });

  beforeAll(() => {
    repository.write('deploy/dist/web.yaml', service(80));
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    repository.write('deploy/dist/web.yaml', service(81));
    git('commit', '-q', '-am', 'second');
    repository.write('deploy/dist/web.yaml', service(82));
    process.chdir(repository.path);
  });

  afterAll(() => process.chdir(here));

  test.each([
    [['main~1:deploy/dist', 'main:deploy/dist'], ['80', '81']],
    [['main', 'deploy/dist'], ['81', '82']],
    [['main~1', 'deploy/dist/web.yaml'], ['80', '82']],
  ])('%s', async (args, [old, now]) => {
    const { code, stdout } = await command('diff', ...args);

    expect(code).toBe(1);
    expect(stdout).toContain(`- spec.ports[port=${old}]`);
    expect(stdout).toContain(`+ spec.ports[port=${now}]`);
  });

  test('are read from a folder of the repository too', async () => {
    process.chdir(join(repository.path, 'deploy'));

    expect((await command('diff', 'main', 'dist')).stdout).toContain('- spec.ports[port=81]');
    process.chdir(repository.path);
  });

  test('may have spaces and colons, and stand for all of the repository', async () => {
    for (const revision of ['main@{1 second ago}', 'main^{/sec}', 'main@{2038-01-01 10:00}']) {
      expect((await command('diff', `${revision}:deploy/dist`, 'deploy/dist')).stdout).toContain('- spec.ports[port=8');
    }
    expect((await command('diff', 'main', '.')).stdout).toContain('- spec.ports[port=81]');
    expect((await command('diff', 'main', join(repository.path, 'deploy/dist'))).stdout).toContain('- spec.ports[port=81]');
  });

  test('have what is in the repository', async () => {
    expect(await command('diff', 'main', OLD)).toMatchObject({ code: 2, stderr: expect.stringContaining('is outside of the repository') });
  });

  test('that a shallow clone does not have are said to be missing for that', async () => {
    const clone = join(repository.path, '..', `${basename(repository.path)}-clone`);
    git('clone', '-q', '--depth=1', `file://${repository.path}`, clone);
    process.chdir(clone);

    expect(await command('diff', 'main~1', 'deploy/dist')).toMatchObject({ code: 2, stderr: expect.stringContaining('this clone is shallow') });
    process.chdir(repository.path);
    rmSync(clone, { recursive: true });
  });

  test('that are none, or hold no such path, are arguments of no use', async () => {
    expect(await command('diff', 'nowhere', 'deploy/dist')).toMatchObject({ code: 2, stderr: 'error: nowhere: there is no such file or folder, and no such revision of Git\n' });
    expect(await command('diff', 'main:other', 'deploy/dist')).toMatchObject({ code: 2, stderr: 'error: main has no other\n' });
  });
});

describe('where there are no revisions', () => {
  const here = process.cwd();
  afterEach(() => process.chdir(here));

  test('since nothing is committed, or nothing is in a repository, that is said', async () => {
    const outside = temporaryFolder();
    outside.write('with space/web.yaml', service(80));
    process.chdir(outside.path);
    expect((await command('diff', 'main', 'with space')).stderr).toMatch(/in no repository\n$/);

    execFileSync('git', ['init', '-q', '-b', 'main']);
    expect((await command('diff', 'main', 'with space')).stderr).toMatch(/has no commits yet\n$/);

    execFileSync('git', ['add', '.']);
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '-q', '-m', 'first']);
    expect(await command('diff', 'main', 'with space')).toEqual({ code: 0, stderr: '', stdout: 'no differences; 1 unchanged\n' });
    expect((await command('diff', 'main:with space', 'with space')).code).toBe(0);
  });

  test('line ends of Windows are no difference', async () => {
    const windows = folder.write('windows.yaml', service(80).replaceAll('\n', '\r\n'));

    expect(await command('diff', OLD, windows)).toEqual({ code: 0, stderr: '', stdout: 'no differences; 1 unchanged\n' });
  });
});

test('an object that is there more than once is named', async () => {
  const twice = temporaryFolder();
  twice.write('eu/web.yaml', service(80));
  twice.write('us/web.yaml', service(81));

  expect(await command('diff', OLD, twice.path)).toMatchObject({
    code: 1, stderr: `${twice.path} has Service shop/web more than once; the last one is compared. Of several clusters, name the folder of one\n`,
  });
});

describe('a repository of several clusters', () => {
  const repository = temporaryFolder();
  const web = (root: string, place: string, port: number) => repository.write(`${root}/envs/${place}/web/50-workloads/service_shop_web.yaml`, service(port));
  const application = 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web, namespace: argocd }\nspec: {}\n';
  const at = (path: string) => join(repository.path, path);

  beforeAll(() => {
    for (const place of ['production/eu', 'production/us', 'staging/eu']) web('old', place, 80);
    web('new', 'production/eu', 81);
    web('new', 'production/us', 81);
    web('new', 'staging/eu', 80);
    web('one', 'production/eu', 80);
    repository.write('one/clusters/production/eu/application.argoproj.io_argocd_web.yaml', application);
    repository.write('dist/web.k8s.yaml', service(80));
  });

  test('is compared cluster by cluster, and what they have in common is said once', async () => {
    const { code, stdout } = await command('diff', at('old'), at('new'));

    expect(code).toBe(1);
    expect(stdout).toMatch(/^== production\/eu, production\/us\n\n~ Service shop\/web\n[^]*\n1 object changed; 0 unchanged\n\n== staging\/eu\n\nno differences; 1 unchanged\n$/);
    expect((await command('diff', at('old'), at('old'))).code).toBe(0);
  });

  test('as Markdown, with the clusters for headings; as JSON, each entry with its cluster', async () => {
    expect((await command('diff', at('old'), at('new'), '-f', 'markdown')).stdout).toMatch(/^### `production\/eu`, `production\/us`\n\n\*\*1 object changed[^]*\n### `staging\/eu`\n\n\*\*no differences/);
    expect(JSON.parse((await command('diff', at('old'), at('new'), '-f', 'json')).stdout)).toMatchObject({
      changes: [{ cluster: 'production/eu', kind: 'changed' }, { cluster: 'production/us', kind: 'changed' }], unchanged: 1,
    });
  });

  test('what it is written from is compared with the one cluster that there is, and not with what leads agents there', async () => {
    expect(await command('diff', at('dist'), at('one'))).toEqual({ code: 0, stderr: '', stdout: 'no differences; 1 unchanged\n' });
    expect(await command('diff', at('old/envs/staging/eu'), at('dist'))).toMatchObject({ code: 0 });
    expect(await command('diff', at('dist'), at('old'))).toMatchObject({ code: 2, stderr: expect.stringMatching(/holds 3 clusters, and the other side none of its own: which\? \S*old\/envs\/production\/eu\n$/) });
  });

  test('one cluster is compared with another where each side is one', async () => {
    expect((await command('diff', at('new/envs/staging/eu'), at('new/envs/production/eu'))).stdout).toMatch(/^~ Service shop\/web\n/);
  });

  test('what leads agents there is compared where both sides have it', async () => {
    expect((await command('diff', at('one'), at('new'))).stdout).toContain('- Application argocd/web');
  });
});

test('a document that cannot be read makes a comparison impossible', async () => {
  const { code, stdout, stderr } = await command('diff', OLD, folder.write('broken.yaml', 'kind: [\n'));

  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^error TRF2008 {2}\S*broken.yaml:2\n/);
});
