import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { MultiZoneServicePort } from './service-port';
import { servicePorts } from './service-ports';
import { refuse } from '../../core/error';
import { MESH_LABEL } from '../../core/kuma/names';
import { Protocol } from '../../core/protocol';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { afterMesh, meshAbove } from '../reference/mesh-above';
import { IMeshDestination } from '../reference/mesh-destination';
import { IServiceMesh } from '../reference/service-mesh-reference';
import { TargetRef } from '../reference/target-ref';
import { selectingLabels } from '../values/selecting-labels';
import { serviceName } from '../values/service-name';

const PROTOCOLS: readonly Protocol[] = [Protocol.GRPC, Protocol.HTTP, Protocol.HTTP2, Protocol.KAFKA, Protocol.TCP];

/** Properties of MeshMultiZoneService. */
export interface MeshMultiZoneServiceProps extends ResourceProps {
  /** The mesh it belongs to. @default - the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
  /**
   * The labels of the MeshServices it is made of, in all zones. Besides the Service's own labels a MeshService has `kuma.io/display-name` and
   * `k8s.kuma.io/namespace`.
   */
  readonly matchLabels: { [label: string]: string };
  /** Its ports: those that the MeshServices have, too, are used. */
  readonly ports: MultiZoneServicePort[];
}

/**
 * One service of several zones: requests stay in the zone of the client while they can, and go to others then, as a MeshLoadBalancingStrategy says. For
 * global control planes, in the system namespace, and for single zones.
 */
export class MeshMultiZoneService extends Resource implements IMeshDestination {
  public readonly destinationName: string;
  /** The name that workloads of all zones reach it by, unless HostnameGenerators say otherwise. */
  public readonly hostname: string;
  /** @internal */
  public readonly _mesh?: IServiceMesh;
  private readonly ports: object[];

  /**
   * @throws TRF1220 where no service can be called so, TRF1225 where there are no labels, TRF1022 and TRF1227 where a port is none or there are none,
   *   TRF1228 where it cannot speak a protocol
   */
  public constructor(scope: Construct, id: string, private readonly props: MeshMultiZoneServiceProps) {
    const mesh = props.mesh ?? meshAbove(scope);
    const namespace = props.metadata?.namespace ?? Chart.of(scope).namespace;
    super(scope, id, { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshMultiZoneService' }, {
      metadata: { ...props.metadata, namespace, labels: { [MESH_LABEL]: mesh?.meshName ?? 'default', ...props.metadata?.labels } },
    });
    this._mesh = mesh;
    this.destinationName = serviceName(this.name, this);
    this.hostname = `${this.name}.mzsvc.mesh.local`;
    selectingLabels(props.matchLabels, 'nothing', this);
    this.ports = servicePorts(props.ports, this);
    const stranger = props.ports.find(({ protocol }) => protocol !== undefined && !isMultiZoneProtocol(protocol));
    if (stranger) {
      refuse({ code: 'TRF1228', value: stranger.protocol, construct: this, expected: `one of ${PROTOCOLS.join(', ')}`, fix: 'protocol: Protocol.TCP' });
    }
    afterMesh(this.apiObject, mesh);
  }

  /** @internal */
  public get _backendPort(): number | undefined {
    return this.props.ports.length === 1 ? this.props.ports[0].port : undefined;
  }

  /** @internal */
  public _targetRef(): TargetRef {
    return { kind: 'MeshMultiZoneService', name: this.name, namespace: this.namespace ?? namespaceOf(this) };
  }

  /** @internal */
  protected _spec(): object {
    return { selector: { meshService: { matchLabels: this.props.matchLabels } }, ports: this.ports };
  }
}

function isMultiZoneProtocol(protocol: Protocol): boolean {
  return PROTOCOLS.includes(protocol);
}
