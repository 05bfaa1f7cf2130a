import { Construct } from 'constructs';
import { crdsOf } from '../../core/install/crds';
import { renderedObject } from '../../core/tree/rendered-object';

const CRD = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', clusterScoped: true };

/** Properties of KumaCrds. */
export interface KumaCrdsProps {
  /** Labels of all of them. @default - none */
  readonly labels?: { [label: string]: string };
}

/**
 * The kinds of Kuma 2.14.3: CustomResourceDefinitions, as Kuma has them but without prose.
 *
 * They are for the whole cluster and have to be there before the control plane, and before anything of a mesh. A KumaControlPlane brings them in a
 * chart of their own; this is for those who want them elsewhere.
 */
export class KumaCrds extends Construct {
  public constructor(scope: Construct, id: string, props: KumaCrdsProps = {}) {
    super(scope, id);
    for (const { metadata, spec } of crdsOf('kuma', { begins: 'kuma-' })) {
      renderedObject(this, metadata.name, CRD, { ...metadata, labels: { ...metadata.labels, ...props.labels } }, { spec: () => spec });
    }
  }
}
