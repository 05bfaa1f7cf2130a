import { Item, Policy, Violation } from './policy';
import { namespaceOf } from '../membership';

/** What keeps a policy outside the system namespace from having one role. In the system namespace all have the same. */
export function* checkRole(policy: Policy): Iterable<Violation> {
  const { spec: { to = [], from = [] } = {} } = policy;
  const namespace = namespaceOf(policy);
  if (to.length > 0 && from.length > 0) {
    yield {
      mistake: 'role', path: 'spec', message: 'is about what proxies send, and about what they receive: whose policy is it?',
      expected: 'to, or from, outside the system namespace', fix: 'make two policies of it, as constructs do, or put it in the system namespace',
    };
  } else if (from.length === 0) {
    const offered = to.filter(item => isOffered(item, namespace)).length;
    if (offered === 0 || offered === to.length) return;
    yield {
      mistake: 'role', path: 'spec.to', message: `names services of namespace ${namespace}, for all their clients, beside others, for clients in ${namespace}`,
      expected: 'destinations of one sort, outside the system namespace', fix: 'make two policies of it, or put it in the system namespace',
    };
  }
}

/** Whether the policy stands beside the service that it names. */
function isOffered({ targetRef: { kind, name = '', namespace = '' } = {} }: Item, own: string): boolean {
  return (kind === 'MeshService' || kind === 'MeshHTTPRoute') && name !== '' && (namespace === '' || namespace === own);
}
