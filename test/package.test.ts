/** What users get: the tarball, installed beside what cdk8s-cli's TypeScript template installs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..');
const TEMPLATE = ['cdk8s', 'cdk8s-plus-33', 'constructs', '@types/node'];
const UNPACKED_MAX = 20 * 1024 * 1024;

const MAIN = `
import { App, Chart } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-33';
import { KongIngress, Backend, ServiceMesh, TrafficPermission } from 'cdk8s-traffic';
import { MeshTimeout, MeshTimeoutSpecToTargetRefKind } from 'cdk8s-traffic/imports/kuma.io';

const app = new App();
const chart = new Chart(app, 'shop', { namespace: 'shop' });
const mesh = new ServiceMesh(chart, 'mesh');
const api = mesh.workload('api', new Deployment(chart, 'api', { containers: [{ image: 'api', portNumber: 8080 }] }));
const cart = mesh.workload('cart', new Deployment(chart, 'cart', { containers: [{ image: 'cart', portNumber: 8080 }] }));
new TrafficPermission(chart, 'api-to-cart', { from: [api], to: [cart] });
new KongIngress(chart, 'edge', { host: 'shop.example.com', backend: Backend.service('web', { port: Number(process.env.PORT ?? 80) }) });
const to = [{ targetRef: { kind: MeshTimeoutSpecToTargetRefKind.MESH }, default: { connectionTimeout: '5s' } }];
new MeshTimeout(chart, 'timeout', { spec: { to } });
app.synth();
`;

let project: string;
let packed: { filename: string; unpackedSize: number; files: { path: string }[] };

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'package-'));
  [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], ROOT));
  writeFileSync(join(project, 'package.json'), '{ "name": "shop", "private": true }');
  run('npm', ['install', '--offline', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', `./${packed.filename}`], project);
  for (const library of TEMPLATE) {
    const link = join(project, 'node_modules', library);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', library), link);
  }
  writeFileSync(join(project, 'main.ts'), MAIN);
  writeFileSync(join(project, 'cdk8s.yaml'), 'language: typescript\napp: node main.js\n');
  writeFileSync(join(project, 'tsconfig.json'), readFileSync(join(ROOT, 'node_modules/cdk8s-cli/templates/typescript-app/tsconfig.json')));
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

test('holds compiled code, typings, the assembly and API facts, and no sources, tests or examples', () => {
  const paths = packed.files.map(({ path }) => path).filter(path => !path.startsWith('node_modules/'));

  expect(paths).toEqual(expect.arrayContaining([
    '.jsii', 'LICENSE', 'README.md', 'lib/src/index.js', 'lib/src/index.d.ts', 'lib/imports/kuma.io.js', 'lib/imports/kuma.io.d.ts', 'lib/imports/lock.json',
  ]));
  expect(paths.filter(path => /^(src|imports|test|examples|tools|bench|docs|dist)\//.test(path) || (path.endsWith('.ts') && !path.endsWith('.d.ts')))).toEqual([]);
});

test('stays within its size', () => {
  expect(packed.unpackedSize).toBeLessThan(UNPACKED_MAX);
});

test('compiles in a project made like the template, and cdk8s synth renders it', () => {
  run('node', [join(ROOT, 'node_modules/typescript-of-template/bin/tsc')], project);

  const printed = synth({});

  expect(printed).toContain('dist/shop.k8s.yaml');
  const manifest = readFileSync(join(project, 'dist/shop.k8s.yaml'), 'utf8');
  for (const kind of ['Mesh', 'MeshTrafficPermission', 'Ingress', 'MeshTimeout']) expect(manifest).toContain(`kind: ${kind}\n`);
}, 60_000);

test('cdk8s synth shows the text of a misuse, and none of our stack', () => {
  const printed = synth({ PORT: '0' });

  expect(printed).toContain('TRF1022: got 0, expected a whole number from 1 to 65535');
  expect(printed).not.toMatch(/at .*cdk8s-traffic/);
  expect(printed).not.toContain('core/error');
}, 60_000);

test('the command is installed, and knows what was rendered', () => {
  synth({});

  const printed = run(join(project, 'node_modules/.bin/cdk8s-traffic'), ['validate', '--format', 'json'], project);

  expect(JSON.parse(printed).summary).toMatchObject({ errors: 0, warnings: 0, unknownKinds: [] });
}, 60_000);

test('a new project depends on the tarball it was made from, and works at once', () => {
  run(join(project, 'node_modules/.bin/cdk8s-traffic'), ['init', 'new', '--gitops', 'flux'], project);
  const made = join(project, 'new');
  const { dependencies } = JSON.parse(readFileSync(join(made, 'package.json'), 'utf8'));

  expect(dependencies['cdk8s-traffic']).toBe(`file:../${packed.filename}`);
  run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], made);
  run('npm', ['run', 'synth'], made);
  expect(readFileSync(join(made, 'dist/shop.k8s.yaml'), 'utf8')).toContain('kind: MeshTrafficPermission\n');
  expect(spawnSync('npm', ['test'], { cwd: made, encoding: 'utf8' }).stderr).toContain('Tests:       3 passed, 3 total');
  expect(run('npm', ['run', '--silent', 'gitops'], made)).toMatch(/files added; 0 unchanged\n$/);
  expect(run('npm', ['run', '--silent', 'gitops', '--', '--check'], made)).toMatch(/^nothing to change; /);
}, 300_000);

test('an import that does not exist is no subpath', () => {
  expect(() => run('node', ['-e', 'require("cdk8s-traffic/lib/src/core/error")'], project)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
});

function run(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
}

/** Everything the real CLI prints, whether it succeeds or not. */
function synth(env: Record<string, string>): string {
  const { stdout, stderr } = spawnSync('node', [join(ROOT, 'node_modules/cdk8s-cli/bin/cdk8s'), 'synth'], {
    cwd: project, encoding: 'utf8', env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false', ...env },
  });
  return stdout + stderr;
}
