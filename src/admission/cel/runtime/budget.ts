import { CelError } from './error';

/**
 * Steps that the rules of one object may take, and those of one evaluation. An API server counts costs, of which each step has at
 * least one, and stops at the same numbers: what it would finish is finished here, and nothing hangs.
 */
export class Budget {
  public left = 10_000_000;
}

const PER_EVALUATION = 1_000_000;

/** Too many steps: no operator absorbs that. */
export class OutOfBudget extends CelError {}

let left = 0;

/** Takes steps from the budget of the evaluation that runs. */
export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw new OutOfBudget('operation cancelled: actual cost limit exceeded');
}

/** Evaluates within a budget. */
export function spending<T>(budget: Budget, evaluate: () => T): T {
  const granted = left = Math.min(PER_EVALUATION, budget.left);
  try {
    return evaluate();
  } finally {
    budget.left -= granted - left;
  }
}
