import { isIP } from 'node:net';
import { refuse } from '../core/error';
import { hostname } from '../core/hostname';

/** An address that a Gateway is asked to have. Neither Kuma nor Kong heeds it. */
export class GatewayAddress {
  /** An IPv4 or IPv6 address. @throws TRF1136 */
  public static ip(address: string): GatewayAddress {
    if (isIP(address) === 0) refuse({ code: 'TRF1136', value: address, expected: 'an IP address', fix: "'192.0.2.1', or GatewayAddress.hostname" });
    return new GatewayAddress('IPAddress', address);
  }

  /** A name in the DNS; the first label may be `*`. @throws TRF1021 */
  public static hostname(name: string): GatewayAddress {
    return new GatewayAddress('Hostname', hostname(name, true));
  }

  /** Any address of a type: `IPAddress` or `Hostname`, or one with a domain that only some controller knows. */
  public static any(type: string): GatewayAddress {
    return new GatewayAddress(type);
  }

  /** An address of a type with a domain, such as `example.com/lease`. */
  public static custom(type: string, value: string): GatewayAddress {
    return new GatewayAddress(type, value);
  }

  private constructor(
    /** @internal */
    public readonly _type: string,
    /** @internal */
    public readonly _value?: string,
  ) {}

  /** @internal */
  public _render(): object {
    return { type: this._type, ...this._value !== undefined && { value: this._value } };
  }
}
