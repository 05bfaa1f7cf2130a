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

let granted = 0;
let left = 0;

/** Takes steps from the budget of the evaluation that runs. */
export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw new OutOfBudget('operation cancelled: actual cost limit exceeded');
}

/** An evaluation begins. None begins while another one runs. */
export function grant(budget: Budget): void {
  granted = left = Math.min(PER_EVALUATION, budget.left);
}

/** An evaluation has ended. */
export function charge(budget: Budget): void {
  budget.left -= granted - left;
}
