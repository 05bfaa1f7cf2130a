import { Complaint, misformed, missing, outOfRange, together } from './complaint';
import { parseGoDuration } from '../../../../core/kuma/go-duration';
import { templateProblem } from '../../../../core/kuma/go-template';
import { isPublicPem } from '../../../../core/kuma/pem';

interface SecureSource {
  readonly type?: string;
  readonly file?: { readonly path?: string };
  readonly envVar?: { readonly name?: string };
  readonly insecureInline?: { readonly value?: string };
  readonly secretRef?: { readonly kind?: string; readonly name?: string };
}

interface Bundled {
  readonly autogenerate?: { readonly enabled?: boolean };
  readonly ca?: { readonly certificate?: SecureSource; readonly privateKey?: SecureSource };
  readonly certificateParameters?: { readonly expiry?: string };
  readonly insecureAllowSelfSigned?: boolean;
  readonly meshTrustCreation?: string;
}

export interface MeshIdentitySpec {
  readonly selector?: { readonly dataplane?: { readonly matchLabels?: Readonly<Record<string, string>> } };
  readonly spiffeID?: { readonly trustDomain?: string; readonly path?: string };
  readonly provider?: {
    readonly type?: string;
    readonly bundled?: Bundled;
    readonly spire?: { readonly agent?: { readonly timeout?: string } };
    readonly extension?: { readonly name?: string };
  };
}

/** What Kuma says of a MeshIdentity. */
export function* meshIdentity({ spiffeID = {}, provider = {} }: MeshIdentitySpec): Iterable<Complaint> {
  for (const field of ['trustDomain', 'path'] as const) {
    const problem = templateProblem(spiffeID[field] ?? '', ['label']);
    if (problem !== undefined) yield misformed(`spec.spiffeID.${field}`, spiffeID[field], `a template of Go: ${problem}`, 'correct it');
  }
  if (provider.type === 'Bundled') yield* bundled('spec.provider.bundled', provider.bundled);
  if (provider.type === 'Spire') {
    if (!provider.spire) yield missing('spec.provider.spire', 'spire: {}');
    yield* notNegative('spec.provider.spire.agent.timeout', provider.spire?.agent?.timeout, '5s');
  }
  if (provider.type === 'Extension' && !provider.extension?.name) {
    yield missing(provider.extension ? 'spec.provider.extension.name' : 'spec.provider.extension', 'give the name of the extension');
  }
}

function* bundled(path: string, provider: Bundled | undefined): Iterable<Complaint> {
  if (!provider) {
    yield missing(path, 'bundled: { autogenerate: { enabled: true }, insecureAllowSelfSigned: true }');
    return;
  }
  const { autogenerate, ca, certificateParameters } = provider;
  if (autogenerate?.enabled) {
    if (ca) yield together(`${path}.ca`, 'stands beside autogenerate', 'keep one of ca and autogenerate');
  } else if (!ca) {
    yield missing(`${path}.ca`, 'autogenerate: { enabled: true }, or a ca of certificate and privateKey', 'neither ca nor autogenerate is there');
  } else {
    for (const field of ['certificate', 'privateKey'] as const) {
      if (ca[field]) yield* secureSource(`${path}.ca.${field}`, ca[field]);
      else yield missing(`${path}.ca.${field}`, 'type: Secret, with secretRef');
    }
  }
  yield* notNegative(`${path}.certificateParameters.expiry`, certificateParameters?.expiry, '24h');
}

/** The field that has to be there for a type, and what has to be in it. */
const SOURCES = {
  File: ['file', 'path'], EnvVar: ['envVar', 'name'], InsecureInline: ['insecureInline', 'value'], Secret: ['secretRef', 'name'],
} as const;

function* secureSource(path: string, source: SecureSource): Iterable<Complaint> {
  if (!Object.hasOwn(SOURCES, source.type ?? '')) return;
  const [field, inner] = SOURCES[source.type as keyof typeof SOURCES];
  const value = (source[field] as Readonly<Record<string, string>> | undefined)?.[inner];
  if (!source[field]) {yield missing(`${path}.${field}`, `${field}: { ${inner}: … }`, `is missing, as type is ${source.type}`);} else if (!value) {yield missing(`${path}.${field}.${inner}`, `give the ${inner}`, 'is empty');} else if (field === 'file' && (!value.startsWith('/') || value.split('/').includes('..'))) {
    yield misformed(`${path}.file.path`, value, 'an absolute path without ".."', '/etc/kuma/ca.pem');
  }
}

function* notNegative(path: string, duration: string | undefined, example: string): Iterable<Complaint> {
  if (duration !== undefined && (parseGoDuration(duration) ?? 0) < 0) yield outOfRange(path, duration, 'zero or more', example);
}

export interface MeshTrustSpec {
  readonly caBundles?: readonly { readonly type?: string; readonly pem?: { readonly value?: string } }[];
  readonly trustDomain?: string;
}

/** What Kuma says of a MeshTrust. */
export function* meshTrust({ caBundles, trustDomain }: MeshTrustSpec): Iterable<Complaint> {
  if (caBundles?.length === 0) yield missing('spec.caBundles', 'add the certificate of the CA', 'has no bundle');
  for (const [i, { pem }] of (caBundles ?? []).entries()) {
    const path = `spec.caBundles[${i}].pem`;
    if (!pem) {yield missing(path, 'pem: { value: … }');} else if (!isPublicPem(pem.value ?? '')) {
      yield { ...misformed(`${path}.value`, undefined, 'a certificate in PEM, and no private key', 'it begins with -----BEGIN CERTIFICATE-----'), message: 'holds no certificate' };
    }
  }
  if (trustDomain === '') yield missing('spec.trustDomain', 'give the trust domain', 'is empty');
}
