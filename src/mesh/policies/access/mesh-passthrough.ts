import { isIP } from 'node:net';
import { Construct } from 'constructs';
import { refuse } from '../../../core/error';
import { isHostnamePattern } from '../../../core/hostname';
import { port as validPort } from '../../../core/port';
import { Protocol } from '../../../core/protocol';
import { some, sparse } from '../../../core/sparse';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

const PROTOCOLS: readonly Protocol[] = [Protocol.TCP, Protocol.TLS, Protocol.GRPC, Protocol.HTTP, Protocol.HTTP2, Protocol.MYSQL];
const WITH_REQUESTS: readonly Protocol[] = [Protocol.HTTP, Protocol.HTTP2, Protocol.GRPC];
const PREFIX_MAX: { readonly [family: number]: number } = { 4: 32, 6: 128 };

/** Options of something outside the mesh that may be reached. */
export interface OutsideOptions {
  /** Its port: 1 to 65535. @default - all ports */
  readonly port?: number;
  /** What is spoken with it. @default - TLS for a domain, else TCP */
  readonly protocol?: Protocol;
}

/** Something outside the mesh. */
export class Outside {
  /**
   * A host by its name, or all below a domain by `*.example.com`. It must be readable in the traffic: HTTP, HTTP/2, gRPC or TLS.
   *
   * @throws TRF1272 where it is no name, or the protocol doesn't carry names; TRF1273 where the port is missing
   */
  public static domain(name: string, options: OutsideOptions = {}): Outside {
    const { protocol = Protocol.TLS, port } = options;
    if (!isHostnamePattern(name) || protocol === Protocol.TCP || protocol === Protocol.MYSQL) {
      refuse({
        code: 'TRF1272', value: name, expected: `a hostname or "*." and a domain, and a protocol that carries it, not ${protocol}`,
        fix: "Outside.domain('*.example.com')",
      });
    }
    if (name.startsWith('*') && port === undefined && WITH_REQUESTS.includes(protocol)) {
      refuse({
        code: 'TRF1273', value: name, expected: `a port: Kuma asks for it with "*" and ${protocol}`,
        fix: `Outside.domain('${name}', { port: 80, … })`,
      });
    }
    return new Outside('Domain', name, { ...options, protocol });
  }

  /** A host by its address. @throws TRF1272 where it is none */
  public static ip(address: string, options: OutsideOptions = {}): Outside {
    if (isIP(address) === 0) refuse({ code: 'TRF1272', value: address, expected: 'an IP address', fix: "Outside.ip('192.0.2.1')" });
    return new Outside('IP', address, options);
  }

  /** Hosts of a range of addresses. @throws TRF1272 where it is none */
  public static cidr(range: string, options: OutsideOptions = {}): Outside {
    const [, address = '', length = ''] = /^([^/]+)\/(\d+)$/.exec(range) ?? [];
    if (isIP(address) === 0 || Number(length) > PREFIX_MAX[isIP(address)]) {
      refuse({ code: 'TRF1272', value: range, expected: 'a range of IP addresses', fix: "Outside.cidr('192.0.2.0/24')" });
    }
    return new Outside('CIDR', range, options);
  }

  /** @internal */
  public readonly _protocol: Protocol;
  /** @internal */
  public readonly _port?: number;

  private constructor(
    private readonly type: string,
    /** @internal */
    public readonly _value: string,
    { protocol = Protocol.TCP, port }: OutsideOptions,
  ) {
    this._protocol = protocol;
    this._port = port;
    if (port !== undefined) validPort(port);
    if (!PROTOCOLS.includes(protocol)) {
      refuse({ code: 'TRF1274', value: protocol, expected: `one of ${PROTOCOLS.join(', ')}`, fix: 'Protocol.TCP' });
    }
    if (protocol === Protocol.MYSQL && port === undefined) {
      refuse({ code: 'TRF1273', value: _value, expected: 'a port: Kuma asks for it with mysql', fix: '{ protocol: Protocol.MYSQL, port: 3306 }' });
    }
  }

  /** @internal */
  public _render(): object {
    return { type: this.type, value: this._value, protocol: this._protocol, ...sparse({ port: this._port }) };
  }
}

/** What may be reached outside the mesh. */
export class Passthrough {
  /** Everything. */
  public static all(): Passthrough {
    return new Passthrough('All', []);
  }

  /** Nothing. */
  public static none(): Passthrough {
    return new Passthrough('None', []);
  }

  /**
   * Only this, added to what less specific policies let through.
   *
   * @throws TRF1275 where two speak different protocols on one port that only one of them can have, TRF1278 where two are the same
   */
  public static matched(outside: Outside[]): Passthrough {
    for (const one of outside.filter(({ _protocol }) => WITH_REQUESTS.includes(_protocol))) {
      const other = outside.find(({ _port, _protocol }) => _port === one._port && _protocol !== one._protocol);
      if (!other) continue;
      refuse({
        code: 'TRF1275', value: `${other._protocol} on port ${one._port ?? 'any'}`,
        expected: `${one._protocol} there too: proxies cannot tell it from others on one port`,
        fix: 'give them different ports',
      });
    }
    const written = outside.map(one => JSON.stringify(one._render()));
    const twice = outside.find((_, index) => written.indexOf(written[index]) !== index);
    if (twice) refuse({ code: 'TRF1278', value: twice._value, expected: 'each only once', fix: 'leave the second out' });
    return new Passthrough('Matched', outside);
  }

  private constructor(private readonly mode: string, private readonly outside: readonly Outside[]) {}

  /** @internal */
  public _render(): object {
    return { passthroughMode: this.mode, ...sparse({ appendMatch: some(this.outside.map(one => one._render())) }) };
  }
}

/** Properties of MeshPassthrough. */
export interface MeshPassthroughProps extends MeshPolicyProps {
  /** What may be reached. */
  readonly passthrough: Passthrough;
}

/**
 * What workloads reach outside the mesh without an external service. Works where traffic is redirected to the proxy, as it is on
 * Kubernetes.
 */
export class MeshPassthrough extends MeshPolicy {
  public constructor(scope: Construct, id: string, props: MeshPassthroughProps) {
    super(scope, id, 'MeshPassthrough', props);
    this._addOwn('default', props.passthrough._render());
  }
}
