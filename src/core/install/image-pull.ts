/** When a node fetches an image. */
export enum ImagePull {
  /** Each time a container starts. */
  ALWAYS = 'Always',
  /** Where it does not have it. */
  IF_NOT_PRESENT = 'IfNotPresent',
  /** Never: it must be there. */
  NEVER = 'Never',
}
