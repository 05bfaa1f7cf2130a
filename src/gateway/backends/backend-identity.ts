import { BackendTrust } from './backend-trust';
import { CertificateName } from '../tls/certificate-name';

/** Who a backend has to be, that is called over TLS. */
export interface BackendIdentity {
  /** The server name that it is asked for, and the name that its certificate has to have where `subjectAltNames` gives no others. No IP address. */
  readonly hostname: string;
  /** Whose signature its certificate has to have. */
  readonly trust: BackendTrust;
  /** Names of which its certificate has to have one, instead of the hostname; at most 5. @default - the hostname */
  readonly subjectAltNames?: CertificateName[];
}
