import { Severity } from '../admission/finding';
import { Stored } from '../model/objects/stored';
import { TrafficModel } from '../model/traffic-model';

/**
 * Something about several objects together that makes traffic go wrong. Its two examples are its documentation and its test:
 * documents separated by `---`, the second as near to the first as can be.
 */
export interface ModelRule {
  readonly code: string;
  /** What holds when the rule is kept, as a sentence. */
  readonly title: string;
  /** How bad it is where the objects are all there is, or contradict themselves. */
  readonly severity: Severity;
  /** Where upstream decides this. */
  readonly source: string;
  readonly fails: string;
  readonly passes: string;
  /** @param infos whether hits of that severity are wanted: who looks for them may save it. @default true */
  check(model: TrafficModel, infos?: boolean): Iterable<ModelHit>;
}

/** A place where a rule is broken. */
export interface ModelHit {
  readonly stored: Stored;
  readonly path: string;
  readonly message: string;
  readonly fix: string;
  /** @default - the rule's */
  readonly severity?: Severity;
}
