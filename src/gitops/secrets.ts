import { Finding } from '../admission/finding';
import { isManifest, Manifest, referenceTo } from '../admission/manifest';

/** The label of certificates that everybody may know. */
const CA_CERTIFICATE = 'konghq.com/ca-cert';

/**
 * Whoever reads a repository reads what is in it, for ever: a literal secret is refused. Encrypted ones (SOPS) pass, and objects that
 * become Secrets in the cluster (SealedSecret, ExternalSecret), and Secrets that something there fills.
 */
export function plainSecret(object: Manifest): Finding | undefined {
  const field = secretField(object);
  if (field === undefined) return undefined;
  return {
    code: 'TRF5001', severity: 'error', object: referenceTo(object), path: field,
    message: `${referenceTo(object).kind} holds its values as they are, and a repository keeps them for ever`,
    expected: 'a reference to a Secret that is made in the cluster, or something encrypted',
    fix: 'create the Secret outside the repository and refer to it by name, or use an ExternalSecret, a SealedSecret, or SOPS',
  };
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
