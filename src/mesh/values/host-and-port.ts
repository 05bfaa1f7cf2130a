import { refuse } from '../../core/error';
import { isHostAndPort } from '../../core/kuma/host-and-port';

/** The address as given. @throws TRF1267 where it is not of the form `host:port` */
export function hostAndPort(address: string, example: string): string {
  return isHostAndPort(address) ? address : refuse({ code: 'TRF1267', value: address, expected: 'host and port', fix: `"${example}"` });
}
