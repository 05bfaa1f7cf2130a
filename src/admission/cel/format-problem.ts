import { CelType } from './cel-type';
import { Expr } from './syntax';

const NUMBERS = ['int', 'uint'];
const DOUBLES = ['double', 'string'];

/** What each clause of a text to be formatted can write. Values whose types are not known come at their own risk. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  s: ['int', 'uint', 'double', 'bool', 'string', 'timestamp', 'bytes', 'duration', 'type', 'null', 'list', 'map'],
  d: NUMBERS, f: DOUBLES, e: DOUBLES, b: [...NUMBERS, 'bool'], o: NUMBERS,
  x: [...NUMBERS, 'string', 'bytes'], X: [...NUMBERS, 'string', 'bytes'],
};

/** What is wrong with `text.format([…])`, where both are literals. */
export function formatProblem(text: Expr, args: Expr, types: { type(expr: Expr): CelType }): string | undefined {
  if (text.kind !== 'literal' || typeof text.value !== 'string' || args.kind !== 'list') return undefined;
  const clauses = [...text.value.matchAll(/%(?:%|(?:\.\d+)?([^]?))/g)].filter(([clause]) => clause !== '%%').map(([, verb]) => verb);
  for (const [i, verb] of clauses.entries()) {
    if (!Object.hasOwn(TYPES, verb)) return `unrecognized formatting clause "${verb}"`;
    if (i >= args.elements.length) return `index ${i} out of range`;
    const { kind, name } = types.type(args.elements[i].value);
    if (kind !== 'dyn' && !TYPES[verb].includes(kind)) return `clause %${verb} cannot be used on ${name}`;
  }
  return args.elements.length > clauses.length ? `too many arguments (expected ${clauses.length}, got ${args.elements.length})` : undefined;
}
