import { Duration } from 'cdk8s';
import { refuse } from '../../../core/error';
import { objectName } from '../../../core/name';
import { isPemCertificate } from '../../values/pem-certificate';

const TLS_SECRET = 'kuma-tls-cert';
const TEN_YEARS = Duration.days(3650);

/** Options of a certificate that somebody else makes. */
export interface KumaTlsSecretOptions {
  /** The certificate of the CA that signed `tls.crt`, in PEM. It is public: API servers check the webhooks by it. */
  readonly caBundle: string;
  /**
   * The name of a Secret of type `kubernetes.io/tls` in the namespace of the control plane, with `tls.crt`, `tls.key` and `ca.crt`. The certificate must
   * be for the names `kuma-control-plane.NAMESPACE` and `kuma-control-plane.NAMESPACE.svc`.
   *
   * @default 'kuma-tls-cert'
   */
  readonly secretName?: string;
  /** The name of another Secret that holds `ca.crt`. @default - it is with the certificate */
  readonly caSecretName?: string;
}

/** Options of a certificate that cert-manager makes. */
export interface KumaCertManagerOptions {
  /**
   * How long the certificate is valid. Control planes read it when they start: with a short one they have to be restarted in time.
   *
   * @default - 3650 days
   */
  readonly lifetime?: Duration;
}

/** What the control plane shows to proxies, API servers and users inside the cluster. No private key is made by this library, or ever in a manifest. */
export class KumaTls {
  /**
   * A certificate that cert-manager makes, from a CA that it makes for this control plane alone: the Secrets `kuma-ca` and `kuma-tls-cert`. cert-manager
   * has to be there first, with its CA injector.
   */
  public static certManager(options: KumaCertManagerOptions = {}): KumaTls {
    return new KumaTls({ secret: TLS_SECRET, lifetime: options.lifetime });
  }

  /**
   * A certificate from an Issuer of cert-manager in the namespace of the control plane. The issuer must tell its CA, as those with a CA or with Vault do.
   *
   * @throws TRF1023 where none can be called so
   */
  public static issuer(name: string, options: KumaCertManagerOptions = {}): KumaTls {
    return new KumaTls({ secret: TLS_SECRET, lifetime: options.lifetime, issuer: { kind: 'Issuer', name: objectName(name) } });
  }

  /** As `issuer`, from a ClusterIssuer. @throws TRF1023 where none can be called so */
  public static clusterIssuer(name: string, options: KumaCertManagerOptions = {}): KumaTls {
    return new KumaTls({ secret: TLS_SECRET, lifetime: options.lifetime, issuer: { kind: 'ClusterIssuer', name: objectName(name) } });
  }

  /** A certificate in a Secret that somebody else makes, before the control plane starts. @throws TRF1502 where the CA is none, TRF1023 for names that none can have */
  public static secret(options: KumaTlsSecretOptions): KumaTls {
    const { caBundle, secretName = TLS_SECRET, caSecretName } = options;
    if (!isPemCertificate(caBundle)) {
      refuse({
        code: 'TRF1502', value: caBundle.slice(0, 40), expected: 'the certificate of a CA in PEM, and no private key',
        fix: "caBundle: readFileSync('ca.crt', 'utf8'), which begins with -----BEGIN CERTIFICATE-----",
      });
    }
    return new KumaTls({ secret: objectName(secretName), caSecret: caSecretName === undefined ? undefined : objectName(caSecretName), caBundle });
  }

  /** @internal */ public readonly _secret: string;
  /** The Secret that holds `ca.crt`. @internal */ public readonly _caSecret: string;
  /** As webhooks have it; undefined where cert-manager says it. @internal */ public readonly _caBundle?: string;
  /** Who signs; undefined where a CA is to be made for it. @internal */ public readonly _issuer?: { readonly kind: string; readonly name: string };
  /** @internal */ public readonly _lifetime: Duration;

  private constructor(tls: { secret: string; caSecret?: string; caBundle?: string; issuer?: { kind: string; name: string }; lifetime?: Duration }) {
    this._secret = tls.secret;
    this._caSecret = tls.caSecret ?? tls.secret;
    this._caBundle = tls.caBundle === undefined ? undefined : Buffer.from(tls.caBundle).toString('base64');
    this._issuer = tls.issuer;
    this._lifetime = tls.lifetime ?? TEN_YEARS;
  }
}
