import { bool, Call, call, Expr, Fold, ident, list, method } from './syntax';

const RESULT = ident('@result');
const ZERO: Expr = { kind: 'literal', type: 'int', value: 0n };
const ONE: Expr = { kind: 'literal', type: 'int', value: 1n };
const EMPTY_MAP: Expr = { kind: 'map', entries: [] };

/** A macro rewrites the arguments of a method call, or leaves the call as it is. */
type Macro = (target: Expr, args: readonly Expr[]) => Expr | undefined;

/**
 * Macros of Kubernetes' environment that the parser does not know: those with two variables, those of optional values, `sortBy`.
 */
const MACROS: Readonly<Record<string, Macro>> = {
  'all/3': twoVariables(([test]) => ({
    initial: bool(true), condition: call('@notFalse', RESULT), step: call('@and', RESULT, test),
  })),
  'exists/3': twoVariables(([test]) => ({
    initial: bool(false), condition: call('@notFalse', call('@not', RESULT)), step: call('@or', RESULT, test),
  })),
  'exists_one/3': twoVariables(existsOne),
  'existsOne/3': twoVariables(existsOne),
  'transformList/3': twoVariables(([value]) => appending(value)),
  'transformList/4': twoVariables(([test, value]) => appending(value, test)),
  'transformMap/3': twoVariables(([value], key) => inserting([ident(key), value])),
  'transformMap/4': twoVariables(([test, value], key) => inserting([ident(key), value], test)),
  'transformMapEntry/3': twoVariables(([entry]) => inserting([entry])),
  'transformMapEntry/4': twoVariables(([test, entry]) => inserting([entry], test)),
  'optMap/2': (target, [variable, value]) => variable.kind === 'ident'
    ? ifPresent(target, call('optional.of', bind(variable.name, method(target, 'value'), value))) : undefined,
  'optFlatMap/2': (target, [variable, value]) => variable.kind === 'ident'
    ? ifPresent(target, bind(variable.name, method(target, 'value'), value)) : undefined,
  'sortBy/2': (target, [variable, key]) => {
    if (variable.kind !== 'ident') return undefined;
    const input = ident('@input');
    const keys: Fold = { kind: 'fold', variable: variable.name, range: input, accumulator: RESULT.name, result: RESULT, ...appending(key) };
    return bind(input.name, target, method(input, '@sortByKeys', keys));
  },
};

/** The expansion of a method call, or the call where it is no macro. */
export function expanded(target: Expr, name: string, args: readonly Expr[]): Expr {
  const macro = Object.hasOwn(MACROS, `${name}/${args.length}`) ? MACROS[`${name}/${args.length}`] : undefined;
  return macro?.(target, args) ?? method(target, name, ...args);
}

type Loop = Pick<Fold, 'initial' | 'condition' | 'step'> & { readonly result?: Expr };

function twoVariables(loop: (args: readonly Expr[], variable: string) => Loop): Macro {
  return (range, [variable, variable2, ...args]) => {
    if (variable.kind !== 'ident' || variable2.kind !== 'ident' || variable.name === variable2.name) return undefined;
    return {
      kind: 'fold', variable: variable.name, variable2: variable2.name, range, accumulator: RESULT.name, result: RESULT,
      ...loop(args, variable.name),
    };
  };
}

function existsOne([test]: readonly Expr[]): Loop {
  return {
    initial: ZERO, condition: bool(true), step: call('@if', test, call('@plus', RESULT, ONE), RESULT), result: call('@equal', RESULT, ONE),
  };
}

function appending(value: Expr, test?: Expr): Loop {
  return { initial: list(), condition: bool(true), step: when(test, call('@plus', RESULT, list(value))) };
}

function inserting(entry: readonly Expr[], test?: Expr): Loop {
  return { initial: EMPTY_MAP, condition: bool(true), step: when(test, call('@insert', RESULT, ...entry)) };
}

function when(test: Expr | undefined, step: Expr): Expr {
  return test ? call('@if', test, step, RESULT) : step;
}

function ifPresent(target: Expr, result: Call | Fold): Expr {
  return call('@if', method(target, 'hasValue'), result, call('optional.none'));
}

/** `let variable = value in result`, as a fold over nothing. */
function bind(variable: string, value: Expr, result: Expr): Fold {
  return {
    kind: 'fold', variable: '#unused', range: list(), accumulator: variable, initial: value, condition: bool(false), step: ident(variable), result,
  };
}
