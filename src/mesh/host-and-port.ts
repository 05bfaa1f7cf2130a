import { refuse } from '../core/error';
import { isPort } from '../core/port';

/** Whether this is a host and a port, and no URL. */
export function isHostAndPort(address: string): boolean {
  const [, port] = /^[^/?#]+:(\d+)$/.exec(address) ?? [];
  return isPort(Number(port));
}

/** The address as given. @throws TRF1267 where it is not of the form `host:port` */
export function hostAndPort(address: string, example: string): string {
  return isHostAndPort(address) ? address : refuse({ code: 'TRF1267', value: address, expected: 'host and port', fix: `"${example}"` });
}
