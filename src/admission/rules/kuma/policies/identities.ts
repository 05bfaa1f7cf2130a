import { Policy } from './policy';
import { ObjectSet } from '../../object-set';

interface Meshed { readonly metadata: { readonly labels?: Readonly<Record<string, string>> } }
interface Mesh { readonly spec?: { readonly mtls?: { readonly enabledBackend?: string } } }

const LABEL = 'kuma.io/mesh';

/**
 * Whether proxies of a policy's mesh are known to have certificates of the mesh's own authority, and no identities: clients cannot
 * be told by SPIFFE ids there.
 */
export function lacksIdentities(policy: Policy, objects: ObjectSet): boolean {
  const mesh = policy.metadata?.labels?.[LABEL] ?? 'default';
  const { spec } = objects.find<Mesh>('Mesh.kuma.io', undefined, mesh) ?? {};
  return Boolean(spec?.mtls?.enabledBackend) && !objects.derive(meshesWithIdentities).has(mesh);
}

function meshesWithIdentities(objects: ObjectSet): ReadonlySet<string> {
  return new Set(objects.ofKind<Meshed>('MeshIdentity.kuma.io').map(({ metadata: { labels } }) => labels?.[LABEL] ?? 'default'));
}
