import { CelType, splitTypes, typeNamed } from './cel-type';

/**
 * What functions do, by their signatures: `size(list(A)): int`, or `<list(A)>.size(): int` for a method. A function of a namespace
 * is written with its whole name: `ip.isCanonical(string): bool`. Capital letters stand for any type.
 */
export type Library = Readonly<Record<string, (...args: any[]) => unknown>>;

/** One way to call a function. */
export interface Overload {
  /** Its name in compiled rules. */
  readonly id: string;
  readonly name: string;
  readonly method: boolean;
  /** A method's receiver comes first. */
  readonly params: readonly CelType[];
  readonly result: CelType;
}

const SIGNATURE = /^(?:<(.+)>\.)?([\w.@]+)\((.*)\): (.+)$/;

/** What a signature says. */
export function overloadOf(signature: string): Overload {
  const [, receiver, name, params, result] = SIGNATURE.exec(signature)!;
  return {
    id: idOf(signature), name, method: receiver !== undefined,
    params: [...receiver === undefined ? [] : [receiver], ...splitTypes(params)].map(typeNamed), result: typeNamed(result),
  };
}

/** What compiled rules call the function with this signature: an identifier. */
export function idOf(signature: string): string {
  return signature.slice(0, signature.lastIndexOf('): ')).replace(/[^\w]+/g, '_').replace(/^_|_$/g, '');
}
