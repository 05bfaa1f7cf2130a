const BANDWIDTH = /^\d*\s?[GMk]+bps$/;

/** Whether Kuma takes this for a bandwidth: a number and `kbps`, `Mbps` or `Gbps`. */
export function isBandwidth(text: string): boolean {
  return BANDWIDTH.test(text);
}
