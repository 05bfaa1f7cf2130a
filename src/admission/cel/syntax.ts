/** A syntax tree of CEL. Macros are expanded: whatever loops is a fold. */
export type Expr = Literal | Ident | Select | Call | ListLiteral | MapLiteral | Fold;

export type Literal =
  | { readonly kind: 'literal'; readonly type: 'null'; readonly value: null }
  | { readonly kind: 'literal'; readonly type: 'bool'; readonly value: boolean }
  | { readonly kind: 'literal'; readonly type: 'int' | 'uint'; readonly value: bigint }
  | { readonly kind: 'literal'; readonly type: 'double'; readonly value: number }
  | { readonly kind: 'literal'; readonly type: 'string'; readonly value: string }
  | { readonly kind: 'literal'; readonly type: 'bytes'; readonly value: Uint8Array };

export interface Ident { readonly kind: 'ident'; readonly name: string }

/** `operand.field`, `has(operand.field)` or `operand.?field`. */
export interface Select {
  readonly kind: 'select';
  readonly operand: Expr;
  readonly field: string;
  readonly how: 'get' | 'has' | 'optional';
}

/** A function, method or operator; an operator's name starts with `@`, so nobody can call it as a function. */
export interface Call { readonly kind: 'call'; readonly name: string; readonly target?: Expr; readonly args: readonly Expr[] }

export interface ListLiteral { readonly kind: 'list'; readonly elements: readonly Element[] }

/** An entry `?e` is left out where `e` has no value. */
export interface Element { readonly value: Expr; readonly optional: boolean }

export interface MapLiteral { readonly kind: 'map'; readonly entries: readonly Entry[] }

export interface Entry extends Element { readonly key: Expr }

/**
 * Goes through a range with an accumulator: `step` gives its next value as long as `condition` holds, and `result` is what comes out.
 * With a second variable, the first is an index or a key and the second the value that belongs to it.
 */
export interface Fold {
  readonly kind: 'fold';
  readonly variable: string;
  readonly variable2?: string;
  readonly range: Expr;
  readonly accumulator: string;
  readonly initial: Expr;
  readonly condition: Expr;
  readonly step: Expr;
  readonly result: Expr;
}

export const call = (name: string, ...args: Expr[]): Call => ({ kind: 'call', name, args });

export const method = (target: Expr, name: string, ...args: Expr[]): Call => ({ kind: 'call', name, target, args });

export const ident = (name: string): Ident => ({ kind: 'ident', name });

export const list = (...values: Expr[]): ListLiteral => ({ kind: 'list', elements: values.map(value => ({ value, optional: false })) });

export const bool = (value: boolean): Literal => ({ kind: 'literal', type: 'bool', value });

/** `a.b.c` as a name, where an expression is one. */
export function qualifiedName(expr: Expr): string | undefined {
  if (expr.kind === 'ident') return expr.name;
  if (expr.kind !== 'select' || expr.how !== 'get') return undefined;
  const prefix = qualifiedName(expr.operand);
  return prefix && `${prefix}.${expr.field}`;
}
