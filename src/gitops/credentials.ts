import { isCipher, isEncrypted, holdsPrivateKey, isLiteral } from './secrecy';
import { groupOf, isManifest, Manifest, referenceTo } from '../admission/manifest';
import { Hit, Rule, rule } from '../admission/rules/rule';

const KONG = 'configuration.konghq.com';
const KONNECT = 'konnect.konghq.com';
const DATA_SOURCE = ['inline', 'inlineString'];

/** Where other kinds than Secrets hold a secret as it is. Beside each there is a way to refer to one. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  [`KonnectAPIAuthConfiguration.${KONNECT}`]: ['spec.token'],
  [`KongCertificate.${KONG}`]: ['spec.key', 'spec.key_alt'],
  [`KongCredentialAPIKey.${KONG}`]: ['spec.key'],
  [`KongCredentialBasicAuth.${KONG}`]: ['spec.password'],
  [`KongCredentialHMAC.${KONG}`]: ['spec.secret'],
  [`KongCredentialJWT.${KONG}`]: ['spec.secret'],
  [`KongKey.${KONG}`]: ['spec.pem.private_key'],
  [`EventGatewayBackendCluster.${KONG}`]: [
    'spec.apiSpec.authentication.saslPlain.password', 'spec.apiSpec.authentication.saslScram.password', 'spec.apiSpec.tls.clientIdentity.key.value',
  ],
  [`EventGatewayListenerPolicy.${KONG}`]: ['spec.apiSpec.tlsServer.config.certificates[].key.value'],
  [`EventGatewayVirtualCluster.${KONG}`]: ['spec.apiSpec.authentication[].saslPlain.principals[].password'],
  [`IdentityProviderRequest.${KONNECT}`]: ['spec.apiSpec.config.oIDC.clientSecret'],
  [`PortalIdentityProviderRequest.${KONNECT}`]: ['spec.apiSpec.config.oIDC.clientSecret'],
  'Mesh.kuma.io': ['key', 'fromCp.auth.token', 'fromCp.auth.tls.clientKey', 'auth.awsCredentials.accessKeySecret']
    .flatMap(field => DATA_SOURCE.map(source => `spec.mtls.backends[].conf.${field}.${source}`)),
  'MeshIdentity.kuma.io': ['spec.provider.bundled.ca.privateKey.insecureInline.value'],
  'MeshExternalService.kuma.io': DATA_SOURCE.map(source => `spec.tls.verification.clientKey.${source}`),
  'ExternalService.kuma.io': DATA_SOURCE.map(source => `spec.networking.tls.clientKey.${source}`),
};

/** Passwords and keys that stand in other kinds than Secrets, and private keys wherever they are. */
export const literalCredentials: Rule = rule<Manifest>({
  code: 'TRF5003',
  title: 'In a repository, no object holds a key or a password as it is',
  severity: 'error',
  source: 'Git, which keeps what was committed once',
  kinds: [...Object.keys(FIELDS), 'and private keys in every kind'],
  fails: `
    apiVersion: konnect.konghq.com/v1alpha1
    kind: KonnectAPIAuthConfiguration
    metadata: { name: konnect, namespace: kong }
    spec: { type: token, token: kpat_9f2c, serverURL: eu.api.konghq.com }`,
  passes: `
    apiVersion: konnect.konghq.com/v1alpha1
    kind: KonnectAPIAuthConfiguration
    metadata: { name: konnect, namespace: kong }
    spec: { type: secretRef, secretRef: { name: konnect }, serverURL: eu.api.konghq.com }`,
  check: object => [...credentialsIn(object)],
});

function* credentialsIn(object: Manifest): Iterable<Hit> {
  const { kind, apiVersion } = referenceTo(object);
  if (kind === 'Secret' && apiVersion === 'v1') return; // has a rule of its own
  const said = new Set<string>();
  for (const field of FIELDS[`${kind}.${groupOf(apiVersion)}`] ?? []) {
    for (const { path, value } of valuesAt(object, field.split('.'))) {
      if (!isLiteral(value) || isEncrypted(object) && isCipher(value)) continue;
      said.add(path);
      yield hit(path, `${kind} holds what is secret as it is, and a repository keeps it for ever`);
    }
  }
  for (const path of privateKeysIn(object)) if (!said.has(path)) yield hit(path, 'this is a private key, and a repository keeps it for ever');
}

function hit(path: string, message: string): Hit {
  return {
    path, message, expected: 'a reference to a Secret that is made in the cluster, or something encrypted',
    fix: 'put it into a Secret outside the repository, or into an ExternalSecret or a SealedSecret, and refer to that',
  };
}

interface Value { readonly path: string; readonly value: unknown }

/** The values of a field; `[]` stands behind the name of a list. */
function* valuesAt(value: unknown, [name, ...rest]: readonly string[], path = ''): Iterable<Value> {
  if (name === undefined) return yield { path, value };
  if (!isManifest(value)) return;
  const [key, isList] = name.endsWith('[]') ? [name.slice(0, -2), true] : [name, false];
  const [field, at] = [value[key], path === '' ? key : `${path}.${key}`];
  if (!isList) yield* valuesAt(field, rest, at);
  else if (Array.isArray(field)) for (const [i, item] of field.entries()) yield* valuesAt(item, rest, `${at}[${i}]`);
}

/** Where texts hold private keys. */
function* privateKeysIn(value: unknown, path = ''): Iterable<string> {
  if (typeof value === 'string') {
    if (value.length > 60 && holdsPrivateKey(value)) yield path;
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield* privateKeysIn(value[i], `${path}[${i}]`);
  } else if (isManifest(value)) {
    for (const key of Object.keys(value)) yield* privateKeysIn(value[key], path === '' ? key : /^\w+$/.test(key) ? `${path}.${key}` : `${path}[${key}]`);
  }
}
