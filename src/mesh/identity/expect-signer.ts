import { IConstruct } from 'constructs';
import type { CertificateAuthority } from './certificate-authority';
import { refuse } from '../../core/error';

/** Refuses what Kuma takes and then gives no identity for: a CA of its own making that may not be self-signed. */
export function expectSigner(insecureAllowSelfSigned: boolean | undefined, ca: CertificateAuthority | undefined, construct?: IConstruct): void {
  if (insecureAllowSelfSigned !== false || ca) return;
  refuse({
    code: 'TRF1201', value: false, construct, expected: 'a CA to go with insecureAllowSelfSigned: false; Kuma signs the CA it makes by itself',
    fix: "ca: { certificate: DataSource.secret('ca-cert'), privateKey: DataSource.secret('ca-key') }",
  });
}
