import { selectingLabels } from './selecting-labels';
import type { IServiceMesh } from './service-mesh-reference';
import { serviceName } from './service-name';
import { TargetRef } from './target-ref';
import { port as validPort } from '../core/port';

/** Something that proxies send requests to: a workload, or one of `MeshDestination`. */
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

/** Options of a destination that is a Service known by its name. */
export interface ServiceDestinationOptions {
  /** The namespace of the Service. @default - that of the policy */
  readonly namespace?: string;
  /** The name of its port, or the number where it has no name. @default - all its ports */
  readonly port?: string | number;
}

/** Destinations that are no workload of this app. */
export class MeshDestination implements IMeshDestination {
  /** Everything in the mesh. */
  public static mesh(): MeshDestination {
    return new MeshDestination('all of the mesh', () => ({ kind: 'Mesh' }));
  }

  /** A Service of this zone, by its name. For meshes with MeshServices. @throws TRF1220 where no Service can be called so */
  public static service(name: string, options: ServiceDestinationOptions = {}): MeshDestination {
    return new MeshDestination(serviceName(name), policyNamespace => {
      const { namespace = policyNamespace, port } = options;
      return { kind: 'MeshService', name, namespace, ...section(port) };
    });
  }

  /**
   * All Services whose MeshServices have these labels, in any namespace and zone. Besides the Service's own labels a MeshService has
   * `kuma.io/display-name`, `k8s.kuma.io/namespace` and `kuma.io/zone`.
   *
   * @param port the name of their port, or the number where it has no name; all ports without it
   * @throws TRF1225 where there are none
   */
  public static serviceLabels(labels: { [label: string]: string }, port?: string | number): MeshDestination {
    selectingLabels(labels, 'nothing');
    return new MeshDestination(JSON.stringify(labels), () => ({ kind: 'MeshService', labels, ...section(port) }));
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
