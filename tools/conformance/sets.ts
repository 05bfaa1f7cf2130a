import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AdmitOptions } from '../../src/admission';
import { CrdKinds } from '../../src/admission/kinds/kinds-of-crds';
import { shippedFamily } from '../../src/admission/kinds/shipped';
import { UserCrds } from '../../src/admission/kinds/user-crds';
import { SchemaNode } from '../../src/admission/schema/node';
import { readDocuments } from '../../src/core/yaml/yaml';

/** CRDs that are installed together, for both judges. */
export interface CrdSet {
  readonly name: string;
  /** How we are told which CRDs they are. */
  readonly options: AdmitOptions;
  /** How many mutants make up for few documents that people wrote. */
  readonly times: number;
  kinds(): CrdKinds;
  /** Where the oracle finds the CRDs. */
  folder(shared: string): string;
}

const OWN_FOLDER = join(__dirname, 'crds');
const OWN = readdirSync(OWN_FOLDER).flatMap(name => [...readDocuments(readFileSync(join(OWN_FOLDER, name)))]).map(({ value }) => value);

function shipped(family: 'gateway-api' | 'kong' | 'kuma', name: string, options: AdmitOptions): CrdSet {
  return { name, options, times: 1, kinds: () => shippedFamily(family).set(name), folder: shared => join(shared, 'crds', name) };
}

export const SETS: readonly CrdSet[] = [
  shipped('gateway-api', 'gateway-api-1.6.1-standard', { channel: 'standard' }),
  shipped('gateway-api', 'gateway-api-1.6.1-experimental', { channel: 'experimental' }),
  shipped('kong', 'kong-ingress-controller-3.5', { targets: ['kic-3.5'] }),
  shipped('kong', 'kong-operator-2.2.3', { targets: ['kong-operator-2.2'] }),
  shipped('kuma', 'kuma-2.14.3', {}),
  // what CRDs may have, and those above have not
  { name: 'everything', options: { crds: OWN }, times: 20, kinds: () => new UserCrds(OWN).kinds, folder: () => OWN_FOLDER },
];

/** The texts of all rules of a set. */
export function rulesOf(kinds: CrdKinds): ReadonlySet<string> {
  const served = kinds.all.flatMap(({ group, names, versions }) => versions.map(({ name }) => kinds.kind(group, name, names.kind)));
  return new Set(served.flatMap(kind => [...rulesIn(kind?.schema)]));
}

/** The texts of the rules in a schema. */
export function* rulesIn(node: SchemaNode | undefined, seen = new Set<SchemaNode>()): Iterable<string> {
  if (!node?.ruled || seen.has(node)) return;
  seen.add(node);
  for (const { rule } of node.rules ?? []) yield rule.trim();
  for (const child of [...node.properties?.values() ?? [], node.items, node.additional, ...node.allOf ?? []]) yield* rulesIn(child, seen);
}
