import { IConstruct } from 'constructs';

/** A document that is written, and where it comes from. */
export interface Manifest {
  /** Undefined where the construct renders nothing. */
  readonly document: unknown;
  /** The ApiObject; the chart, where the chart makes its documents itself. */
  readonly construct: IConstruct;
}
