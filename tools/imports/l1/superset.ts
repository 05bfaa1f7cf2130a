import { byVersionPriority, Crd, CrdVersion, mapSchemas } from '../crd';
import { JsonSchema, sorted } from '../json-schema';
import { OpenKind, typed } from '../kuma-protos';
import { Sources } from '../sources';

/** Where each kind is taken from: the first set that has it. */
const PRECEDENCE = ['gateway-api-1.6.1-experimental', 'kong-operator-2.2.3', 'kong-ingress-controller-3.5', 'kuma-2.14.3'];

/** One CRD for every kind of each API group, in whichever channel or controller it exists, with all versions a cluster serves. */
export function supersets(sources: Sources, openKinds: readonly OpenKind[]): Map<string, Crd[]> {
  const kinds = new Map<string, Crd>();
  for (const crd of PRECEDENCE.flatMap(set => sources.crds(set))) {
    if (!kinds.has(crd.metadata.name)) kinds.set(crd.metadata.name, served(withSpec(crd, openKinds)));
  }
  const groups = new Map<string, Crd[]>();
  for (const crd of kinds.values()) groups.set(crd.spec.group, [...groups.get(crd.spec.group) ?? [], crd]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The class of the best version has the bare name, whatever order the CRD has them in. */
function served(crd: Crd): Crd {
  return { ...crd, spec: { ...crd.spec, versions: crd.spec.versions.filter((version: CrdVersion) => version.served).sort(byVersionPriority) } };
}

function withSpec(crd: Crd, openKinds: readonly OpenKind[]): Crd {
  const open = crd.spec.group === 'kuma.io' ? openKinds.find(({ kind }) => kind === crd.spec.names.kind) : undefined;
  if (!open) return crd;
  return mapSchemas(crd, schema => ({ ...schema, properties: { ...schema.properties, spec: sorted(typed(open.spec)) as JsonSchema } }));
}
