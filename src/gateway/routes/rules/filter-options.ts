/** Changes to the headers of a request or a response. Each header stands in one of the three. */
export interface HeaderChanges {
  /** Headers that get this value, whatever they had; at most 16. @default - none */
  readonly set?: { [name: string]: string };
  /** Values that are added to what the headers have; at most 16. @default - none */
  readonly add?: { [name: string]: string };
  /** Headers that are taken out; at most 16. @default - none */
  readonly remove?: string[];
}

/** Which part of the requests is mirrored. At most one of the two. */
export interface MirrorOptions {
  /** Of a hundred requests: 0 to 100. @default - all requests */
  readonly percent?: number;
  /** For shares that percents are too coarse for: of how many requests. @default - all requests */
  readonly fraction?: MirrorFraction;
}

/** A share of requests. */
export interface MirrorFraction {
  /** How many: 0 to the denominator. */
  readonly numerator: number;
  /** Of how many: at least 1. @default 100 */
  readonly denominator?: number;
}
