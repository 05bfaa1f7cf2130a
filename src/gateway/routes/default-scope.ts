/** Which routes use default gateways, and which gateways take them. */
export enum DefaultScope {
  /** Routes of all namespaces. */
  ALL = 'All',
  /** No routes. */
  NONE = 'None',
}
