import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '../../../core/field-path';
import { shown } from '../../../core/shown';
import { rule } from '../rule';
import { CONTROLLERS } from './pod';

const RBAC = 'rbac.authorization.k8s.io';

/** What stays as it was once an object exists. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(CONTROLLERS.map(kind => [kind.split('.')[0], ['spec.selector']])),
  Job: ['spec.selector', 'spec.template', 'spec.completionMode'],
  RoleBinding: ['roleRef'],
  ClusterRoleBinding: ['roleRef'],
  Secret: ['type'],
  IngressClass: ['spec.controller'],
  StatefulSet: ['spec.selector', 'spec.serviceName', 'spec.podManagementPolicy'],
  StorageClass: ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'],
};

export const immutableFields = rule<{ readonly kind: string; readonly immutable?: boolean; readonly data?: object; readonly binaryData?: object }>({
  code: 'TRF2089',
  title: 'What cannot change after creation stays as it was',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of updates',
  kinds: [
    ...CONTROLLERS, 'Job.batch', `RoleBinding.${RBAC}`, `ClusterRoleBinding.${RBAC}`, 'ConfigMap', 'Secret',
    'IngressClass.networking.k8s.io', 'StorageClass.storage.k8s.io',
  ],
  previous: `
    kind: Deployment
    spec:
      selector: { matchLabels: { app: web } }
      template: { metadata: { labels: { app: web, tier: front } }, spec: { containers: [{ name: web, image: web }] } }`,
  fails: `
    kind: Deployment
    spec:
      selector: { matchLabels: { tier: front } }
      template: { metadata: { labels: { app: web, tier: front } }, spec: { containers: [{ name: web, image: web }] } }`,
  passes: `
    kind: Deployment
    spec:
      selector: { matchLabels: { app: web } }
      template: { metadata: { labels: { app: web, tier: front } }, spec: { containers: [{ name: web, image: web:2 }] } }`,
  *check(object, { previous }) {
    if (previous === undefined) return;
    const frozen = (previous as typeof object).immutable ? ['data', 'binaryData', 'immutable'] : [];
    for (const path of [...FIELDS[object.kind] ?? [], ...frozen]) {
      const [value, before] = [valueAt(object, path), valueAt(previous, path)];
      if (!isDeepStrictEqual(value ?? null, before ?? null)) {
        yield { path, value, message: 'cannot change', expected: shown(before ?? null), fix: 'keep it, or delete the object first' };
      }
    }
  },
});
