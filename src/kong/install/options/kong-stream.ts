import { port as validPort } from '../../../core/port';

/** A port for something other than HTTP: what TCPIngress, UDPIngress, TCPRoute, TLSRoute and UDPRoute use. */
export class KongStream {
  /** Bytes. @throws TRF1022 where the port is none */
  public static tcp(port: number): KongStream {
    return new KongStream(port, 'TCP', '');
  }

  /** Bytes in TLS, which Kong ends, or passes on by the name that is asked for. @throws TRF1022 where the port is none */
  public static tls(port: number): KongStream {
    return new KongStream(port, 'TCP', ' ssl');
  }

  /** Datagrams. @throws TRF1022 where the port is none */
  public static udp(port: number): KongStream {
    return new KongStream(port, 'UDP', ' udp');
  }

  private constructor(
    /** The port of Service and pods: they are the same. */
    public readonly port: number,
    /** @internal */
    public readonly _protocol: 'TCP' | 'UDP',
    /** What follows the address in the setting `stream_listen`. @internal */
    public readonly _flags: string,
  ) {
    validPort(port);
  }

  /** The name of the port. @internal */
  public get _name(): string {
    return `${this._protocol === 'UDP' ? 'udp' : 'stream'}-${this.port}`;
  }
}
