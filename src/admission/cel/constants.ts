import { TypeProblem } from './problem';
import { Expr } from './syntax';
import { compilePattern } from '../../core/regex/linear-regex';

const CONVERSIONS = new Set(['bool', 'bytes', 'double', 'duration', 'dyn', 'int', 'string', 'timestamp', 'type', 'uint']);
const PATTERNS = new Set(['matches', 'find', 'findAll']);

/** A function that converts to the type that it is called like. Of constants, the API server does it before it takes a rule. */
export function isConversion(name: string): boolean {
  return CONVERSIONS.has(name);
}

/** An expression that has one value, known before anything is evaluated: a literal, or a conversion of one. */
export function isConstant(expr: Expr): boolean {
  switch (expr.kind) {
    case 'literal': return true;
    case 'list': return expr.elements.every(({ value, optional }) => !optional && isConstant(value));
    case 'map': return expr.entries.every(({ key, value, optional }) => !optional && isConstant(key) && isConstant(value));
    case 'call': return isConversion(expr.name) && !expr.target && expr.args.every(isConstant);
    default: return false;
  }
}

const KEYS = new Set(['int', 'uint', 'double', 'string', 'bool']);

/**
 * Refuses an index that is known to be none.
 *
 * @throws TypeProblem
 */
export function checkConstantIndex(index: Expr): undefined {
  const kind = isConstant(index) ? constantKind(index) : undefined;
  if (kind !== undefined && !KEYS.has(kind)) throw new TypeProblem(`invalid qualifier type: ${kind}`);
  return undefined;
}

function constantKind(expr: Expr): string {
  if (expr.kind === 'literal') return expr.type;
  if (expr.kind !== 'call') return expr.kind;
  return expr.name === 'dyn' ? constantKind(expr.args[0]) : expr.name;
}

/**
 * The regular expression that a function is given as a literal.
 *
 * @throws TypeProblem where it is none
 */
export function constantPattern(name: string, pattern: Expr | undefined): string | undefined {
  if (!PATTERNS.has(name) || pattern?.kind !== 'literal' || pattern.type !== 'string') return undefined;
  if (!compilePattern(pattern.value).ok) throw new TypeProblem(`invalid ${name} argument`);
  return pattern.value;
}
