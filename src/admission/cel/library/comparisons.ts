import { compare } from '../runtime/compare';
import { Library } from '../signature';

const ORDERED = ['bool', 'int', 'uint', 'double', 'string', 'bytes', 'timestamp', 'duration'];
const NUMBERS = ['int', 'uint', 'double'];

const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  '@less': order => order < 0,
  '@lessOrEqual': order => order <= 0,
  '@greater': order => order > 0,
  '@greaterOrEqual': order => order >= 0,
};

const pairs = ORDERED.flatMap(type => NUMBERS.includes(type)
  ? [type, ...NUMBERS.filter(other => other !== type)].map(other => [type, other]) : [[type, type]]);

/** What comes before what. Numbers compare across their types. */
export const COMPARISONS: Library = Object.fromEntries(Object.entries(OPERATORS).flatMap(([operator, holds]) =>
  pairs.map(([one, other]) => [`${operator}(${one}, ${other}): bool`, (a: unknown, b: unknown) => holds(compare(a, b))])));
