/** Changes of the containers that Kuma puts into pods: of this app, or known by their name. */
export interface IContainerPatch {
  /** The name that pods ask for them by. */
  readonly patchName: string;
}
