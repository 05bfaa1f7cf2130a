import { expanded } from './macros';
import { ENTRY, INDEX, SELECT, withoutOptionalSyntax } from './optional-syntax';
import { SyntaxProblem } from './problem';
import { call, Element, Expr, ident } from './syntax';

type Parsed = NonNullable<ReturnType<typeof import('@bufbuild/cel').parse>['expr']>;
type Parts<K extends Parsed['exprKind']['case']> = Extract<Parsed['exprKind'], { case: K }>['value'];

const OPERATORS = new Map(Object.entries({
  '_?_:_': '@if', '_&&_': '@and', '_||_': '@or', '!_': '@not', '@not_strictly_false': '@notFalse',
  '_==_': '@equal', '_!=_': '@unequal', '_<_': '@less', '_<=_': '@lessOrEqual', '_>_': '@greater', '_>=_': '@greaterOrEqual',
  '_+_': '@plus', '_-_': '@minus', '_*_': '@times', '_/_': '@by', '_%_': '@modulo', '-_': '@negate', '_[_]': '@index', '@in': '@in',
}));

const INT = [-(2n ** 63n), 2n ** 63n - 1n] as const;
const UINT = [0n, 2n ** 64n - 1n] as const;

/**
 * The syntax tree of an expression.
 *
 * @throws SyntaxProblem
 */
export function parse(text: string): Expr {
  // Loading it costs as much as judging a thousand objects, and kinds whose rules are shipped compiled need no parser.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const library: typeof import('@bufbuild/cel') = require('@bufbuild/cel');
  let parsed;
  try {
    parsed = library.parse(`${withoutOptionalSyntax(text)}\n`); // a comment needs its end of line
  } catch (error) {
    if (error instanceof RangeError) throw error; // deeper than the stack
    throw new SyntaxProblem((error as Error).message.replace(/^<input>:/, ''));
  }
  if (Object.values(parsed.sourceInfo?.macroCalls ?? {}).some(isExistsOne)) throw new SyntaxProblem('undeclared reference to \'existsOne\'');
  return exprOf(parsed.expr);
}

/** A spelling that the parser knows, and Kubernetes does not, unless there are two variables. */
function isExistsOne({ exprKind }: Parsed): boolean {
  return exprKind.case === 'callExpr' && exprKind.value.function === 'existsOne';
}

function exprOf(parsed: Parsed | undefined): Expr {
  const kind = parsed?.exprKind;
  switch (kind?.case) {
    case 'constExpr': return literalOf(kind.value);
    case 'identExpr': return ident(kind.value.name);
    case 'selectExpr': {
      const { operand, field, testOnly } = kind.value;
      return { kind: 'select', operand: exprOf(operand), field, how: testOnly ? 'has' : 'get' };
    }
    case 'callExpr': return callOf(kind.value);
    case 'listExpr': return { kind: 'list', elements: kind.value.elements.map(element => elementOf(exprOf(element))) };
    case 'structExpr': return structOf(kind.value);
    case 'comprehensionExpr': {
      const { iterVar, iterRange, accuVar, accuInit, loopCondition, loopStep, result } = kind.value;
      return {
        kind: 'fold', variable: iterVar, range: exprOf(iterRange), accumulator: accuVar, initial: exprOf(accuInit),
        condition: exprOf(loopCondition), step: exprOf(loopStep), result: exprOf(result),
      };
    }
    default: throw new SyntaxProblem('an expression is missing');
  }
}

function literalOf({ constantKind }: Parts<'constExpr'>): Expr {
  switch (constantKind.case) {
    case 'nullValue': return { kind: 'literal', type: 'null', value: null };
    case 'boolValue': return { kind: 'literal', type: 'bool', value: constantKind.value };
    case 'int64Value': return { kind: 'literal', type: 'int', value: within(constantKind.value, INT) };
    case 'uint64Value': return { kind: 'literal', type: 'uint', value: within(constantKind.value, UINT) };
    case 'doubleValue': return { kind: 'literal', type: 'double', value: constantKind.value };
    case 'stringValue': return { kind: 'literal', type: 'string', value: constantKind.value };
    case 'bytesValue': return { kind: 'literal', type: 'bytes', value: constantKind.value };
    default: throw new SyntaxProblem('an unknown kind of literal');
  }
}

function within(value: bigint, [min, max]: readonly [bigint, bigint]): bigint {
  if (value < min || value > max) throw new SyntaxProblem(`the number ${value} does not fit into 64 bits`);
  return value;
}

function callOf({ function: name, target, args: parsedArgs }: Parts<'callExpr'>): Expr {
  const args = parsedArgs.map(exprOf);
  if (!target) return call(OPERATORS.get(name) ?? name, ...args);
  const receiver = exprOf(target);
  if (name === SELECT && args[0].kind === 'literal') return { kind: 'select', operand: receiver, field: String(args[0].value), how: 'optional' };
  if (name === INDEX) return call('@optionalIndex', receiver, ...args);
  return expanded(receiver, name, args);
}

function elementOf(expr: Expr): Element {
  const optional = expr.kind === 'call' && expr.name === ENTRY;
  return { value: optional ? expr.args[0] : expr, optional };
}

function structOf({ messageName, entries }: Parts<'structExpr'>): Expr {
  if (messageName !== '') throw new SyntaxProblem(`undeclared reference to '${messageName}'`);
  return {
    kind: 'map',
    entries: entries.map(({ keyKind, value }) => {
      const key = elementOf(exprOf(keyKind.case === 'mapKey' ? keyKind.value : undefined));
      return { key: key.value, value: exprOf(value), optional: key.optional };
    }),
  };
}
