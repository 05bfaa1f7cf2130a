import { isIP } from 'node:net';
import { Construct } from 'constructs';
import { ExternalTls } from './external-tls';
import { lacksZoneEgress } from './zone-egress';
import { checkLater } from '../../core/tree/check';
import { Misuse, refuse } from '../../core/error';
import { isHostname } from '../../core/hostname';
import { port as validPort } from '../../core/port';
import { Protocol } from '../../core/protocol';
import { some, sparse } from '../../core/sparse';
import { IMeshDestination } from '../reference/mesh-destination';
import { SystemResource, SystemResourceProps } from '../reference/system-resource';
import { TargetRef } from '../reference/target-ref';
import { serviceName } from '../values/service-name';

const PROTOCOLS: readonly Protocol[] = [Protocol.TCP, Protocol.GRPC, Protocol.HTTP, Protocol.HTTP2];
const PRIORITY_MAX = 128;

/** Where a host outside the mesh listens. */
export interface ExternalEndpoint {
  /** An IP address or a hostname, without port or scheme. */
  readonly address: string;
  /** The port of the host: 1 to 65535. */
  readonly port: number;
  /** Endpoints with a higher number get requests only when those with lower ones fail: 0 to 128. @default 0 */
  readonly priority?: number;
}

/** An extension of the control plane that finds the endpoints. */
export interface ExternalServiceExtension {
  /** The name that it is registered by. */
  readonly type: string;
  /** What it wants to know, as it wants it. @default - nothing */
  readonly config?: any;
}

/** Properties of MeshExternalService. */
export interface MeshExternalServiceProps extends SystemResourceProps {
  /** The port that workloads use: 1 to 65535. */
  readonly port: number;
  /** What they speak there: TCP, HTTP, HTTP2 or GRPC. @default - the API server applies Protocol.TCP */
  readonly protocol?: Protocol;
  /** Where the host listens. @default - an extension knows */
  readonly endpoints?: ExternalEndpoint[];
  /** TLS between proxies and the host. @default - workloads speak with it as they do */
  readonly tls?: ExternalTls;
  /** An extension that knows the endpoints. Without `endpoints` and `tls`. @default - none */
  readonly extension?: ExternalServiceExtension;
}

/**
 * A host outside the mesh that workloads reach by a name of the mesh, `<name>.extsvc.mesh.local` unless a HostnameGenerator says otherwise, and that
 * policies are about. Requests leave through a zone egress: the mesh needs one, and mutual TLS.
 */
export class MeshExternalService extends SystemResource implements IMeshDestination {
  public readonly destinationName: string;
  /** The name that workloads reach it by, unless HostnameGenerators say otherwise. */
  public readonly hostname: string;

  /**
   * @throws TRF1214 where it stands outside the system namespace, TRF1220 where no service can be called so, TRF1022 where a port is none, TRF1229
   *   where a protocol, an address or a priority cannot be, or nobody knows the endpoints
   */
  public constructor(scope: Construct, id: string, private readonly props: MeshExternalServiceProps) {
    super(scope, id, 'MeshExternalService', props);
    this.destinationName = serviceName(this.name, this);
    this.hostname = `${this.name}.extsvc.mesh.local`;
    const { port, protocol, endpoints = [], tls, extension } = props;
    validPort(port);
    if (protocol !== undefined && !PROTOCOLS.includes(protocol)) this.misuse(protocol, `one of ${PROTOCOLS.join(', ')}`, 'protocol: Protocol.TCP');
    if (extension ? endpoints.length > 0 || tls || extension.type === '' : endpoints.length === 0) {
      this.misuse(extension ?? [], 'endpoints, or an extension with a name that knows them', "endpoints: [{ address: 'db.example.com', port: 5432 }]");
    }
    for (const endpoint of endpoints) this.expectEndpoint(endpoint);
    checkLater(this, () => this.unreachable());
  }

  /** @internal */
  public _targetRef(): TargetRef {
    return { kind: 'MeshExternalService', name: this.name, namespace: this.namespace };
  }

  /** @internal */
  protected _spec(): object {
    const { port, protocol, endpoints, tls, extension } = this.props;
    return {
      match: { type: 'HostnameGenerator', port, ...sparse({ protocol }) },
      endpoints: some(endpoints?.map(({ address, port: listens, priority }) => ({ address, port: listens, ...sparse({ priority }) }))),
      tls: tls?._rendered,
      extension: extension && { type: extension.type, ...sparse({ config: extension.config }) },
    };
  }

  /** What keeps requests from ever leaving, as far as this app decides it. */
  private* unreachable(): Iterable<Misuse> {
    const mesh = this._mesh;
    if (mesh && !mesh.mtls._enabled) {
      yield {
        code: 'TRF1547', value: mesh.meshName, construct: this, expected: 'a mesh with mutual TLS: the zone egress takes nothing else',
        fix: 'mtls: MeshMtls.identity()',
      };
    }
    if (mesh && lacksZoneEgress(this, mesh.systemNamespace)) {
      yield {
        code: 'TRF1548', value: this.name, construct: this, expected: 'a zone egress, through which all requests to it leave',
        fix: 'new KumaControlPlane(…, { egress: {} })',
      };
    }
  }

  private expectEndpoint({ address, port, priority = 0 }: ExternalEndpoint): void {
    validPort(port);
    if (!isHostname(address) && isIP(address) === 0) {
      this.misuse(address, 'an IP address or a hostname, without port or scheme', "{ address: 'db.example.com', port: 5432 }");
    }
    if (!Number.isInteger(priority) || priority < 0 || priority > PRIORITY_MAX) {
      this.misuse(priority, `a whole number from 0 to ${PRIORITY_MAX}`, 'priority: 1 for what takes over from 0');
    }
  }

  private misuse(value: unknown, expected: string, fix: string): never {
    return refuse({ code: 'TRF1229', value, construct: this, expected, fix });
  }
}
