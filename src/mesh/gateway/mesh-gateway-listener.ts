import { gatewayTags } from './gateway-pod-template';
import { refuse } from '../../core/error';
import { isHostnamePattern } from '../../core/hostname';
import { port as validPort } from '../../core/port';
import { sparse } from '../../core/sparse';
import { DataSource } from '../identity/data-source';

/** Options of every listener. */
export interface MeshGatewayListenerOptions {
  /** The name that clients ask for: a hostname, `*.` and a domain, or `*`. Routes may narrow it. @default - any */
  readonly hostname?: string;
  /** What routes and policies select the listener by. @default - none */
  readonly tags?: { [tag: string]: string };
  /** How many connections may be open at once. All listeners of a port that say it say the same. @default - any number */
  readonly connectionLimit?: number;
}

/** Options of a listener for HTTP. */
export interface MeshGatewayHttpListenerOptions extends MeshGatewayListenerOptions {
  /**
   * Whether it takes requests from the workloads of other meshes, and from nobody else. All meshes need mutual TLS; without a hostname others reach
   * it by `internal.<gateway>.<mesh>.mesh`.
   *
   * @default false
   */
  readonly crossMesh?: boolean;
}

/** A port of a gateway of Kuma's own, and what is spoken there. */
export class MeshGatewayListener {
  /** HTTP. @throws TRF1021 where the hostname is none, TRF1022 where the port is none, TRF1291 where a tag is Kuma's own */
  public static http(port: number, options: MeshGatewayHttpListenerOptions = {}): MeshGatewayListener {
    return new MeshGatewayListener('HTTP', port, options, options.crossMesh ? { crossMesh: true } : {});
  }

  /**
   * HTTP in TLS, which ends here.
   *
   * @param certificates one, or two of different key types: each with its private key, in PEM
   * @throws TRF1218 where there is no certificate or more than two, and as `http`
   */
  public static https(port: number, certificates: DataSource[], options: MeshGatewayListenerOptions = {}): MeshGatewayListener {
    return new MeshGatewayListener('HTTPS', port, options, { tls: terminate(certificates) });
  }

  /** Bytes. @throws as `http` */
  public static tcp(port: number, options: MeshGatewayListenerOptions = {}): MeshGatewayListener {
    return new MeshGatewayListener('TCP', port, options, {});
  }

  /** TLS, which ends here: bytes go on. @throws as `https` */
  public static tls(port: number, certificates: DataSource[], options: MeshGatewayListenerOptions = {}): MeshGatewayListener {
    return new MeshGatewayListener('TLS', port, options, { tls: terminate(certificates) });
  }

  /** TLS, which ends at the workload: it is told by the hostname that clients ask for. @throws as `http` */
  public static tlsPassthrough(port: number, options: MeshGatewayListenerOptions = {}): MeshGatewayListener {
    return new MeshGatewayListener('TLS', port, options, { tls: { mode: 'PASSTHROUGH' } });
  }

  private constructor(
    /** @internal */
    public readonly _protocol: string,
    /** @internal */
    public readonly _port: number,
    /** @internal */
    public readonly _options: MeshGatewayHttpListenerOptions,
    private readonly more: object,
  ) {
    validPort(_port);
    gatewayTags(_options.tags);
    const { hostname } = _options;
    if (hostname !== undefined && hostname !== '*' && !isHostnamePattern(hostname)) {
      refuse({ code: 'TRF1021', value: hostname, expected: 'a hostname in lower case, "*." and a domain, or "*"', fix: 'for example "shop.example.com"' });
    }
  }

  /** @internal */
  public _render(): object {
    const { hostname, tags, connectionLimit } = this._options;
    return { protocol: this._protocol, port: this._port, ...sparse({ hostname, tags, resources: sparse({ connectionLimit }) }), ...this.more };
  }
}

function terminate(certificates: readonly DataSource[]): object {
  if (certificates.length < 1 || certificates.length > 2) {
    refuse({
      code: 'TRF1218', value: certificates.length, expected: 'one certificate, or two of different key types', fix: "[DataSource.secret('edge-cert')]",
    });
  }
  return { mode: 'TERMINATE', certificates: certificates.map(certificate => certificate._backendSource()) };
}
