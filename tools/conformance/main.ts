import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { difference } from './compare';
import { sharedDocuments } from './documents';
import { Generator as Values } from './generate';
import { Mutator } from './mutate';
import { ask, findOracle, Request } from './oracle';
import { Random } from './random';
import { admit, AdmitOptions } from '../../src/admission';
import { CrdEntry, Kind } from '../../src/admission/kinds/kind';
import { CrdKinds } from '../../src/admission/kinds/kinds-of-crds';
import { Family, shippedFamily } from '../../src/admission/kinds/shipped';
import { Report } from '../../src/admission/report';
import { SchemaNode } from '../../src/admission/schema/node';
import { prepared } from '../../src/admission/schema/prepare';

interface CrdSet {
  readonly family: Family;
  readonly name: string;
  readonly options: AdmitOptions;
}

const SETS: readonly CrdSet[] = [
  { family: 'gateway-api', name: 'gateway-api-1.6.1-standard', options: { channel: 'standard' } },
  { family: 'gateway-api', name: 'gateway-api-1.6.1-experimental', options: { channel: 'experimental' } },
  { family: 'kong', name: 'kong-ingress-controller-3.5', options: { targets: ['kic-3.5'] } },
  { family: 'kong', name: 'kong-operator-2.2.3', options: { targets: ['kong-operator-2.2'] } },
  { family: 'kuma', name: 'kuma-2.14.3', options: {} },
];

const SEARCHES = 3000;
const MUTANTS = Number(process.env.MUTANTS ?? 200);
const SEED = Number(process.env.SEED ?? 1);
const SECONDS = Number(process.env.SECONDS ?? 300);
const RATCHETING = process.env.RATCHETING === '1';
const SHOWN = Number(process.env.SHOW ?? 20);

/** How two judges compare over many documents. */
interface Tally { documents: number; accepted: number; verdicts: number; withPaths: number; paths: number; stored: number }

async function main(): Promise<void> {
  const shared = resolve(__dirname, '../../../shared');
  const oracle = findOracle(shared);
  if ('missing' in oracle) return console.log(`conformance: skipped, ${oracle.missing}`);
  const end = Date.now() + SECONDS * 1000;
  const documents = sharedDocuments(shared);
  const total: Tally = { documents: 0, accepted: 0, verdicts: 0, withPaths: 0, paths: 0, stored: 0 };
  const only = process.env.SETS?.split(',');
  for (const set of SETS.filter(({ name }) => !only || only.some(part => name.includes(part)))) {
    const crds = join(shared, 'crds', set.name);
    if (!existsSync(crds)) continue;
    const tally = await compare(oracle.program, crds, set, documents, end);
    console.log(`${set.name}: ${line(tally)}`);
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  }
  oracle.remove();
  console.log(`conformance: ${line(total)}${Date.now() > end ? `, stopped after ${SECONDS} seconds` : ''}`);
  if (total.verdicts > 0 || total.stored > 0 || total.paths > 0.01 * total.withPaths) process.exitCode = 1;
}

function line({ documents, accepted, verdicts, withPaths, paths, stored }: Tally): string {
  const share = (part: number, whole: number): string => `${(100 * (whole - part) / Math.max(1, whole)).toFixed(3)}%`;
  return `${documents} documents (${accepted} accepted), verdicts ${share(verdicts, documents)} (${verdicts} differ), paths ${share(paths, withPaths)} (${paths} of ${withPaths} differ), ${stored} stored otherwise`;
}

async function compare(program: string, crds: string, set: CrdSet, documents: readonly Record<string, unknown>[], end: number): Promise<Tally> {
  const family = shippedFamily(set.family);
  const kinds = family.set(set.name);
  const tally: Tally = { documents: 0, accepted: 0, verdicts: 0, withPaths: 0, paths: 0, stored: 0 };
  const asked: Request[] = [];
  const kindsOf: Kind[] = [];
  let shown = 0;
  const broken = new Set<string>();
  await ask(program, crds, requests(kinds, documents, end, asked, kindsOf, set.options), verdict => {
    const { object, oldObject } = asked[verdict.id];
    delete (asked as unknown[])[verdict.id];
    if (verdict.ok === null) return;
    const findings = admit([object], { ...set.options, ...oldObject === undefined ? {} : { previous: [oldObject] }, ratcheting: RATCHETING });
    const found = difference(verdict, findings);
    tally.documents++;
    for (const { rule } of findings) if (rule !== undefined) broken.add(rule);
    if (verdict.ok && !verdict.unknownFields) tally.accepted++;
    else if (!verdict.errors?.some(error => error.type === 'BadRequest')) tally.withPaths++;
    if (verdict.defaulted && oldObject === undefined && !isStoredSo(kindsOf[verdict.id], object, verdict.defaulted)) {
      tally.stored++;
      if (shown++ < SHOWN) console.log('stored otherwise:', JSON.stringify({ object, server: verdict.defaulted }).slice(0, 3000));
    }
    if (!found) return;
    tally[found.verdict ? 'verdicts' : 'paths']++;
    if (shown++ < SHOWN) {
      console.log(JSON.stringify({ ...found, object, oldObject }).slice(0, 1500));
      console.log('  server:', [...verdict.errors?.map(error => error.text) ?? [], ...verdict.unknownFields ?? []].join('\n          ').slice(0, 1500));
      console.log('  ours:  ', findings.map(({ code, path, message }) => `${code} ${path} ${message}`).join('\n          ').slice(0, 1500));
    }
  }, ...RATCHETING ? ['--ratcheting'] : []);
  const rules = rulesOf(kinds);
  console.log(`${set.name}: ${rules.filter(rule => broken.has(rule)).length} of ${rules.length} rules were broken`);
  if (process.env.UNBROKEN) for (const rule of rules.filter(each => !broken.has(each))) console.log('  unbroken:', rule);
  return tally;
}

