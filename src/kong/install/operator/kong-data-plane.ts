import { Construct } from 'constructs';
import { dataPlaneSpec } from './data-plane-spec';
import { OPERATOR_GROUP } from './group';
import { KongDataPlaneOptions } from './kong-data-plane-options';
import { Resource, ResourceProps } from '../../../core/tree/resource';
import { namespaceOf } from '../../../core/tree/service';
import { Labels } from '../objects/installation';

/** Properties of KongDataPlane. */
export interface KongDataPlaneProps extends ResourceProps, KongDataPlaneOptions {
  /**
   * Whether a new version runs beside the old one until somebody promotes it, by the annotation `gateway-operator.konghq.com/promote-when-ready`.
   *
   * @default false
   */
  readonly blueGreen?: boolean;
}

/** Gateways that Kong Operator 2.2 runs and that a KongControlPlane configures. For Gateways of Gateway API the operator makes its own. */
export class KongDataPlane extends Resource {
  private readonly spec: object;

  /**
   * @throws TRF1600, TRF1601 for numbers of pods, TRF1602 to TRF1604 where workers, caches and resources don't fit each other, TRF1605 to TRF1609 for
   *   settings that are none, TRF1612 for what the operator has not, TRF1305 where a Secret is in another namespace
   */
  public constructor(scope: Construct, id: string, props: KongDataPlaneProps = {}) {
    super(scope, id, { apiVersion: `${OPERATOR_GROUP}/v1beta1`, kind: 'DataPlane' }, props);
    const namespace = this.namespace ?? namespaceOf(this);
    this.spec = dataPlaneSpec(props, { construct: this, namespace, labels: this._labels, ports: true, blueGreen: props.blueGreen });
  }

  /** What tells its pods from others. @internal */
  public get _labels(): Labels {
    return { 'app.kubernetes.io/name': 'kong', 'app.kubernetes.io/instance': this.name };
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
