import { DNS_SUBDOMAIN, NameRule } from '../metadata/names';
import { SchemaNode } from '../schema/node';

/** A served version of a kind, with what the server needs to judge its objects. */
export interface Kind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly name: NameRule;
  readonly schema: SchemaNode;
  /** Defined by a CRD, so that the server's answer follows from the schema alone. */
  readonly custom: boolean;
  /** `status` is not the author's to write. */
  readonly hasStatus: boolean;
  /** Where the scale subresource finds the number of replicas. */
  readonly replicasPath?: string;
  readonly deprecated: boolean;
  /** The version to use instead. */
  readonly successor?: string;
}

/** A version of a kind, as CRDs have it; `schema` is whatever the source calls its schemas. */
export interface VersionEntry {
  readonly name: string;
  readonly served: boolean;
  readonly storage?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: unknown;
  readonly subresources?: { readonly status?: object; readonly scale?: { readonly specReplicasPath: string } };
}

/** The part of a CRD's `spec` that matters here. */
export interface CrdEntry {
  readonly group: string;
  readonly names: { readonly kind: string };
  readonly scope: string;
  readonly versions: readonly VersionEntry[];
}

/** The kind of one version of a CRD. */
export function kindOf(entry: CrdEntry, version: VersionEntry, schema: SchemaNode): Kind {
  const successor = entry.versions.find(other => other.served && !other.deprecated && other.name !== version.name);
  return {
    group: entry.group, version: version.name, kind: entry.names.kind, namespaced: entry.scope === 'Namespaced', name: DNS_SUBDOMAIN,
    schema, custom: true,
    hasStatus: version.subresources?.status !== undefined,
    replicasPath: version.subresources?.scale?.specReplicasPath,
    deprecated: version.deprecated === true,
    successor: version.deprecated ? successor?.name : undefined,
  };
}
