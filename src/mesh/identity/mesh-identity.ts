import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { CertificateAuthority } from './certificate-authority';
import { expectSigner } from './expect-signer';
import { goDuration } from '../../core/duration';
import { located, refuse } from '../../core/error';
import { sparse } from '../../core/sparse';
import { SystemResource, SystemResourceProps } from '../reference/system-resource';
import { absolutePath } from '../values/absolute-path';
import { positiveTime } from '../values/positive';
import { validTrustDomain } from '../values/spiffe-id';

/** Options of identities by SPIRE. */
export interface SpireOptions {
  /** How long its agent may take to answer: more than zero. @default - Kuma applies 1 second */
  readonly agentTimeout?: Duration;
}

/** Who proves identities, where Kuma itself does not. */
export class IdentityProvider {
  /** SPIRE: its agent on each node gives pods their certificates, and says whom they trust. @throws TRF1254 where the timeout is zero */
  public static spire(options: SpireOptions = {}): IdentityProvider {
    const { agentTimeout } = options;
    const agent = agentTimeout && { timeout: goDuration(positiveTime(agentTimeout)) };
    return new IdentityProvider({ type: 'Spire', spire: { ...sparse({ agent }) } });
  }

  /** An extension of the control plane, by its name. @throws TRF1208 where it has none */
  public static extension(name: string, config?: any): IdentityProvider {
    if (name === '') refuse({ code: 'TRF1208', value: name, expected: 'the name of the extension', fix: "IdentityProvider.extension('vault')" });
    return new IdentityProvider({ type: 'Extension', extension: { name, ...sparse({ config }) } });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
  ) {}
}

/** Properties of MeshIdentity. */
export interface MeshIdentityProps extends SystemResourceProps {
  /** The first part of all identities. @default - that of the mesh, else Kuma applies `<mesh>.<zone>.mesh.local` */
  readonly trustDomain?: string;
  /**
   * What follows the trust domain in an identity: a path, in Go's template language, with `.Namespace`, `.ServiceAccount`, `.Workload` and
   * `label "…"`. Permissions of this library expect the default.
   *
   * @default '/ns/{{ .Namespace }}/sa/{{ .ServiceAccount }}'
   */
  readonly path?: string;
  /** Who proves the identities, where Kuma itself does not. Without `ca`, `certificateLifetime`, `createTrust` and `insecureAllowSelfSigned`. @default - Kuma */
  readonly provider?: IdentityProvider;
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
  private readonly bundled?: object;

  /**
   * @throws TRF1201 where a self-signed CA is forbidden and none is given, TRF1202 where the trust domain is none, TRF1205 where a source is none for the CA, TRF1209 where another provider meets
   *   options of Kuma's own, TRF1260 where the path does not start with `/`
   */
  public constructor(scope: Construct, id: string, private readonly props: MeshIdentityProps = {}) {
    super(scope, id, 'MeshIdentity', props);
    expectSigner(props.insecureAllowSelfSigned, props.ca, this);
    if (props.trustDomain !== undefined) validTrustDomain(props.trustDomain, this);
    absolutePath(props.path);
    this.bundled = located(this, () => bundled(props));
    const { provider, ca, certificateLifetime, createTrust, insecureAllowSelfSigned } = props;
    const own = sparse({ ca, certificateLifetime, createTrust, insecureAllowSelfSigned });
    if (provider && own) {
      refuse({ code: 'TRF1209', value: Object.keys(own), construct: this, expected: 'none of them beside another provider', fix: 'leave them out' });
    }
  }

  /** @internal */
  protected _spec(): object {
    const { podLabels = {}, path = '/ns/{{ .Namespace }}/sa/{{ .ServiceAccount }}', trustDomain = this._mesh?.trustDomain, provider } = this.props;
    return {
      selector: { dataplane: { matchLabels: podLabels } },
      spiffeID: sparse({ trustDomain, path }),
      provider: provider?._rendered ?? { type: 'Bundled', bundled: this.bundled },
    };
  }
}

function bundled({ ca, certificateLifetime, createTrust, insecureAllowSelfSigned = ca === undefined }: MeshIdentityProps): object | undefined {
  return sparse({
    autogenerate: ca ? undefined : { enabled: true },
    ca: ca && { certificate: ca.certificate._identitySource(), privateKey: ca.privateKey._identitySource() },
    insecureAllowSelfSigned,
    certificateParameters: certificateLifetime && { expiry: goDuration(certificateLifetime) },
    meshTrustCreation: createTrust === false ? 'Disabled' : 'Enabled',
  });
}
