import { Construct } from 'constructs';
import { SERVICE_TAG } from './kuma-names';
import { afterMesh, meshAbove } from './mesh-above';
import { IServiceMesh } from './service-mesh-reference';
import { refuse } from '../core/error';
import { port as validPort } from '../core/port';
import { Protocol } from '../core/protocol';
import { Resource, ResourceProps } from '../core/resource';
import { some, sparse } from '../core/sparse';

/** A port that a proxy listens on for what it protects. */
export interface DataplaneInbound {
  /** The port of the proxy. */
  readonly port: number;
  /** The port of what it protects. @default - the same */
  readonly servicePort?: number;
  /** The address of what it protects. @default - that of the proxy */
  readonly serviceAddress?: string;
  /** The name of the service, as the tag `kuma.io/service`. MeshServices and MeshMultiZoneServices are made from it. */
  readonly service: string;
  /** What is spoken on it. @default - Kuma applies `tcp` */
  readonly protocol?: Protocol;
  /** What policies call the port. @default - its number */
  readonly name?: string;
  /** More tags. @default - none */
  readonly tags?: { [tag: string]: string };
}

/** A local port by which what a proxy protects calls a service, where nothing is redirected transparently. */
export interface DataplaneOutbound {
  /** The local port. */
  readonly port: number;
  /** The name of the service, as the tag `kuma.io/service`. */
  readonly service: string;
  /** The local address. @default - Kuma applies 127.0.0.1 */
  readonly address?: string;
}

/** The ports that `kumactl install transparent-proxy` has been told. */
export interface DataplaneRedirection {
  /** Where what comes in is redirected to. @default 15006 */
  readonly inboundPort?: number;
  /** Where what goes out is redirected to. @default 15001 */
  readonly outboundPort?: number;
  /** The services it calls, by their tags. @default - all of the mesh */
  readonly reachableServices?: string[];
}

/** Properties of Dataplane. */
export interface DataplaneProps extends ResourceProps {
  /** The mesh it belongs to. @default - the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
  /** Its IP address or hostname, by which other proxies reach it. In files for `kuma-dp run` a variable can stand for it: `{{ address }}`. */
  readonly address: string;
  /** Its address for proxies outside its own network. @default - the same */
  readonly advertisedAddress?: string;
  /** What it takes. @default - nothing */
  readonly inbounds?: DataplaneInbound[];
  /** What is called through it by local ports. @default - nothing: calls are redirected */
  readonly outbounds?: DataplaneOutbound[];
  /** Set where calls are redirected on the machine. @default - they are not */
  readonly redirection?: DataplaneRedirection;
  /** The port of Envoy's admin interface. @default - as kuma-dp is told */
  readonly adminPort?: number;
}

/**
 * The proxy of a machine outside of Kubernetes: Kuma's kind `Dataplane`. On Kubernetes control planes make them from pods; this one is for a
 * UniversalChart.
 */
export class Dataplane extends Resource {
  private readonly mesh?: IServiceMesh;

  /** @throws TRF1022 where a port is none, TRF1579 where it neither takes nor calls anything, or takes two things on one port */
  public constructor(scope: Construct, id: string, private readonly props: DataplaneProps) {
    const mesh = props.mesh ?? meshAbove(scope);
    const namespace = props.metadata?.namespace ?? mesh?.systemNamespace ?? 'kuma-system';
    const kind = { apiVersion: 'kuma.io/v1alpha1', kind: 'Dataplane', fields: ['mesh', 'spec'] };
    super(scope, id, kind, { metadata: { ...props.metadata, namespace } });
    this.mesh = mesh;
    const { inbounds = [], outbounds = [], redirection, adminPort } = props;
    const ports = inbounds.map(({ port }) => validPort(port));
    for (const port of [adminPort, ...inbounds.map(({ servicePort }) => servicePort), ...outbounds.map(one => one.port)]) {
      if (port !== undefined) validPort(port);
    }
    if (new Set(ports).size < ports.length || (ports.length === 0 && outbounds.length === 0 && !redirection)) {
      refuse({
        code: 'TRF1579', value: ports, construct: this, expected: 'something to take or to call, and each port once',
        fix: "inbounds: [{ port: 5432, service: 'database' }]",
      });
    }
    afterMesh(this.apiObject, mesh);
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return { mesh: this.mesh?.meshName ?? 'default', spec: { networking: this.networking() } };
  }

  private networking(): object {
    const { address, advertisedAddress, inbounds = [], outbounds = [], redirection, adminPort } = this.props;
    return {
      address,
      ...sparse({
        advertisedAddress,
        inbound: some(inbounds.map(inbound)),
        outbound: some(outbounds.map(({ service, ...others }) => ({ ...others, tags: { [SERVICE_TAG]: service } }))),
        transparentProxying: redirection && {
          redirectPortInbound: redirection.inboundPort ?? 15006, redirectPortOutbound: redirection.outboundPort ?? 15001,
          ...sparse({ reachableServices: some(redirection.reachableServices) }),
        },
        admin: adminPort === undefined ? undefined : { port: adminPort },
      }),
    };
  }
}

function inbound({ service, protocol, tags, ...others }: DataplaneInbound): object {
  return { ...others, tags: { [SERVICE_TAG]: service, ...sparse({ 'kuma.io/protocol': protocol! }), ...tags } };
}
