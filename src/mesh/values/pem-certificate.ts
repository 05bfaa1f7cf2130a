/** Whether this is a certificate in PEM, or several, and no private key. */
export function isPemCertificate(pem: string): boolean {
  return /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(pem) && !pem.includes('PRIVATE KEY-----');
}
