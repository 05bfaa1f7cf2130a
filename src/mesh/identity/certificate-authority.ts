import { DataSource } from './data-source';

/** A CA that Kuma doesn't make itself. */
export interface CertificateAuthority {
  /** Its certificate, in PEM. It must say `CA: true` and allow signing certificates. */
  readonly certificate: DataSource;
  /** Its private key, in PEM. */
  readonly privateKey: DataSource;
}
