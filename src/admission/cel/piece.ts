import { Place } from './place';
import { literal, Template } from './template';

/** Code that computes a value, and what is known of the value. */
export interface Piece {
  readonly code: Template;
  /** It is JSON from this place of the schema, and not converted. */
  readonly place?: Place;
  /** It is a list of such JSON, of items from this place. */
  readonly items?: Place;
  /** It may be null although its type says otherwise. */
  readonly nullable?: boolean;
}

/** What variables stand for. */
export type Scope = ReadonlyMap<string, Piece>;

const IDENTIFIER = /^[A-Za-z_]\w*$/;

/** A property that the object itself has. */
export function property({ code, nullable }: Piece, name: string): Template {
  if (name in Object.prototype) return `$.own(${code},${literal(name)})`;
  if (IDENTIFIER.test(name)) return `${code}${nullable ? '?.' : '.'}${name}`;
  return `${code}${nullable ? '?.' : ''}[${literal(name)}]`;
}
