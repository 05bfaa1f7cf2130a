/**
 * `cdk8s synth` as a whole: the shop of examples/storefront, and as many objects in an app as `cdk8s init` and `cdk8s import` set it up, whose
 * program is run by ts-node. In turn; the least of some runs, since what else the machine does only adds.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

function stockProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-command-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{ "name": "stock", "private": true }\n');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { module: 'CommonJS', target: 'ES2020', strict: true, types: ['node'] } }));
  writeFileSync(join(folder, 'cdk8s.yaml'), 'language: typescript\napp: npx ts-node main.ts\n');
  writeFileSync(join(folder, 'main.ts'), STOCK);
  mkdirSync(join(folder, 'imports'));
  for (const file of [...CRDS, 'lossless']) copyFileSync(join(ROOT, 'imports', `${file}.ts`), join(folder, 'imports', `${file}.ts`));
  return folder;
}

function milliseconds(project: string, out: string): number {
  mkdirSync(out, { recursive: true });
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'synth', '-o', out], {
    // the template's TypeScript; and without the look-up of newer versions, which goes to the network
    cwd: project, env: { ...process.env, TS_NODE_COMPILER: 'typescript-of-template', CDK8S_CHECK_UPGRADE: 'false' }, stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(stderr.toString());
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const stock = stockProject();
try {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    ours.push(milliseconds(EXAMPLE, join(stock, 'ours')));
    theirs.push(milliseconds(stock, join(stock, 'theirs')));
  }
  const [own, other] = [Math.min(...ours), Math.min(...theirs)];
  console.log(`cdk8s synth: storefront ${(own / 1000).toFixed(2)} s, cdk8s alone with ts-node ${(other / 1000).toFixed(2)} s, ratio ${(other / own).toFixed(2)}×`);
  record('command', 'storefront', { own, other, ratio: other / own });
} finally {
  rmSync(stock, { recursive: true });
}
