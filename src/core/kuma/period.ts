/** Whether Kuma takes this as how long a certificate lives: a whole number and its unit, from years to milliseconds, `1d`, `24h`; or `0`. */
export function isKumaPeriod(text: string): boolean {
  return /^(?:0|\d+(?:y|w|d|h|m|s|ms))$/.test(text);
}
