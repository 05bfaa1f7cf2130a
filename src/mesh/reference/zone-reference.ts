/** A zone of a mesh: a cluster of its own. */
export interface IZone {
  /** What its control plane is called, and its proxies are labelled. */
  readonly zoneName: string;
}
