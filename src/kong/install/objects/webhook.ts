import { CertificateNames } from './certificates';
import { ControllerKinds } from './controller-kinds';
import { KongInstallation } from './installation';
import { KongWebhookFailure } from '../options/kong-controller-options';

const NAMESPACE = 'kubernetes.io/metadata.name';
const OF_KONG = /konghq\.com$/;

interface Asked {
  readonly group: string;
  readonly resource: string;
  readonly versions: readonly string[];
  readonly failurePolicy: string;
  readonly name?: string;
  readonly label?: string;
}

/**
 * API servers ask the controller before they take what it reads. Of its own namespace and of that of Kubernetes they don't, or nothing could be started
 * there while it is away.
 */
export function addWebhook(
  installation: KongInstallation, kinds: ControllerKinds, certificates: CertificateNames, failure: KongWebhookFailure, namespaces?: readonly string[],
): void {
  const { namespace } = installation;
  const name = installation.named('validation');
  const annotations = certificates.caBundle === undefined ? { 'cert-manager.io/inject-ca-from': `${namespace}/${certificates.webhook}` } : undefined;
  const namespaceSelector = {
    matchExpressions: [namespaces
      ? { key: NAMESPACE, operator: 'In', values: [...namespaces] }
      : { key: NAMESPACE, operator: 'NotIn', values: ['kube-system', ...namespace === 'kube-system' ? [] : [namespace]] }],
  };
  const service = { namespace, name: installation.named('webhook'), path: '/', port: 443 };
  const clientConfig = { ...certificates.caBundle !== undefined && { caBundle: certificates.caBundle }, service };
  const webhooks = asked(kinds, failure).map(({ group, resource, versions, failurePolicy, label, name: prefix = resource }) => ({
    name: `${prefix}.validation.ingress-controller.konghq.com`,
    admissionReviewVersions: ['v1'],
    clientConfig,
    failurePolicy,
    matchPolicy: 'Equivalent',
    namespaceSelector,
    ...label && { objectSelector: { matchExpressions: [{ key: label, operator: 'Exists' }] } },
    rules: [{ apiGroups: [group], apiVersions: versions, operations: ['CREATE', 'UPDATE'], resources: [resource] }],
    sideEffects: 'None',
    timeoutSeconds: 10,
  }));
  installation.add('ValidatingWebhookConfiguration', name, 'controller', { webhooks: () => webhooks }, { annotations });
}

function asked(kinds: ControllerKinds, failure: KongWebhookFailure): Asked[] {
  const ofKinds = kinds.read.flatMap(({ group, resource, webhook: versions }) => versions === undefined ? [] : [{
    group, resource, versions, failurePolicy: OF_KONG.test(group) ? failure : 'Ignore',
  }]);
  const secrets = { group: '', resource: 'secrets', versions: ['v1'], failurePolicy: failure };
  return [
    ...ofKinds,
    { group: '', resource: 'services', versions: ['v1'], failurePolicy: 'Ignore' },
    { ...secrets, name: 'secrets.credentials', label: 'konghq.com/credential' },
    { ...secrets, name: 'secrets.plugins', label: 'konghq.com/validate' },
  ];
}
