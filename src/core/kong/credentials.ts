/** What Kong's controllers want of the Secret of a credential. */
export interface CredentialFacts {
  /** Keys that must be there and not empty. */
  readonly required: readonly string[];
  /** Of those, what is secret: often put into the Secret by others. */
  readonly secret: readonly string[];
  /** The key whose value no other credential of the type has. */
  readonly unique?: string;
}

const HMAC = ['HS256', 'HS384', 'HS512'];

/** The algorithms of tokens that Kong knows. */
export const JWT_ALGORITHMS: readonly string[] = [
  ...HMAC, 'RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'EdDSA',
];

/** By the value of the label `konghq.com/credential`. */
export const CREDENTIALS: Readonly<Record<string, CredentialFacts>> = {
  'key-auth': { required: ['key'], secret: ['key'], unique: 'key' },
  'basic-auth': { required: ['username', 'password'], secret: ['password'], unique: 'username' },
  'hmac-auth': { required: ['username', 'secret'], secret: ['secret'], unique: 'username' },
  'jwt': { required: ['algorithm', 'key', 'secret', 'rsa_public_key'], secret: ['secret', 'rsa_public_key'], unique: 'key' },
  'oauth2': { required: ['name', 'client_id', 'client_secret', 'redirect_uris'], secret: ['client_secret'], unique: 'client_id' },
  'acl': { required: ['group'], secret: [] },
  'mtls-auth': { required: ['subject_name'], secret: [] },
};

/** A label that the controllers take, and which is no credential. */
export const KONNECT_CREDENTIAL = 'konnect';

/** The keys that the Secret of a credential needs. @param algorithm of tokens */
export function credentialKeys(type: string, algorithm: string | undefined): readonly string[] {
  const { required = [] } = CREDENTIALS[type] ?? {};
  if (type !== 'jwt' || algorithm === undefined) return required;
  return required.filter(key => key !== (HMAC.includes(algorithm) ? 'rsa_public_key' : 'secret'));
}
