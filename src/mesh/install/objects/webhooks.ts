import { CONTROL_PLANE, ControlPlaneInstallation } from './installation';
import { Kinds } from './kinds';
import { INJECTION_LABEL } from '../../../core/kuma/names';

/** What decides which objects API servers show to a control plane. */
export interface WebhookOptions {
  readonly kinds: Kinds;
  readonly namespaces?: string[];
  readonly injectorFailurePolicy: string;
  /** Above zones there are no pods to look at. */
  readonly isGlobal: boolean;
}

interface Webhook {
  readonly name: string;
  readonly path: string;
  readonly failurePolicy: string;
  readonly namespaceSelector: object;
  readonly objectSelector?: object;
  readonly rule: Rule;
}

interface Rule { readonly apiGroups: string[]; readonly apiVersions: string[]; readonly operations: string[]; readonly resources: string[] }

const NAMESPACE_NAME = 'kubernetes.io/metadata.name';
const LABELLED = { key: INJECTION_LABEL, operator: 'Exists' };
const INJECT = '/inject-sidecar';
const PODS = { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] };

/** API servers ask the control plane before they take its kinds and pods of meshes. */
export function addWebhooks(installation: ControlPlaneInstallation, options: WebhookOptions): void {
  const { namespace, tls } = installation;
  const annotations = tls._caBundle === undefined ? { 'cert-manager.io/inject-ca-from': `${namespace}/${tls._secret}` } : undefined;
  const configured = (webhooks: readonly Webhook[]) => () => webhooks.map(webhook => rendered(webhook, namespace, tls._caBundle));
  const add = (kind: 'MutatingWebhookConfiguration' | 'ValidatingWebhookConfiguration', name: string, webhooks: readonly Webhook[]) =>
    installation.add(kind, name, CONTROL_PLANE, { webhooks: configured(webhooks) }, { annotations });
  add('MutatingWebhookConfiguration', 'kuma-admission-mutating-webhook-configuration', mutating(namespace, options));
  add('ValidatingWebhookConfiguration', 'kuma-validating-webhook-configuration', validating(namespace, options));
}

function mutating(system: string, { kinds, namespaces, injectorFailurePolicy, isGlobal }: WebhookOptions): Webhook[] {
  const policies = selecting(LABELLED, notIn('kube-system'), ...allowed(namespaces, system));
  const ofApplications = [notIn('kube-system', system), ...allowed(namespaces)];
  const injector = { path: INJECT, failurePolicy: injectorFailurePolicy, rule: PODS };
  const forPolicies: Webhook[] = [
    {
      name: 'mesh.defaulter.kuma-admission.kuma.io', path: '/default-kuma-io-v1alpha1-mesh', failurePolicy: 'Fail', namespaceSelector: policies,
      rule: kumaRule(['CREATE', 'UPDATE'], kinds.defaulted),
    },
    {
      name: 'owner-reference.kuma-admission.kuma.io', path: '/owner-reference-kuma-io-v1alpha1', failurePolicy: 'Fail', namespaceSelector: policies,
      rule: kumaRule(['CREATE'], kinds.owned),
    },
  ];
  const forPods: Webhook[] = [
    {
      ...injector, name: 'namespace-kuma-injector.kuma.io',
      namespaceSelector: selecting({ key: INJECTION_LABEL, operator: 'In', values: ['enabled', 'true'] }, ...ofApplications),
    },
    {
      ...injector, name: 'pods-kuma-injector.kuma.io', namespaceSelector: selecting(LABELLED, ...ofApplications),
      objectSelector: { matchLabels: { [INJECTION_LABEL]: 'enabled' } },
    },
    {
      ...injector, name: 'mesh-zoneproxy-kuma-injector.kuma.io', namespaceSelector: selecting(isIn(system)),
      objectSelector: selecting(
        { key: INJECTION_LABEL, operator: 'In', values: ['enabled'] }, { key: 'kuma.io/mesh', operator: 'Exists' },
        { key: 'k8s.kuma.io/zone-proxy-type', operator: 'Exists' },
      ),
    },
  ];
  return isGlobal ? forPolicies : [...forPolicies, ...forPods];
}

function validating(system: string, { kinds, namespaces, isGlobal }: WebhookOptions): Webhook[] {
  const forPolicies: Webhook[] = [
    {
      name: 'validator.kuma-admission.kuma.io', path: '/validate-kuma-io-v1alpha1', failurePolicy: 'Fail',
      namespaceSelector: selecting(LABELLED, notIn('kube-system'), ...allowed(namespaces, system)),
      rule: kumaRule(['CREATE', 'UPDATE', 'DELETE'], kinds.validated),
    },
    {
      name: 'secret.validator.kuma-admission.kuma.io', path: '/validate-v1-secret', failurePolicy: 'Ignore', namespaceSelector: selecting(isIn(system)),
      rule: { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE', 'DELETE'], resources: ['secrets'] },
    },
  ];
  const forPods: Webhook = {
    name: 'pod.validator.kuma-admission.kuma.io', path: '/validate-v1-pod', failurePolicy: 'Fail',
    namespaceSelector: selecting(LABELLED, notIn('kube-system', system), ...allowed(namespaces)),
    rule: { ...PODS, operations: ['CREATE', 'UPDATE'] },
  };
  return isGlobal ? forPolicies : [...forPolicies, forPods];
}

function rendered({ path, rule, ...webhook }: Webhook, namespace: string, caBundle: string | undefined): object {
  const clientConfig = { ...caBundle !== undefined && { caBundle }, service: { namespace, name: CONTROL_PLANE, path } };
  return { ...webhook, admissionReviewVersions: ['v1'], clientConfig, rules: [rule], sideEffects: 'None' };
}

function kumaRule(operations: string[], resources: string[]): Rule {
  return { apiGroups: ['kuma.io'], apiVersions: ['v1alpha1'], operations, resources };
}

function selecting(...matchExpressions: object[]): object {
  return { matchExpressions };
}

function notIn(...values: string[]): object {
  return { key: NAMESPACE_NAME, operator: 'NotIn', values };
}

function isIn(...values: string[]): object {
  return { key: NAMESPACE_NAME, operator: 'In', values };
}

/** Where the control plane may look, if not everywhere; `own` is where it always does. */
function allowed(namespaces: readonly string[] | undefined, ...own: string[]): object[] {
  return namespaces ? [isIn(...own, ...namespaces)] : [];
}