/** The texts of all rules of a set. */
function rulesOf(kinds: CrdKinds): string[] {
  const rules = new Set<string>();
  for (const { group, names, versions } of kinds.all) {
    for (const { name } of versions) for (const rule of rulesIn(kinds.kind(group, name, names.kind)?.schema)) rules.add(rule);
  }
  return [...rules];
}

function* rulesIn(node: SchemaNode | undefined, seen = new Set<SchemaNode>()): Iterable<string> {
  if (!node?.ruled || seen.has(node)) return;
  seen.add(node);
  for (const { rule } of node.rules ?? []) yield rule.trim();
  for (const child of [...node.properties?.values() ?? [], node.items, node.additional, ...node.allOf ?? []]) yield* rulesIn(child, seen);
}

/** Whether fields are dropped and defaults applied as by the server. Metadata is read, not stored. */
function isStoredSo(kind: Kind, object: unknown, { metadata: _, ...server }: Record<string, unknown>): boolean {
  const { metadata: __, ...ours } = prepared(kind.schema, object as Record<string, unknown>, new Report());
  return isDeepStrictEqual(JSON.parse(JSON.stringify(ours)), kind.hasStatus ? { ...server, ...ours.status === undefined ? {} : { status: JSON.parse(JSON.stringify(ours.status)) as unknown } } : server);
}

/** All documents that people wrote, and for each kind so many mutants of them and of documents made from its schema. */
function* requests(kinds: CrdKinds, documents: readonly Record<string, unknown>[], end: number, asked: Request[], kindsOf: Kind[], options: AdmitOptions): Generator<Request> {
  for (const entry of kinds.all) {
    for (const version of entry.versions.filter(({ served }) => served)) {
      const kind = kinds.kind(entry.group, version.name, entry.names.kind)!;
      const random = new Random(`${SEED} ${kind.group}/${kind.version}/${kind.kind}`);
      const words = [...rulesIn(kind.schema)].flatMap(rule => [...rule.matchAll(/'([^'\\]*)'/g)].map(([, word]) => word));
      const values = new Values(random, [...new Set(words)]);
      const bases = [...basesOf(entry, kind, documents), ...generated(kind, values)];
      const mutator = new Mutator(random, kind.schema, values);
      const request = (object: unknown, oldObject?: unknown): Request => {
        asked.push({ id: asked.length, object, ...oldObject === undefined ? {} : { oldObject } });
        kindsOf.push(kind);
        return asked[asked.length - 1];
      };
      for (const base of bases) yield request(base);
      for (let i = 0; i < MUTANTS; i++) {
        if (Date.now() > end) return;
        const base = random.pick(bases);
        const mutant = mutator.mutated(base, bases);
        if (!isNamed(base, mutant) || random.chance(0.7)) yield request(mutant);
        else yield request(mutant, random.chance(0.5) ? base : { ...base, status: PROGRAMMED });
      }
      // rules that nothing has broken yet: mutants of mutants, until something does
      const unbroken = new Set(rulesIn(kind.schema));
      const valid = bases.filter(base => admit([base], options).every(({ severity }) => severity !== 'error'));
      for (let i = 0; i < SEARCHES && unbroken.size > 0 && valid.length > 0 && Date.now() < end; i++) {
        const base = random.pick(valid);
        const mutant = mutator.mutated(base, valid);
        const old = random.chance(0.3) && isNamed(base, mutant) ? { ...base, status: PROGRAMMED } : undefined;
        const broken = admit([mutant], { ...options, ...old ? { previous: [old] } : {} }).flatMap(({ rule }) => rule !== undefined && unbroken.delete(rule) ? [rule] : []);
        if (broken.length > 0) yield request(mutant, old);
      }
    }
  }
}

function basesOf(entry: CrdEntry, kind: Kind, documents: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  return documents.filter(document => document.kind === kind.kind && String(document.apiVersion).startsWith(`${entry.group}/`))
    .map(document => ({ ...document, apiVersion: `${kind.group}/${kind.version}` }));
}

/** What rules ask of the status before an update. */
const PROGRAMMED = {
  conditions: ['Programmed', 'APIAuthValid'].map(type => ({ type, status: 'True', reason: 'Done', message: '', lastTransitionTime: '2030-01-31T12:00:00Z' })),
};

function generated({ group, version, kind, schema, namespaced }: Kind, values: Values): Record<string, unknown>[] {
  return [0, 0.1, 0.3, 0.3, 0.5, 0.5, 0.8, 1].map(fullness => ({
    ...values.value(schema, fullness) as object, apiVersion: `${group}/${version}`, kind, metadata: { name: 'example', ...namespaced ? { namespace: 'default' } : {} },
  }));
}

/** Updates are told from new objects by their names, so both need one. */
function isNamed(...documents: readonly Record<string, unknown>[]): boolean {
  const names = documents.map(({ metadata }) => {
    const { name, namespace = 'default' } = (metadata ?? {}) as { name?: unknown; namespace?: unknown };
    return typeof name === 'string' && name !== '' && typeof namespace === 'string' ? `${namespace}/${name}` : undefined;
  });
  return names[0] !== undefined && names.every(name => name === names[0]);
}

void main();
