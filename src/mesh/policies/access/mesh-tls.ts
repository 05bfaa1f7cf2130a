import { Construct } from 'constructs';
import { refuse } from '../../../core/error';
import { some, sparse } from '../../../core/sparse';
import { MtlsMode } from '../../identity/mesh-mtls';
import { TlsVersion } from '../../values/tls-version';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** A cipher suite of TLS 1.2. */
export enum TlsCipher {
  ECDHE_ECDSA_AES128_GCM_SHA256 = 'ECDHE-ECDSA-AES128-GCM-SHA256',
  ECDHE_ECDSA_AES256_GCM_SHA384 = 'ECDHE-ECDSA-AES256-GCM-SHA384',
  ECDHE_ECDSA_CHACHA20_POLY1305 = 'ECDHE-ECDSA-CHACHA20-POLY1305',
  ECDHE_RSA_AES128_GCM_SHA256 = 'ECDHE-RSA-AES128-GCM-SHA256',
  ECDHE_RSA_AES256_GCM_SHA384 = 'ECDHE-RSA-AES256-GCM-SHA384',
  ECDHE_RSA_CHACHA20_POLY1305 = 'ECDHE-RSA-CHACHA20-POLY1305',
}

/** Properties of MeshTLS. */
export interface MeshTLSProps extends MeshPolicyProps {
  /** What becomes of connections without mutual TLS. @default - as the mesh says */
  readonly mode?: MtlsMode;
  /** The oldest version in use. For all proxies only. @default - Envoy decides */
  readonly minVersion?: TlsVersion;
  /** The newest version in use. For all proxies only. @default - Envoy decides */
  readonly maxVersion?: TlsVersion;
  /** The cipher suites in use, for TLS 1.2. For all proxies only. @default - Envoy decides */
  readonly ciphers?: TlsCipher[];
}

/** How strictly proxies ask for mutual TLS, and how they speak it. For moving a mesh to strict mutual TLS step by step. */
export class MeshTLS extends MeshPolicy {
  /** @throws TRF1230 where nothing is set, TRF1276 where versions or ciphers are for some proxies only, TRF1277 where no version fits */
  public constructor(scope: Construct, id: string, props: MeshTLSProps) {
    super(scope, id, 'MeshTLS', props);
    const { mode, minVersion: min, maxVersion: max, ciphers, proxies } = props;
    if ((min || max || ciphers) && proxies && proxies._target.kind !== 'Mesh') {
      refuse({
        code: 'TRF1276', value: sparse({ min, max, ciphers }), construct: this, expected: 'all proxies: they have versions and ciphers in common',
        fix: 'leave proxies out, or set only the mode',
      });
    }
    if (min && max && min > max) {
      refuse({ code: 'TRF1277', value: min, construct: this, expected: `a version up to ${max}`, fix: `maxVersion: ${min}` });
    }
    const settings = sparse({ mode, tlsVersion: sparse({ min, max }), tlsCiphers: some(ciphers) });
    this._addRule(settings);
  }
}
