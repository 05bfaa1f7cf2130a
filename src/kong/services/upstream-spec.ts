/** What is hashed, in the words of the kind KongUpstreamPolicy. */
export interface HashSpec {
  readonly input?: string;
  readonly header?: string;
  readonly cookie?: string;
  readonly cookiePath?: string;
  readonly queryArg?: string;
  readonly uriCapture?: string;
}

/** The spec of a KongUpstreamPolicy. */
export interface UpstreamSpec {
  readonly algorithm: string;
  readonly slots?: number;
  readonly hashOn?: HashSpec;
  readonly hashOnFallback?: HashSpec;
  readonly stickySessions?: object;
  readonly healthchecks?: object;
}
