import { Policy } from './policy';
import { ObjectSet } from '../../object-set';
import { findMesh, hasIdentity, meshOf } from '../membership';

/**
 * Whether proxies of a policy's mesh are known to have certificates of the mesh's own authority, and no identities: clients cannot
 * be told by SPIFFE ids there.
 */
export function lacksIdentities(policy: Policy, objects: ObjectSet): boolean {
  const mesh = meshOf(policy);
  return Boolean(findMesh(objects, mesh)?.spec?.mtls?.enabledBackend) && !hasIdentity(objects, mesh);
}
