import { createHash, generateKeyPairSync, KeyObject, sign } from 'node:crypto';

/** What a certificate for tests says. */
export interface MadeCertificate {
  readonly pem: string;
  readonly keyPem: string;
  readonly name: string;
  readonly key: KeyObject;
}

/** A certificate with its key, issued by another one or by itself. Names that begin with a scheme are URIs. */
export function makeCertificate(name: string, names: readonly string[] = [], issuer?: MadeCertificate): MadeCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serial = createHash('sha256').update(name + Math.random()).digest().subarray(0, 8);
  serial[0] = 1 + serial[0] % 127;
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))), integer(serial), ECDSA_WITH_SHA256, nameOf(issuer?.name ?? name),
    sequence(text(0x18, '20200101000000Z'), text(0x18, '21200101000000Z')), nameOf(name), publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions(names, issuer === undefined))),
  );
  const signature = sign('sha256', body, issuer?.key ?? privateKey);
  const der = sequence(body, ECDSA_WITH_SHA256, tagged(0x03, Buffer.concat([Buffer.of(0), signature])));
  return { pem: pemOf('CERTIFICATE', der), keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, name, key: privateKey };
}

/** A Secret of type `kubernetes.io/tls`. */
export function tlsSecret(namespace: string, name: string, { pem, keyPem }: MadeCertificate): object {
  const data = { 'tls.crt': base64(pem), 'tls.key': base64(keyPem) };
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, type: 'kubernetes.io/tls', data };
}

/** A ConfigMap with an authority. */
export function caConfigMap(namespace: string, name: string, { pem }: MadeCertificate): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data: { 'ca.crt': pem } };
}

const ECDSA_WITH_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const COMMON_NAME = oid(0x55, 0x04, 0x03);
const BASIC_CONSTRAINTS = oid(0x55, 0x1d, 0x13);
const ALTERNATIVE_NAMES = oid(0x55, 0x1d, 0x11);

function extensions(names: readonly string[], authority: boolean): Buffer[] {
  const alternatives = names.map(name => text(name.includes('://') ? 0x86 : 0x82, name));
  return [
    sequence(BASIC_CONSTRAINTS, tagged(0x04, sequence(...authority ? [tagged(0x01, Buffer.of(0xff))] : []))),
    ...names.length > 0 ? [sequence(ALTERNATIVE_NAMES, tagged(0x04, sequence(...alternatives)))] : [],
  ];
}

function nameOf(common: string): Buffer {
  return sequence(tagged(0x31, sequence(COMMON_NAME, text(0x0c, common))));
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

function oid(...bytes: number[]): Buffer {
  return tagged(0x06, Buffer.from(bytes));
}

function text(tag: number, value: string): Buffer {
  return tagged(tag, Buffer.from(value, 'utf8'));
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, Math.floor(length / 256), length % 256];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function pemOf(label: string, der: Buffer): string {
  return `-----BEGIN ${label}-----\n${der.toString('base64').match(/.{1,64}/g)!.join('\n')}\n-----END ${label}-----\n`;
}

function base64(value: string): string {
  return Buffer.from(value).toString('base64');
}
