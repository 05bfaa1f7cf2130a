import { Construct } from 'constructs';
import { checkDescription, parametersRef } from './class-fields';
import { GatewayController } from './gateway-controller';
import { refuse } from '../../core/error';
import { IGatewayParameters } from '../../core/gateway-parameters';
import { objectName } from '../../core/name';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { sparse } from '../../core/sparse';
import { GATEWAY_API } from '../values/kinds';

/** A class of gateways: one of this app, or one that exists in the cluster. */
export interface IGatewayClass {
  /** The name of its GatewayClass object. */
  readonly gatewayClassName: string;
  /** Its controller, where it is known: what that one cannot do is refused then. */
  readonly controller?: GatewayController;
  /** The settings of its gateways, where they are known. */
  readonly parameters?: IGatewayParameters;
}

/** What is known of a class that exists in the cluster. */
export interface GatewayClassAttributes {
  /** Its controller. @default - unknown: nothing is checked or done for it */
  readonly controller?: GatewayController;
  /** The settings of its gateways. @default - none */
  readonly parameters?: IGatewayParameters;
}

/** Properties of GatewayClass. */
export interface GatewayClassProps extends ResourceProps {
  /** The controller. It cannot be changed later. */
  readonly controller: GatewayController;
  /**
   * The settings of all gateways of the class. For Kuma a `MeshGatewayConfig`, for Kong Operator a `GatewayConfiguration`.
   *
   * @default - the controller's own
   */
  readonly parameters?: IGatewayParameters;
  /** What the class is for, in at most 64 characters. @default - none */
  readonly description?: string;
}

/**
 * A class of gateways. Most clusters have one already: `GatewayClass.kuma()`, `GatewayClass.kong()`. One's own is for settings
 * (Kuma: replicas, ports and resources of the gateway's pods) and for gateways between meshes.
 */
export class GatewayClass extends Resource implements IGatewayClass {
  /** The class that Kuma's installation makes, named `kuma` if not otherwise. Needs the Gateway API's CRDs to be there before Kuma. */
  public static kuma(name?: string): IGatewayClass {
    return existing(GatewayController.KUMA, name);
  }

  /** The class of a Kong that Kong Ingress Controller configures, named `kong` if not otherwise. */
  public static kong(name?: string): IGatewayClass {
    return existing(GatewayController.KONG, name);
  }

  /** The class of the Kongs that Kong Operator runs, named `kong` if not otherwise. */
  public static kongOperator(name?: string): IGatewayClass {
    return existing(GatewayController.KONG_OPERATOR, name);
  }

  /** Any class that exists in the cluster. @throws TRF1023 for a name that none can have */
  public static named(name: string, attributes: GatewayClassAttributes = {}): IGatewayClass {
    return { gatewayClassName: objectName(name), ...attributes };
  }

  public readonly gatewayClassName: string;
  public readonly controller?: GatewayController;
  public readonly parameters?: IGatewayParameters;
  private readonly description?: string;

  /** @throws TRF1122 for parameters that the controller does not read, TRF1123 for a too long description */
  public constructor(scope: Construct, id: string, props: GatewayClassProps) {
    const annotations = { ...annotationsFor(props.controller), ...props.metadata?.annotations };
    super(scope, id, { apiVersion: GATEWAY_API, kind: 'GatewayClass', clusterScoped: true }, {
      metadata: { ...props.metadata, ...Object.keys(annotations).length > 0 && { annotations } },
    });
    this.gatewayClassName = this.name;
    this.controller = props.controller;
    this.parameters = props.parameters;
    this.description = props.description;
    this.check(props);
  }

  /** @internal */
  protected _spec(): object {
    return sparse({
      controllerName: this.controller?.controllerName, description: this.description,
      parametersRef: this.parameters && parametersRef(this.parameters),
    })!;
  }

  private check({ controller: { _facts: facts, controllerName }, parameters, description }: GatewayClassProps): void {
    checkDescription(description, this);
    if (!facts || !parameters) return;
    const expected = facts.classParameters;
    const fits = expected?.group === parameters.apiGroup && expected.kind === parameters.kind
      && expected.namespaced === (parameters.namespace !== undefined);
    if (fits) return;
    refuse({
      code: 'TRF1122', value: `${parameters.kind}.${parameters.apiGroup} ${parameters.name}`, construct: this,
      expected: expected ? `a ${expected.kind} ${expected.namespaced ? 'with a' : 'without'} namespace` : `no parameters: ${controllerName} reads none`,
      fix: expected ? `pass a ${expected.kind}` : 'leave parameters out',
    });
  }
}

function annotationsFor({ _facts: facts }: GatewayController): { [key: string]: string } {
  return facts?.classAnnotation === undefined ? {} : { [facts.classAnnotation]: 'true' };
}

function existing(controller: GatewayController, name?: string): IGatewayClass {
  return GatewayClass.named(name ?? controller._facts!.className!, { controller });
}
