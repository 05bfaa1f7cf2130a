import { CelType, DYN, isOptional, mentions } from './cel-type';
import { Checked } from './check';
import { isConstant, isConversion } from './constants';
import { unescapedField } from './field-name';
import { INLINE } from './inline';
import { instance } from './instance';
import { Piece, property, Scope } from './piece';
import { Place } from './place';
import { TypeProblem } from './problem';
import { Shape } from './shape';
import { Overload } from './signature';
import { FUNCTIONS_OF_KNOWN_TYPES, OPERATORS, Parts } from './special-calls';
import { Call, Element, Entry, Expr, Fold, Literal, Select } from './syntax';
import { attempt, bind, field as fieldOf, literal, loop, sound, Template, unless } from './template';

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The body of a JavaScript function that gives a function of `self` and `old`. Constants come first, so they are made once.
 */
export function generate(expr: Expr, checked: Checked, root: Place, optionalOld: boolean): Template {
  const generator = new Generator(checked);
  const body = generator.rule(expr, root, optionalOld);
  return `${generator.constants}return(self,old)=>${body}`;
}

class Generator {
  private readonly hoisted: string[] = [];
  /** Where items come from that folds put into their lists, by what code calls the list. */
  private readonly items = new Map<string, Place>();
  private variables = 0;

  public constructor(private readonly checked: Checked) {}

  public get constants(): string {
    return this.hoisted.map((code, i) => `const k${i}=${code};`).join('');
  }

  public rule(expr: Expr, root: Place, optionalOld: boolean): Template {
    const converter = optionalOld ? this.converter(root) : undefined;
    const old: Piece = optionalOld ? { code: `$.maybe(old${converter ? `,${converter}` : ''})` } : { code: 'old', place: root };
    return this.value(expr, new Map([['self', { code: 'self', place: root }], ['oldSelf', old]]));
  }

  /** The value of an expression, as CEL has it. */
  private value(expr: Expr, scope: Scope): Template {
    return this.converted(this.piece(expr, scope));
  }

  private converted({ code, place, items }: Piece): Template {
    const converter = place ? this.converter(place) : items?.shape && this.converterOf({ list: items.shape });
    return converter ? `${converter}(${code})` : code;
  }

  private converter({ shape }: Place): string | undefined {
    return shape && this.converterOf(shape);
  }

  private converterOf(shape: Shape): string {
    return this.constant(`$.converter(${literal(shape)})`);
  }

  private constant(code: string): string {
    const known = this.hoisted.indexOf(code);
    return `k${known < 0 ? this.hoisted.push(code) - 1 : known}`;
  }

  private piece(expr: Expr, scope: Scope): Piece {
    const name = expr.kind === 'call' ? undefined : this.checked.name(expr);
    if (name !== undefined) return { code: this.constant(`$.typeName(${literal(name)})`) };
    switch (expr.kind) {
      case 'literal': return { code: this.literal(expr) };
      case 'ident': return scope.get(expr.name)!;
      case 'select': return this.select(expr, scope);
      case 'call': return this.call(expr, scope);
      case 'list': return { code: this.list(expr.elements, this.checked.type(expr), scope) };
      case 'map': return { code: `$.map([${expr.entries.map(entry => this.entry(entry, this.checked.type(expr), scope)).join(',')}])` };
      case 'fold': return this.fold(expr, scope);
    }
  }

  private literal(expr: Literal): string {
    switch (expr.type) {
      case 'int': return parenthesized(expr.value <= SAFE && expr.value >= -SAFE ? String(expr.value) : `${expr.value}n`);
      case 'uint': return this.constant(`$.uint(${expr.value}n)`);
      case 'double': return Object.is(expr.value, -0) ? '(-0)' : parenthesized(String(expr.value));
      case 'bytes': return this.constant(`$.bytes("${Buffer.from(expr.value).toString('hex')}")`);
      default: return literal(expr.value);
    }
  }

