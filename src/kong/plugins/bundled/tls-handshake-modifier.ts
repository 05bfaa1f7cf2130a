// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin tls-handshake-modifier. */
export interface TlsHandshakeModifierConfig {
  /** `tls_client_certificate`: one of REQUEST. @default - Kong applies REQUEST */
  readonly tlsClientCertificate?: TlsHandshakeModifierTlsClientCertificate;
}

/** `tls_client_certificate` of the plugin tls-handshake-modifier. */
export enum TlsHandshakeModifierTlsClientCertificate {
  /** `REQUEST`. */
  REQUEST = 'REQUEST',
}
