/** A version of TLS. */
export enum TlsVersion {
  TLS_1_0 = 'TLS10',
  TLS_1_1 = 'TLS11',
  TLS_1_2 = 'TLS12',
  TLS_1_3 = 'TLS13',
}
