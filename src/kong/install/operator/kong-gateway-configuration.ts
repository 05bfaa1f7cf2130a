import { Construct } from 'constructs';
import { controlPlaneSpec } from './control-plane-spec';
import { dataPlaneSpec } from './data-plane-spec';
import { OPERATOR_GROUP } from './group';
import { KongControlPlaneOptions } from './kong-control-plane-options';
import { KongDataPlaneOptions } from './kong-data-plane-options';
import { refuse } from '../../../core/error';
import { IGatewayParameters } from '../../../core/gateway-parameters';
import { GatewayServiceType } from '../../../core/gateway-service-type';
import { port } from '../../../core/port';
import { Resource, ResourceProps } from '../../../core/tree/resource';
import { namespaceOf } from '../../../core/tree/service';
import { some, sparse } from '../../../core/sparse';

/** Properties of KongGatewayConfiguration. */
export interface KongGatewayConfigurationProps extends ResourceProps {
  /** How gateways run. Their ports are those of the listeners. @default - as the operator runs them */
  readonly dataPlane?: KongDataPlaneOptions;
  /** The port of each node for a listener, by its name, where `dataPlane.proxy` is by NODE_PORT or LOAD_BALANCER. @default - Kubernetes chooses */
  readonly nodePorts?: { [listener: string]: number };
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

  /** @throws TRF1628 for ports of nodes that are the same or without use, TRF1022 for one that is none, and as KongDataPlane and KongControlPlane */
  public constructor(scope: Construct, id: string, props: KongGatewayConfigurationProps = {}) {
    super(scope, id, { apiVersion: `${OPERATOR_GROUP}/v2beta1`, kind: 'GatewayConfiguration' }, {
      metadata: { ...props.metadata, namespace: props.metadata?.namespace ?? namespaceOf(scope) },
    });
    const { controlPlane, nodePorts = {} } = props;
    // API servers want to see a type of Service beside ports of nodes
    const dataPlane = props.dataPlane ?? (Object.keys(nodePorts).length > 0 ? {} : undefined);
    const labels = { 'app.kubernetes.io/name': 'kong', 'app.kubernetes.io/instance': this.name };
    const facts = { construct: this, namespace: this.namespace!, labels, ports: false };
    this.expectNodePorts(props);
    const listenersOptions = some(Object.entries(nodePorts).map(([name, nodePort]) => ({ name, nodePort: port(nodePort) })));
    this.spec = sparse({
      listenersOptions,
      dataPlaneOptions: dataPlane && dataPlaneSpec(dataPlane, facts), controlPlaneOptions: controlPlane && controlPlaneSpec(controlPlane, this),
    }) ?? {};
  }

  private expectNodePorts({ nodePorts = {}, dataPlane }: KongGatewayConfigurationProps): void {
    const numbers = Object.values(nodePorts);
    const idle = numbers.length > 0 && dataPlane?.proxy?.type === GatewayServiceType.CLUSTER_IP;
    const twice = numbers.find((number, i) => numbers.indexOf(number) !== i);
    if (!idle && twice === undefined) return;
    refuse({
      code: 'TRF1628', value: twice ?? GatewayServiceType.CLUSTER_IP, construct: this,
      expected: idle ? 'a type of Service with ports of nodes' : 'a port of its own for each listener',
      fix: idle ? 'leave nodePorts out, or use NODE_PORT' : 'give one of them another port',
    });
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
