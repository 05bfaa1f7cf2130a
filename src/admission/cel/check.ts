import {
  BOOL, BYTES, CelType, DOUBLE, DYN, ERROR, INT, isOptional, listOf, mapOf, mentions, nameOf, NULL, optionalOf, param, same, STRING, UINT,
} from './cel-type';
import { overloadsOf, TYPE_NAMES } from './declarations';
import { TypeProblem } from './problem';
import { Overload } from './signature';
import { Call, Element, Expr, Fold, ListLiteral, MapLiteral, qualifiedName, Select } from './syntax';
import { Bindings, mostGeneral } from './unify';

/** What checking finds out about an expression and those inside it. */
export interface Checked {
  type(expr: Expr): CelType;
  /** The ways in which a call may be meant: more than one only where types are not known before values are. */
  overloads(call: Call): readonly Overload[];
  /** A variable is used somewhere. */
  mentions(variable: string): boolean;
  /** A name with dots, where an expression that looks like selections is one. */
  name(expr: Expr): string | undefined;
}

/** Variables in scope. */
export type Scope = ReadonlyMap<string, CelType>;

const LITERALS = { null: NULL, bool: BOOL, int: INT, uint: UINT, double: DOUBLE, string: STRING, bytes: BYTES };

/**
 * Finds the type of an expression as cel-go's checker does.
 *
 * @throws TypeProblem
 */
export function check(expr: Expr, scope: Scope): Checked {
  const checker = new Checker();
  checker.check(expr, scope);
  checker.settle();
  checker.checkLiterals();
  return checker;
}

class Checker implements Checked {
  private readonly types = new Map<Expr, CelType>();
  private readonly calls = new Map<Call, Overload[]>();
  private readonly names = new Map<Expr, string>();
  private readonly mentioned = new Set<string>();
  private readonly literals: (ListLiteral | MapLiteral)[] = [];
  private readonly exempt = new Set<Expr>();
  private readonly bindings = new Bindings();
  private variables = 0;

  public type(expr: Expr): CelType { return this.types.get(expr)!; }

  public overloads(call: Call): readonly Overload[] { return this.calls.get(call) ?? []; }

  public mentions(variable: string): boolean { return this.mentioned.has(variable); }

  public name(expr: Expr): string | undefined { return this.names.get(expr); }

  /** The types as far as they are known in the end; dyn where they are not. */
  public settle(): void {
    for (const [expr, type] of this.types) this.types.set(expr, this.bindings.resolve(type, true));
  }

  /** The elements of a literal have one type, except where texts are formatted. */
  public checkLiterals(): void {
    for (const literal of this.literals) {
      if (this.exempt.has(literal)) continue;
      if (literal.kind === 'list') {this.checkSame(literal.elements.map(element => this.elementType(element)));} else {
        this.checkSame(literal.entries.map(({ key }) => this.type(key)));
        this.checkSame(literal.entries.map(entry => this.elementType(entry)));
      }
    }
  }

  public check(expr: Expr, scope: Scope): CelType {
    const type = this.find(expr, scope);
    this.types.set(expr, type);
    return type;
  }

  private find(expr: Expr, scope: Scope): CelType {
    switch (expr.kind) {
      case 'literal': return LITERALS[expr.type];
      case 'ident':
        this.mentioned.add(expr.name);
        return scope.get(expr.name) ?? this.named(expr, expr.name) ?? problem(`undeclared reference to '${expr.name}'`);
      case 'select': return this.select(expr, scope);
      case 'call': return this.call(expr, scope);
      case 'list': return this.list(expr, scope);
      case 'map': return this.map(expr, scope);
      case 'fold': return this.fold(expr, scope);
    }
  }

  private named(expr: Expr, name: string | undefined): CelType | undefined {
    const type = name === undefined ? undefined : TYPE_NAMES.get(name);
    if (type) this.names.set(expr, name!);
    return type;
  }

  private select(expr: Select, scope: Scope): CelType {
    const name = expr.how === 'get' ? qualifiedName(expr) : undefined;
    const type = name === undefined || scope.has(name.split('.')[0]) ? undefined : this.named(expr, name);
    if (type) return type;
    const operand = this.bindings.resolve(this.check(expr.operand, scope));
    const target = isOptional(operand) ? operand.params[0] : operand;
    const field = this.field(target, expr.field);
    if (expr.how === 'has') return BOOL;
    return expr.how === 'optional' || isOptional(operand) ? optionalOf(field) : field;
  }

  private field(target: CelType, name: string): CelType {
    switch (target.kind) {
      case 'map': return target.params[1];
      case 'struct': return target.field!(name) ?? problem(`undefined field '${name}'`);
      case 'param':
        this.bindings.assignable([DYN], [target]);
        return DYN;
      case 'dyn':
      case 'error': return DYN;
      default: return problem(`type '${nameOf(target)}' does not support field selection`);
    }
  }

