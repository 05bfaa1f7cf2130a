import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { dataplaneBackend } from './dataplane-backend';
import { DataplaneGateway } from './dataplane-gateway';
import { located, refuse } from '../../core/error';
import { SERVICE_TAG } from '../../core/kuma/names';
import { port as validPort } from '../../core/port';
import { Protocol } from '../../core/protocol';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { some, sparse } from '../../core/sparse';
import { LegacyMetricsBackend } from '../legacy/legacy-mesh-backends';
import { afterMesh, meshAbove } from '../reference/mesh-above';
import { IMeshDestination } from '../reference/mesh-destination';
import { IServiceMesh } from '../reference/service-mesh-reference';
import { IpFamilyMode } from '../sidecar/transparent-proxy-config';
import { count, positiveTime } from '../values/positive';
import { protoDuration } from '../values/proto-duration';

/** How a proxy finds out whether what it protects answers: it opens a connection. */
export interface DataplaneProbe {
  /** Time between two checks: longer than zero. @default - as the control plane is configured */
  readonly interval?: Duration;
  /** Time until a check has failed: longer than zero. @default - as the control plane is configured */
  readonly timeout?: Duration;
  /** Good checks in a row until it gets traffic: 1 or more. @default - as the control plane is configured */
  readonly healthyThreshold?: number;
  /** Failed checks in a row until it gets none: 1 or more. @default - as the control plane is configured */
  readonly unhealthyThreshold?: number;
}

/** A port that a proxy listens on for what it protects. */
export interface DataplaneInbound {
  /** The port that the proxy listens on: 1 to 65535. */
  readonly port: number;
  /** The address of the proxy for this port. @default - that of the machine */
  readonly address?: string;
  /** The port of what it protects: 1 to 65535. @default - the same */
  readonly servicePort?: number;
  /** The address of what it protects. @default - that of the proxy */
  readonly serviceAddress?: string;
  /** The name of the service, as the tag `kuma.io/service`. MeshServices and MeshMultiZoneServices are made from it. */
  readonly service: string;
  /** What is spoken on it. @default - Kuma applies `tcp` */
  readonly protocol?: Protocol;
  /** What policies call the port. @default - its number */
  readonly name?: string;
  /** Tags of this port beside `kuma.io/service` and `kuma.io/protocol`. @default - none */
  readonly tags?: { [tag: string]: string };
  /** Checks that keep it from getting traffic while it does not answer. `{}` for those of the control plane. @default - none: it always gets some */
  readonly probe?: DataplaneProbe;
}

/** A local port by which what a proxy protects calls a service, where nothing is redirected transparently. */
export interface DataplaneOutbound {
  /** The local port: 1 to 65535. */
  readonly port: number;
  /** The name of the service, as the tag `kuma.io/service`. Kuma 3 drops it. @default - it is known as `destination` */
  readonly service?: string;
  /** Only endpoints of the service with these tags. @default - all of them */
  readonly tags?: { [tag: string]: string };
  /** What is called: a service of one zone or many, or an external one. @default - it is known as `service` */
  readonly destination?: IMeshDestination;
  /** The local address. @default - Kuma applies 127.0.0.1 */
  readonly address?: string;
}

/** The ports that `kumactl install transparent-proxy` has been told. */
export interface DataplaneRedirection {
  /** Where what comes in is redirected to. @default 15006 */
  readonly inboundPort?: number;
  /** Where what goes out is redirected to. @default 15001 */
  readonly outboundPort?: number;
  /** What it calls; it hears of nothing else. @default - all of the mesh */
  readonly reachableBackends?: IMeshDestination[];
  /** As `reachableBackends`, by the tags of services. Kuma 3 drops it. @default - all of the mesh */
  readonly reachableServices?: string[];
  /** Services whose endpoints it calls by their own addresses, by their tags; `*` for all. @default - none */
  readonly directAccess?: string[];
  /** Which addresses are redirected. @default - Kuma applies IpFamilyMode.DUAL_STACK */
  readonly ipFamilyMode?: IpFamilyMode;
}

/** Properties of Dataplane. */
export interface DataplaneProps extends ResourceProps {
  /** The mesh it belongs to. @default - the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
  /** Its IP address or hostname, by which other proxies reach it. In files for `kuma-dp run` a variable can stand for it: `{{ address }}`. */
  readonly address: string;
  /** Its address for proxies outside its own network. @default - the same */
  readonly advertisedAddress?: string;
  /** Set where it is a gateway: it takes nothing for services then. @default - it is none */
  readonly gateway?: DataplaneGateway;
  /** What it takes. @default - nothing */
  readonly inbounds?: DataplaneInbound[];
  /** What is called through it by local ports. @default - nothing: calls are redirected */
  readonly outbounds?: DataplaneOutbound[];
  /** Set where calls are redirected on the machine. @default - they are not */
  readonly redirection?: DataplaneRedirection;
  /** The port of Envoy's admin interface: 1 to 65535. @default - as kuma-dp is told */
  readonly adminPort?: number;
  /** Metrics in place of those of the same backend of the Mesh object. Kuma 3 drops it for MeshMetric. @default - as the mesh has them */
  readonly legacyMetrics?: LegacyMetricsBackend;
}

const IP_FAMILIES: { readonly [mode in IpFamilyMode]: string } = {
  [IpFamilyMode.DUAL_STACK]: 'DualStack', [IpFamilyMode.IPV4]: 'IPv4', [IpFamilyMode.IPV6]: 'IPv6',
};

/**
 * The proxy of a machine outside of Kubernetes: Kuma's kind `Dataplane`. On Kubernetes control planes make them from pods; this one is for a
 * UniversalChart.
 */
