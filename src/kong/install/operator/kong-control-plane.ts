import { Construct } from 'constructs';
import { controlPlaneSpec } from './control-plane-spec';
import { OPERATOR_GROUP } from './group';
import { KongControlPlaneOptions } from './kong-control-plane-options';
import { KongDataPlane } from './kong-data-plane';
import { refuse } from '../../../core/error';
import { Resource, ResourceProps } from '../../../core/tree/resource';
import { namespaceOf } from '../../../core/tree/service';
import { KONG_CLASS } from '../../values/group';

/** Properties of KongControlPlane. */
export interface KongControlPlaneProps extends ResourceProps, KongControlPlaneOptions {
  /** The gateways that it configures, of its namespace. */
  readonly dataPlane: KongDataPlane;
}

/** What configures gateways that Kong Operator 2.2 runs, from Ingresses and Kong's kinds. For Gateways of Gateway API the operator makes its own. */
export class KongControlPlane extends Resource {
  private readonly spec: object;

  /** @throws TRF1620 for switches, TRF1621 for namespaces and TRF1627 for labels that are none, TRF1622 where the data plane is in another namespace */
  public constructor(scope: Construct, id: string, props: KongControlPlaneProps) {
    super(scope, id, { apiVersion: `${OPERATOR_GROUP}/v2beta1`, kind: 'ControlPlane' }, props);
    const { dataPlane, className = KONG_CLASS } = props;
    const [own, other] = [this, dataPlane].map(resource => resource.namespace ?? namespaceOf(resource));
    if (own !== other) {
      refuse({
        code: 'TRF1622', value: other, construct: this, expected: `a data plane of namespace ${own}, where the control plane is`,
        fix: `put both into a chart with { namespace: '${own}' }`,
      });
    }
    this.spec = { dataplane: { type: 'ref', ref: { name: dataPlane.name } }, ...controlPlaneSpec({ ...props, className }, this) };
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
