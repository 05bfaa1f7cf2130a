import { Duration } from 'cdk8s';
import { refuse } from '../../../core/error';
import { isPublicPem } from '../../../core/kuma/pem';
import { objectName } from '../../../core/name';

/** Secrets that somebody else makes, each of type `kubernetes.io/tls` with `tls.crt`, `tls.key` and `ca.crt`, in the namespace of the gateway. */
export interface KongCertificateSecrets {
  /** What the admin API of the gateway shows: for the name that `adminServerName` of the KongGateway says. */
  readonly admin: string;
  /** What the controller shows to the admin API: signed by the CA that `ca.crt` of `admin` holds. Whoever has such a certificate is an administrator. */
  readonly controller: string;
  /** What the controller shows to API servers, for the name that `webhookServerName` of the KongGateway says. @default - the controller is not asked */
  readonly webhook?: string;
  /** The certificate of the CA that signed that of `webhook`, in PEM. It is public. @default - needed where there is a `webhook` */
  readonly caBundle?: string;
}

/** Options of certificates that cert-manager makes. */
export interface KongCertManagerOptions {
  /** How long certificates are valid. Gateway and controller read them when they start: with short ones restart them in time. @default - 3650 days */
  readonly lifetime?: Duration;
}

const TEN_YEARS = Duration.days(3650);

/** What gateway, controller and API servers know each other by. No private key is made by this library, or ever in a manifest. */
export class KongCertificates {
  /** By cert-manager, from a CA that it makes for this gateway alone. cert-manager has to be there first, with its CA injector. */
  public static certManager(options: KongCertManagerOptions = {}): KongCertificates {
    return new KongCertificates({ lifetime: options.lifetime });
  }

  /**
   * By an Issuer of cert-manager in the namespace of the gateway, which must tell its CA, as those with a CA or with Vault do. Whoever has a certificate
   * of this issuer may administrate the gateway: use it for nothing else.
   *
   * @throws TRF1023 where none can be called so
   */
  public static issuer(name: string, options: KongCertManagerOptions = {}): KongCertificates {
    return new KongCertificates({ lifetime: options.lifetime, issuer: objectName(name) });
  }

  /** By somebody else, before the pods start. @throws TRF1611 where the CA is none, TRF1023 for names that none can have */
  public static secrets(secrets: KongCertificateSecrets): KongCertificates {
    const { caBundle, webhook } = secrets;
    if (webhook === undefined ? caBundle !== undefined : caBundle === undefined || !isPublicPem(caBundle)) {
      refuse({
        code: 'TRF1611', value: caBundle?.slice(0, 40) ?? 'no caBundle',
        expected: webhook === undefined ? 'a Secret for the webhook beside its CA' : 'the certificate of the CA of the webhook in PEM, and no private key',
        fix: webhook === undefined ? "webhook: 'kong-webhook'" : "caBundle: readFileSync('ca.crt', 'utf8'), which begins with -----BEGIN CERTIFICATE-----",
      });
    }
    for (const name of [secrets.admin, secrets.controller, webhook]) if (name !== undefined) objectName(name);
    return new KongCertificates({ secrets });
  }

  /** Those of somebody else. @internal */ public readonly _secrets?: KongCertificateSecrets;
  /** The Issuer that signs; undefined where a CA is to be made. @internal */ public readonly _issuer?: string;
  /** @internal */ public readonly _lifetime: Duration;

  private constructor({ secrets, issuer, lifetime }: { secrets?: KongCertificateSecrets; issuer?: string; lifetime?: Duration }) {
    this._secrets = secrets;
    this._issuer = issuer;
    this._lifetime = lifetime ?? TEN_YEARS;
  }
}
