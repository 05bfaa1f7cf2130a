/**
 * The command against others that check files: a folder of 10,000 documents in 100 YAML files, and one file alone. `kubeconform` and
 * `kubectl-validate` take part when they are on the PATH; neither knows the rules of CEL that the CRDs have, nor those of controllers.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Yaml } from 'cdk8s';
import { mixedObjects } from './admission';
import { record } from './results';
import { Crd, crdsOf } from '../lib/src/core/install/crds';

const FILES = 100;
const DOCUMENTS = 10_000;
const RUNS = 3;
const COMMAND = join(__dirname, '../lib/src/cli/main.js');

type Json = Readonly<Record<string, unknown>>;

/** A command that judges a folder. */
interface Contestant {
  readonly name: string;
  readonly program: string;
  arguments(folder: string): string[];
}

const folder = mkdtempSync(join(tmpdir(), 'bench-validate-'));
const [all, few, crdFolder, schemas] = ['all', 'few', 'crds', 'schemas'].map(name => join(folder, name));

const CRDS = [
  ...crdsOf('gateway-api', { begins: 'gateway-api', ends: 'standard' }), ...crdsOf('kong', { begins: 'kong-ingress-controller' }),
  ...crdsOf('kuma', { begins: 'kuma' }),
];

const OURS: Contestant = { name: 'cdk8s-traffic validate', program: process.execPath, arguments: files => [COMMAND, 'validate', files] };
const OTHERS: readonly Contestant[] = [
  {
    name: 'kubeconform', program: 'kubeconform',
    arguments: files => ['-strict', '-schema-location', join(schemas, '{{.ResourceKind}}_{{.ResourceAPIVersion}}_{{.Group}}.json'), files],
  },
  { name: 'kubectl-validate', program: 'kubectl-validate', arguments: files => ['--local-crds', crdFolder, files] },
];

function write(): void {
  for (const name of [all, few, crdFolder, schemas]) mkdirSync(name);
  const objects = mixedObjects(DOCUMENTS);
  const size = DOCUMENTS / FILES;
  for (let i = 0; i < FILES; i++) writeFileSync(join(all, `${i}.yaml`), Yaml.stringify(...objects.slice(i * size, (i + 1) * size)));
  writeFileSync(join(few, 'one.yaml'), Yaml.stringify(...objects.slice(0, size)));
  for (const crd of CRDS) {
    writeFileSync(join(crdFolder, `${crd.metadata.name}.yaml`), JSON.stringify({ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', ...crd }));
    for (const { name, schema } of versionsOf(crd)) {
      writeFileSync(join(schemas, `${crd.spec.names.kind.toLowerCase()}_${name}_${crd.spec.group}.json`), JSON.stringify(closed(schema.openAPIV3Schema)));
    }
  }
}

function versionsOf(crd: Crd): readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: unknown } }[] {
  return crd.spec.versions as ReturnType<typeof versionsOf>;
}

/** Says of objects that they have no other fields, as is usual where schemas of CRDs are made for kubeconform. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const { 'type': type, 'format': format, 'x-kubernetes-int-or-string': either, 'x-kubernetes-preserve-unknown-fields': open, ...rest } = node as Json;
  const fields = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, closed(value)]));
  if (either) return { ...fields, oneOf: [{ type: 'string' }, { type: 'integer' }] };
  const isClosed = rest.properties !== undefined && rest.additionalProperties === undefined && !open;
  return { ...fields, ...type === undefined ? {} : { type, format }, ...isClosed ? { additionalProperties: false } : {} };
}

/** Milliseconds that a command takes. Whatever it thinks of the objects, it must have looked at them. */
function milliseconds({ program, name, arguments: args }: Contestant, files: string): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, args(files), { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The least of some runs in turn: what else the machine does only adds. */
function compared(contestants: readonly Contestant[], files: string): number[] {
  const times = contestants.map((): number[] => []);
  for (let run = 0; run < RUNS; run++) contestants.forEach((contestant, i) => times[i].push(milliseconds(contestant, files)));
  return times.map(own => Math.min(...own));
}

function isThere({ program }: Contestant): boolean {
  return spawnSync(program, ['--help'], { stdio: 'ignore' }).error === undefined;
}

function main(): void {
  if (!existsSync(COMMAND)) return console.log('the command: skipped, it is not compiled');
  write();
  const row = (name: string, value: string): void => console.log(`${name.padEnd(62)} ${value}`);
  const [alone] = compared([OURS], all);
  row(`${OURS.name} of ${DOCUMENTS} documents in ${FILES} files`, `${alone.toFixed(0)} ms, ${(alone * 1000 / DOCUMENTS).toFixed(0)} µs a document`);
  const [conform, kubectl] = OTHERS;
  if (isThere(conform)) {
    const [ours, theirs] = compared([OURS, conform], all);
    row(`${conform.name} of the same`, `${theirs.toFixed(0)} ms`);
    row(`${OURS.name} / ${conform.name}`, `${(ours / theirs).toFixed(2)} (goal: at most 1)`);
    record('validate', conform.name, { ours, theirs, ratio: ours / theirs });
  } else {
    row(conform.name, 'missing: it is not on the PATH');
  }
  if (isThere(kubectl)) {
    const [theirs] = compared([kubectl], few);
    const each = theirs / (DOCUMENTS / FILES);
    row(`${kubectl.name}, ${DOCUMENTS / FILES} documents in one file`, `${theirs.toFixed(0)} ms, ${(each).toFixed(1)} ms a document`);
    row(`${kubectl.name} / ${OURS.name}, for each document`, `${(each / (alone / DOCUMENTS)).toFixed(0)} (goal: at least 50)`);
    record('validate', kubectl.name, { ours: alone / DOCUMENTS, theirs: each, ratio: each * DOCUMENTS / alone });
  } else {
    row(kubectl.name, 'missing: it is not on the PATH');
  }
}

try {
  main();
} finally {
  rmSync(folder, { recursive: true });
}
