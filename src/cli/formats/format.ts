import { Severity } from '../../admission/finding';
import { Terminal } from '../terminal';
import { Verdict } from '../verdict';

/** What a format may want to know beside the verdict. */
export interface Presentation {
  readonly terminal: Terminal;
  /** How bad a finding must be to fail. */
  readonly failOn: Severity;
  /** Of this package. */
  readonly version: string;
}

/** Makes a verdict into what is written to standard output. */
export type Format = (verdict: Verdict, presentation: Presentation) => string;
