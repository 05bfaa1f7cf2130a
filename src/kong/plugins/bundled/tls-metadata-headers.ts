// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin tls-metadata-headers. */
export interface TlsMetadataHeadersConfig {
  /** `client_cert_fingerprint_header_name`: a text. @default - Kong applies `"X-Client-Cert-Fingerprint"` */
  readonly clientCertFingerprintHeaderName?: string;
  /** `client_cert_header_name`: a text. @default - Kong applies `"X-Client-Cert"` */
  readonly clientCertHeaderName?: string;
  /** `client_cert_issuer_dn_header_name`: a text. @default - Kong applies `"X-Client-Cert-Issuer-DN"` */
  readonly clientCertIssuerDnHeaderName?: string;
  /** `client_cert_subject_dn_header_name`: a text. @default - Kong applies `"X-Client-Cert-Subject-DN"` */
  readonly clientCertSubjectDnHeaderName?: string;
  /** `client_serial_header_name`: a text. @default - Kong applies `"X-Client-Cert-Serial"` */
  readonly clientSerialHeaderName?: string;
  /** `inject_client_cert_details`: true or false. @default - Kong applies `false` */
  readonly injectClientCertDetails?: boolean;
}
