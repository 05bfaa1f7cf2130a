/** Statuses that have a name in Go's library, by their first and last. */
const NAMED: readonly (readonly [first: number, last: number])[] = [
  [100, 103], [200, 208], [226, 226], [300, 305], [307, 308], [400, 418], [421, 426], [428, 429], [431, 431], [451, 451], [500, 508], [510, 511],
];

/** Whether this is a status of HTTP. */
export function isStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 100 && status <= 599;
}

/** Whether this is a status that has a name, such as 503 Service Unavailable: Kuma retries on no others. */
export function isNamedStatus(status: number): boolean {
  return Number.isInteger(status) && NAMED.some(([first, last]) => first <= status && status <= last);
}
