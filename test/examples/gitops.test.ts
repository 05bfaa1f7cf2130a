/** The repositories of examples/gitops are what its app writes. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';

const EXAMPLE = join(__dirname, '../../examples/gitops');
const WRITTEN = ['argocd', 'flux', 'CODEOWNERS'];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gitops-example-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the app; its repositories go into a folder of ours. */
function run(repository: string): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'main.ts'], {
    cwd: EXAMPLE, env: { ...process.env, CDK8S_OUTDIR: join(folder, 'dist'), REPOSITORY: repository }, stdio: 'pipe',
  });
}

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => statSync(join(root, file)).isFile()).sort();
}

test('two environments, two clusters, Argo CD and Flux: byte for byte what is committed', () => {
  run(join(folder, 'new'));

  const committed = filesBelow(EXAMPLE).filter(file => WRITTEN.includes(file.split('/')[0]));
  expect(filesBelow(join(folder, 'new'))).toEqual(committed);
  for (const file of committed) expect([file, readFileSync(join(folder, 'new', file), 'utf8')]).toEqual([file, readFileSync(join(EXAMPLE, file), 'utf8')]);
}, 60_000);

test('what is committed is what the next run finds: it changes nothing, and keeps what people have written', () => {
  const copy = join(folder, 'copy');
  for (const file of WRITTEN) cpSync(join(EXAMPLE, file), join(copy, file), { recursive: true });
  writeFileSync(join(copy, 'argocd/README.md'), 'ours');
  const before = filesBelow(copy).map(file => statSync(join(copy, file)).mtimeMs);

  run(copy);

  expect(filesBelow(copy).map(file => statSync(join(copy, file)).mtimeMs)).toEqual(before);
}, 60_000);

test('every kustomization names the files beside it, and every Application and Kustomization a folder of the repository', () => {
  const files = filesBelow(EXAMPLE).filter(file => /^(argocd|flux)\/.*\.yaml$/.test(file));
  const documents = new Map(files.map(file => [file, load(readFileSync(join(EXAMPLE, file), 'utf8')) as any]));
  const beside = (file: string) => readdirSync(join(EXAMPLE, file, '..')).filter(name => name !== 'kustomization.yaml').sort();
  const indexes = [...documents].filter(([file]) => file.endsWith('/kustomization.yaml'));
  const paths = [...documents.values()].flatMap(({ kind, apiVersion, spec }) =>
    kind === 'Application' ? [spec.source.path] : apiVersion === 'kustomize.toolkit.fluxcd.io/v1' ? [spec.path] : []);

  expect(indexes.length).toBeGreaterThan(20);
  for (const [file, { resources }] of indexes) expect([file, resources]).toEqual([file, beside(file)]);
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect(filesBelow(join(EXAMPLE, path))).toContain('kustomization.yaml');
});
