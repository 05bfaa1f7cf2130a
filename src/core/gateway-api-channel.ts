/** The sets of CRDs that Gateway API comes in. */
export enum GatewayApiChannel {
  /** What installations get unless they ask for the other. */
  STANDARD = 'standard',
  /** With kinds and fields that may still change. */
  EXPERIMENTAL = 'experimental',
}
