import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectKind, renderedObject } from '../tree/rendered-object';

const clusterScoped = true;
const KINDS = {
  Namespace: { apiVersion: 'v1', clusterScoped },
  ServiceAccount: { apiVersion: 'v1' },
  ConfigMap: { apiVersion: 'v1' },
  Service: { apiVersion: 'v1' },
  ClusterRole: { apiVersion: 'rbac.authorization.k8s.io/v1', clusterScoped },
  ClusterRoleBinding: { apiVersion: 'rbac.authorization.k8s.io/v1', clusterScoped },
  Role: { apiVersion: 'rbac.authorization.k8s.io/v1' },
  RoleBinding: { apiVersion: 'rbac.authorization.k8s.io/v1' },
  Deployment: { apiVersion: 'apps/v1' },
  DaemonSet: { apiVersion: 'apps/v1' },
  Job: { apiVersion: 'batch/v1' },
  HorizontalPodAutoscaler: { apiVersion: 'autoscaling/v2' },
  PodDisruptionBudget: { apiVersion: 'policy/v1' },
  NetworkPolicy: { apiVersion: 'networking.k8s.io/v1' },
  IngressClass: { apiVersion: 'networking.k8s.io/v1', clusterScoped },
  MutatingWebhookConfiguration: { apiVersion: 'admissionregistration.k8s.io/v1', clusterScoped },
  ValidatingWebhookConfiguration: { apiVersion: 'admissionregistration.k8s.io/v1', clusterScoped },
  Issuer: { apiVersion: 'cert-manager.io/v1' },
  Certificate: { apiVersion: 'cert-manager.io/v1' },
  GatewayClass: { apiVersion: 'gateway.networking.k8s.io/v1', clusterScoped },
  ServiceMonitor: { apiVersion: 'monitoring.coreos.com/v1' },
  PodMonitor: { apiVersion: 'monitoring.coreos.com/v1' },
  ScrapeConfig: { apiVersion: 'monitoring.coreos.com/v1alpha1' },
} satisfies Record<string, Omit<ObjectKind, 'kind'>>;

/** A kind that installations consist of. */
export type InstalledKind = keyof typeof KINDS;

/** An object of an installation. */
export function installedObject(
  scope: Construct, id: string, kind: InstalledKind, metadata: ApiObjectMetadata & { readonly name: string },
  fields: { [field: string]: () => unknown },
): ApiObject {
  const { namespace, ...rest } = metadata;
  const known: ObjectKind = { kind, ...KINDS[kind] };
  return renderedObject(scope, id, known, { ...rest, ...!known.clusterScoped && { namespace } }, fields);
}
