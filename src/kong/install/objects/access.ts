import { ControllerKinds, ReadKind } from './controller-kinds';
import { KongInstallation } from './installation';

interface Rule { readonly apiGroups: readonly string[]; readonly resources: readonly string[]; readonly verbs: readonly string[] }

const READ = ['get', 'list', 'watch'];
const WATCH = ['list', 'watch'];
const RBAC = 'rbac.authorization.k8s.io';

/**
 * Roles of the controller: of the cluster as a whole for kinds that live there, and for the rest where it reads namespaces, else in each of these. It
 * reads the namespace of the gateway in any case.
 */
export function addAccess(installation: KongInstallation, kinds: ControllerKinds, namespaces: readonly string[] | undefined, reports: boolean): void {
  const name = installation.named('controller');
  const within = rules(kinds.read.filter(({ cluster }) => !cluster), inNamespaces());
  const wide = rules(kinds.read.filter(({ cluster }) => cluster), ofCluster(reports));
  addRole(installation, 'Cluster', name, namespaces ? wide : [...wide, ...within]);
  for (const namespace of namespaces ? new Set([...namespaces, installation.namespace]) : []) addRole(installation, '', name, within, namespace);
  addRole(installation, '', installation.named('controller-leader'), ownRules(), installation.namespace);
}

function addRole(installation: KongInstallation, scope: 'Cluster' | '', name: string, allowed: readonly Rule[], namespace?: string): void {
  const subject = { kind: 'ServiceAccount', name: installation.named('controller'), namespace: installation.namespace };
  const metadata = namespace === undefined ? {} : { namespace };
  installation.add(`${scope}Role`, name, 'controller', { rules: () => allowed }, metadata);
  installation.add(`${scope}RoleBinding`, name, 'controller', {
    roleRef: () => ({ apiGroup: RBAC, kind: `${scope}Role`, name }), subjects: () => [subject],
  }, metadata);
}

/** What kinds need, by group; then the rest. */
function rules(kinds: readonly ReadKind[], rest: readonly Rule[]): Rule[] {
  return [...kinds.flatMap(({ group, resource, status, verbs = READ }) => [
    rule(group, [resource], verbs), ...status ? [rule(group, [`${resource}/status`], status)] : [],
  ]).reduce<Rule[]>(joined, []), ...rest];
}

/** Resources of one group with the same verbs are one rule. */
function joined(all: Rule[], next: Rule): Rule[] {
  const at = all.findIndex(({ apiGroups, verbs }) => apiGroups[0] === next.apiGroups[0] && verbs.join() === next.verbs.join());
  if (at < 0) return [...all, next];
  return all.map((known, i) => (i === at ? { ...known, resources: [...known.resources, ...next.resources] } : known));
}

/** Backends, their addresses, certificates and credentials. */
function inNamespaces(): Rule[] {
  return [
    rule('', ['services'], READ),
    rule('', ['services/status'], ['get', 'patch', 'update']),
    rule('', ['secrets', 'configmaps'], WATCH),
    rule('', ['events'], ['create', 'patch']),
    rule('discovery.k8s.io', ['endpointslices'], READ),
  ];
}

/** Which namespaces and kinds there are. Nodes and pods are only counted, for reports to Kong. */
function ofCluster(reports: boolean): Rule[] {
  return [
    rule('', ['namespaces'], READ),
    rule('apiextensions.k8s.io', ['customresourcedefinitions'], WATCH),
    ...reports ? [rule('', ['nodes', 'pods'], WATCH)] : [],
  ];
}

/** Which of its pods is the leader, who it is, and where the gateway is. */
function ownRules(): Rule[] {
  return [
    rule('coordination.k8s.io', ['leases'], ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete']),
    rule('', ['events'], ['create', 'patch']),
    rule('', ['pods', 'services'], ['get']),
    rule('discovery.k8s.io', ['endpointslices'], READ),
  ];
}

function rule(group: string, resources: readonly string[], verbs: readonly string[]): Rule {
  return { apiGroups: [group], resources, verbs };
}
