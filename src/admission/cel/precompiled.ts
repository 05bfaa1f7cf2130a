import { createHash } from 'node:crypto';
import { Facts, Place } from './place';
import { Compiled, CompiledMessage, CompiledRule, messageExpressionOf, ResultType, RuleOptions, ruleOf, RuleProblem } from './rule';
import { SchemaView } from './schema-view';
import { Template } from './template';

/**
 * Compiled expressions, as JSON: what a process needs to judge kinds whose rules are known in advance without a parser of CEL.
 *
 * They are found by a digest of their texts. Each comes with what it relies on in the schema it was compiled for, and serves every
 * schema that is the same in that: another version, a copy of the CustomResourceDefinition that a user brings along.
 */
export interface PrecompiledRules { readonly [digest: string]: readonly PrecompiledRule[] }

export type PrecompiledRule = readonly [template: Template, facts: Facts, usesOldSelf?: 1];

/** An expression and where it stands. */
export interface RuleSource {
  readonly rule: string;
  readonly schema: SchemaView;
  readonly options?: RuleOptions;
}

/**
 * Compiles expressions ahead of time: rules and message expressions. What cannot be compiled is left out, to be reported where it
 * is used.
 */
export function precompiledRules(rules: Iterable<RuleSource>, messages: Iterable<RuleSource> = []): PrecompiledRules {
  const all: Record<string, PrecompiledRule[]> = {};
  const add = ({ rule, schema, options = {} }: RuleSource, result: ResultType): void => {
    const digest = digestOf(rule, result, options);
    const place = placeOf(schema, options);
    const known = all[digest] ?? [];
    if (known.some(([, facts]) => place.agreesWith(facts))) return;
    const compiled = compile(rule, schema, result, options);
    if ('problem' in compiled) return;
    const { template, facts, usesOldSelf } = compiled;
    all[digest] = [...known, usesOldSelf ? [template, facts, 1] : [template, facts]];
  };
  for (const rule of rules) add(rule, 'bool');
  for (const message of messages) add(message, 'string');
  return all;
}

/** Makes rules of texts. */
export interface RuleCompiler {
  rule(text: string, schema: SchemaView, options?: RuleOptions): CompiledRule | RuleProblem;
  message(text: string, schema: SchemaView, options?: RuleOptions): CompiledMessage | RuleProblem;
}

/** What compiles is loaded when something has to be compiled. */
function compile(...args: Parameters<typeof import('./compile').compile>): Compiled | RuleProblem {
  return (require('./compile') as typeof import('./compile')).compile(...args); // eslint-disable-line @typescript-eslint/no-require-imports
}

/** A compiler that looks first into what was compiled ahead of time. Rules that are the same code are one. */
export function ruleCompiler(precompiled: () => PrecompiledRules = () => ({})): RuleCompiler {
  const rules = new Map<Template, CompiledRule>();
  const find = (text: string, schema: SchemaView, result: ResultType, options: RuleOptions): Compiled | RuleProblem => {
    const candidates = precompiled()[digestOf(text, result, options)];
    const place = candidates && placeOf(schema, options);
    const found = candidates?.find(([, facts]) => place!.agreesWith(facts));
    return found ? { template: found[0], facts: found[1], usesOldSelf: found[2] === 1 } : compile(text, schema, result, options);
  };
  return {
    rule: (text, schema, options = {}) => {
      const compiled = find(text, schema, 'bool', options);
      if ('problem' in compiled) return compiled;
      const rule = rules.get(compiled.template) ?? ruleOf(compiled);
      rules.set(compiled.template, rule);
      return rule;
    },
    message: (text, schema, options = {}) => {
      const compiled = find(text, schema, 'string', options);
      return 'problem' in compiled ? compiled : messageExpressionOf(compiled);
    },
  };
}

function placeOf(schema: SchemaView, { resource }: RuleOptions): Place {
  return new Place(schema, resource || schema.embeddedResource);
}

const digests = new Map<string, string>();

/** 60 bits tell a few hundred texts apart. */
function digestOf(text: string, result: ResultType, { optionalOldSelf = false }: RuleOptions): string {
  const whole = `${result}${optionalOldSelf ? '?' : ''}:${text}`;
  let digest = digests.get(whole);
  if (!digest) digests.set(whole, digest = createHash('sha1').update(whole).digest('base64url').slice(0, 10));
  return digest;
}
