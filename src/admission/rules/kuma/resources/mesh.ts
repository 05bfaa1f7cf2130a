import { Complaint, missing, misformed, unknownWord } from './complaint';
import { dataSource, DataSource } from './data-source';
import { backends, Backend } from './mesh-backends';
import { selectingTags, Tags } from './tags';
import { isKumaPeriod } from '../../../../core/kuma/period';
import { isDnsSubdomain } from '../../../../core/name';

interface Authority extends Backend {
  readonly dpCert?: { readonly rotation?: { readonly expiration?: string } };
}

interface Constraint { readonly tags?: Tags }

/** The spec of a Mesh as Kuma reads it. */
export interface MeshSpec {
  readonly mtls?: { readonly backends?: readonly Authority[]; readonly enabledBackend?: string; readonly skipValidation?: boolean };
  readonly logging?: { readonly backends?: readonly Backend[]; readonly defaultBackend?: string };
  readonly tracing?: { readonly backends?: readonly Backend[]; readonly defaultBackend?: string };
  readonly metrics?: { readonly backends?: readonly Backend[]; readonly enabledBackend?: string };
  readonly routing?: {
    readonly zoneEgress?: boolean;
    readonly localityAwareLoadBalancing?: boolean;
    readonly defaultForbidMeshExternalServiceAccess?: boolean;
  };
  readonly networking?: { readonly outbound?: { readonly passthrough?: boolean } };
  readonly meshServices?: { readonly mode?: string };
  readonly constraints?: { readonly dataplaneProxy?: { readonly [which in 'requirements' | 'restrictions']?: readonly Constraint[] } };
}

/** What a control plane has built in; others come with products built on Kuma. */
const AUTHORITIES = ['builtin', 'provided'];
const SECRET_NAME_MAX = 255;

/** What Kuma says of a Mesh, as `pkg/core/resources/apis/mesh/mesh_validator.go` and the managers of its certificate authorities have it. */
export function* mesh({ mtls, logging, tracing, metrics, routing, constraints }: MeshSpec, name: string): Iterable<Complaint> {
  if (mtls) yield* authorities(mtls, name);
  if (logging) yield* backends('logging', logging.backends, logging.defaultBackend, 'defaultBackend');
  if (tracing) yield* backends('tracing', tracing.backends, tracing.defaultBackend, 'defaultBackend');
  if (metrics) yield* backends('metrics', metrics.backends, metrics.enabledBackend, 'enabledBackend');
  for (const which of ['requirements', 'restrictions'] as const) {
    for (const [i, { tags }] of (constraints?.dataplaneProxy?.[which] ?? []).entries()) {
      yield* selectingTags(`spec.constraints.dataplaneProxy.${which}[${i}].tags`, tags, { atLeastOne: true });
    }
  }
  if (routing?.zoneEgress && !mtls?.enabledBackend) {
    yield missing('spec.mtls', 'enable a backend of mtls, or remove routing.zoneEgress', 'traffic leaves through zone egresses only with mutual TLS');
  }
}

function* authorities(mtls: NonNullable<MeshSpec['mtls']>, meshName: string): Iterable<Complaint> {
  const { backends: list = [], enabledBackend } = mtls;
  if (list.length > 1) yield { mistake: 'together', path: 'spec.mtls.backends', value: list.length, message: 'there is one backend at most', fix: 'keep one' };
  yield* backends('mtls', list, enabledBackend, 'enabledBackend');
  for (const [i, { name = '', type = '', conf, dpCert }] of list.entries()) {
    const expiration = dpCert?.rotation?.expiration ?? '';
    if (dpCert && !isKumaPeriod(expiration)) {
      yield misformed('spec.mtls.dpcert.rotation.expiration', expiration, 'a whole number and one of y, w, d, h, m, s, ms', '24h');
    }
    if (mtls.skipValidation) continue;
    const path = `spec.mtls.backends[${i}]`;
    if (!AUTHORITIES.includes(type)) yield unknownWord(`${path}.type`, type, AUTHORITIES);
    else if (type === 'builtin') yield* builtin(path, `${meshName}.ca-builtin-cert-${name}`, name);
    else yield* provided(`${path}.conf`, conf ?? {});
  }
}

/** Kuma keeps the certificate of its own authority in a Secret that is called after mesh and backend. */
function* builtin(path: string, secret: string, name: string): Iterable<Complaint> {
  if (isDnsSubdomain(secret.slice(0, SECRET_NAME_MAX - 2)) && secret.length <= SECRET_NAME_MAX) return;
  yield misformed(`${path}.name`, name, 'a name that can be part of the name of a Secret', 'ca-1');
}

function* provided(path: string, { cert, key }: { readonly cert?: DataSource; readonly key?: DataSource }): Iterable<Complaint> {
  yield* dataSource(`${path}.cert`, cert);
  yield* dataSource(`${path}.key`, key);
}
