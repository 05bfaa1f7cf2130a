import { CelType, DYN, isOptional } from './cel-type';
import { checkConstantIndex, constantPattern, isConstant } from './constants';
import { formatProblem } from './format-problem';
import { Piece } from './piece';
import { Place } from './place';
import { TypeProblem } from './problem';
import { Expr, ListLiteral } from './syntax';
import { and, literal, or, Template } from './template';

/** What generates code for the parts of a call. */
export interface Parts {
  /** The type of the call itself. */
  readonly result: CelType;
  type(expr: Expr): CelType;
  piece(expr: Expr): Piece;
  value(expr: Expr): Template;
  /** The value for a place where a type is wanted: where that is not known, doubles say that they are doubles. */
  valueAs(expr: Expr, wanted: CelType): Template;
  /** A boolean. */
  condition(expr: Expr): Template;
  /** A name for what is made once. */
  constant(code: string): string;
  converter(place: Place): string | undefined;
  /** What is known of the items that a fold puts into its list. */
  pushed(list: string, item: Piece): void;
}

type Special = (parts: Parts, operands: readonly Expr[]) => Piece | undefined;

/** Calls that are not just a call of a function with the values of their operands, whatever types these have. */
export const OPERATORS: Readonly<Record<string, Special>> = {
  '@and': (parts, [one, other]) => ({ code: and(parts.condition(one), parts.condition(other)) }),
  '@or': (parts, [one, other]) => ({ code: or(parts.condition(one), parts.condition(other)) }),
  '@if': (parts, [condition, ...sides]) => {
    const [one, other] = sides.map(side => parts.valueAs(side, parts.result));
    return { code: `(${parts.condition(condition)}?${one}:${other})`, nullable: sides.some(side => parts.piece(side).nullable) };
  },
  '@index': (_, [, key]) => checkConstantIndex(key),
  '@optionalIndex': (_, [, key]) => checkConstantIndex(key),
  '@equal': (parts, operands) => equality(parts, operands, ''),
  '@unequal': (parts, operands) => equality(parts, operands, '!'),
  'or': (parts, [one, other]) => ({ code: `$.orElse(${parts.value(one)},()=>${parts.value(other)})` }),
  'orValue': (parts, [one, other]) => ({ code: `$.orValue(${parts.value(one)},()=>${parts.value(other)})` }),
};

/** The same, where the types of the operands tell which function is meant. */
export const FUNCTIONS_OF_KNOWN_TYPES: Readonly<Record<string, Special>> = {
  'dyn': (parts, [value]) => ({ code: parts.valueAs(value, DYN) }),
  'type': (parts, [value]) => ({ code: `$.type_A(${parts.valueAs(value, DYN)})` }),
  '@index': (parts, operands) => index(parts, operands, false),
  '@optionalIndex': (parts, operands) => index(parts, operands, true),
  '@in': membership,
  '@plus': append,
  'size': (parts, [value]) => {
    const { kind } = parts.type(value);
    const { code } = parts.piece(value); // whatever is in it
    if (kind === 'list') return { code: `${code}.length` };
    return kind === 'map' ? { code: `$.size_map_A_B(${code})` } : undefined;
  },
  'matches': (parts, [text, pattern]) => {
    const constant = constantPattern('matches', pattern);
    return constant === undefined ? undefined : { code: `${parts.constant(`$.regex(${literal(constant)})`)}.test(${parts.value(text)})` };
  },
  'find': (_, [, pattern]) => void constantPattern('find', pattern),
  'findAll': (_, [, pattern]) => void constantPattern('findAll', pattern),
  'format': (parts, [text, args]) => {
    const problem = formatProblem(text, args, parts);
    if (problem) throw new TypeProblem(problem);
    return undefined;
  },
};

/** Two texts, booleans or numbers of one type are compared by JavaScript; a big int may equal a number. */
function equality(parts: Parts, [one, other]: readonly Expr[], not: '' | '!'): Piece {
  const [a, b] = [parts.valueAs(one, parts.type(other)), parts.valueAs(other, parts.type(one))];
  const kinds = [one, other].map(side => parts.type(side).kind);
  const both = (...wanted: string[]): boolean => kinds[0] === kinds[1] && wanted.includes(kinds[0]);
  if (both('string', 'bool')) return { code: `(${a}${not || '='}==${b})` };
  return { code: both('int', 'double') ? `(${a}${not || '='}=${b})` : `${not}$.equal(${a},${b})` };
}

function index(parts: Parts, [list, key]: readonly Expr[], optional: boolean): Piece | undefined {
  const type = parts.type(list);
  if (isOptional(type)) return undefined;
  const { code, place, items } = parts.piece(list);
  const [at, below] = [parts.value(key), place?.element ?? items];
  if (optional) {
    const converter = below && parts.converter(below);
    return { code: `$.optional(${code},${at}${converter ? `,${converter}` : ''})` };
  }
  const element = { place: below, nullable: below?.nullable };
  if (type.kind === 'map') return { code: `$.entry(${code},${at})`, ...element };
  return { code: /^\d+$/.test(at) ? `$.present(${code}[${at}],${at})` : `$.at(${code},${at})`, ...element };
}

/** Nothing is in an empty list, not even an error; and texts are easily found among texts. */
function membership(parts: Parts, [value, list]: readonly Expr[]): Piece | undefined {
  if (list.kind !== 'list') return undefined;
  if (list.elements.length === 0) return { code: 'false' };
  return isConstant(list) && parts.type(value).kind === 'string' ? { code: `${parts.value(list)}.includes(${parts.value(value)})` } : undefined;
}

/** A fold that collects has a list of its own, and puts items into it as they are: often they are only counted. */
function append(parts: Parts, [list, added]: readonly Expr[]): Piece | undefined {
  if (list.kind !== 'ident' || list.name !== '@result' || !isSingle(added)) return undefined;
  const [{ code }, item] = [parts.piece(list), parts.piece(added.elements[0].value)];
  parts.pushed(code, item);
  return { code: `$.push(${code},${item.code})` };
}

function isSingle(expr: Expr): expr is ListLiteral {
  return expr.kind === 'list' && expr.elements.length === 1 && !expr.elements[0].optional;
}
