import { Construct } from 'constructs';
import { crdsOf } from '../../core/install/crds';
import { renderedObject } from '../../core/tree/rendered-object';

const CRD = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', clusterScoped: true };

/** Properties of KongCrds. */
export interface KongCrdsProps {
  /** Labels of all of them. @default - none */
  readonly labels?: { [label: string]: string };
}

/**
 * The kinds of Kong Ingress Controller 3.5: CustomResourceDefinitions, as upstream has them but without prose.
 *
 * They are for the whole cluster and have to be there before the controller, and before anything of Kong's kinds. A KongGateway brings them in a chart
 * of their own; this is for those who want them elsewhere. Those of Kong Operator come with it.
 */
export class KongCrds extends Construct {
  public constructor(scope: Construct, id: string, props: KongCrdsProps = {}) {
    super(scope, id);
    for (const { metadata, spec } of crdsOf('kong', { begins: 'kong-ingress-controller-' })) {
      renderedObject(this, metadata.name, CRD, { ...metadata, labels: { ...metadata.labels, ...props.labels } }, { spec: () => spec });
    }
  }
}
