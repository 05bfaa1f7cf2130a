import { isManifest, Manifest } from '../admission/manifest';

/** What stands for a secret and says only where it is: Kong's and Bank-Vaults' references, and those of vals and 1Password. */
const REFERENCE = /^(?:\{vault:\/\/[^{}]+\}|vault:\S+#\S+|ref\+\w+:\/\/\S+|op:\/\/\S+|<path:[^<>]+>)$/;

/** What Argo CD Vault Plugin replaces, in objects that say where their values are. */
const PLACEHOLDER = /^<[\w .|-]+>$/;
const PLACEHOLDER_ANNOTATION = 'avp.kubernetes.io/path';

/** Whether a text is a secret, and not where one is to be found. */
export function isLiteral(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' && !REFERENCE.test(value.trim()) : value !== undefined && value !== null;
}

/** Whether something puts the value in on the way to the cluster. */
export function isPlaceholder(value: unknown, { metadata }: Manifest): boolean {
  const annotations = isManifest(metadata) && isManifest(metadata.annotations) ? metadata.annotations : {};
  return typeof value === 'string' && PLACEHOLDER.test(value.trim()) && annotations[PLACEHOLDER_ANNOTATION] !== undefined;
}

/** Whether SOPS has encrypted an object. It has signed it, too: who changes a field, or their order, makes it useless. */
export function isEncrypted({ sops }: Manifest): boolean {
  return isManifest(sops) && typeof sops.mac === 'string' && sops.mac !== '';
}

/** Whether SOPS has encrypted a value. */
export function isCipher(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('ENC[');
}

const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----[^]{0,200}?[A-Za-z0-9+/=]{40}/;
const BASE64_OF_PEM = /LS0tLS1CRUdJTi[A-Za-z0-9+/=\s]+/;

/** Whether there is a private key in a text, as it is or in base64. */
export function holdsPrivateKey(text: string): boolean {
  if (text.includes('PRIVATE KEY-----')) return PRIVATE_KEY.test(text);
  const [encoded] = BASE64_OF_PEM.exec(text) ?? [];
  return encoded !== undefined && PRIVATE_KEY.test(decoded(encoded));
}

export function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}
