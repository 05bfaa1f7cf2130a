import { Evaluate, instance } from './instance';
import { Facts } from './place';
import { Budget, charge, grant, OutOfBudget } from './runtime/budget';
import { messageOf } from './runtime/error';
import { absorbsErrors, exactly, plainly, Template } from './template';

/** What a rule says of a value. `error` is why it could not tell, which is as bad as no. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly error?: string };

/** A rule, ready to judge values. */
export interface CompiledRule {
  /** A transition rule: it compares with the value before, and says nothing of new objects. */
  readonly usesOldSelf: boolean;
  /**
   * Whether a value keeps it, as far as the quick way of reading it tells. It may throw what it fails with, and is part of an
   * evaluation that has begun.
   */
  isKept(self: unknown): boolean;
  /** Never throws. One budget for all rules of an object bounds the time that they may take together. */
  evaluate(self: unknown, oldSelf?: unknown, budget?: Budget): Verdict;
}

/** A `messageExpression`, ready to explain why a rule failed. */
export interface CompiledMessage {
  /** The message; nothing where it has to be the rule's own, because there is an error, or nothing that can be shown. */
  evaluate(self: unknown, oldSelf?: unknown, budget?: Budget): string | undefined;
}

/** Why an expression cannot be used, as the API server finds out when the CustomResourceDefinition is created. */
export interface RuleProblem { readonly problem: string }

export interface RuleOptions {
  /** The place of the rule is the root of a resource. */
  readonly resource?: boolean;
  /** `optionalOldSelf`: oldSelf is an optional value, and the rule also judges new objects. */
  readonly optionalOldSelf?: boolean;
}

/** What a compiled expression consists of. */
export interface Compiled {
  readonly template: Template;
  readonly usesOldSelf: boolean;
  /** What it relies on in the schema. */
  readonly facts: Facts;
}

const YES: Verdict = { ok: true };
const NO: Verdict = { ok: false };

const MESSAGE_MAX = 5120;

export type ResultType = 'bool' | 'string';

/** The rule of a compiled expression. */
export function ruleOf({ template, usesOldSelf }: Pick<Compiled, 'template' | 'usesOldSelf'>): CompiledRule {
  let plain: Evaluate | undefined;
  const evaluate = evaluator(template);
  return {
    usesOldSelf,
    isKept: self => (plain ??= instance(plainly(template)))(self, undefined) === true,
    evaluate: (self, oldSelf, budget = new Budget()) => {
      grant(budget);
      try {
        return evaluate(self, oldSelf) === true ? YES : NO;
      } catch (error) {
        return { ok: false, error: messageOf(error) };
      } finally {
        charge(budget);
      }
    },
  };
}

/** The message expression of a compiled one. */
export function messageExpressionOf({ template }: Pick<Compiled, 'template'>): CompiledMessage {
  const evaluate = evaluator(template);
  return {
    evaluate: (self, oldSelf, budget = new Budget()) => {
      grant(budget);
      try {
        const message = String(evaluate(self, oldSelf)).trim();
        return message === '' || message.includes('\n') || Buffer.byteLength(message) > MESSAGE_MAX ? undefined : message;
      } catch {
        return undefined;
      } finally {
        charge(budget);
      }
    },
  };
}

/** Reads a template the plain way, and the exact way where that throws. */
function evaluator(template: Template): Evaluate {
  let plain: Evaluate | undefined;
  let exact: Evaluate | undefined;
  return (self, oldSelf) => {
    try {
      return (plain ??= instance(plainly(template)))(self, oldSelf);
    } catch (error) {
      if (error instanceof OutOfBudget || !absorbsErrors(template)) throw error;
      return (exact ??= instance(exactly(template)))(self, oldSelf);
    }
  };
}
