import { IConstruct } from 'constructs';

/** One value in a Secret. */
export interface SecretKey {
  /** The Secret: the construct that renders it, or the name of one that exists elsewhere. */
  readonly secret: string | IConstruct;
  /** The key of the value in it. */
  readonly key: string;
  /**
   * The namespace of a Secret that is given by name to an object that lives in no namespace.
   *
   * @default - the namespace of the chart
   */
  readonly namespace?: string;
}
