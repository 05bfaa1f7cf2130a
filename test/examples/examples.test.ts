import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const EXAMPLES = join(__dirname, '../../examples');
const names = readdirSync(EXAMPLES, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);

test.each(names)('%s renders what is committed, byte for byte', async name => {
  const rendered = await synthesize(name);

  expect(rendered.files).toEqual(filesOf(join(EXAMPLES, name, 'dist')));
}, 30_000);

test.each(names)('%s ends with a summary of what it wrote', async name => {
  // kinds of cert-manager and of the Prometheus operator, of which nothing is known, are counted before
  expect((await synthesize(name)).summary).toMatch(/^(\d+ objects: .*\n)?(\d+ files?, \d+ objects in .*: (\d+ \w+(, )?)+\n)+$/);
}, 30_000);

test('the storefront renders with the other edge, too', async () => {
  const { files } = await synthesize('storefront', { EDGE: 'kuma' });

  expect(files['edge.k8s.yaml']).toContain('kind: Gateway\n');
  expect(files['edge.k8s.yaml']).not.toContain('kind: Ingress\n');
}, 30_000);

interface Rendered { readonly files: Record<string, string>; readonly summary: string }

const rendered = new Map<string, Promise<Rendered>>();

/** As `cdk8s synth` runs an app. */
function synthesize(name: string, env: Record<string, string> = {}): Promise<Rendered> {
  const key = name + JSON.stringify(env);
  const running = rendered.get(key) ?? run(name, env);
  rendered.set(key, running);
  return running;
}

async function run(name: string, env: Record<string, string>): Promise<Rendered> {
  const outdir = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    const { stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'main.ts'], {
      cwd: join(EXAMPLES, name), env: { ...process.env, CDK8S_OUTDIR: outdir, REPOSITORY: `${outdir}-repository`, ...env },
    });
    return { files: filesOf(outdir), summary: stderr };
  } finally {
    for (const folder of [outdir, `${outdir}-repository`]) rmSync(folder, { recursive: true, force: true });
  }
}

function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => statSync(join(folder, file)).isFile());
  return Object.fromEntries(files.sort().map(file => [file, readFileSync(join(folder, file), 'utf8')]));
}