  private call(expr: Call, scope: Scope): CelType {
    const { target, args } = expr;
    if (expr.name === 'format') this.exemptLiterals(args);
    const argTypes = args.map(arg => this.check(arg, scope));
    const prefix = target && qualifiedName(target);
    const namespaced = prefix === undefined ? undefined : overloadsOf(`${prefix}.${expr.name}`);
    if (namespaced) {
      this.names.set(expr, `${prefix}.${expr.name}`);
      return this.resolve(expr, `${prefix}.${expr.name}`, namespaced, false, argTypes);
    }
    if (target) argTypes.unshift(this.check(target, scope));
    const overloads = overloadsOf(expr.name) ?? problem(`undeclared reference to '${expr.name}'`);
    return this.resolve(expr, expr.name, overloads, target !== undefined, argTypes);
  }

  /** All overloads that fit count; together they have the type of the first, or dyn where theirs differ. */
  private resolve(expr: Call, name: string, overloads: readonly Overload[], method: boolean, args: readonly CelType[]): CelType {
    const candidates: Overload[] = [];
    let result: CelType | undefined;
    for (const overload of overloads) {
      if (overload.method !== method) continue;
      const [type, ...params] = this.fresh([overload.result, ...overload.params]);
      if (!this.bindings.assignable(args, params)) continue;
      candidates.push(overload);
      const known = this.bindings.resolve(type);
      if (!result) result = known;
      else if (result.kind !== 'dyn' && !same(known, result)) result = DYN;
    }
    this.calls.set(expr, candidates);
    const given = args.map(arg => nameOf(this.bindings.resolve(arg, true)));
    return result ?? problem(`found no matching overload for '${name}' applied to '${method ? `${given.shift()}.` : ''}(${given.join(', ')})'`);
  }

  /** The types of an overload, with type parameters of their own. */
  private fresh(types: readonly CelType[]): CelType[] {
    const own = new Map<string, CelType>();
    const replace = (type: CelType): CelType => {
      if (type.kind !== 'param') return type.params.length === 0 ? type : { ...type, params: type.params.map(replace) };
      if (!own.has(type.name)) own.set(type.name, this.variable());
      return own.get(type.name)!;
    };
    return types.some(type => mentions(type, 'param')) ? types.map(replace) : [...types];
  }

  private variable(): CelType {
    return param(`_${this.variables++}`);
  }

  private list(expr: ListLiteral, scope: Scope): CelType {
    this.literals.push(expr);
    return listOf(this.join(expr.elements, scope));
  }

  private map(expr: MapLiteral, scope: Scope): CelType {
    this.literals.push(expr);
    const key = this.join(expr.entries.map(({ key: value }) => ({ value, optional: false })), scope);
    return mapOf(key, this.join(expr.entries, scope));
  }

  private join(elements: readonly Element[], scope: Scope): CelType {
    let joined: CelType | undefined;
    for (const element of elements) {
      this.check(element.value, scope);
      const type = this.elementType(element);
      if (!joined) joined = type;
      else joined = this.bindings.assignable([joined], [type]) ? mostGeneral(joined, type) : DYN;
    }
    return joined ?? this.variable();
  }

  private elementType({ value, optional }: Element): CelType {
    const type = this.bindings.resolve(this.type(value));
    if (!optional || type.kind === 'dyn') return type;
    return isOptional(type) ? type.params[0] : problem(`expected an optional value but found '${nameOf(type)}'`);
  }

  private checkSame(types: readonly CelType[]): void {
    const other = types.find(type => !same(type, types[0]));
    if (other) problem(`expected type '${nameOf(types[0])}' but found '${nameOf(other)}'`);
  }

  private exemptLiterals(args: readonly Expr[]): void {
    for (const arg of args) {
      if (arg.kind === 'list' || arg.kind === 'map') {
        this.exempt.add(arg);
        this.exemptLiterals((arg.kind === 'list' ? arg.elements : arg.entries).map(({ value }) => value));
      }
    }
  }

  private fold(expr: Fold, scope: Scope): CelType {
    const range = this.bindings.resolve(this.check(expr.range, scope));
    const accumulator = this.check(expr.initial, scope);
    const outer = new Map(scope).set(expr.accumulator, accumulator);
    const inner = new Map(outer);
    const [one, two] = this.rangeTypes(range, expr.variable2 !== undefined);
    inner.set(expr.variable, one);
    if (expr.variable2 !== undefined) inner.set(expr.variable2, two);
    this.expect(expr.condition, inner, BOOL);
    this.expect(expr.step, inner, accumulator);
    return this.bindings.resolve(this.check(expr.result, outer));
  }

  private rangeTypes(range: CelType, paired: boolean): [CelType, CelType] {
    switch (range.kind) {
      case 'list': return paired ? [INT, range.params[0]] : [range.params[0], ERROR];
      case 'map': return [range.params[0], range.params[1]];
      case 'dyn':
      case 'error':
      case 'param':
        this.bindings.assignable([DYN], [range]);
        return [DYN, DYN];
      default: return problem(`expression of type '${nameOf(range)}' cannot be range of a comprehension (must be list, map, or dynamic)`);
    }
  }

  private expect(expr: Expr, scope: Scope, type: CelType): void {
    const found = this.check(expr, scope);
    if (this.bindings.assignable([type], [found])) return;
    problem(`expected type '${nameOf(type)}' but found '${nameOf(this.bindings.resolve(found, true))}'`);
  }
}

function problem(text: string): never {
  throw new TypeProblem(text);
}
