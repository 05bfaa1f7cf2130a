import { createPrivateKey, X509Certificate } from 'node:crypto';
import { isMeant } from './hostnames';
import { Stored } from '../objects/stored';
import { isManifest } from '../../admission/manifest';

/** A certificate, as far as it decides who is believed to be whom. */
export interface Certificate {
  readonly x509: X509Certificate;
  readonly hostnames: readonly string[];
  readonly uris: readonly string[];
}

/** The certificates in a text of PEM blocks; nothing where one cannot be read, or there is none. */
export function readCertificates(pem: string): readonly Certificate[] | undefined {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  try {
    return blocks?.map(block => certificateOf(new X509Certificate(block)));
  } catch {
    return undefined;
  }
}

/** The certificate of a Secret of type `kubernetes.io/tls`, or what is wrong with it. */
export function tlsCertificate(secret: Stored): Certificate | string {
  if (secret.body.type !== 'kubernetes.io/tls') return `is of type ${JSON.stringify(secret.body.type ?? 'Opaque')}, not "kubernetes.io/tls"`;
  const [certificates, key] = ['tls.crt', 'tls.key'].map(name => dataOf(secret, name));
  if (certificates === undefined || key === undefined) return `has no ${certificates === undefined ? 'tls.crt' : 'tls.key'}`;
  const [certificate] = readCertificates(certificates) ?? [];
  if (!certificate) return 'has no certificate that can be read in tls.crt';
  return isKeyOf(key, certificate) ? certificate : 'has no private key in tls.key that fits the certificate';
}

/** The authorities in `ca.crt` of a ConfigMap or Secret, or what is wrong with it. */
export function authorities(object: Stored): readonly Certificate[] | string {
  const pem = dataOf(object, 'ca.crt');
  if (pem === undefined) return 'has no ca.crt';
  return readCertificates(pem) ?? 'has no certificate that can be read in ca.crt';
}

/** Whether a certificate was issued by one of the authorities, or is one of them. */
export function isTrusted({ x509 }: Certificate, by: readonly Certificate[]): boolean {
  return by.some(authority => authority.x509.fingerprint256 === x509.fingerprint256
    || (x509.checkIssued(authority.x509) && x509.verify(authority.x509.publicKey)));
}

/** Whether a certificate is good for a hostname. */
export function isFor(certificate: Certificate, hostname: string): boolean {
  return certificate.hostnames.some(name => name.startsWith('*.')
    ? isMeant(name, hostname) && !hostname.slice(0, hostname.length - name.length + 1).includes('.')
    : name === hostname.toLowerCase());
}

function certificateOf(x509: X509Certificate): Certificate {
  const names = x509.subjectAltName?.split(', ') ?? [];
  const ofType = (type: string): string[] => names.filter(name => name.startsWith(type)).map(name => name.slice(type.length));
  return { x509, hostnames: ofType('DNS:').map(name => name.toLowerCase()), uris: ofType('URI:') };
}

function isKeyOf(pem: string, { x509 }: Certificate): boolean {
  try {
    return x509.checkPrivateKey(createPrivateKey(pem));
  } catch {
    return false;
  }
}

/** A value of a Secret or ConfigMap, as text. */
function dataOf({ kind, body }: Stored, key: string): string | undefined {
  const [data, plain] = [body.data, body.stringData].map(values => isManifest(values) && Object.hasOwn(values, key) ? values[key] : undefined);
  if (typeof plain === 'string') return plain;
  if (typeof data !== 'string') return undefined;
  return kind === 'Secret' ? Buffer.from(data, 'base64').toString('utf8') : data;
}
