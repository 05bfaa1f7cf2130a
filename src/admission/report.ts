import { Failure, FAILURES } from './failure';
import { Problem } from './finding';

/** What can be said about a failure beside its kind. */
export type Details = Omit<Problem, 'code' | 'severity' | 'path'>;

/** The problems of one object, in the order in which they are found. */
export class Report {
  public readonly problems: Problem[] = [];

  public add({ code, severity }: Failure, path: string, details: Details): void {
    this.problems.push({ code, severity, path, ...details });
  }

  /** Whether something is so wrong that the server does not run the CEL rules. */
  public get blocked(): boolean {
    return this.problems.some(problem => BLOCKING.has(problem.code));
  }
}

const BLOCKING = new Set(Object.values<Failure>(FAILURES).filter(failure => failure.blocking).map(failure => failure.code));
