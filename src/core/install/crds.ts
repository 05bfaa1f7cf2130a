import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LONG_KEYWORDS } from '../schema-keywords';

/** A CustomResourceDefinition, as a cluster is given it. */
export interface Crd {
  readonly metadata: {
    readonly name: string;
    readonly annotations?: { readonly [key: string]: string };
    readonly labels?: { readonly [key: string]: string };
  };
  readonly spec: { readonly group: string; readonly names: { readonly kind: string }; readonly [field: string]: unknown };
}

type Node = Readonly<Record<string, unknown>>;

interface Entry extends Node {
  readonly group: string;
  readonly names: { readonly kind: string; readonly plural: string };
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
  readonly versions: readonly (Node & { readonly schema: number; readonly additionalPrinterColumns?: readonly number[] })[];
}

interface CrdFile {
  readonly sets: { readonly [set: string]: readonly Entry[] };
  readonly columns: readonly Node[];
  readonly rules: readonly Node[];
  readonly nodes: readonly Node[];
}

/**
 * The CRDs of a set, written back from the compact schemas that come with this package: as upstream has them, without prose.
 *
 * @param family the file the set is in: `gateway-api`, `kong`, `kuma`
 * @param set how the name of the set begins and ends: what is between them is its version
 */
export function crdsOf(family: string, set: { readonly begins: string; readonly ends?: string }): Crd[] {
  const file = JSON.parse(readFileSync(join(__dirname, '../../../imports/schemas', `${family}.json`), 'utf8')) as CrdFile;
  const name = Object.keys(file.sets).find(known => known.startsWith(set.begins) && known.endsWith(set.ends ?? ''))!;
  return file.sets[name].map(entry => crdOf(file, entry));
}

function crdOf(file: CrdFile, { annotations, labels, ...spec }: Entry): Crd {
  const versions = spec.versions.map(({ schema, additionalPrinterColumns: columns, ...version }) => ({
    ...version,
    ...columns && { additionalPrinterColumns: columns.map(column => file.columns[column]) },
    schema: { openAPIV3Schema: schemaOf(file, schema) },
  }));
  const metadata = { name: `${spec.names.plural}.${spec.group}`, ...annotations && { annotations }, ...labels && { labels } };
  return { metadata, spec: { ...spec, versions } };
}

/** The schema at a place of the pool, with those inside it. */
function schemaOf(file: CrdFile, place: number): Node {
  const at = (child: unknown) => schemaOf(file, child as number);
  const node = Object.entries(file.nodes[place]);
  return Object.fromEntries(node.map(([keyword, value]) => [LONG_KEYWORDS[keyword] ?? keyword, valueOf(file, keyword, value, at)]));
}

function valueOf(file: CrdFile, keyword: string, value: unknown, at: (child: unknown) => Node): unknown {
  switch (keyword) {
    case 'properties': return Object.fromEntries(Object.entries(value as Node).map(([name, child]) => [name, at(child)]));
    case 'additionalProperties': return typeof value === 'boolean' ? value : at(value);
    case 'items': case 'not': return at(value);
    case 'allOf': case 'anyOf': case 'oneOf': return (value as unknown[]).map(at);
    case 'rules': return (value as number[]).map(rule => file.rules[rule]);
    default: return value;
  }
}
