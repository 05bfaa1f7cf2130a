import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { command, temporaryFolder } from './command';

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('writes a project that depends on the package it was run from, and says how to go on', async () => {
  const folder = join(temporaryFolder().path, 'My Shop');

  const { code, stdout } = await command('init', folder);

  expect(code).toBe(0);
  expect(stdout).toMatch(/^wrote [^\n]*package\.json\n[^]*&& npm install && npm run synth && npm test\n$/);
  expect(JSON.parse(read(folder, 'package.json'))).toMatchObject({ name: 'my-shop', dependencies: { 'cdk8s-traffic': expect.stringMatching(/^file:\.\.\//) } });
  expect(JSON.parse(read(folder, 'package.json')).scripts).toMatchObject({ synth: 'tsc && cdk8s synth', test: 'tsc && jest' });
  expect(load(read(folder, '.github/workflows/manifests.yaml'))).toMatchObject({ jobs: { manifests: { steps: expect.arrayContaining([{ run: 'npm run synth' }]) } } });
  expect(load(read(folder, 'cdk8s.yaml'))).toMatchObject({ app: 'node --import tsx main.ts', validations: [{ class: 'TrafficValidation' }] });
});

test('with a repository for Argo CD or Flux, which the workflow checks', async () => {
  const folder = join(temporaryFolder().path, 'shop');

  await command('init', folder, '--gitops', 'argocd', '--repository', 'https://git.example.com/deploy.git');

  expect(JSON.parse(read(folder, 'package.json')).scripts.gitops)
    .toBe('cdk8s-traffic gitops dist . --folder deploy --agent argocd --repository https://git.example.com/deploy.git');
  expect(read(folder, '.github/workflows/manifests.yaml')).toContain('npm run gitops -- --check');
  expect(read(folder, '.gitignore')).toContain('dist/');
});

test('what is there stays as it is', async () => {
  const folder = temporaryFolder();
  folder.write('main.ts', 'mine');
  folder.write('notes.txt', 'mine');

  const { code, stderr } = await command('init', folder.path);

  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('already has main.ts; nothing was written') });
  expect(read(folder.path, 'main.ts')).toBe('mine');
  expect(existsSync(join(folder.path, 'package.json'))).toBe(false);
});

test('README.md and .gitignore of a new repository stay, and the rest is written', async () => {
  const folder = temporaryFolder();
  folder.write('README.md', 'mine');
  folder.write('.gitignore', 'mine');

  const { code, stdout } = await command('init', folder.path, '--gitops', 'flux');

  expect(code).toBe(0);
  expect(stdout).toContain('.gitignore stays as it is; have node_modules/ and dist/ in it\nREADME.md stays as it is\n');
  expect([read(folder.path, 'README.md'), read(folder.path, '.gitignore'), existsSync(join(folder.path, 'main.ts'))]).toEqual(['mine', 'mine', true]);
});

test.each([['cdk8s', 'cdk8s-manifests'], ['jest', 'jest-manifests'], ['日本', 'manifests'], ['a'.repeat(230), 'a'.repeat(214)], ['.Shop_', 'shop']])(
  'a project in %s has a name that npm takes', async (folder, name) => {
    const path = join(temporaryFolder().path, folder);

    await command('init', path);

    expect(JSON.parse(read(path, 'package.json')).name).toBe(name);
  });

test('where a folder cannot be written nothing is, and that is said in words', async () => {
  const folder = temporaryFolder();
  folder.write('file', 'mine');
  folder.write('half/charts', 'mine');

  expect(await command('init', join(folder.path, 'file'))).toMatchObject({ code: 2, stderr: expect.stringMatching(/file: there is a file of this name; nothing was written\n$/) });
  expect(await command('init', join(folder.path, 'file/sub'))).toMatchObject({ code: 2, stderr: expect.stringContaining('a part of this path is a file') });
  expect(await command('init', join(folder.path, 'a'.repeat(300)))).toMatchObject({ code: 2, stderr: expect.stringContaining('this name is too long') });
  expect(await command('init', join(folder.path, 'half'))).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing was written') });
  expect(readdirSync(join(folder.path, 'half'))).toEqual(['charts']);
});

test.each([
  [['--repository', 'https://git.example.com/deploy.git'], '--repository is what Argo CD reads'],
  [['--gitops', 'argocd'], '--repository https://'],
  [['--gitops', 'flux', '--repository', 'x; rm -rf /'], 'x; rm -rf / is no address of a Git repository'],
])('2 where an argument is of no use: %s', async (args, said) => {
  expect(await command('init', join(temporaryFolder().path, 'shop'), ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
});
