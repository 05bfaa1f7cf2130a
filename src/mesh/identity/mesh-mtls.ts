import { Duration } from 'cdk8s';
import { CertificateAuthority } from './certificate-authority';
import { expectSigner } from './expect-signer';
import { refuse } from '../../core/error';
import { isDnsLabel } from '../../core/name';
import { sparse } from '../../core/sparse';
import { protoDuration, singleUnit } from '../values/proto-duration';
import { validTrustDomain } from '../values/spiffe-id';

/** What proxies do with connections without mutual TLS. */
export enum MtlsMode {
  /** They are refused. */
  STRICT = 'Strict',
  /**
   * They are taken as well, and no permission applies to them: for moving workloads into a mesh one by one. Connections between
   * proxies are encrypted all the same.
   */
  PERMISSIVE = 'Permissive',
}

/** Options of every kind of mutual TLS. */
export interface MtlsOptions {
  /**
   * How long the certificates of proxies are valid; Kuma renews them after four fifths of it.
   *
   * @default - Kuma applies 24 hours
   */
  readonly certificateLifetime?: Duration;
  /** What becomes of connections without mutual TLS. @default MtlsMode.STRICT */
  readonly mode?: MtlsMode;
}

/** Options of mutual TLS by MeshIdentity. */
export interface MtlsIdentityOptions extends MtlsOptions {
  /**
   * The first part of all identities: a DNS name, in lower case. Once proxies have certificates, changing it cuts them off.
   *
   * @default - `<mesh>.<zone>.mesh.local`
   */
  readonly trustDomain?: string;
  /** The CA that signs the certificates of proxies. @default - Kuma makes one, and keeps it in Secrets of the system namespace */
  readonly ca?: CertificateAuthority;
  /**
   * Whether a CA that nobody else has signed will do. Kuma takes a MeshIdentity that says no and has none signed, and then
   * gives no proxy an identity.
   *
   * @default - true where Kuma makes the CA, false where it is given
   */
  readonly insecureAllowSelfSigned?: boolean;
  /**
   * The certificates, in PEM, of the CAs whose proxies are trusted: a MeshTrust is made of them.
   *
   * @default - Kuma makes a MeshTrust with the CA's own certificate
   */
  readonly trustedCertificates?: string[];
}

/** Options of mutual TLS by a backend of the Mesh object. */
export interface MtlsBackendOptions extends MtlsOptions {
  /**
   * The name of the backend. It cannot change while the mesh exists, unless mutual TLS is switched off in between.
   *
   * @default 'ca-1'
   */
  readonly backend?: string;
  /** How long a request for the certificate of a proxy may take. @default - Kuma applies 10 seconds */
  readonly certificateRequestTimeout?: Duration;
  /** How long a request for the CA's certificates may take. @default - Kuma applies 10 seconds */
  readonly caRequestTimeout?: Duration;
}

/** Options of mutual TLS with a CA that Kuma makes. */
export interface MtlsBuiltinOptions extends MtlsBackendOptions {
  /** The length of the CA's RSA key, in bits. @default - Kuma applies 2048 */
  readonly caRsaBits?: number;
  /** How long the CA's certificate is valid. @default - Kuma applies 10 years */
  readonly caLifetime?: Duration;
}

/** Options of mutual TLS with a CA of yours. */
export interface MtlsProvidedOptions extends MtlsBackendOptions, CertificateAuthority {
  /** Whether Kuma takes the CA without looking at it. @default false */
  readonly skipValidation?: boolean;
}

/**
 * How proxies of a mesh prove to each other who they are. Without it a mesh encrypts nothing and permits everything; with it, it
 * permits nothing but what a permission allows.
 */
