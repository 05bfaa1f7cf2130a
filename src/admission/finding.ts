/** How bad a finding is. Only errors keep manifests from being written. */
export type Severity = 'error' | 'warning' | 'info';

/** Which object a finding is about. What the object does not say is the empty string, except a namespace, which is then absent. */
export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** Something that a cluster would refuse, ignore or change, or that was probably meant otherwise. */
export interface Finding {
  /** Stable: its meaning never changes. `TRF20xx` is what the API server itself says. */
  readonly code: string;
  readonly severity: Severity;
  readonly object: ObjectReference;
  /** The field, in the notation of the API server: `spec.rules[0].name`; the empty string for the object as a whole. */
  readonly path: string;
  /** What stands there. Absent where something is missing. */
  readonly value?: unknown;
  readonly message: string;
  /** What would have been right. */
  readonly expected?: string;
  /** What to write instead. */
  readonly fix?: string;
  /** The text of the CEL rule that is broken. */
  readonly rule?: string;
  /** The controller that refuses, where others would not. */
  readonly target?: string;
  /** The path of the construct that made the object; from synthesis only. */
  readonly construct?: string;
  /** Where the object was read; from files only. */
  readonly file?: string;
  readonly line?: number;
}

/** A finding before it is known whose it is. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
  readonly value?: unknown;
  readonly message: string;
  readonly expected?: string;
  readonly fix?: string;
  readonly rule?: string;
  readonly target?: string;
}
