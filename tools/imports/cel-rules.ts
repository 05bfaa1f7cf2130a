/**
 * The CEL rules of all CRD sets, compiled to JavaScript, so that nobody has to load a parser to judge these kinds.
 *
 * `schemas/cel.json` is what `src/admission/cel/precompiled.ts` describes: { [digest of the rule]: [code, what it relies on in the schema]… }
 */
import { essence } from './crd';
import { CRD_SETS, Sources } from './sources';
import { precompiledRules, RuleSource } from '../../src/admission/cel/precompiled';
import { OpenApiSchema, openApiView } from '../../src/admission/cel/schema-view';

interface Validation { readonly rule: string; readonly messageExpression?: string; readonly optionalOldSelf?: boolean }

type Schema = OpenApiSchema & { readonly 'x-kubernetes-validations'?: readonly Validation[] };

/** The file below `schemas/`, by name. */
export function compiledRules(sources: Sources): Map<string, string> {
  const roots = CRD_SETS.flatMap(({ name }) => sources.crds(name))
    .flatMap(crd => essence(crd).spec.versions.map(({ schema }) => schema.openAPIV3Schema as Schema));
  const rules = roots.flatMap(root => [...rulesIn(root, true)]);
  const messages = rules.flatMap(({ message, ...source }) => message === undefined ? [] : [{ ...source, rule: message }]);
  const lines = Object.entries(precompiledRules(rules, messages)).map(([digest, compiled]) => `${JSON.stringify(digest)}:${JSON.stringify(compiled)}`);
  return new Map([['schemas/cel.json', `{\n${lines.sort().join(',\n')}\n}\n`]]);
}

function* rulesIn(schema: Schema, resource = false): Generator<RuleSource & { message?: string }> {
  for (const { rule, messageExpression: message, optionalOldSelf } of schema['x-kubernetes-validations'] ?? []) {
    yield { rule, message, schema: openApiView(schema), options: { resource, optionalOldSelf } };
  }
  for (const property of Object.values(schema.properties ?? {})) yield* rulesIn(property);
  if (schema.items) yield* rulesIn(schema.items);
  if (typeof schema.additionalProperties === 'object') yield* rulesIn(schema.additionalProperties);
}
