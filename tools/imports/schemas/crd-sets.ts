import { Crd, CrdVersion, essence } from '../crd';
import { omit } from '../json-schema';
import { OpenKind } from '../kuma-protos';
import { expand, intern, Pool, Pooled } from './pool';

type Column = Readonly<Record<string, unknown>>;

/** A CRD whose schemas and printer columns stand elsewhere in the file. */
export type CrdEntry = Omit<Crd['spec'], 'versions'> & Pick<Crd['metadata'], 'annotations' | 'labels'> & { readonly versions: readonly VersionEntry[] };

type VersionEntry = Omit<CrdVersion, 'schema' | 'additionalPrinterColumns'> & { readonly schema: number; readonly additionalPrinterColumns?: readonly number[] };

/** A file with the CRDs of one or more sets. */
export interface CrdFile extends Pooled {
  readonly sets: Readonly<Record<string, readonly CrdEntry[]>>;
  readonly openKinds?: readonly { readonly kind: string; readonly spec: number }[];
  readonly columns: readonly Column[];
}

/** The sets, with one pool for all. */
export function packedSets(sets: ReadonlyMap<string, readonly Crd[]>, open?: readonly OpenKind[]): CrdFile {
  const pool = new Pool();
  const columns: Column[] = [];
  const places = new Map<string, number>();

  const version = ({ schema, additionalPrinterColumns, ...rest }: CrdVersion): VersionEntry => ({
    ...rest,
    ...additionalPrinterColumns && { additionalPrinterColumns: additionalPrinterColumns.map(column => intern(columns, places, column)) },
    schema: pool.add(schema.openAPIV3Schema),
  });
  const entry = (crd: Crd): CrdEntry => {
    const { metadata: { annotations, labels }, spec } = essence(crd);
    return omit({ ...spec, versions: spec.versions.map(version), annotations, labels }, (_, value) => value === undefined);
  };
  const packed = Object.fromEntries([...sets].map(([name, crds]) => [name, crds.map(entry)]));
  const openKinds = open && { openKinds: open.map(({ kind, spec }) => ({ kind, spec: pool.add(spec) })) };
  return { sets: packed, ...openKinds, columns, rules: pool.rules, nodes: pool.nodes };
}

export function crdOf(file: CrdFile, { annotations, labels, ...spec }: CrdEntry): Crd {
  const metadata = omit({ name: `${spec.names.plural}.${spec.group}`, annotations, labels }, (_, value) => value === undefined);
  const versions = spec.versions.map(({ schema, additionalPrinterColumns, ...rest }): CrdVersion => ({
    ...rest,
    ...additionalPrinterColumns && { additionalPrinterColumns: additionalPrinterColumns.map(column => file.columns[column]) },
    schema: { openAPIV3Schema: expand(file, schema) },
  }));
  return { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata, spec: { ...spec, versions } };
}
