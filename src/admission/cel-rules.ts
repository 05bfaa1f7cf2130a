import { printPath, Step } from '../core/field-path';
import { ruleCompiler } from './cel/precompiled';
import type { CompiledMessage, CompiledRule } from './cel/rule';
import { Budget, charge, grant } from './cel/runtime/budget';
import { shippedRules } from './cel/shipped';
import { FAILURES } from './failure';
import { Report } from './report';
import { CelRule, SchemaNode } from './schema/node';
import { isUnchanged, oldField, oldItems } from './schema/ratchet';

/** Checks the CEL rules of a kind, unless the object is so wrong that the server does not run them, and says so then. */
export function checkRules(schema: SchemaNode, object: unknown, old: unknown, forgiving: boolean, report: Report): void {
  if (report.blocked) {
    report.add(FAILURES.rulesSkipped, '', {
      message: 'the rules of this kind were not checked, because this object has errors that come before them',
      fix: 'correct the errors; the rules may find more',
    });
  } else {
    new RuleCheck(report).value(schema, schema, object, old, forgiving ? new Tie(schema, object, old) : undefined, true);
  }
}

/**
 * On updates that forgive: a value and what it was before; or, where nobody can tell what it was, `undefined` and what stands
 * around it.
 */
class Tie {
  private same?: boolean;

  public constructor(
    private readonly schema: SchemaNode, private readonly now: unknown, private readonly before: unknown, private readonly around?: Tie,
  ) {}

  public get unchanged(): boolean {
    if (this.before === undefined) return this.around?.unchanged ?? false;
    return this.same ??= isUnchanged(this.schema, this.now, this.before);
  }

  /** The tie of what is in this value. */
  public below(schema: SchemaNode, now: unknown, before: unknown): Tie {
    return this.before === undefined ? this : new Tie(schema, now, before, this);
  }

  /** Of the same value, for rules whose errors are forgiven only for what stands around it. */
  public get loosened(): Tie | undefined {
    return this.before === undefined ? this : this.around;
  }
}

const hasOwn = Object.prototype.hasOwnProperty;

class RuleCheck {
  private readonly steps: Step[] = [];
  private readonly budget = new Budget();

  public constructor(private readonly report: Report) {}

  /**
   * @param node whose rules; in `allOf` it only adds to the schema
   * @param old the value before, where it can be told which it is
   */
  public value(node: SchemaNode, schema: SchemaNode, value: unknown, old: unknown, tie: Tie | undefined, root = false): void {
    if (value === null || value === undefined) return;
    if (node.rules !== undefined) this.rules(rulesOf(node, schema, root), value, old, tie);
    if (node.allOf !== undefined) for (const part of node.allOf) if (part.ruled) this.value(part, schema, value, old, tie?.loosened);
    if (Array.isArray(value)) this.list(node, schema, value, old, tie);
    else if (typeof value === 'object') this.object(node, schema, value as Record<string, unknown>, old, tie, root);
  }

  private list(node: SchemaNode, schema: SchemaNode, items: readonly unknown[], old: unknown, tie: Tie | undefined): void {
    const item = node.items;
    if (!item?.ruled || !schema.items) return;
    const before = old === undefined ? undefined : oldItems(schema, old);
    for (let i = 0; i < items.length; i++) {
      const was = before?.(items[i]);
      this.steps.push(i);
      this.value(item, schema.items, items[i], was, tie?.below(schema.items, items[i], was));
      this.steps.pop();
    }
  }

  private object(node: SchemaNode, schema: SchemaNode, fields: Record<string, unknown>, old: unknown, tie: Tie | undefined, root: boolean): void {
    for (const key in fields) {
      if (!hasOwn.call(fields, key)) continue;
      const named = node.properties?.get(key);
      const child = named ?? node.additional;
      if (!child?.ruled || (root && (key === 'apiVersion' || key === 'kind'))) continue;
      const childSchema = schema === node ? child : schema.properties?.get(key) ?? schema.additional;
      if (!childSchema) continue;
      const was = old === undefined ? undefined : oldField(old, key);
      this.steps.push(named === undefined ? { key } : key);
      this.value(child, childSchema, fields[key], was, tie?.below(childSchema, fields[key], was));
      this.steps.pop();
    }
  }

  private rules({ all, ofNew }: Rules, value: unknown, old: unknown, tie: Tie | undefined): void {
    if (ofNew !== undefined && (old === undefined || old === null) && this.areKept(ofNew, value)) return;
    for (const rule of all) this.rule(rule, value, old, tie);
  }

  /** Nearly all rules are kept: they are asked in one evaluation, which counts for nothing where one is not. */
  private areKept(rules: readonly CompiledRule[], value: unknown): boolean {
    grant(this.budget);
    try {
      for (const rule of rules) if (!rule.isKept(value)) return false;
    } catch {
      return false;
    }
    charge(this.budget);
    return true;
  }

  private rule({ source, compiled, problem, message, path }: UsableRule, value: unknown, old: unknown, tie: Tie | undefined): void {
    if (compiled === undefined) {
      return this.report.add(FAILURES.crd, printPath(this.steps), {
        message: `a rule of the CRD cannot be used: ${problem}`, rule: source.rule.trim(),
      });
    }
    if (compiled.usesOldSelf && (old === undefined || old === null) && !source.optionalOldSelf) return;
    const verdict = compiled.evaluate(value, old, this.budget);
    if (verdict.ok) return;
    const rule = source.rule.trim();
    if (verdict.error !== undefined) {
      return this.report.add(FAILURES.ruleFailed, printPath(this.steps), { message: `a rule cannot be evaluated: ${verdict.error}`, rule });
    }
    if (!compiled.usesOldSelf && tie?.unchanged) return;
    this.report.add(FAILURES.rule, printPath([...this.steps, ...path]), {
      ...typeof value === 'object' ? {} : { value },
      message: message?.evaluate(value, old, this.budget) ?? (source.message?.trim() || `breaks the rule ${rule}`), rule,
    });
  }
}

/** A rule with all that is needed to use it; or with why it cannot be used. */
interface UsableRule {
  readonly source: CelRule;
  readonly compiled?: CompiledRule;
  readonly problem?: string;
  readonly message?: CompiledMessage;
  readonly path: readonly Step[];
}

/** The rules of one place in a schema. */
interface Rules {
  readonly all: readonly UsableRule[];
  /** Those that judge new objects, where none looks at what was before. */
  readonly ofNew?: readonly CompiledRule[];
}

const compiler = ruleCompiler(shippedRules);
const usable = new WeakMap<SchemaNode, Map<SchemaNode, Rules>>();

function rulesOf(node: SchemaNode, schema: SchemaNode, resource: boolean): Rules {
  let bySchema = usable.get(node);
  if (!bySchema) usable.set(node, bySchema = new Map());
  let rules = bySchema.get(schema);
  if (!rules) {
    const all = node.rules!.map(source => usableRule(source, schema, resource));
    const asked = all.filter(({ compiled, source }) => !compiled?.usesOldSelf || source.optionalOldSelf);
    const isQuick = asked.every(({ compiled, source }) => compiled && !source.optionalOldSelf);
    bySchema.set(schema, rules = isQuick ? { all, ofNew: asked.map(({ compiled }) => compiled!) } : { all });
  }
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
