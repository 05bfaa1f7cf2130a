import { isPort } from '../port';

/** Whether this is a host and a port, and no URL. */
export function isHostAndPort(address: string): boolean {
  const [, port] = /^[^/?#]+:(\d+)$/.exec(address) ?? [];
  return isPort(Number(port));
}
