import { refuse } from '../../core/error';
import { isHostname } from '../../core/hostname';
import { some, sparse } from '../../core/sparse';
import { CertificateAuthority } from '../identity/certificate-authority';
import { DataSource } from '../identity/data-source';
import { TlsVersion } from '../values/tls-version';

/** How far a server's certificate is looked at. */
export enum ExternalTlsVerification {
  /** It must be signed by the CA, and be for a name that is asked for. */
  SECURED = 'Secured',
  /** It must be signed by the CA, for whatever name. */
  SKIP_SAN = 'SkipSAN',
  /** It must be for a name that is asked for, whoever signed it. */
  SKIP_CA = 'SkipCA',
  /** It is not looked at. */
  SKIP_ALL = 'SkipAll',
}

/** A name that a server's certificate must be for: one of several. */
export class ExternalServerName {
  /** Exactly this one. */
  public static exact(name: string): ExternalServerName {
    return new ExternalServerName('Exact', name);
  }

  /** One that begins so. */
  public static prefix(start: string): ExternalServerName {
    return new ExternalServerName('Prefix', start);
  }

  private constructor(private readonly type: string, private readonly value: string) {}

  /** @internal */
  public _render(): object {
    return { type: this.type, value: this.value };
  }
}

/** How proxies speak TLS with a host outside the mesh. */
export interface ExternalTlsOptions {
  /** The oldest version in use. @default - Envoy decides */
  readonly minVersion?: TlsVersion;
  /** The newest version in use. @default - Envoy decides */
  readonly maxVersion?: TlsVersion;
  /** Whether the server may ask for new keys on a connection. @default - the API server applies false */
  readonly allowRenegotiation?: boolean;
  /** How far the server's certificate is looked at. @default - the API server applies ExternalTlsVerification.SECURED */
  readonly verification?: ExternalTlsVerification;
  /** The CA that must have signed it, in PEM. @default - those that the sidecar's system trusts */
  readonly ca?: DataSource;
  /** The name that is asked for. @default - that of the endpoint, where it has one */
  readonly serverName?: string;
  /** The names that the certificate may be for. @default - `serverName` */
  readonly subjectAltNames?: ExternalServerName[];
  /** The certificate that proxies show, with its private key. @default - none */
  readonly clientCertificate?: CertificateAuthority;
}

/** TLS that proxies speak for the workloads, which speak plainly. */
export class ExternalTls {
  /**
   * Proxies open the connection by TLS: workloads call the host in plain text, by the port of the MeshExternalService.
   *
   * @throws TRF1021 where the name is none, TRF1205 where proxies cannot read something, TRF1277 where no version fits
   */
  public static originate(options: ExternalTlsOptions = {}): ExternalTls {
    const { minVersion: min, maxVersion: max, allowRenegotiation, verification: mode, ca, serverName, subjectAltNames, clientCertificate } = options;
    if (min && max && min > max) refuse({ code: 'TRF1277', value: min, expected: `a version up to ${max}`, fix: `maxVersion: ${min}` });
    if (serverName !== undefined && !isHostname(serverName)) {
      refuse({ code: 'TRF1021', value: serverName, expected: 'a hostname in lower case, without port or path', fix: 'for example "db.example.com"' });
    }
    const verification = sparse({
      mode, caCert: ca?._proxySource(), serverName, subjectAltNames: some(subjectAltNames?.map(name => name._render())),
      clientCert: clientCertificate?.certificate._proxySource(), clientKey: clientCertificate?.privateKey._proxySource(),
    });
    return new ExternalTls({ enabled: true, ...sparse({ version: sparse({ min, max }), allowRenegotiation, verification }) });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
  ) {}
}
