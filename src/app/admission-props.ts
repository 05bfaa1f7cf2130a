/** What an app does about objects that a cluster would refuse. */
export enum ValidationMode {
  /** Says so, and writes nothing. */
  ERROR = 'error',
  /** Says so, and writes them. */
  WARN = 'warn',
  /** Does not look at them. */
  OFF = 'off',
}

/** Whether what is not in an app may exist all the same. */
export enum World {
  /** The app is a part of what is in the cluster: a Service that it doesn't have may well be there. */
  OPEN = 'open',
  /** The app is all there is: what refers to something else leads nowhere. */
  CLOSED = 'closed',
}

/** A finding that is known and accepted. What is not given fits everything. */
export interface Suppression {
  /** The code of the finding, such as `TRF2010`. */
  readonly code: string;

  /** Why it is accepted, for whoever reads it next year. Without a reason nothing is suppressed. */
  readonly reason: string;

  /**
   * A field and all that is in it: `spec.rules[0]`. `[*]` is any entry of a list.
   *
   * @default - findings about any field
   */
  readonly path?: string;

  /**
   * The kind of the object.
   *
   * @default - any
   */
  readonly kind?: string;

  /**
   * The namespace of the object.
   *
   * @default - any
   */
  readonly namespace?: string;

  /**
   * The name of the object.
   *
   * @default - any
   */
  readonly name?: string;
}
