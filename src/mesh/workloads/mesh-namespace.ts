import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { amend } from '../../core/tree/amendment';
import { Misuse } from '../../core/error';
import { heldObject } from '../../core/tree/held-object';
import { INJECTION_LABEL, MESH_LABEL } from '../../core/kuma/names';
import { renderedObject } from '../../core/tree/rendered-object';
import type { MeshNamespaceOptions } from '../reference/service-mesh-reference';

/** A Namespace whose pods belong to a mesh: a new one by its name, or one that another construct renders. */
export function namespaceOfMesh(mesh: Construct, meshName: string, namespace: string | IConstruct, options: MeshNamespaceOptions): ApiObject {
  const labels = { [INJECTION_LABEL]: options.sidecars === false ? 'disabled' : 'enabled', [MESH_LABEL]: meshName };
  if (typeof namespace === 'string') {
    const metadata = { ...options.metadata, name: namespace, labels: { ...labels, ...options.metadata?.labels } };
    return renderedObject(mesh, `namespace-${namespace}`, { apiVersion: 'v1', kind: 'Namespace', clusterScoped: true }, metadata, {});
  }
  const object = heldObject(namespace, ['Namespace']);
  for (const [key, value] of Object.entries({ ...labels, ...options.metadata?.labels })) object.metadata.addLabel(key, value);
  return object;
}

/** What a workload learns about its namespace when the app is synthesized. */
export interface NamespaceFacts {
  /** Whether this app renders the Namespace. */
  readonly known: boolean;
  readonly injection?: string;
  readonly mesh?: string;
}

/** Labels the Namespace of a workload where this app renders it and it says nothing; then tells what it says. */
export function joinMesh(by: IConstruct, namespace: string, meshName: string, then: (facts: NamespaceFacts) => Misuse | undefined): void {
  amend(by, { group: 'core', kind: 'Namespace', name: namespace }, object => {
    for (const [key, value] of [[INJECTION_LABEL, 'enabled'], [MESH_LABEL, meshName]]) {
      if (object.metadata.getLabel(key) === undefined) object.metadata.addLabel(key, value);
    }
    return then({ known: true, injection: object.metadata.getLabel(INJECTION_LABEL), mesh: object.metadata.getLabel(MESH_LABEL) });
  }, () => then({ known: false }));
}
