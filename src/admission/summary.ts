import { Severity } from './finding';
import { Review, UnknownKind } from './review';

/** A review in numbers. */
export interface Summary {
  readonly objects: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
  readonly unknownKinds: readonly UnknownKind[];
}

export function summarize({ findings, suppressed, objects, unknownKinds }: Review): Summary {
  const count = (severity: Severity): number => findings.filter(finding => finding.severity === severity).length;
  return { objects, errors: count('error'), warnings: count('warning'), infos: count('info'), suppressed: suppressed.length, unknownKinds };
}
