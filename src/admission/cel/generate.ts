import { CelType, DYN, isOptional, mentions } from './cel-type';
import { Checked } from './check';
import { checkConstantIndex, constantPattern, isConstant, isConversion } from './constants';
import { unescapedField } from './field-name';
import { formatProblem } from './format-problem';
import { INLINE } from './inline';
import { instance } from './instance';
import { Place } from './place';
import { TypeProblem } from './problem';
import { Shape } from './shape';
import { Overload } from './signature';
import { Call, Element, Expr, Fold, Select } from './syntax';
import { and, attempt, bind, field as fieldOf, literal, loop, or, sound, Template, unless } from './template';

/** Code that computes a value, and what is known of the value. */
interface Piece {
  readonly code: Template;
  /** It is JSON from this place of the schema, and not converted. */
  readonly place?: Place;
  /** It is a list of such JSON, of items from this place. */
  readonly items?: Place;
  /** It may be null although its type says otherwise. */
  readonly nullable?: boolean;
}

type Scope = ReadonlyMap<string, Piece>;

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const IDENTIFIER = /^[A-Za-z_]\w*$/;

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
    const converter = place && this.converter(place);
    if (converter) return `${converter}(${code})`;
    return items?.shape ? `${this.constant(`$.converter(${literal({ list: items.shape } satisfies Shape)})`)}(${code})` : code;
  }

  private converter({ shape }: Place): string | undefined {
    return shape && this.constant(`$.converter(${literal(shape satisfies Shape)})`);
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
      case 'list': return { code: this.list(expr.elements, this.checked.type(expr).params[0], scope) };
      case 'map': return { code: `$.map([${expr.entries.map(entry => this.entry(entry, this.checked.type(expr), scope)).join(',')}])` };
      case 'fold': return this.fold(expr, scope);
    }
  }

  private literal(expr: Extract<Expr, { kind: 'literal' }>): string {
    switch (expr.type) {
      case 'int': return expr.value <= SAFE && expr.value >= -SAFE ? parenthesized(String(expr.value)) : parenthesized(`${expr.value}n`);
      case 'uint': return this.constant(`$.uint(${expr.value}n)`);
      case 'double': return Object.is(expr.value, -0) ? '(-0)' : parenthesized(String(expr.value));
      case 'bytes': return this.constant(`$.bytes("${Buffer.from(expr.value).toString('hex')}")`);
      default: return literal(expr.value);
    }
  }

  private select({ operand, field, how }: Select, scope: Scope): Piece {
    const object = this.piece(operand, scope);
    const type = this.checked.type(operand);
    const target = isOptional(type) ? type.params[0] : type;
    const name = target.kind === 'struct' ? unescapedField(field)! : field;
    const key = literal(name);
    if (isOptional(type) || how === 'optional') {
      const found = how === 'has' ? 'has' : target.kind === 'struct' ? 'optionalField' : 'optional';
      const converter = object.place && how === 'optional' ? this.convertedBelow(object.place, target, field) : '';
      return { code: `$.${found}(${object.code},${key}${converter})` };
    }
    const isStruct = target.kind === 'struct';
    if (!isStruct && !(target.kind === 'map' && object.place)) return { code: `$.${how === 'has' ? 'has' : target.kind === 'map' ? 'entry' : 'lookUp'}(${object.code},${key})` };
    const code = property(object, name);
    if (how === 'has') return { code: `(${code}${isStruct ? '!=null' : '!==undefined'})` };
    const place = isStruct ? object.place?.field(field) : object.place!.element;
    if (!isStruct) return { code: `$.present(${code},${key})`, place, nullable: place!.nullable };
    return { code: code.endsWith(`.${name}`) ? fieldOf(code) : `$.field(${code},${key})`, place };
  }

  /** The converter for what is below a place, as a last argument. */
  private convertedBelow(place: Place, type: CelType, field: string): string {
    const below = type.kind === 'struct' ? place.field(field) : type.kind === 'map' || type.kind === 'list' ? place.element : undefined;
    const converter = below && this.converter(below);
    return converter ? `,${converter}` : '';
  }

  private call(expr: Call, scope: Scope): Piece {
    const { name, target, args } = expr;
    switch (name) {
      case '@if': {
        const [condition, one, other] = args;
        const [a, b] = [one, other].map(side => this.piece(side, scope));
        const branch = (side: Expr, piece: Piece) => this.boxed(this.converted(piece), this.checked.type(side), this.checked.type(expr));
        return { code: `(${this.condition(condition, scope)}?${branch(one, a)}:${branch(other, b)})`, nullable: a.nullable || b.nullable };
      }
      case '@and': return { code: and(this.condition(args[0], scope), this.condition(args[1], scope)) };
      case '@or': return { code: or(this.condition(args[0], scope), this.condition(args[1], scope)) };
      case '@equal': return { code: this.equality(args, scope, '') };
      case '@unequal': return { code: this.equality(args, scope, '!') };
      default:
    }
    const operands = target && this.checked.name(expr) === undefined ? [target, ...args] : args;
    if (name === '@index' || name === '@optionalIndex') checkConstantIndex(args[1]);
    if (name === 'or' || name === 'orValue') return { code: `$.${name === 'or' ? 'orElse' : 'orValue'}(${operands.map(side => this.value(side, scope)).join(',()=>')})` };
    const overloads = this.checked.overloads(expr);
    const types = operands.map(operand => this.checked.type(operand));
    const isDynamic = overloads.length !== 1 || types.some((type, i) => type.kind === 'dyn' && isKnown(overloads[0].params[i]));
    const piece = isDynamic ? this.dynamic(expr, operands, overloads, scope) : this.known(overloads[0], operands, types, scope);
    return isConversion(name) && isConstant(expr) ? { code: this.conversion(name, piece.code) } : piece;
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
  private known(overload: Overload, operands: readonly Expr[], types: readonly CelType[], scope: Scope): Piece {
    const { id, name, params } = overload;
    const [first, second] = operands;
    if (name === 'dyn' || name === 'type') {
      const value = this.boxed(this.value(first, scope), types[0], DYN);
      return { code: name === 'dyn' ? value : `$.${id}(${value})` };
    }
    if ((name === '@index' || name === '@optionalIndex') && !isOptional(types[0])) return this.index(name, first, second, types[0], scope);
    const problem = name === 'format' ? formatProblem(first, second, this.checked) : undefined;
    if (problem) throw new TypeProblem(problem);
    const pattern = constantPattern(name, second);
    if (name === 'matches' && pattern !== undefined) return { code: `${this.constant(`$.regex(${literal(pattern)})`)}.test(${this.value(first, scope)})` };
    if (name === '@in' && second.kind === 'list' && second.elements.length === 0) return { code: 'false' };
    if (name === '@in' && second.kind === 'list' && types[0].kind === 'string' && second.elements.length > 0 && isConstant(second)) {
      return { code: `${this.value(second, scope)}.includes(${this.value(first, scope)})` };
    }
    if (name === '@plus' && first.kind === 'ident' && first.name === '@result' && second.kind === 'list' && second.elements.every(element => !element.optional)) {
      return { code: second.elements.reduce((list, { value }) => `$.push(${list},${this.pushed(list, this.piece(value, scope))})`, scope.get(first.name)!.code) };
    }
    const wild = types.some(type => mentions(type, 'dyn'));
    const codes = operands.map((operand, i) => {
      const piece = this.piece(operand, scope);
      if (name === 'size' && (types[i].kind === 'list' || types[i].kind === 'map')) return piece.code; // whatever is in it
      const code = this.boxed(this.converted(piece), types[i], wild && mentions(params[i], 'param') ? DYN : params[i]);
      return piece.nullable && isKnown(params[i]) ? `$.some(${code})` : code;
    });
    if (name.startsWith('@') && types[0]?.kind !== types[1]?.kind) codes.forEach((code, i) => { if (types[i].kind === 'int' && types[1 - i]?.kind === 'double') codes[i] = `Number(${code})`; });
    return { code: INLINE[id]?.(...codes) ?? `$.${id}(${codes.join(',')})` };
  }

  private index(name: string, list: Expr, index: Expr, type: CelType, scope: Scope): Piece {
    const { code, place, items } = this.piece(list, scope);
    const key = this.value(index, scope);
    const below = place?.element ?? items;
    const converter = name === '@optionalIndex' && below && this.converter(below);
    if (name === '@optionalIndex') return { code: `$.optional(${code},${key}${converter ? `,${converter}` : ''})` };
    const element = { place: below, nullable: below?.nullable };
    if (type.kind === 'map') return { code: `$.entry(${code},${key})`, ...element };
    return { code: /^\d+$/.test(key) ? `$.present(${code}[${key}],${key})` : `$.at(${code},${key})`, ...element };
  }

  /** A call that means what its values say when they come. */
  private dynamic(expr: Call, operands: readonly Expr[], overloads: readonly Overload[], scope: Scope): Piece {
    const [{ name, method }] = overloads;
    const codes = operands.map(operand => this.boxed(this.value(operand, scope), this.checked.type(operand), DYN));
    const code = `$.call(${literal(method ? `.${name}` : name)},[${codes.join(',')}])`;
    return { code: mentions(this.checked.type(expr), 'double') ? `$.unbox(${code})` : code };
  }

  /** A value for a place where its type is not known: there a double has to say that it is one. */
  private boxed(code: Template, type: CelType, wanted: CelType): Template {
    return mentions(type, 'double') && mentions(wanted, 'dyn') ? `$.box(${code})` : code;
  }

  /** A boolean. */
  private condition(expr: Expr, scope: Scope): Template {
    const { code, nullable } = this.piece(expr, scope);
    return nullable || this.checked.type(expr).kind !== 'bool' ? `$.bool(${code})` : code;
  }

  private equality([one, other]: readonly Expr[], scope: Scope, not: '' | '!'): Template {
    const types = [one, other].map(side => this.checked.type(side));
    const [a, b] = [one, other].map((side, i) => this.boxed(this.value(side, scope), types[i], types[1 - i]));
    const kinds = types.map(({ kind }) => kind);
    if (kinds.every(kind => kind === 'string') || kinds.every(kind => kind === 'bool')) return `(${a}${not || '='}==${b})`;
    if (kinds.every(kind => kind === 'int') || kinds.every(kind => kind === 'double')) return `(${a}${not || '='}=${b})`;
    return `${not}$.equal(${a},${b})`;
  }

  private list(elements: readonly Element[], type: CelType, scope: Scope): Template {
    const codes = elements.map(({ value, optional }) => {
      const code = this.boxed(this.value(value, scope), this.checked.type(value), type);
      return optional ? `...$.spread(${code})` : code;
    });
    const code = `[${codes.join(',')}]`;
    return elements.length > 0 && elements.every(({ value, optional }) => !optional && value.kind === 'literal') ? this.constant(code) : code;
  }

  private entry({ key, value, optional }: Element & { readonly key: Expr }, { params }: CelType, scope: Scope): Template {
    const [name, content] = [key, value].map((side, i) => this.boxed(this.value(side, scope), this.checked.type(side), params[i]));
    return optional ? `...$.spreadEntry(${name},${content})` : `[${name},${content}]`;
  }

  /** An item that is put into the list of a fold, as it is: lists often are filtered only to be counted. */
  private pushed(list: string, { code, place }: Piece): Template {
    if (place?.shape) this.items.set(list, place);
    return code;
  }

  private fold(expr: Fold, scope: Scope): Piece {
    const accumulator = `a${this.variables++}`;
    const initial = this.value(expr.initial, scope);
    const start = expr.initial.kind === 'literal' || initial === '[]' ? initial : attempt(initial);
    const outer = new Map(scope).set(expr.accumulator, { code: sound(accumulator) });
    if (expr.variable === '#unused') return { code: bind(accumulator, start, this.value(expr.result, outer)) };
    const { head, inner } = this.iteration(expr, outer, scope);
    const step = attempt(this.piece(expr.step, inner).code);
    const items = this.items.get(sound(accumulator));
    const end = this.piece(expr.result, new Map(outer).set(expr.accumulator, { code: sound(accumulator), items }));
    return { code: loop(accumulator, start, head, this.stop(expr.condition, inner), step, end.code), items: end.items };
  }

  /** Leaves a loop that has found what it looks for; an error is no reason to. */
  private stop(condition: Expr, scope: Scope): Template {
    return condition.kind === 'call' && condition.name === '@notFalse' ? unless(this.condition(condition.args[0], scope)) : '';
  }

  /** How a loop goes through its range, and what its variables are. */
  private iteration({ range, variable, variable2 }: Fold, outer: Scope, scope: Scope): { head: string; inner: Scope } {
    const { code, place, items } = this.piece(range, scope);
    const kind = this.checked.type(range).kind;
    const one = `v${this.variables++}`;
    const element = place && kind !== 'dyn' ? place.element : items;
    const below: Partial<Piece> = { place: element, nullable: element?.nullable };
    const inner = new Map(outer).set(variable, { code: one, ...variable2 === undefined && kind === 'list' ? below : {} });
    if (variable2 === undefined) return { head: `${one} of ${kind === 'list' ? code : `$.items(${code})`}`, inner };
    const two = `v${this.variables++}`;
    inner.set(variable2, { code: two, ...below });
    return { head: `[${one},${two}] of $.pairs(${code})`, inner };
  }
}

function isKnown({ kind }: CelType): boolean {
  return kind !== 'dyn' && kind !== 'param';
}

function parenthesized(number: string): string {
  return number.startsWith('-') ? `(${number})` : number;
}

/** A property that the object itself has. */
function property({ code, nullable }: Piece, name: string): Template {
  if (name in Object.prototype) return `$.own(${code},${literal(name)})`;
  if (IDENTIFIER.test(name)) return `${code}${nullable ? '?.' : '.'}${name}`;
  return `${code}${nullable ? '?.' : ''}[${literal(name)}]`;
}
