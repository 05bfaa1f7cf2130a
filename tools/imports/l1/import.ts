import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Crd } from '../crd';
import { openKinds } from '../kuma-protos';
import { Sources } from '../sources';
import { declarationsOf } from './declarations';
import { moduleText } from './print';
import { supersets } from './superset';

const CDK8S = resolve(__dirname, '../../../node_modules/cdk8s-cli/bin/cdk8s');
const GENERATED = '// Made by `npm run imports`; never edited.\n';

/** The typed classes: one module per API group, and the class they all extend. */
export async function l1Modules(sources: Sources): Promise<Map<string, string>> {
  const modules = new Map([['lossless.ts', GENERATED + readFileSync(join(__dirname, 'lossless.ts'), 'utf8')]]);
  for (const [group, crds] of supersets(sources, openKinds(sources.kumaProtos()))) {
    modules.set(`${group}.ts`, GENERATED + moduleText(declarationsOf(await cdk8sImport(group, crds))));
  }
  return modules;
}

/** What `cdk8s import` makes of the CRDs of one group. */
async function cdk8sImport(group: string, crds: readonly Crd[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-traffic-'));
  try {
    writeFileSync(join(folder, 'crds.yaml'), crds.map(crd => JSON.stringify(crd)).join('\n---\n'));
    const args = ['import', 'crds.yaml', '--language', 'typescript', '--output', 'out', '--no-save', '--no-check-upgrade'];
    await promisify(execFile)(process.execPath, [CDK8S, ...args], { cwd: folder, env: { ...process.env, LC_ALL: 'C' } });
    return readFileSync(join(folder, 'out', `${group}.ts`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
