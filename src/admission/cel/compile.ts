import { BOOL, CelType, nameOf, optionalOf, same, STRING } from './cel-type';
import { check } from './check';
import { generate } from './generate';
import { parse } from './parse';
import { Place } from './place';
import { TypeProblem } from './problem';
import type { Compiled, ResultType, RuleOptions, RuleProblem } from './rule';
import { SchemaView } from './schema-view';
import { Expr } from './syntax';

/** A rule without text: the API server skips it. */
const NOTHING: Compiled = { template: 'return()=>true', usesOldSelf: false, facts: {} };

/** Compiles an expression that gives a boolean or a text: finds its types, as an API server does, and writes JavaScript. */
export function compile(text: string, schema: SchemaView, result: ResultType, options: RuleOptions = {}): Compiled | RuleProblem {
  if (text.trim() === '' && result === 'bool') return NOTHING;
  try {
    return compiled(parse(text), new Place(schema, options.resource || schema.embeddedResource), result === 'bool' ? BOOL : STRING, options);
  } catch (error) {
    const isTooDeep = error instanceof RangeError; // for the stack
    return { problem: `compilation failed: ${isTooDeep ? 'expression recursion limit exceeded' : (error as Error).message}` };
  }
}

function compiled(expr: Expr, place: Place, wanted: CelType, { optionalOldSelf = false }: RuleOptions): Compiled {
  const self = place.type();
  if (!self) throw new TypeProblem('failed to convert to declType for CEL validation rules');
  const checked = check(expr, new Map([['self', self], ['oldSelf', optionalOldSelf ? optionalOf(self) : self]]));
  const type = checked.type(expr);
  if (!same(type, wanted)) throw new TypeProblem(`cel expression must evaluate to a ${nameOf(wanted)}`);
  return { template: generate(expr, checked, place, optionalOldSelf), usesOldSelf: checked.mentions('oldSelf'), facts: place.facts() };
}
