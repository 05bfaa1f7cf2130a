import { IConstruct } from 'constructs';

/** Options of every certificate. */
export interface KongTlsOptions {
  /** The hosts it is for. @default - all hosts of the Ingress */
  readonly hosts?: string[];
}

/** Options of a certificate that cert-manager gets. */
export interface IssuedTlsOptions extends KongTlsOptions {
  /** The name of the Secret that cert-manager keeps it in. @default - that of the Ingress with `-tls` at its end */
  readonly secretName?: string;
}

/**
 * The certificate that Kong shows for the hosts of an Ingress.
 *
 * Kong shows its own, which nobody trusts, for a host that no Secret is there for. Kong Operator sees Secrets with the label
 * `konghq.com/secret: "true"` only: those that this app renders get it.
 */
export class KongTls {
  /**
   * One that is in a Secret of the Ingress's namespace, with `tls.crt` and `tls.key`.
   *
   * @param secret the construct that renders it, or the name of one that exists elsewhere
   */
  public static secret(secret: string | IConstruct, options: KongTlsOptions = {}): KongTls {
    return new KongTls(options, secret);
  }

  /** One that cert-manager gets from a ClusterIssuer. */
  public static clusterIssuer(issuer: string, options: IssuedTlsOptions = {}): KongTls {
    return new KongTls(options, options.secretName, { 'cert-manager.io/cluster-issuer': issuer });
  }

  /** One that cert-manager gets from an Issuer of the Ingress's namespace. */
  public static issuer(issuer: string, options: IssuedTlsOptions = {}): KongTls {
    return new KongTls(options, options.secretName, { 'cert-manager.io/issuer': issuer });
  }

  private constructor(
    private readonly options: KongTlsOptions,
    private readonly secret?: string | IConstruct,
    private readonly annotations: { [key: string]: string } = {},
  ) {}

  /** @internal */
  public _bind(): { readonly hosts?: string[]; readonly secret?: string | IConstruct; readonly annotations: { [key: string]: string } } {
    return { hosts: this.options.hosts, secret: this.secret, annotations: this.annotations };
  }
}
