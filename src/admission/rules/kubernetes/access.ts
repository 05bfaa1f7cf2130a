import { shown } from '../../../core/shown';
import { rule } from '../rule';

const RBAC = 'rbac.authorization.k8s.io';

interface Binding {
  readonly kind: string;
  readonly roleRef?: { readonly apiGroup?: string; readonly kind?: string };
  readonly subjects?: readonly { readonly kind?: string; readonly apiGroup?: string; readonly namespace?: string }[];
}

export const bindings = rule<Binding>({
  code: 'TRF2086',
  title: 'A binding names a role that it can give, and subjects that there are',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of rbac/v1',
  kinds: [`RoleBinding.${RBAC}`, `ClusterRoleBinding.${RBAC}`],
  fails: `
    kind: ClusterRoleBinding
    roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
    subjects: [{ kind: ServiceAccount, name: web }]`,
  passes: `
    kind: ClusterRoleBinding
    roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
    subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]`,
  *check({ kind, roleRef: { apiGroup = RBAC, kind: role = '' } = {}, subjects = [] }) {
    const roles = kind === 'RoleBinding' ? ['Role', 'ClusterRole'] : ['ClusterRole'];
    if (apiGroup !== RBAC && apiGroup !== '') {
      yield { path: 'roleRef.apiGroup', value: apiGroup, message: 'has no roles', expected: RBAC, fix: `apiGroup: ${RBAC}` };
    }
    if (!roles.includes(role)) {
      yield {
        path: 'roleRef.kind', value: role, message: `a ${kind} cannot give a ${shown(role)}`, expected: roles.join(' or '), fix: `kind: ${roles[0]}`,
      };
    }
    for (const [i, subject] of subjects.entries()) {
      const path = `subjects[${i}]`;
      if (subject.kind === 'ServiceAccount') {
        if (subject.apiGroup) {
          yield { path: `${path}.apiGroup`, value: subject.apiGroup, message: 'ServiceAccounts are in the core group', fix: 'remove apiGroup' };
        }
        if (!subject.namespace) yield { path: `${path}.namespace`, message: 'a ServiceAccount is in a namespace', fix: 'set namespace' };
      } else if (subject.kind !== 'User' && subject.kind !== 'Group') {
        yield {
          path: `${path}.kind`, value: subject.kind, message: 'is no kind of subject', expected: 'User, Group or ServiceAccount',
          fix: 'kind: ServiceAccount',
        };
      } else if (subject.apiGroup && subject.apiGroup !== RBAC) {
        yield { path: `${path}.apiGroup`, value: subject.apiGroup, message: `has no ${subject.kind}`, expected: RBAC, fix: `apiGroup: ${RBAC}` };
      }
    }
  },
});
