import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RuleSource } from '../../../src/admission/cel/precompiled';
import { OpenApiSchema, openApiView } from '../../../src/admission/cel/schema-view';
import { crdsOf } from '../../../tools/imports/schemas';
import { CrdFile } from '../../../tools/imports/schemas/crd-sets';

export type Schema = OpenApiSchema & { readonly 'x-kubernetes-validations'?: readonly { readonly rule: string }[] };

/** A rule of a kind that we ship, and the schema where it stands. */
export interface ShippedRule extends RuleSource {
  readonly openApi: OpenApiSchema;
}

/** All of them, as often as they stand somewhere. */
export function shippedRules(): ShippedRule[] {
  return shippedSchemas().flatMap(({ schema }) => [...rulesIn(schema, true)]);
}

/** The schemas of all versions of all kinds in all sets. */
export function shippedSchemas(): { kind: string; version: string; schema: Schema }[] {
  return ['gateway-api', 'kong', 'kuma'].flatMap(family => {
    const file = JSON.parse(readFileSync(join(__dirname, `../../../imports/schemas/${family}.json`), 'utf8')) as CrdFile;
    const crds = Object.keys(file.sets).flatMap(set => crdsOf(file, set));
    return crds.flatMap(({ spec }) => spec.versions.map(({ name, schema }) => ({
      kind: spec.names.kind, version: name, schema: schema.openAPIV3Schema as Schema,
    })));
  });
}

function* rulesIn(schema: Schema, resource = false): Generator<ShippedRule> {
  const rules = schema['x-kubernetes-validations'] ?? [];
  for (const { rule } of rules) yield { rule, schema: openApiView(schema), openApi: schema, options: { resource } };
  const { properties = {}, items, additionalProperties } = schema;
  for (const property of Object.values(properties)) yield* rulesIn(property);
  if (items) yield* rulesIn(items);
  if (typeof additionalProperties === 'object') yield* rulesIn(additionalProperties);
}
