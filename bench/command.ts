/**
 * `cdk8s synth` as a whole: the shop of examples/storefront, and as many objects in an app as `cdk8s init` and `cdk8s import` set it up, whose
 * program is run by ts-node. In turn; the least of some runs, since what else the machine does only adds.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { record } from './results';

const ROOT = join(__dirname, '..');
const CLI = join(ROOT, 'node_modules/cdk8s-cli/bin/cdk8s');
const EXAMPLE = join(ROOT, 'examples/storefront');
const RUNS = 3;

const CRDS = ['kuma.io', 'gateway.networking.k8s.io', 'configuration.konghq.com'];

const STOCK = `
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, App, Chart, Yaml } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-28';
import * as kuma from './imports/kuma.io';
import * as gateway from './imports/gateway.networking.k8s.io';
import * as kong from './imports/configuration.konghq.com';

const classes: Record<string, any> = { ...kuma, ...gateway, ...kong };
const app = new App();
const dist = ${JSON.stringify(join(EXAMPLE, 'dist'))};
for (const file of readdirSync(dist)) {
  const chart = new Chart(app, file.split('.')[0]);
  Yaml.load(join(dist, file)).forEach((object: any, i: number) => {
    if (object.kind === 'Deployment') new Deployment(chart, String(i), { containers: [{ image: 'shop' }] });
    else new (classes[object.kind] ?? ApiObject)(chart, String(i), object);
  });
}
app.synth();
`;

/** A project of a user's, with what it needs installed. */
function project(folder: string, program: string, app: string): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(ROOT, join(folder, 'node_modules/cdk8s-traffic'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "shop", "private": true }\n');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { module: 'CommonJS', target: 'ES2020', strict: true, types: ['node'] } }));
  writeFileSync(join(folder, 'cdk8s.yaml'), `language: typescript\napp: ${app}\n`);
  writeFileSync(join(folder, 'main.ts'), program);
  return folder;
}

function stockProject(folder: string): string {
  mkdirSync(join(folder, 'imports'), { recursive: true });
  for (const file of [...CRDS, 'lossless']) copyFileSync(join(ROOT, 'imports', `${file}.ts`), join(folder, 'imports', `${file}.ts`));
  return project(folder, STOCK, 'npx ts-node main.ts');
}

function milliseconds(folder: string): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'synth'], {
    // the template's TypeScript; and without the look-up of newer versions, which goes to the network
    cwd: folder, env: { ...process.env, TS_NODE_COMPILER: 'typescript-of-template', CDK8S_CHECK_UPGRADE: 'false' }, stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(stderr.toString());
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-command-'));
try {
  const shop = project(join(folder, 'shop'), readFileSync(join(EXAMPLE, 'main.ts'), 'utf8'), 'node --import tsx main.ts');
  const stock = stockProject(join(folder, 'stock'));
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    ours.push(milliseconds(shop));
    theirs.push(milliseconds(stock));
  }
  const [own, other] = [Math.min(...ours), Math.min(...theirs)];
  console.log(`cdk8s synth: storefront ${(own / 1000).toFixed(2)} s, cdk8s alone with ts-node ${(other / 1000).toFixed(2)} s, ratio ${(other / own).toFixed(2)}×`);
  record('command', 'storefront', { own, other, ratio: other / own });
} finally {
  rmSync(folder, { recursive: true });
}
