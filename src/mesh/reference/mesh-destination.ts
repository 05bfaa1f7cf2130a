import type { IServiceMesh } from './service-mesh-reference';
import { TargetRef } from './target-ref';
import { port as validPort } from '../../core/port';
import { selectingLabels } from '../values/selecting-labels';
import { serviceName } from '../values/service-name';

/** Something that proxies send requests to: a workload, an external or multi-zone service, a route, or one of `MeshDestination`. */
export interface IMeshDestination {
  /** What people call it. */
  readonly destinationName: string;
  /**
   * The mesh it is in, where it knows.
   *
   * @internal
   */
  readonly _mesh?: IServiceMesh;
  /**
   * The port that a backend goes to where nothing else is said.
   *
   * @internal
   */
  readonly _backendPort?: number;
  /**
   * How a policy in this namespace refers to it.
   *
   * @internal
   */
  _targetRef(policyNamespace: string): TargetRef;
  /**
   * Its port, where it has several, as it is known when everything is constructed.
   *
   * @internal
   */
  _section?(): string | undefined;
}

/** Options of a destination that is known by its name. */
export interface NamedDestinationOptions {
  /** Its namespace. @default - that of the policy */
  readonly namespace?: string;
}

/** Options of a destination that is a Service, of one zone or many, known by its name. */
export interface ServiceDestinationOptions extends NamedDestinationOptions {
  /** The name of its port, or the number where it has no name. @default - all its ports */
  readonly port?: string | number;
}

/** Destinations that this app doesn't make. */
export class MeshDestination implements IMeshDestination {
  /** Everything in the mesh. */
  public static mesh(): MeshDestination {
    return new MeshDestination('all of the mesh', () => ({ kind: 'Mesh' }));
  }

  /** A Service of this zone, by its name. For meshes with MeshServices. @throws TRF1220 where no Service can be called so */
  public static service(name: string, options: ServiceDestinationOptions = {}): MeshDestination {
    return MeshDestination.named('MeshService', serviceName(name), options);
  }

  /**
   * All Services whose MeshServices have these labels, in any namespace and zone. Besides the Service's own labels a MeshService has
   * `kuma.io/display-name`, `k8s.kuma.io/namespace` and `kuma.io/zone`.
   *
   * @param port the name of their port, or the number where it has no name; all ports without it
   * @throws TRF1225 where there are none
   */
  public static serviceLabels(labels: { [label: string]: string }, port?: string | number): MeshDestination {
    return MeshDestination.labelled('MeshService', labels, port);
  }

  /**
   * A service of all zones, by the name of its MeshMultiZoneService.
   *
   * @param options its namespace is the system namespace where global control planes made it
   */
  public static multiZoneService(name: string, options: ServiceDestinationOptions = {}): MeshDestination {
    return MeshDestination.named('MeshMultiZoneService', name, options);
  }

  /** All services of all zones whose MeshMultiZoneServices have these labels. @throws TRF1225 where there are none */
  public static multiZoneServiceLabels(labels: { [label: string]: string }, port?: string | number): MeshDestination {
    return MeshDestination.labelled('MeshMultiZoneService', labels, port);
  }

  /** A host outside the mesh, by the name of its MeshExternalService, in the namespace `kuma-system` unless another is given. */
  public static externalService(name: string, options: NamedDestinationOptions = {}): MeshDestination {
    return MeshDestination.named('MeshExternalService', name, { namespace: 'kuma-system', ...options });
  }

  /** All hosts outside the mesh whose MeshExternalServices have these labels. @throws TRF1225 where there are none */
  public static externalServiceLabels(labels: { [label: string]: string }): MeshDestination {
    return MeshDestination.labelled('MeshExternalService', labels);
  }

  /** The requests of a MeshHTTPRoute, by its name. For MeshTimeout, MeshRetry, MeshAccessLog and MeshLoadBalancingStrategy. */
  public static route(name: string, options: NamedDestinationOptions = {}): MeshDestination {
    return MeshDestination.named('MeshHTTPRoute', name, options);
  }

  /** The requests of all MeshHTTPRoutes with these labels. @throws TRF1225 where there are none */
  public static routeLabels(labels: { [label: string]: string }): MeshDestination {
    return MeshDestination.labelled('MeshHTTPRoute', labels);
  }

  private static named(kind: string, name: string, { namespace, port }: ServiceDestinationOptions): MeshDestination {
    return new MeshDestination(name, policyNamespace => ({ kind, name, namespace: namespace ?? policyNamespace, ...section(port) }));
  }

  private static labelled(kind: string, labels: { [label: string]: string }, port?: string | number): MeshDestination {
    selectingLabels(labels, 'nothing');
    return new MeshDestination(JSON.stringify(labels), () => ({ kind, labels, ...section(port) }));
  }

  private constructor(public readonly destinationName: string, private readonly refer: (namespace: string) => TargetRef) {}

  /** @internal */
  public _targetRef(policyNamespace: string): TargetRef {
    return this.refer(policyNamespace);
  }
}

function section(port: string | number | undefined): { sectionName?: string } {
  if (port === undefined) return {};
  return { sectionName: typeof port === 'number' ? String(validPort(port)) : port };
}
