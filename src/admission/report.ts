import { Failure, FAILURES } from './failure';
import { Problem } from './finding';

/** What can be said about a failure beside its kind. */
export type Details = Omit<Problem, 'code' | 'severity' | 'path'>;

/** Nobody reads more of one object. */
const PROBLEMS_MAX = 1000;

/** The problems of one object, in the order in which they are found; at most a thousand, and one more if only that is blocking. */
export class Report {
  public readonly problems: Problem[] = [];

  /** Whether it takes no more, so that nobody needs to find words. */
  public get full(): boolean {
    return this.problems.length >= PROBLEMS_MAX;
  }

  public add({ code, severity, blocking }: Failure, path: string, details: Details): void {
    if (this.full && (!blocking || this.problems.length > PROBLEMS_MAX)) return;
    this.problems.push({ code, severity, path, ...details });
  }

  /** Whether something is so wrong that the server does not run the CEL rules. */
  public get blocked(): boolean {
    return this.problems.some(problem => BLOCKING.has(problem.code));
  }
}

const BLOCKING = new Set(Object.values<Failure>(FAILURES).filter(failure => failure.blocking).map(failure => failure.code));
