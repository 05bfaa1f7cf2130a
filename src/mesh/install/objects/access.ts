import { CONTROL_PLANE, Installation } from './installation';
import { Kinds } from './kinds';

interface Rule { readonly apiGroups: string[]; readonly resources: string[]; readonly verbs: string[] }

/** What decides how much a control plane may do. */
export interface AccessOptions {
  readonly kinds: Kinds;
  /** Where it may change things; everywhere without it. */
  readonly namespaces?: string[];
  readonly cni: boolean;
  readonly taintController: boolean;
  readonly gatewaySecretsInAllNamespaces: boolean;
}

const READ = ['get', 'list', 'watch'];
const CHANGE = ['get', 'patch', 'update'];
const ALL = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];

const GATEWAY_API = 'gateway.networking.k8s.io';
const ROUTING = ['gateways', 'referencegrants', 'httproutes'];
const ROUTING_STATUS = ['gateways/status', 'httproutes/status'];
const EVENTS = rule(['', 'events.k8s.io'], ['events'], ['create', 'patch']);
const ATTACHMENTS = 'network-attachment-definitions';

/** Roles of the control plane, no wider than its own installer makes them. */
export function addAccess(installation: Installation, options: AccessOptions): void {
  const { namespace } = installation;
  const subjects = () => [{ kind: 'ServiceAccount', name: CONTROL_PLANE, namespace }];
  const refer = (kind: string, name: string) => () => ({ apiGroup: 'rbac.authorization.k8s.io', kind, name });
  const workloads = `${CONTROL_PLANE}-workloads`;
  const add = installation.add.bind(installation);

  add('ClusterRole', CONTROL_PLANE, CONTROL_PLANE, { rules: () => clusterRules(options) });
  add('ClusterRole', workloads, CONTROL_PLANE, { rules: () => workloadRules(options) });
  add('ClusterRoleBinding', CONTROL_PLANE, CONTROL_PLANE, { roleRef: refer('ClusterRole', CONTROL_PLANE), subjects });
  if (!options.namespaces) add('ClusterRoleBinding', workloads, CONTROL_PLANE, { roleRef: refer('ClusterRole', workloads), subjects });
  for (const allowed of options.namespaces ?? []) {
    add('RoleBinding', `${workloads}`, CONTROL_PLANE, { roleRef: refer('ClusterRole', workloads), subjects }, { namespace: allowed });
  }
  add('Role', CONTROL_PLANE, CONTROL_PLANE, { rules: () => systemRules(options) });
  add('RoleBinding', CONTROL_PLANE, CONTROL_PLANE, { roleRef: refer('Role', CONTROL_PLANE), subjects });
}

/** What it may do in the whole cluster. */
function clusterRules({ kinds, cni, taintController, gatewaySecretsInAllNamespaces }: AccessOptions): Rule[] {
  return [
    rule([''], ['namespaces', 'pods', 'nodes', 'services'], READ),
    rule(['discovery.k8s.io'], ['endpointslices'], READ),
    rule(['apps'], ['deployments', 'replicasets'], READ),
    rule(['batch'], ['jobs'], READ),
    rule([GATEWAY_API], ROUTING, READ),
    rule([GATEWAY_API], ['gatewayclasses'], ALL),
    rule([GATEWAY_API], ['gatewayclasses/status'], CHANGE),
    rule(['kuma.io'], kinds.all, ALL),
    rule(['kuma.io'], ['meshgatewayinstances/status', 'meshgatewayinstances/finalizers', 'meshes/finalizers', 'dataplanes/finalizers'], CHANGE),
    ...gatewaySecretsInAllNamespaces ? [rule([''], ['secrets'], READ)] : [],
    ...cni ? [rule(['k8s.cni.cncf.io'], [ATTACHMENTS], READ), rule(['apiextensions.k8s.io'], ['customresourcedefinitions'], READ)] : [],
    ...taintController ? [rule([''], ['nodes'], ['update'])] : [],
    rule(['authentication.k8s.io'], ['tokenreviews'], ['create']),
  ];
}

/** What it may do where applications are: gateways, their Deployments and Services are made there. */
function workloadRules({ cni }: AccessOptions): Rule[] {
  return [
    EVENTS,
    rule(['apps'], ['deployments', 'replicasets'], ALL),
    rule(['batch'], ['jobs'], READ),
    rule([''], ['services'], ALL),
    rule([''], ['pods/finalizers'], CHANGE),
    rule([GATEWAY_API], ROUTING, ALL),
    rule([GATEWAY_API], ROUTING_STATUS, CHANGE),
    ...cni ? [rule(['k8s.cni.cncf.io'], [ATTACHMENTS], ['create', 'delete'])] : [],
  ];
}

/** What it may do in its own namespace. */
function systemRules({ cni }: AccessOptions): Rule[] {
  return [
    rule(['coordination.k8s.io'], ['leases'], ALL),
    rule([''], ['configmaps', 'secrets'], ALL),
    EVENTS,
    rule([''], ['pods'], ['delete']),
    rule([GATEWAY_API], ROUTING, ALL),
    rule([GATEWAY_API], ROUTING_STATUS, CHANGE),
    ...cni ? [rule(['k8s.cni.cncf.io'], [ATTACHMENTS], [...READ, 'create', 'delete'])] : [],
  ];
}

function rule(apiGroups: string[], resources: string[], verbs: string[]): Rule {
  return { apiGroups, resources, verbs };
}
