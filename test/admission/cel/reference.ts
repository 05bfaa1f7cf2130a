/* eslint-disable no-restricted-imports -- the library judges our own evaluation here */
import { celEnv, celFunc, CelScalar, isCelError, parse, plan } from '@bufbuild/cel';
import { strings } from '@bufbuild/cel/ext';
/* eslint-enable no-restricted-imports */
import { Answer, Question } from './oracle';
import { escapedField } from '../../../src/admission/cel/field-name';
import { FUNCTIONS } from '../../../src/admission/cel/library';
import { OpenApiSchema } from '../../../src/admission/cel/schema-view';

const { STRING, BOOL } = CelScalar;
const isA = (name: 'isIP' | 'isURL') => celFunc(name, [STRING], BOOL, text => FUNCTIONS[`${name}(string): bool`](text) as boolean);
const environment = celEnv({ funcs: [...strings, isA('isIP'), isA('isURL')] });

/** Functions of Kubernetes that return what the library has no type for. */
export const UNKNOWN_TO_REFERENCE = /\burl\(|\bformat\.|\bquantity\(|\bsemver\(|\bip\(|\bcidr\(/;

type Evaluate = (values: Record<string, any>) => unknown;

/** The same rule, ready to be evaluated by a library for CEL. */
export function planned(rule: string): (self: unknown, oldSelf?: unknown) => unknown {
  const evaluate = plan(environment, parse(`${rule}\n`)) as Evaluate;
  return (self, oldSelf) => evaluate({ self, oldSelf });
}

/** What the library answers. */
export function referenceFor(rule: string): (question: Question) => Answer {
  const evaluate = planned(rule);
  return ({ schema, self, oldSelf }) => {
    const result = evaluate(typed(self, schema), typed(oldSelf, schema));
    return isCelError(result) || typeof result !== 'boolean' ? 'error' : result ? 'true' : 'false';
  };
}

/** JSON as the library wants values: integers as bigints, fields by the names that rules call them. */
export function typed(value: unknown, schema: OpenApiSchema | undefined): unknown {
  if (Array.isArray(value)) return value.map(item => typed(item, schema?.items));
  if (typeof value === 'number') return schema?.type === 'number' ? value : BigInt(value);
  if (typeof value !== 'object' || value === null) return value;
  const { properties = {}, additionalProperties } = schema ?? {};
  return new Map(Object.entries(value).map(([name, content]) => Object.hasOwn(properties, name)
    ? [escapedField(name) ?? name, typed(content, properties[name])]
    : [name, typed(content, typeof additionalProperties === 'object' ? additionalProperties : undefined)]));
}
