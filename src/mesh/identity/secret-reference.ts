/** Something secret that Kuma keeps: of this app, or known by its name. */
export interface IMeshSecret {
  /** The name of the Secret. */
  readonly secretName: string;
}