export class Dataplane extends Resource {
  private readonly mesh?: IServiceMesh;

  /**
   * @throws TRF1022 where a port is none, TRF1254 where a time is zero, TRF1259 where a threshold is none, TRF1531 where a destination cannot be called so,
   *   TRF1532 where an outbound is known in two ways or in none, TRF1533 where a gateway takes something, TRF1579 where it neither takes nor calls anything, or
   *   takes two things on one port
   */
  public constructor(scope: Construct, id: string, private readonly props: DataplaneProps) {
    const mesh = props.mesh ?? meshAbove(scope);
    const namespace = props.metadata?.namespace ?? mesh?.systemNamespace ?? 'kuma-system';
    const kind = { apiVersion: 'kuma.io/v1alpha1', kind: 'Dataplane', fields: ['mesh', 'spec'] };
    super(scope, id, kind, { metadata: { ...props.metadata, namespace } });
    this.mesh = mesh;
    located(this, () => check(props));
    afterMesh(this.apiObject, mesh);
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return { mesh: this.mesh?.meshName ?? 'default', spec: { networking: this.networking(), metrics: this.props.legacyMetrics?._render() } };
  }

  private networking(): object {
    const { address, advertisedAddress, gateway, inbounds = [], outbounds = [], redirection, adminPort } = this.props;
    return {
      address,
      ...sparse({
        advertisedAddress,
        gateway: gateway?._render(),
        inbound: some(inbounds.map(inbound)),
        outbound: some(outbounds.map(one => this.outbound(one))),
        transparentProxying: redirection && this.transparentProxying(redirection),
        admin: adminPort === undefined ? undefined : { port: adminPort },
      }),
    };
  }

  private outbound({ service, tags, destination, ...others }: DataplaneOutbound): object {
    return { ...others, ...destination ? { backendRef: this.backend(destination, true) } : { tags: { [SERVICE_TAG]: service, ...tags } } };
  }

  private transparentProxying(redirection: DataplaneRedirection): object {
    const { inboundPort, outboundPort, reachableBackends, reachableServices, directAccess, ipFamilyMode } = redirection;
    return {
      redirectPortInbound: inboundPort ?? 15006, redirectPortOutbound: outboundPort ?? 15001,
      ...sparse({
        reachableBackends: reachableBackends && { refs: reachableBackends.map(one => this.backend(one, false)) },
        reachableServices: some(reachableServices),
        directAccessServices: some(directAccess),
        ipFamilyMode: ipFamilyMode && IP_FAMILIES[ipFamilyMode],
      }),
    };
  }

  private backend(destination: IMeshDestination, portNeeded: boolean): object {
    return dataplaneBackend(destination, this, this.namespace!, portNeeded);
  }
}

/** Refuses what no proxy can be. @throws TRF1022, TRF1254, TRF1259, TRF1532, TRF1533, TRF1579 */
function check({ inbounds = [], outbounds = [], redirection, adminPort, gateway }: DataplaneProps): void {
  const ports = inbounds.map(({ port }) => port);
  for (const port of [...ports, adminPort, ...inbounds.map(({ servicePort }) => servicePort), ...outbounds.map(one => one.port)]) {
    if (port !== undefined) validPort(port);
  }
  for (const { probe } of inbounds) expectProbe(probe);
  const idle = ports.length === 0 && outbounds.length === 0 && !redirection && !gateway;
  if (idle || new Set(ports).size < ports.length) {
    refuse({
      code: 'TRF1579', value: ports, expected: 'something to take or to call, and each port once', fix: "inbounds: [{ port: 5432, service: 'database' }]",
    });
  }
  for (const one of outbounds) expectDestination(one);
  if (gateway) expectNothingTaken(gateway, inbounds, outbounds);
}

function expectDestination({ port, service, destination, tags }: DataplaneOutbound): void {
  if ((service === undefined) !== (destination === undefined) && !(destination && tags)) return;
  refuse({ code: 'TRF1532', value: port, expected: 'a service with its tags, or a destination', fix: "{ port: 10080, service: 'web' }" });
}

function expectNothingTaken(gateway: DataplaneGateway, inbounds: readonly DataplaneInbound[], outbounds: readonly DataplaneOutbound[]): void {
  const refused = gateway._isBuiltin ? [...inbounds, ...outbounds] : inbounds;
  if (refused.length === 0) return;
  refuse({
    code: 'TRF1533', value: refused.map(({ port }) => port),
    expected: gateway._isBuiltin ? 'none: its MeshGateway says what it takes, and routes where that goes' : 'no inbounds: requests come past the proxy',
    fix: 'leave them out',
  });
}

function inbound({ service, protocol, tags, probe, ...others }: DataplaneInbound): object {
  const all = { [SERVICE_TAG]: service, ...sparse({ 'kuma.io/protocol': protocol! }), ...tags };
  return { ...others, tags: all, ...probe && { serviceProbe: serviceProbe(probe) } };
}

function expectProbe({ interval, timeout, healthyThreshold, unhealthyThreshold }: DataplaneProbe = {}): void {
  for (const time of [interval, timeout]) positiveTime(time);
  for (const threshold of [healthyThreshold, unhealthyThreshold]) count(threshold);
}

function serviceProbe({ interval, timeout, healthyThreshold, unhealthyThreshold }: DataplaneProbe): object {
  const seconds = (time: Duration | undefined) => time && protoDuration(time);
  return { tcp: {}, ...sparse({ interval: seconds(interval), timeout: seconds(timeout), healthyThreshold, unhealthyThreshold }) };
}
