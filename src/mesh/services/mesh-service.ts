import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { MeshServicePort } from './service-port';
import { servicePorts } from './service-ports';
import { MESH_LABEL } from '../../core/kuma/names';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { some } from '../../core/sparse';
import { afterMesh, meshAbove } from '../reference/mesh-above';
import { IMeshDestination } from '../reference/mesh-destination';
import { IServiceMesh } from '../reference/service-mesh-reference';
import { TargetRef } from '../reference/target-ref';
import { selectingLabels } from '../values/selecting-labels';
import { serviceName } from '../values/service-name';
import { validSpiffeId } from '../values/spiffe-id';

/** Which proxies are behind a MeshService. */
export class MeshServiceSelector {
  /** Those whose Dataplanes have these labels; on Kubernetes they have those of their pods. @throws TRF1225 where there are none */
  public static labels(labels: { [label: string]: string }): MeshServiceSelector {
    return new MeshServiceSelector({ dataplaneLabels: { matchLabels: selectingLabels(labels, 'no proxy') } });
  }

  /** Those with these tags on their inbounds. @throws TRF1225 where there are none */
  public static tags(tags: { [tag: string]: string }): MeshServiceSelector {
    return new MeshServiceSelector({ dataplaneTags: selectingLabels(tags, 'no proxy') });
  }

  /** One, by the name of its Dataplane. */
  public static named(name: string): MeshServiceSelector {
    return new MeshServiceSelector({ dataplaneRef: { name } });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
  ) {}
}

/** By what clients know the proxies of a service. */
export class ServiceIdentity {
  /** By a SPIFFE ID. @throws TRF1244 where it is none */
  public static spiffeId(id: string): ServiceIdentity {
    return new ServiceIdentity('SpiffeID', validSpiffeId(id));
  }

  /** By the tag `kuma.io/service`: for meshes with `mtls` backends. */
  public static serviceTag(tag: string): ServiceIdentity {
    return new ServiceIdentity('ServiceTag', tag);
  }

  private constructor(private readonly type: string, private readonly value: string) {}

  /** @internal */
  public _render(): object {
    return { type: this.type, value: this.value };
  }
}

/** Properties of MeshService. */
export interface MeshServiceProps extends ResourceProps {
  /** The mesh it belongs to. @default - the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
  /** Its ports, one at least. */
  readonly ports: MeshServicePort[];
  /** The proxies behind it. */
  readonly selector: MeshServiceSelector;
  /** By what clients know its proxies. @default - Kuma finds out */
  readonly identities?: ServiceIdentity[];
  /** Whether it takes requests. @default - Kuma finds out */
  readonly available?: boolean;
}

/**
 * A service of one zone that Kuma doesn't make itself. Where there is a Service, Kuma makes a MeshService of it: refer to it by
 * `mesh.workload(…)` or `MeshDestination.service(…)`. Not for global control planes.
 */
export class MeshService extends Resource implements IMeshDestination {
  public readonly destinationName: string;
  /** @internal */
  public readonly _mesh?: IServiceMesh;
  private readonly ports: object[];

  /** @throws TRF1220 where no service can be called so, TRF1022 and TRF1227 where a port is none or there are none */
  public constructor(scope: Construct, id: string, private readonly props: MeshServiceProps) {
    const mesh = props.mesh ?? meshAbove(scope);
    const namespace = props.metadata?.namespace ?? Chart.of(scope).namespace;
    super(scope, id, { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshService' }, {
      metadata: { ...props.metadata, namespace, labels: { [MESH_LABEL]: mesh?.meshName ?? 'default', ...props.metadata?.labels } },
    });
    this._mesh = mesh;
    this.destinationName = serviceName(this.name, this);
    this.ports = servicePorts(props.ports, this);
    afterMesh(this.apiObject, mesh);
  }

  /** @internal */
  public get _backendPort(): number | undefined {
    return this.props.ports.length === 1 ? this.props.ports[0].port : undefined;
  }

  /** @internal */
  public _targetRef(): TargetRef {
    return { kind: 'MeshService', name: this.name, namespace: this.namespace ?? namespaceOf(this) };
  }

  /** @internal */
  protected _spec(): object {
    const { selector, identities, available } = this.props;
    return {
      selector: selector._rendered,
      ports: this.ports,
      identities: some(identities?.map(identity => identity._render())),
      state: available === undefined ? undefined : available ? 'Available' : 'Unavailable',
    };
  }
}
