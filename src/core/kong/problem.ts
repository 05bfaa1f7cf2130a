import { MapKey, Step } from '../field-path';

/** Something that Kong refuses, with its place below the value that was judged. */
export interface Problem {
  readonly at: readonly Step[];
  readonly message: string;
  /** The fields that a rule about several of them is about, below `at`. Absent for problems of one field. */
  readonly fields?: readonly string[];
}

export const MISSING = 'is missing, and has to be there';
export const UNKNOWN = 'is not a field that Kong knows here';

export function problem(message: string, ...at: Step[]): Problem {
  return { at, message };
}

/** The problems, one step further down. Keys of lists in place of records come as `[0]`. */
export function below(step: string | number, problems: readonly Problem[]): Problem[] {
  if (problems.length === 0) return [];
  const index = typeof step === 'string' ? /^\[(\d+)\]$/.exec(step)?.[1] : undefined;
  const key: Step = index !== undefined ? Number(index) : typeof step === 'string' && /[.[\]]/.test(step) ? { key: step } satisfies MapKey : step;
  return problems.map(({ at, ...rest }) => ({ at: [key, ...at], ...rest }));
}

/** Whether one of the problems is at this field of the record, or below it. */
export function concerns(problems: readonly Problem[], field: string): boolean {
  return problems.some(({ at }) => at[0] === field);
}

/** The problems with others in place of those at a path of names and below it. */
export function replaced(problems: readonly Problem[], path: readonly string[], others: readonly Problem[]): Problem[] {
  const elsewhere = problems.filter(({ at }) => !path.every((name, i) => at[i] === name));
  return [...elsewhere, ...others.map(({ at, ...rest }) => ({ at: [...path, ...at], ...rest }))];
}
