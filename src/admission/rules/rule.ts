import { ObjectSet } from './object-set';
import { Severity } from '../finding';
import { AdmissionTarget } from '../options';
import { World, Worlds } from '../world';

/**
 * Something that a controller, or the API server beyond its schemas, refuses, drops or changes. Its two examples are its
 * documentation and its test.
 *
 * @typeParam T how the rule sees the object. Types of fields are as the schema says when a rule runs; nothing else is sure, so
 * what may be absent is optional in it.
 */
export interface Rule<T = unknown> {
  readonly code: string;
  /** What holds when the rule is kept, as a sentence. */
  readonly title: string;
  readonly severity: Severity;
  /** Where upstream decides this. */
  readonly source: string;
  /** The kinds it is about, with their group: `Service`, `Deployment.apps`, `MeshTimeout.kuma.io`. */
  readonly kinds: readonly string[];
  /** The controllers that keep it. @default - all */
  readonly targets?: readonly AdmissionTarget[];
  /**
   * The smallest document that breaks the rule, and its nearest neighbour that doesn't. `metadata` and `apiVersion` may be left out.
   * Where other objects matter, they follow as further documents.
   */
  readonly fails: string;
  readonly passes: string;
  /** What the failing example replaces, for rules about changes. */
  readonly previous?: string;
  /** The world of the examples. @default 'open' */
  readonly world?: World;
  /** Yields where the object breaks the rule. The object is as the server would store it, defaults applied. */
  check(object: T, context: RuleContext): Iterable<Hit>;
}

/** A place where a rule is broken. */
export interface Hit {
  readonly path: string;
  readonly value?: unknown;
  readonly message: string;
  readonly expected?: string;
  readonly fix: string;
  /** @default - the rule's */
  readonly severity?: Severity;
  /** The controller that says so, where others would not. */
  readonly target?: AdmissionTarget;
}

/** What a rule may ask beside the object. */
export interface RuleContext {
  readonly target?: AdmissionTarget;
  /** The controllers that will read the manifests, where the caller says so. */
  readonly targets?: readonly AdmissionTarget[];
  /** The object that this one replaces, as the server stores it. */
  readonly previous?: unknown;
  readonly worlds?: Worlds;
  /** All objects that are judged together, this one among them. */
  readonly objects: ObjectSet;
  /** What follows from the object. Several rules may ask for it: it is computed once for each function. */
  once<O, T>(make: (object: O, context: RuleContext) => T): T;
}

/** A rule, its type of objects aside. */
export function rule<T>(definition: Rule<T>): Rule {
  return definition as Rule;
}
