import { Construct } from 'constructs';
import { gatewayTags } from './gateway-pod-template';
import { MeshGatewayInstance } from './mesh-gateway-instance';
import { MeshGatewayListener } from './mesh-gateway-listener';
import { checkLater } from '../../core/tree/check';
import { Misuse, refuse } from '../../core/error';
import { SERVICE_TAG } from '../../core/kuma/names';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { afterMesh, meshAbove } from '../reference/mesh-above';
import { IServiceMesh } from '../reference/service-mesh-reference';
import { TagSelector } from '../reference/tag-selector';

/** Properties of MeshGateway. */
export interface MeshGatewayProps extends ResourceProps {
  /** The mesh it belongs to. @default - the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
  /** The pods that have these listeners. @default - those of `selectors` */
  readonly instances?: MeshGatewayInstance[];
  /** Other proxies that have them, by tags, `kuma.io/service` among them. @default - none */
  readonly selectors?: TagSelector[];
  /** What it listens for. More can follow by `addListener`. @default - none yet; one is needed */
  readonly listeners?: MeshGatewayListener[];
  /** Tags of the gateway, for policies that select by tags. @default - none */
  readonly tags?: { [tag: string]: string };
}

/**
 * The listeners of a gateway of Kuma's own; MeshHTTPRoute and MeshTCPRoute say what becomes of requests. Gateway API's `Gateway` renders as much,
 * and more that lasts: Kuma 3 drops its own gateways.
 */
export class MeshGateway extends Resource {
  private readonly mesh?: IServiceMesh;
  private readonly selectors: { [tag: string]: string }[];
  private readonly listeners: MeshGatewayListener[] = [];

  /**
   * @throws TRF1217 where listeners of a port contradict each other, TRF1218 where a listener of other meshes meets several services, TRF1219 where
   *   there are no proxies or no listeners, TRF1291 where a tag is Kuma's own
   */
  public constructor(scope: Construct, id: string, private readonly props: MeshGatewayProps) {
    super(scope, id, { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshGateway', clusterScoped: true, fields: ['mesh', 'spec'] }, props);
    const { instances = [], selectors = [], tags } = props;
    this.mesh = props.mesh ?? meshAbove(scope);
    this.selectors = [...instances.map(({ _serviceTag }) => ({ [SERVICE_TAG]: _serviceTag })), ...selectors.map(({ _tags }) => _tags)];
    gatewayTags(tags, this);
    if (this.selectors.length === 0 || this.selectors.some(selector => !(SERVICE_TAG in selector))) {
      refuse({
        code: 'TRF1219', value: this.selectors, construct: this, expected: `proxies, each known by ${SERVICE_TAG}`,
        fix: "instances: [new MeshGatewayInstance(this, 'edge')]",
      });
    }
    afterMesh(this.apiObject, this.mesh);
    for (const listener of props.listeners ?? []) this.addListener(listener);
    checkLater(this, () => this.silence());
  }

  /** One more thing it listens for. @throws TRF1217 where it contradicts another listener, TRF1218 where it is for other meshes and there are several services */
  public addListener(listener: MeshGatewayListener): void {
    const { _port: port, _protocol: protocol, _options: { hostname = '*', connectionLimit, crossMesh } } = listener;
    for (const { _protocol, _options } of this.listeners.filter(({ _port }) => _port === port)) {
      if (_protocol !== protocol) this.contradiction(port, `${protocol} beside ${_protocol}`, 'one protocol on it');
      if ((_options.hostname ?? '*') === hostname) this.contradiction(port, hostname, 'each hostname once on it');
      const limits = [_options.connectionLimit, connectionLimit].filter(limit => limit !== undefined);
      if (new Set(limits).size > 1) this.contradiction(port, limits, 'one limit of connections on it');
    }
    if (crossMesh && this.selectors.length > 1) {
      refuse({ code: 'TRF1218', value: this.selectors, construct: this, expected: 'one service that other meshes reach', fix: 'make a MeshGateway for each' });
    }
    this.listeners.push(listener);
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    const { tags } = this.props;
    const selectors = this.selectors.map(match => ({ match }));
    return {
      mesh: this.mesh?.meshName ?? 'default',
      spec: { selectors, tags, conf: { listeners: this.listeners.map(listener => listener._render()) } },
    };
  }

  private* silence(): Iterable<Misuse> {
    if (this.listeners.length > 0) return;
    yield { code: 'TRF1219', value: [], construct: this, expected: 'a listener at least', fix: 'listeners: [MeshGatewayListener.http(80)]' };
  }

  private contradiction(port: number, value: unknown, expected: string): never {
    return refuse({ code: 'TRF1217', value, construct: this, expected: `port ${port} to have ${expected}`, fix: 'use another port' });
  }
}
