import { KongInstallation, Labels } from './installation';
import { amend } from '../../../core/tree/amendment';
import { GATEWAY_ANNOTATION, INJECTION_LABEL, MESH_LABEL, NAMESPACE_TAG } from '../../../core/kuma/names';
import { MeshClient } from '../../../core/tree/workload';
import { KongPostgresOptions } from '../options/kong-database';

const TOKEN = 'kuma-service-account-token';
const POSTGRES = 5432;

/** Labels and annotations of pods. */
export interface Marks { readonly labels?: Labels; readonly annotations?: Labels }

/** What makes the gateway's pods a gateway of others in the mesh: requests come in as they are, what it sends goes by the mesh. */
export function gatewayMarks({ mesh }: KongInstallation, postgres?: KongPostgresOptions): Marks {
  return mesh === undefined ? {} : {
    labels: { [INJECTION_LABEL]: 'enabled', [MESH_LABEL]: mesh.meshName },
    annotations: {
      [GATEWAY_ANNOTATION]: 'enabled',
      'kuma.io/service-account-token-volume': TOKEN,
      // pods wait for the database before there is a sidecar
      ...postgres && { 'traffic.kuma.io/exclude-outbound-ports': String(postgres.port ?? POSTGRES) },
    },
  };
}

/** What keeps all other pods out of the mesh: they call API servers, and the gateway by its certificates. */
export function outsideMarks({ mesh }: KongInstallation): Marks {
  return mesh === undefined ? {} : { labels: { [INJECTION_LABEL]: 'disabled' } };
}

/** A token by which the control plane knows the sidecar, which only the sidecar gets. */
export function tokenVolume({ mesh }: KongInstallation): { readonly name: string }[] {
  const volume = { name: TOKEN, projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } };
  return mesh === undefined ? [] : [volume];
}

/** Who the gateway is to the workloads that it calls. */
export function meshClient(installation: KongInstallation): MeshClient {
  const name = installation.named('gateway');
  return { name, namespace: installation.namespace, serviceAccount: name, tags: { [NAMESPACE_TAG]: installation.namespace, app: name } };
}

/** Lets Kuma look at the namespace, where this app renders it and it says nothing: pods get sidecars only if they say so. */
export function lookAtNamespace({ scope, namespace, mesh }: KongInstallation): void {
  if (mesh === undefined) return;
  amend(scope, { group: 'core', kind: 'Namespace', name: namespace }, object => {
    if (object.metadata.getLabel(INJECTION_LABEL) === undefined) object.metadata.addLabel(INJECTION_LABEL, 'disabled');
    return undefined;
  });
}
