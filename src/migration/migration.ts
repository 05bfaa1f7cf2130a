import { Step } from './steps';
import { Finding } from '../admission/finding';
import { Json } from '../core/json';

/** A document of the result. */
export interface Migrated {
  readonly document: Json;
  /** Which of the given objects it was made from. */
  readonly from: number;
}

/** What became of objects. */
export interface Migration {
  /** What controllers are to read, in the order in which it is applied. What is not changed, or not read, is not repeated. */
  readonly documents: readonly Migrated[];
  /** What there is to say of it: errors where something is lost. */
  readonly findings: readonly Finding[];
  /** Which of the given objects each finding is about. */
  readonly places: ReadonlyMap<Finding, number>;
  /** What to do, in order. */
  readonly steps: readonly Step[];
}
