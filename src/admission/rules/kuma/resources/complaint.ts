import { nearest } from '../../../../core/spelling/nearest';
import { shown } from '../../../../core/shown';
import { Hit } from '../../rule';

/**
 * What kind of mistake Kuma complains about.
 *
 * - `missing`: something that has to be there is not
 * - `range`: a number or duration that is too small or too large
 * - `form`: a text of the wrong form: an address, a path, a template, a certificate
 * - `word`: a word that Kuma does not know there
 * - `together`: things that exclude each other
 * - `repeated`: two of something that has to be told apart
 * - `tag`: tags, and selectors of tags
 * - `unnamed`: a name that nothing in the object has
 */
export type Mistake = 'missing' | 'range' | 'form' | 'word' | 'together' | 'repeated' | 'tag' | 'unnamed';

/** One thing that Kuma refuses, at the path by which Kuma calls it. */
export interface Complaint extends Hit {
  readonly mistake: Mistake;
}

export function missing(path: string, fix: string, message = 'is missing'): Complaint {
  return { mistake: 'missing', path, message, fix };
}

export function outOfRange(path: string, value: unknown, expected: string, fix: string): Complaint {
  return { mistake: 'range', path, value, message: `${shown(value)} is out of range`, expected, fix };
}

export function misformed(path: string, value: unknown, expected: string, fix: string): Complaint {
  return { mistake: 'form', path, value, message: `${shown(value)} has another form`, expected, fix };
}

export function unknownWord(path: string, value: string | undefined, words: readonly string[]): Complaint {
  return {
    mistake: 'word', path, value, message: value ? `Kuma does not know ${shown(value)} here` : 'is missing', expected: `one of ${words.join(', ')}`,
    fix: nearest(value ?? '', words) ?? `for example ${words[0]}`,
  };
}

export function together(path: string, message: string, fix: string): Complaint {
  return { mistake: 'together', path, message, fix };
}

export function repeated(path: string, value: unknown, message: string, fix: string): Complaint {
  return { mistake: 'repeated', path, value, message, fix };
}

export function unnamed(path: string, value: string, names: readonly string[], what: string): Complaint {
  return {
    mistake: 'unnamed', path, value, message: `there is no ${what} ${shown(value)}`, expected: names.length > 0 ? `one of ${names.join(', ')}` : `a ${what}`,
    fix: nearest(value, names) ?? names[0] ?? `add a ${what} of this name`,
  };
}

/** @param port as Kuma counts: absent is 0 */
export function* port(path: string, value: number | undefined): Iterable<Complaint> {
  if (value !== undefined && value >= 1 && value <= 65535) return;
  yield value ? outOfRange(path, value, 'a port from 1 to 65535', 'give the port') : missing(path, 'give a port from 1 to 65535');
}