  private select({ operand, field, how }: Select, scope: Scope): Piece {
    const object = this.piece(operand, scope);
    const type = this.checked.type(operand);
    const { kind } = isOptional(type) ? type.params[0] : type;
    const name = kind === 'struct' ? unescapedField(field)! : field;
    const below = kind === 'struct' ? object.place?.field(field) : kind === 'map' ? object.place?.element : undefined;
    const arguments_ = `${object.code},${literal(name)}`;
    if (how === 'has' && (isOptional(type) || !isJson(kind, object))) return { code: `$.has(${arguments_})` };
    if (how === 'optional' || isOptional(type)) {
      const converter = below && this.converter(below);
      return { code: `$.${kind === 'struct' ? 'optionalField' : 'optional'}(${arguments_}${converter ? `,${converter}` : ''})` };
    }
    if (!isJson(kind, object)) return { code: `$.${kind === 'map' ? 'entry' : 'lookUp'}(${arguments_})` };
    const code = property(object, name);
    if (how === 'has') return { code: `(${code}${kind === 'struct' ? '!=null' : '!==undefined'})` };
    if (kind === 'map') return { code: `$.present(${code},${literal(name)})`, place: below, nullable: below?.nullable };
    return { code: code.endsWith(`.${name}`) ? fieldOf(code) : `$.field(${code},${literal(name)})`, place: below };
  }

  private call(expr: Call, scope: Scope): Piece {
    const { name, target, args } = expr;
    const operands = target && this.checked.name(expr) === undefined ? [target, ...args] : args;
    const parts = this.parts(expr, scope);
    const special = Object.hasOwn(OPERATORS, name) ? OPERATORS[name](parts, operands) : undefined;
    if (special) return special;
    const overloads = this.checked.overloads(expr);
    const isKnown = overloads.length === 1 && operands.every((operand, i) => parts.type(operand).kind !== 'dyn' || isOpen(overloads[0].params[i]));
    const piece = isKnown ? this.known(overloads[0], operands, parts) : { code: this.dynamic(overloads[0], operands, parts) };
    return isConversion(name) && isConstant(expr) ? { code: this.conversion(name, piece.code) } : piece;
  }

  private parts(expr: Expr, scope: Scope): Parts {
    const type = (part: Expr): CelType => this.checked.type(part);
    const piece = (part: Expr): Piece => this.piece(part, scope);
    return {
      result: type(expr), type, piece,
      value: part => this.value(part, scope),
      valueAs: (part, wanted) => boxed(this.value(part, scope), type(part), wanted),
      condition: part => this.condition(part, scope),
      constant: code => this.constant(code),
      converter: place => this.converter(place),
      pushed: (list, item) => {
        if (item.place) this.items.set(list, item.place);
      },
    };
  }

  /** A conversion of a constant is made once, and has to succeed. */
  private conversion(name: string, code: Template): string {
    const made = this.constant(code);
    try {
      instance(`${this.constants}return()=>${made}`);
    } catch {
      throw new TypeProblem(`invalid ${name} argument`);
    }
    return made;
  }

  /** A call whose types tell which function it means. */
  private known({ id, name, params }: Overload, operands: readonly Expr[], parts: Parts): Piece {
    const special = Object.hasOwn(FUNCTIONS_OF_KNOWN_TYPES, name) ? FUNCTIONS_OF_KNOWN_TYPES[name](parts, operands) : undefined;
    if (special) return special;
    const types = operands.map(parts.type);
    const isWild = types.some(type => mentions(type, 'dyn'));
    const codes = operands.map((operand, i) => {
      const piece = parts.piece(operand);
      const code = boxed(this.converted(piece), types[i], isWild && mentions(params[i], 'param') ? DYN : params[i]);
      const mixed = name.startsWith('@') ? `${types[i].kind} ${types[1 - i]?.kind}` : '';
      if (mixed === 'int double') return `Number(${code})`; // they compare as doubles
      if (mixed === 'double uint') return `$.box(${code})`;
      return piece.nullable && !isOpen(params[i]) ? `$.some(${code})` : code;
    });
    return { code: Object.hasOwn(INLINE, id) ? INLINE[id](...codes) : `$.${id}(${codes.join(',')})` };
  }

