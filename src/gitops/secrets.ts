import { decoded, holdsPrivateKey, isCipher, isEncrypted, isLiteral, isPlaceholder } from './secrecy';
import { isManifest, Manifest, referenceTo } from '../admission/manifest';
import { Hit, Rule, rule } from '../admission/rules/rule';

/** The label of certificates that everybody may know. */
const CA_CERTIFICATE = 'konghq.com/ca-cert';

/**
 * Whoever reads a repository reads what is in it, for ever. Encrypted Secrets (SOPS) pass, and objects that become Secrets in the
 * cluster (SealedSecret, ExternalSecret), and Secrets that something there fills, or something on the way.
 */
export const literalSecrets: Rule = rule<Manifest>({
  code: 'TRF5001',
  title: 'A repository holds no secret as it is',
  severity: 'error',
  source: 'Git, which keeps what was committed once',
  kinds: ['Secret', 'KongLicense.configuration.konghq.com'],
  fails: `
    kind: Secret
    metadata: { name: db, namespace: shop }
    stringData: { password: hunter2 }`,
  passes: `
    apiVersion: external-secrets.io/v1
    kind: ExternalSecret
    metadata: { name: db, namespace: shop }
    spec: { dataFrom: [{ extract: { key: shop/db } }] }`,
  check: literal,
});

function literal(object: Manifest): Hit[] {
  const path = secretField(object);
  return path === undefined ? [] : [{
    path, message: `${referenceTo(object).kind} holds its values as they are, and a repository keeps them for ever`,
    expected: 'a reference to a Secret that is made in the cluster, or something encrypted',
    fix: 'create the Secret outside the repository and refer to it by name, or use an ExternalSecret, a SealedSecret, or SOPS',
  }];
}

function secretField(object: Manifest): string | undefined {
  if (object.kind === 'KongLicense') return isLiteral(object.rawLicenseString) ? 'rawLicenseString' : undefined;
  if (object.kind !== 'Secret' || object.apiVersion !== 'v1') return undefined;
  return ['data', 'stringData'].find(field => isManifest(object[field]) && Object.values(object[field]).some(value => isSecret(value, field, object)));
}

function isSecret(value: unknown, field: string, object: Manifest): boolean {
  if (isEncrypted(object) && isCipher(value)) return false;
  const text = field === 'data' && typeof value === 'string' ? decoded(value) : value;
  if (isCertificate(object)) return typeof text === 'string' && holdsPrivateKey(text);
  return isLiteral(text) && !isPlaceholder(text, object) && !isPlaceholder(value, object);
}

function isCertificate({ metadata }: Manifest): boolean {
  return isManifest(metadata) && isManifest(metadata.labels) && metadata.labels[CA_CERTIFICATE] === 'true';
}
