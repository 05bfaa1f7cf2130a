import { IConstruct } from 'constructs';
import { AttachedRoute } from './attachment';
import { IEntryPoint } from './gateway-reference';
import { Listener, ListenerOptions } from './listener';
import { IMesh, MeshClient } from '../../core/tree/workload';
import { IGatewayClass } from '../class/gateway-class';
import { CertificateIssuer } from '../tls/certificate-issuer';
import { TlsCertificate } from '../tls/tls-certificate';

/** How a host of a Gateway is served. Of `certificate` and `issuer` it has one. */
export interface GatewayHostOptions extends ListenerOptions {
  /** The certificate: a Secret of type `kubernetes.io/tls` by construct or by name, in the namespace of the Gateway where nothing else is said. @default - the issuer's */
  readonly certificate?: string | IConstruct | TlsCertificate;
  /** Who issues the certificate, by way of cert-manager. @default - nobody: it is there */
  readonly issuer?: CertificateIssuer;
  /** The port clients connect to: 1 to 65535. @default 443 */
  readonly port?: number;
  /** TLS settings that the controller knows by name, such as `example.com/min-version`; at most 16. @default - none */
  readonly tlsOptions?: { [option: string]: string };
}

/**
 * One host of a Gateway over HTTPS: its listener, its certificate, and the routes for it. Made by `Gateway.host` and `ListenerSet.host`.
 *
 * A route that is attached to it and names no hostname is for this host.
 */
export class GatewayHost implements IEntryPoint {
  /** @internal */
  public static _of(gateway: IEntryPoint, host: string, listener: Listener): GatewayHost {
    return new GatewayHost(gateway, host, listener);
  }

  public readonly name: string;
  public readonly namespace?: string;
  public readonly gatewayClass?: IGatewayClass;
  public readonly mesh?: IMesh;
  public readonly meshClient?: MeshClient;
  /** @internal */
  public readonly _kind: IEntryPoint['_kind'];
  /** @internal */
  public readonly _redirects = false;

  private constructor(
    private readonly gateway: IEntryPoint,
    /** The host, or the hosts below one where its first label is `*`. */
    public readonly hostname: string,
    /** The listener that takes its requests. */
    public readonly listener: Listener,
  ) {
    this._kind = gateway._kind;
    this.name = gateway.name;
    this.namespace = gateway.namespace;
    this.gatewayClass = gateway.gatewayClass;
    this.mesh = gateway.mesh;
    this.meshClient = gateway.meshClient;
  }

  /** @internal */
  public get _host(): { readonly listener: string; readonly hostname: string } {
    return { listener: this.listener.name, hostname: this.hostname };
  }

  /** @internal */
  public get _listeners(): readonly Listener[] | undefined {
    return this.gateway._listeners;
  }

  /** @internal */
  public _attach(route: AttachedRoute, listener?: string): void {
    this.gateway._attach(route, listener);
  }
}