  /** A call that means what its values say when they come. */
  private dynamic({ name, method }: Overload, operands: readonly Expr[], parts: Parts): Template {
    const codes = operands.map(operand => parts.valueAs(operand, DYN));
    const code = `$.call(${literal(method ? `.${name}` : name)},[${codes.join(',')}])`;
    return mentions(parts.result, 'double') ? `$.unbox(${code})` : code;
  }

  private condition(expr: Expr, scope: Scope): Template {
    const { code, nullable } = this.piece(expr, scope);
    return nullable || this.checked.type(expr).kind !== 'bool' ? `$.bool(${code})` : code;
  }

  private list(elements: readonly Element[], { params: [type] }: CelType, scope: Scope): Template {
    const codes = elements.map(({ value, optional }) => {
      const code = boxed(this.value(value, scope), this.checked.type(value), type);
      return optional ? `...$.spread(${code})` : code;
    });
    const isFixed = elements.length > 0 && elements.every(({ value, optional }) => !optional && value.kind === 'literal');
    return isFixed ? this.constant(`[${codes.join(',')}]`) : `[${codes.join(',')}]`;
  }

  private entry({ key, value, optional }: Entry, { params }: CelType, scope: Scope): Template {
    const [name, content] = [key, value].map((side, i) => boxed(this.value(side, scope), this.checked.type(side), params[i]));
    return optional ? `...$.spreadEntry(${name},${content})` : `[${name},${content}]`;
  }

  private fold(expr: Fold, scope: Scope): Piece {
    const accumulator = `a${this.variables++}`;
    const initial = this.value(expr.initial, scope);
    const start = expr.initial.kind === 'literal' || initial === '[]' ? initial : attempt(initial);
    const outer = new Map(scope).set(expr.accumulator, { code: sound(accumulator) });
    if (expr.variable === '#unused') return { code: bind(accumulator, start, this.value(expr.result, outer)) };
    const { head, inner } = this.iteration(expr, outer, scope);
    const step = attempt(this.piece(expr.step, inner).code);
    const result: Piece = { code: sound(accumulator), items: this.items.get(sound(accumulator)) };
    const end = this.piece(expr.result, new Map(outer).set(expr.accumulator, result));
    return { code: loop(accumulator, start, head, this.stop(expr.condition, inner), step, end.code), items: end.items };
  }

  /** Leaves a loop that has found what it looks for. */
  private stop(condition: Expr, scope: Scope): Template {
    return condition.kind === 'call' && condition.name === '@notFalse' ? unless(this.condition(condition.args[0], scope)) : '';
  }

  /** How a loop goes through its range, and what its variables are. */
  private iteration({ range, variable, variable2 }: Fold, outer: Scope, scope: Scope): { head: string; inner: Scope } {
    const { code, place, items } = this.piece(range, scope);
    const { kind } = this.checked.type(range);
    const [one, two] = [`v${this.variables++}`, `v${this.variables++}`];
    const below = kind === 'dyn' ? undefined : place?.element ?? items;
    const element = { place: below, nullable: below?.nullable };
    if (variable2 !== undefined) {
      const inner = new Map(outer).set(variable, { code: one }).set(variable2, { code: two, ...element });
      return { head: `[${one},${two}] of $.pairs(${code})`, inner };
    }
    const isList = kind === 'list';
    const inner = new Map(outer).set(variable, { code: one, ...isList ? element : {} });
    return { head: `${one} of ${isList ? code : `$.items(${code})`}`, inner };
  }
}

/** Objects with fields are always as JSON has them; maps are where they come from there. */
function isJson(kind: CelType['kind'], { place }: Piece): boolean {
  return kind === 'struct' || (kind === 'map' && place !== undefined);
}

/** Any value may stand here. */
function isOpen({ kind }: CelType): boolean {
  return kind === 'dyn' || kind === 'param';
}

function boxed(code: Template, type: CelType, wanted: CelType): Template {
  return mentions(type, 'double') && mentions(wanted, 'dyn') ? `$.box(${code})` : code;
}

function parenthesized(number: string): string {
  return number.startsWith('-') ? `(${number})` : number;
}
