import { PolicyRole } from './policy-role';
import { TargetRef } from '../reference/target-ref';

/** The role of an entry about what proxies send. */
export function roleOfDestination(destination: TargetRef, namespace: string, systemNamespace: string): PolicyRole {
  if (namespace === systemNamespace) return PolicyRole.SYSTEM;
  const offered = destination.kind === 'MeshService' || destination.kind === 'MeshHTTPRoute';
  const beside = destination.name !== undefined && (destination.namespace ?? namespace) === namespace;
  return offered && beside ? PolicyRole.PRODUCER : PolicyRole.CONSUMER;
}

/** The role of a policy about what proxies receive or are. */
export function roleOfOwner(namespace: string, systemNamespace: string): PolicyRole {
  return namespace === systemNamespace ? PolicyRole.SYSTEM : PolicyRole.WORKLOAD_OWNER;
}

/** Whether policies of this role concern only proxies of their own namespace. */
export function staysInNamespace(role: PolicyRole): boolean {
  return role === PolicyRole.CONSUMER || role === PolicyRole.WORKLOAD_OWNER;
}
