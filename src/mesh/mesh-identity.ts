import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { CertificateAuthority } from './certificate-authority';
import { expectSigner } from './expect-signer';
import { validTrustDomain } from './spiffe-id';
import { SystemResource, SystemResourceProps } from './system-resource';
import { goDuration } from '../core/duration';
import { sparse } from '../core/sparse';

/** Properties of MeshIdentity. */
export interface MeshIdentityProps extends SystemResourceProps {
  /** The first part of all identities. @default - that of the mesh, else Kuma applies `<mesh>.<zone>.mesh.local` */
  readonly trustDomain?: string;
  /** The labels of the pods that get it. Of several that fit, the one with the most labels counts. @default - all pods of the mesh */
  readonly podLabels?: { [label: string]: string };
  /** The CA that signs the certificates of proxies. @default - Kuma makes one */
  readonly ca?: CertificateAuthority;
  /** Whether a CA that nobody else has signed will do. @default - true where Kuma makes the CA, false where it is given */
  readonly insecureAllowSelfSigned?: boolean;
  /** How long the certificates of proxies are valid. @default - Kuma applies 24 hours */
  readonly certificateLifetime?: Duration;
  /** Whether Kuma makes a MeshTrust for the CA. @default true */
  readonly createTrust?: boolean;
}

/**
 * Gives pods identities: `spiffe://<trust domain>/ns/<namespace>/sa/<ServiceAccount>`, proven by certificates. `ServiceMesh` makes one
 * for all its pods.
 */
export class MeshIdentity extends SystemResource {
  /** @throws TRF1201 where a self-signed CA is forbidden and none is given, TRF1202 where the trust domain is none */
  public constructor(scope: Construct, id: string, private readonly props: MeshIdentityProps = {}) {
    super(scope, id, 'MeshIdentity', props);
    expectSigner(props.insecureAllowSelfSigned, props.ca, this);
    if (props.trustDomain !== undefined) validTrustDomain(props.trustDomain, this);
  }

  /** @internal */
  protected _spec(): object {
    const { ca, certificateLifetime, createTrust, insecureAllowSelfSigned = ca === undefined, podLabels = {} } = this.props;
    const { trustDomain = this._mesh?.trustDomain } = this.props;
    return {
      selector: { dataplane: { matchLabels: podLabels } },
      spiffeID: sparse({ trustDomain, path: '/ns/{{ .Namespace }}/sa/{{ .ServiceAccount }}' }),
      provider: {
        type: 'Bundled',
        bundled: sparse({
          autogenerate: ca ? undefined : { enabled: true },
          ca: ca && { certificate: ca.certificate._identitySource(), privateKey: ca.privateKey._identitySource() },
          insecureAllowSelfSigned,
          certificateParameters: certificateLifetime && { expiry: goDuration(certificateLifetime) },
          meshTrustCreation: createTrust === false ? 'Disabled' : 'Enabled',
        }),
      },
    };
  }
}
