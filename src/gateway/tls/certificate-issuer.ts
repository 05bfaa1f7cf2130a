import { objectName } from '../../core/name';

/** Who gives a host its certificate, by way of cert-manager, which has to know Gateway API (`enableGatewayAPI`). */
export class CertificateIssuer {
  /** A ClusterIssuer. @throws TRF1023 for a name that none can have */
  public static cluster(name: string): CertificateIssuer {
    return new CertificateIssuer({ 'cert-manager.io/cluster-issuer': objectName(name) });
  }

  /** An Issuer in the namespace of the Gateway. @throws TRF1023 for a name that none can have */
  public static namespaced(name: string): CertificateIssuer {
    return new CertificateIssuer({ 'cert-manager.io/issuer': objectName(name) });
  }

  /** An issuer of a kind that something else adds to cert-manager. @throws TRF1023 for a name that none can have */
  public static external(group: string, kind: string, name: string): CertificateIssuer {
    return new CertificateIssuer({
      'cert-manager.io/issuer': objectName(name), 'cert-manager.io/issuer-kind': kind, 'cert-manager.io/issuer-group': group,
    });
  }

  private constructor(
    /** What tells cert-manager. @internal */
    public readonly _annotations: { readonly [key: string]: string },
  ) {}
}