export class MeshMtls {
  /**
   * Every pod is its ServiceAccount, `spiffe://<trust domain>/ns/<namespace>/sa/<ServiceAccount>`, by a MeshIdentity in the
   * system namespace. Needs MeshServices in mode Exclusive. The form that Kuma 3 keeps.
   *
   * @throws TRF1201 where a self-signed CA is forbidden and none is given, TRF1202 where the trust domain is none, TRF1206 where a lifetime is zero
   */
  public static identity(options: MtlsIdentityOptions = {}): MeshMtls {
    expectSigner(options.insecureAllowSelfSigned, options.ca);
    if (options.trustDomain !== undefined) validTrustDomain(options.trustDomain);
    return new MeshMtls({ identity: options }, options);
  }

  /**
   * A CA that Kuma makes and keeps in Secrets, as a backend of the Mesh object. Proxies are known by their tags. Kuma 3 drops it.
   *
   * @throws TRF1203 where the backend cannot be called so, TRF1206 where a lifetime is zero
   */
  public static builtin(options: MtlsBuiltinOptions = {}): MeshMtls {
    const caCert = sparse({ RSAbits: options.caRsaBits, expiration: options.caLifetime && singleUnit(options.caLifetime) });
    return new MeshMtls({ backend: backend('builtin', options, sparse({ caCert })) }, options);
  }

  /**
   * A CA of yours, as a backend of the Mesh object. Proxies are known by their tags. Kuma 3 drops it.
   *
   * @throws TRF1203 where the backend cannot be called so, TRF1206 where a lifetime is zero
   */
  public static provided(options: MtlsProvidedOptions): MeshMtls {
    const conf = { cert: options.certificate._backendSource(), key: options.privateKey._backendSource() };
    return new MeshMtls({ backend: backend('provided', options, conf), skipValidation: options.skipValidation }, options);
  }

  /** None: traffic is plain, and permissions do nothing. */
  public static none(): MeshMtls {
    return new MeshMtls({}, {});
  }

  /** What connections without mutual TLS meet. */
  public readonly mode: MtlsMode;

  private constructor(
    private readonly kind: { identity?: MtlsIdentityOptions; backend?: { name: string }; skipValidation?: boolean }, options: MtlsOptions,
  ) {
    this.mode = options.mode ?? MtlsMode.STRICT;
    if (options.certificateLifetime?.toMilliseconds() === 0) {
      refuse({ code: 'TRF1206', value: '0s', expected: 'a time that certificates are valid for', fix: 'Duration.hours(24)' });
    }
  }

  /**
   * The options of MeshIdentity, where proxies are known by it.
   *
   * @internal
   */
  public get _identity(): MtlsIdentityOptions | undefined {
    return this.kind.identity;
  }

  /** @internal */
  public get _enabled(): boolean {
    return this.kind.identity !== undefined || this.kind.backend !== undefined;
  }

  /**
   * `mtls` of the Mesh object.
   *
   * @internal
   */
  public _render(): object | undefined {
    const { backend: rendered, skipValidation } = this.kind;
    return rendered && { enabledBackend: rendered.name, backends: [rendered], ...sparse({ skipValidation }) };
  }
}

function backend(type: string, options: MtlsBackendOptions, conf: object | undefined): { name: string } {
  const { backend: name = 'ca-1', mode, certificateLifetime, certificateRequestTimeout, caRequestTimeout } = options;
  if (!isDnsLabel(name)) {
    refuse({ code: 'TRF1203', value: name, expected: 'a DNS label: Secrets are called after it', fix: '"ca-1"' });
  }
  // Kuma refuses dpCert without a rotation
  const lifetime = certificateLifetime ?? (certificateRequestTimeout && Duration.hours(24));
  return {
    name,
    ...sparse({
      type,
      mode: mode?.toUpperCase(),
      dpCert: sparse({
        rotation: lifetime && { expiration: singleUnit(lifetime) },
        requestTimeout: certificateRequestTimeout && protoDuration(certificateRequestTimeout),
      }),
      rootChain: caRequestTimeout && { requestTimeout: protoDuration(caRequestTimeout) },
      conf,
    }),
  };
}
