import { IConstruct } from 'constructs';
import { GatewayAddress } from './gateway-address';
import { refuse } from '../core/error';

/** Refuses an address that is asked for twice. @throws TRF1136 */
export function refuseSameAddresses(addresses: readonly GatewayAddress[], construct: IConstruct): void {
  const known = new Set<string>();
  for (const { _type: type, _value: value } of addresses) {
    const key = `${type} ${value}`;
    if (value !== undefined && known.has(key)) {
      refuse({ code: 'TRF1136', value, expected: 'each address once', fix: 'GatewayAddress.any asks for one more of a type', construct });
    }
    known.add(key);
  }
}
