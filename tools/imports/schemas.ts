/**
 * Compact schemas: everything an API server needs to know about the kinds, in JSON that is small, quick to parse and easy to walk.
 *
 * One file for each family of CRD sets, because the sets of a family repeat each other: `gateway-api.json`, `kong.json`,
 * `kuma.json`; and `kubernetes.json` for the built-in kinds. A file stands alone, so each is loaded only when it is needed.
 *
 * ```
 * { sets:      { [set]: Entry[] }            // the CRDs of each set; not in kubernetes.json
 *   kinds:     Kind[]                        // kubernetes.json only: { group, version, kind, scope, schema }; group '' is core
 *   metadata:  place                         // kubernetes.json only: what `metadata` of any object may have
 *   openKinds: { kind, spec: place }[]       // kuma.json only: kuma.io's kinds whose CRD takes any `spec`, and what Kuma reads of it
 *   columns:   Column[]                      // printer columns, as CRDs have them; not in kubernetes.json
 *   rules:     Rule[]                        // CEL rules, as CRDs have them: { rule, message?, messageExpression?, reason?, … }
 *   nodes:     Node[] }                      // the pool
 *
 * Entry    = the CRD's `spec`, with `annotations` and `labels` of its metadata beside; in its versions
 *            `schema` is a place, and `additionalPrinterColumns` are indexes of `columns`
 * place    = index of `nodes`
 * Node     = a JSON schema whose children are places: `properties` (by name), `items`, `additionalProperties` (or a boolean), `not`,
 *            `allOf`, `anyOf`, `oneOf` (lists). All other keywords are as in OpenAPI v3, the `x-kubernetes-…` ones are called
 *            intOrString, preserveUnknownFields, embeddedResource, listType, listMapKeys, mapType, patchStrategy, patchMergeKey,
 *            and `rules` (indexes of `rules`, for x-kubernetes-validations)
 * ```
 *
 * Equal nodes are one node, so work per place can be cached. A node's children stand before it, except where a definition mentions
 * itself: CustomResourceDefinition has schemas in it, and nothing else does.
 *
 * In the built-in kinds, `format: quantity` marks resource quantities (numbers or strings); Go's zero values are not kept as
 * defaults. An object there without `preserveUnknownFields` and `additionalProperties` has no fields but its `properties`.
 *
 * In Kuma's open kinds, `aliases` names fields that Kuma reads under a second name ({ retry_on: 'retryOn' }); `enum` lists names
 * and the numbers that mean the same; numbers may be written as strings, as everywhere in the JSON of protocol buffers. A node with
 * `variants` (place by name) is the one that the sibling field named by `variantBy` chooses.
 */
import { Crd } from './crd';
import { openKinds } from './kuma-protos';
import { crdOf, CrdFile, packedSets } from './schemas/crd-sets';
import { kubernetesSchemas } from './schemas/kubernetes';
import { CRD_SETS, CrdSet, Sources } from './sources';

/** The files below `schemas/`, by name. */
export function compactSchemas(sources: Sources): Map<string, string> {
  const families = [...new Set(CRD_SETS.map(set => set.family))];
  return new Map([
    ...families.map(family => [`schemas/${family}.json`, textOf(familyOf(sources, family))] as const),
    ['schemas/kubernetes.json', textOf(kubernetesSchemas(sources.kubernetesDefinitions()))],
  ]);
}

function familyOf(sources: Sources, family: CrdSet['family']): CrdFile {
  const sets = CRD_SETS.filter(set => set.family === family).map(({ name }) => [name, sources.crds(name)] as const);
  return packedSets(new Map(sets), family === 'kuma' ? openKinds(sources.kumaProtos()) : undefined);
}

/** The CRDs of a set as they were, without prose. */
export function crdsOf(file: CrdFile, set: string): Crd[] {
  return file.sets[set].map(entry => crdOf(file, entry));
}

/** One line for each thing, so that a change of upstream reads well in a diff. */
function textOf(file: object): string {
  const parts = Object.entries(file).map(([name, part]) => `${JSON.stringify(name)}:${linesOf(part)}`);
  return `{${parts.join(',\n')}}\n`;
}

function linesOf(part: unknown): string {
  if (Array.isArray(part)) return `[\n${part.map(item => JSON.stringify(item)).join(',\n')}]`;
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  return `{${Object.entries(part).map(([name, item]) => `${JSON.stringify(name)}:${linesOf(item)}`).join(',\n')}}`;
}
