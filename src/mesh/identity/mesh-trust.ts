import { Construct } from 'constructs';
import { refuse } from '../../core/error';
import { SystemResource, SystemResourceProps } from '../reference/system-resource';
import { isPemCertificate } from '../values/pem-certificate';
import { validTrustDomain } from '../values/spiffe-id';

/** Properties of MeshTrust. */
export interface MeshTrustProps extends SystemResourceProps {
  /** The trust domain whose proxies are trusted: at most 253 characters. */
  readonly trustDomain: string;
  /** The certificates of its CAs, in PEM. */
  readonly certificates: string[];
}

/** Makes proxies of a mesh trust those of a trust domain. Kuma makes one for each MeshIdentity; others are for other meshes and zones. */
export class MeshTrust extends SystemResource {
  /** @throws TRF1202 where the trust domain is none, TRF1213 where a certificate is none or there are none */
  public constructor(scope: Construct, id: string, private readonly props: MeshTrustProps) {
    super(scope, id, 'MeshTrust', props);
    const { trustDomain, certificates } = props;
    validTrustDomain(trustDomain, this);
    const wrong = certificates.length === 0 ? '' : certificates.find(certificate => !isPemCertificate(certificate));
    if (wrong !== undefined) {
      refuse({
        code: 'TRF1213', value: wrong.slice(0, 40), construct: this, expected: 'a certificate in PEM, and no private key',
        fix: "readFileSync('ca.pem', 'utf8'), which begins with -----BEGIN CERTIFICATE-----",
      });
    }
  }

  /** @internal */
  protected _spec(): object {
    const { trustDomain, certificates } = this.props;
    return { trustDomain, caBundles: certificates.map(value => ({ type: 'Pem', pem: { value } })) };
  }
}
