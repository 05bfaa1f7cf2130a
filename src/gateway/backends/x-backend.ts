import { Construct, IConstruct } from 'constructs';
import { BackendIdentity } from './backend-identity';
import { backendValidation } from './backend-validation';
import { located, refuse } from '../../core/error';
import { grantReference } from '../../core/tree/grant';
import { hostname } from '../../core/hostname';
import { port } from '../../core/port';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { sparse } from '../../core/sparse';
import { TlsCertificate } from '../tls/tls-certificate';
import { EXPERIMENTAL_API, EXPERIMENTAL_GROUP } from '../values/kinds';

const CLUSTER = '.cluster.local';

/** What an XBackend speaks. */
export enum XBackendProtocol {
  /** Bytes. */
  TCP = 'TCP',
  /** HTTP, in the version that both sides choose. */
  HTTP = 'HTTP',
  /** HTTP/1.1. */
  HTTP11 = 'HTTP11',
  /** HTTP/2 over TLS. */
  HTTP2 = 'HTTP2',
  /** HTTP/2 in plain text. */
  H2C = 'H2C',
  /** The Model Context Protocol. */
  MCP = 'MCP',
}

/** How an XBackend is called with regard to TLS. */
export class XBackendTls {
  /** In plain text. */
  public static none(): XBackendTls {
    return new XBackendTls('None');
  }

  /** Over TLS; without an identity, whom to expect is the controller's choice. */
  public static serverOnly(identity?: BackendIdentity): XBackendTls {
    return new XBackendTls('ServerOnly', identity);
  }

  /** Over TLS, with a certificate of one's own: a Secret of type `kubernetes.io/tls` by construct or by name. @throws as `TlsCertificate.secret` */
  public static clientAndServer(certificate: string | IConstruct | TlsCertificate, identity?: BackendIdentity): XBackendTls {
    return new XBackendTls('ClientAndServer', identity, TlsCertificate._of(certificate));
  }

  private constructor(private readonly mode: string, private readonly identity?: BackendIdentity, private readonly certificate?: TlsCertificate) {}

  /** As a backend in a namespace has it; its certificate is granted. @internal */
  public _bind(by: Construct, home: string): object {
    if (this.certificate) grantReference(by, { group: EXPERIMENTAL_GROUP, kind: 'XBackend', namespace: home }, this.certificate._reference(by));
    return {
      mode: this.mode,
      ...this.identity && { validation: backendValidation(this.identity, by, home) },
      ...this.certificate && { clientCertificateRef: this.certificate._render(by, home) },
    };
  }
}

/** Properties of XBackend. */
export interface XBackendProps extends ResourceProps {
  /** The host outside of the cluster: a name, no IP address, not one that ends with `.cluster.local`. */
  readonly hostname: string;
  /** Its port: 1 to 65535. It has no name: the CRD of Gateway API 1.6.1 refuses every one, by a rule that no name meets. */
  readonly port: number;
  /** What is spoken on the port. @default - the controller's choice, by the route */
  readonly protocol?: XBackendProtocol;
  /** How it is called with regard to TLS. @default - the controller's choice */
  readonly tls?: XBackendTls;
}

/**
 * A host outside of the cluster that routes can lead to: `Backend.object(backend)`.
 *
 * Experimental, and left out of the releases' bundles: `GatewayApiCrds` has its CRD where it is asked for. None of Kuma 2.14 (which has
 * MeshExternalService), Kong Ingress Controller 3.5 and Kong Operator 2.2 knows it.
 */
export class XBackend extends Resource {
  private readonly props: XBackendProps;
  private readonly tls?: object;

  /** @throws TRF1021 for a hostname that is none, TRF1180 for one of the cluster, TRF1022 for a port that is none */
  public constructor(scope: Construct, id: string, props: XBackendProps) {
    super(scope, id, { apiVersion: EXPERIMENTAL_API, kind: 'XBackend' }, props);
    this.props = props;
    located(this, () => port(props.port));
    located(this, () => hostname(props.hostname, false));
    if (props.hostname.endsWith(CLUSTER)) {
      refuse({ code: 'TRF1180', value: props.hostname, expected: 'a host outside of the cluster', fix: 'Backend.service', construct: this });
    }
    this.tls = located(this, () => props.tls?._bind(this, this.namespace ?? namespaceOf(this)));
  }

  /** @internal */
  protected _spec(): object {
    const { hostname: host, port: number, protocol } = this.props;
    return sparse({ type: 'ExternalHostname', externalHostname: { hostname: host }, port: { port: number }, protocol, tls: this.tls })!;
  }
}
