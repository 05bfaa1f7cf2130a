import { printPath, Step } from '../core/field-path';
import { ruleCompiler } from './cel/precompiled';
import type { CompiledMessage, CompiledRule } from './cel/rule';
import { Budget } from './cel/runtime/budget';
import { FAILURES } from './failure';
import { Report } from './report';
import { CelRule, SchemaNode } from './schema/node';
import { isUnchanged, oldField, oldItems } from './schema/ratchet';

/** Checks the CEL rules of a kind, unless the object is so wrong that the server does not run them, and says so then. */
export function checkRules(schema: SchemaNode, object: unknown, old: unknown, forgiving: boolean, report: Report): void {
  if (report.blocked) {
    report.add(FAILURES.rulesSkipped, '', {
      message: 'the rules of this kind were not checked, because of the errors above', fix: 'correct these first; there may be more',
    });
  } else {
    new RuleCheck(report).value({ node: schema, schema, value: object, old, tie: forgiving ? new Tie(schema, object, old) : undefined, root: true });
  }
}

/** A place in an object that rules may be about. */
interface Place {
  /** Whose rules; in `allOf` it only adds to the schema. */
  readonly node: SchemaNode;
  readonly schema: SchemaNode;
  readonly value: unknown;
  /** The value before, where it can be told which it is. */
  readonly old: unknown;
  /** On updates that forgive: this value and what it was; or, where nobody can tell, what stands around it. */
  readonly tie?: Tie;
  readonly around?: Tie;
  readonly root?: boolean;
}

/** A value and what it was before. */
class Tie {
  private same?: boolean;

  public constructor(private readonly schema: SchemaNode, private readonly value: unknown, private readonly old: unknown) {}

  public get unchanged(): boolean {
    return this.same ??= isUnchanged(this.schema, this.value, this.old);
  }
}

class RuleCheck {
  private readonly steps: Step[] = [];
  private readonly budget = new Budget();

  public constructor(private readonly report: Report) {}

  public value(place: Place): void {
    const { node, value } = place;
    if (value === null || value === undefined || !node.ruled) return;
    if (node.rules) for (const rule of rulesOf(node, place.schema, place.root === true)) this.rule(rule, place);
    for (const part of node.allOf ?? []) this.value({ ...place, node: part, tie: undefined });
    if (Array.isArray(value)) this.list(place, value);
    else if (typeof value === 'object') this.object(place, value as Record<string, unknown>);
  }

  private list({ node, schema, old, tie, around }: Place, items: readonly unknown[]): void {
    if (!node.items?.ruled || !schema.items) return;
    const before = old === undefined ? undefined : oldItems(schema, old);
    for (const [i, item] of items.entries()) {
      const was = before?.(item);
      this.steps.push(i);
      this.value({ node: node.items, schema: schema.items, value: item, old: was, ...below(tie, around, schema.items, item, was) });
      this.steps.pop();
    }
  }

  private object({ node, schema, old, tie, around, root }: Place, fields: Record<string, unknown>): void {
    for (const key of Object.keys(fields)) {
      const named = node.properties?.get(key);
      const child = named ?? node.additional;
      const childSchema = schema.properties?.get(key) ?? schema.additional;
      if (!child?.ruled || !childSchema || (root && (key === 'apiVersion' || key === 'kind'))) continue;
      const was = old === undefined ? undefined : oldField(old, key);
      this.steps.push(named ? key : { key });
      this.value({ node: child, schema: childSchema, value: fields[key], old: was, ...below(tie, around, childSchema, fields[key], was) });
      this.steps.pop();
    }
  }

  private rule({ source, compiled, problem, message, path }: UsableRule, { value, old, tie, around }: Place): void {
    const text = source.rule.trim();
    if (!compiled) {
      return this.report.add(FAILURES.crd, printPath(this.steps), { message: `a rule of the CRD cannot be used: ${problem}`, rule: text });
    }
    if (compiled.usesOldSelf && (old === undefined || old === null) && !source.optionalOldSelf) return;
    const verdict = compiled.evaluate(value, old, this.budget);
    if (verdict.ok) return;
    if (verdict.error !== undefined) {
      return this.report.add(FAILURES.ruleFailed, printPath(this.steps), { message: `a rule cannot be evaluated: ${verdict.error}`, rule: text });
    }
    if (!compiled.usesOldSelf && (tie ?? around)?.unchanged) return;
    this.report.add(FAILURES.rule, printPath([...this.steps, ...path]), {
      ...typeof value === 'object' ? {} : { value },
      message: message?.evaluate(value, old, this.budget) ?? source.message?.trim() ?? `breaks the rule ${text}`, rule: text,
    });
  }
}

function below(tie: Tie | undefined, around: Tie | undefined, schema: SchemaNode, value: unknown, old: unknown): Pick<Place, 'tie' | 'around'> {
  if (tie === undefined) return { around };
  return { tie: old === undefined ? undefined : new Tie(schema, value, old), around: tie };
}

/** A rule with all that is needed to use it; or with why it cannot be used. */
interface UsableRule {
  readonly source: CelRule;
  readonly compiled?: CompiledRule;
  readonly problem?: string;
  readonly message?: CompiledMessage;
  readonly path: readonly Step[];
}

const compiler = ruleCompiler();
const usable = new WeakMap<SchemaNode, Map<SchemaNode, readonly UsableRule[]>>();

function rulesOf(node: SchemaNode, schema: SchemaNode, resource: boolean): readonly UsableRule[] {
  let bySchema = usable.get(node);
  if (!bySchema) usable.set(node, bySchema = new Map());
  let rules = bySchema.get(schema);
  if (!rules) bySchema.set(schema, rules = node.rules!.map(source => usableRule(source, schema, resource)));
  return rules;
}

function usableRule(source: CelRule, schema: SchemaNode, resource: boolean): UsableRule {
  const options = { resource, optionalOldSelf: source.optionalOldSelf };
  const compiled = compiler.rule(source.rule, schema, options);
  const message = source.messageExpression === undefined ? undefined : compiler.message(source.messageExpression, schema, options);
  return {
    source, path: stepsOf(source.fieldPath ?? '', schema),
    ...'problem' in compiled ? { problem: compiled.problem } : { compiled },
    message: message && 'problem' in message ? undefined : message,
  };
}

/** The steps of a rule's `fieldPath`: `.spec.name`, or `['name']` for keys and unusual fields. */
function stepsOf(fieldPath: string, schema: SchemaNode): Step[] {
  let node: SchemaNode | undefined = schema;
  return [...fieldPath.matchAll(/\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]/g)].map(([, name, quoted]) => {
    const key: string = name ?? quoted.replace(/\\(.)/g, '$1');
    const named: SchemaNode | undefined = node?.properties?.get(key);
    const step = named || !node?.additional ? key : { key };
    node = named ?? node?.additional;
    return step;
  });
}
