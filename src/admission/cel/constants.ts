import { linearRegex } from './library/regex-engine';
import { TypeProblem } from './problem';
import { goDuration, rfc3339 } from './runtime/time';
import { Expr } from './syntax';

/** Functions whose text must be right before anything is evaluated: where it stands, and what makes it wrong. */
const CHECKED: Readonly<Record<string, readonly [argument: number, isRight: (text: string) => boolean]>> = {
  duration: [0, text => goDuration(text) !== undefined],
  timestamp: [0, text => rfc3339(text) !== undefined],
  matches: [1, isRegex],
  find: [1, isRegex],
  findAll: [1, isRegex],
};

/**
 * The text that a function is given where it is a literal and the function's result, or the regular expression in it, can be made
 * once.
 *
 * @throws TypeProblem where the function cannot read it
 */
export function constantArgument(name: string, operands: readonly Expr[]): string | undefined {
  if (!Object.hasOwn(CHECKED, name)) return undefined;
  const [position, isRight] = CHECKED[name];
  const argument = operands[position];
  if (argument.kind !== 'literal' || argument.type !== 'string') return undefined;
  if (!succeeds(() => isRight(argument.value))) throw new TypeProblem(`invalid ${name} argument`);
  return name === 'find' || name === 'findAll' ? undefined : argument.value;
}

function isRegex(text: string): boolean {
  linearRegex(text);
  return true;
}

function succeeds(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}
