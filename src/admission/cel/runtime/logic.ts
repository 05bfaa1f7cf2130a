import { OutOfBudget } from './budget';
import { fail } from './error';

/** An error as a value. */
class Failure {
  public constructor(public readonly error: unknown) {}
}

/** False where one side is, whatever happens on the other. */
export function and(one: () => unknown, other: () => unknown): boolean {
  const first = attempt(one);
  if (first === false) return false;
  if (other() === false) return false;
  sound(first);
  return true;
}

/** True where one side is, whatever happens on the other. */
export function or(one: () => unknown, other: () => unknown): boolean {
  const first = attempt(one);
  if (first === true) return true;
  if (other() === true) return true;
  sound(first);
  return false;
}

/** What an expression gives, be it an error. */
export function attempt(expression: () => unknown): unknown {
  try {
    return expression();
  } catch (error) {
    if (error instanceof OutOfBudget) throw error;
    return new Failure(error);
  }
}

/** A value that is not an error. */
export function sound(value: unknown): unknown {
  if (value instanceof Failure) throw value.error; // eslint-disable-line @typescript-eslint/only-throw-error
  return value;
}

/** A boolean, where the type of an expression does not promise one. */
export function bool(value: unknown): boolean {
  return typeof value === 'boolean' ? value : fail('no such overload');
}

/** A value that is not null, where null is possible and no operator takes it. */
export function some(value: unknown): unknown {
  return value === null ? fail('no such overload') : value;
}
