import { Finding } from '../admission/finding';
import { isManifest, Manifest, referenceTo } from '../admission/manifest';
import { Hit, Rule, rule } from '../admission/rules/rule';

/** The label of certificates that everybody may know. */
const CA_CERTIFICATE = 'konghq.com/ca-cert';

/**
 * Whoever reads a repository reads what is in it, for ever. Encrypted Secrets (SOPS) pass, and objects that become Secrets in the
 * cluster (SealedSecret, ExternalSecret), and Secrets that something there fills.
 */
const literalSecrets = rule<Manifest>({
  code: 'TRF5001',
  title: 'A repository holds no secret as it is',
  severity: 'error',
  source: 'Git, which keeps what was committed once',
  kinds: ['Secret', 'KongLicense.configuration.konghq.com'],
  fails: `
    kind: Secret
    stringData: { password: hunter2 }`,
  passes: `
    apiVersion: external-secrets.io/v1
    kind: ExternalSecret
    spec: { dataFrom: [{ extract: { key: shop/db } }] }`,
  check: literal,
});

/** What has no place in a repository, though a cluster takes it. */
export const REPOSITORY_RULES: readonly Rule[] = [literalSecrets];

/** What an object has that has no place in a repository. */
export function repositoryFindings(object: Manifest): Finding[] {
  const { code, severity } = literalSecrets;
  return literal(object).map(hit => ({ code, severity, object: referenceTo(object), ...hit }));
}

function literal(object: Manifest): Hit[] {
  const path = secretField(object);
  return path === undefined ? [] : [{
    path, message: `${referenceTo(object).kind} holds its values as they are, and a repository keeps them for ever`,
    expected: 'a reference to a Secret that is made in the cluster, or something encrypted',
    fix: 'create the Secret outside the repository and refer to it by name, or use an ExternalSecret, a SealedSecret, or SOPS',
  }];
}

function secretField(object: Manifest): string | undefined {
  if (object.kind === 'KongLicense' && isText(object.rawLicenseString)) return 'rawLicenseString';
  if (object.kind !== 'Secret' || object.apiVersion !== 'v1' || isManifest(object.sops)) return undefined;
  if (isManifest(object.metadata) && isManifest(object.metadata.labels) && object.metadata.labels[CA_CERTIFICATE] === 'true') return undefined;
  return ['data', 'stringData'].find(field => isManifest(object[field]) && Object.values(object[field]).some(isText));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
