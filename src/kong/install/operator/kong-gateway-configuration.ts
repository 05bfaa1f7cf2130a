import { Construct } from 'constructs';
import { controlPlaneSpec } from './control-plane-spec';
import { dataPlaneSpec } from './data-plane-spec';
import { OPERATOR_GROUP } from './group';
import { KongControlPlaneOptions } from './kong-control-plane-options';
import { KongDataPlaneOptions } from './kong-data-plane-options';
import { IGatewayParameters } from '../../../core/gateway-parameters';
import { Resource, ResourceProps } from '../../../core/resource';
import { namespaceOf } from '../../../core/service';
import { sparse } from '../../../core/sparse';

/** Properties of KongGatewayConfiguration. */
export interface KongGatewayConfigurationProps extends ResourceProps {
  /** How gateways run. Their ports are those of the listeners. @default - as the operator runs them */
  readonly dataPlane?: KongDataPlaneOptions;
  /** How they are configured. @default - as the operator does */
  readonly controlPlane?: KongControlPlaneOptions;
}

/**
 * How Kong Operator 2.2 runs the Gateways of a class: `new GatewayClass(chart, 'kong', { controller: GatewayController.KONG_OPERATOR, parameters })`.
 * For each Gateway it makes a data plane and a control plane.
 */
export class KongGatewayConfiguration extends Resource implements IGatewayParameters {
  public readonly apiGroup = OPERATOR_GROUP;
  public readonly kind = 'GatewayConfiguration';
  private readonly spec: object;

  /** @throws as KongDataPlane and KongControlPlane */
  public constructor(scope: Construct, id: string, props: KongGatewayConfigurationProps = {}) {
    super(scope, id, { apiVersion: `${OPERATOR_GROUP}/v2beta1`, kind: 'GatewayConfiguration' }, {
      metadata: { ...props.metadata, namespace: props.metadata?.namespace ?? namespaceOf(scope) },
    });
    const { dataPlane, controlPlane } = props;
    const labels = { 'app.kubernetes.io/name': 'kong', 'app.kubernetes.io/instance': this.name };
    const facts = { construct: this, namespace: this.namespace!, labels, ports: false };
    this.spec = sparse({
      dataPlaneOptions: dataPlane && dataPlaneSpec(dataPlane, facts), controlPlaneOptions: controlPlane && controlPlaneSpec(controlPlane, this),
    }) ?? {};
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
