import { Construct } from 'constructs';
import { DefaultScope } from './default-scope';
import { atMost } from '../values/limit';
import { RouteParent } from './parents/route-parent';
import { RouteSpec } from './route-spec';
import { BackendRefs } from './rules/backend-refs';
import { RouteContent } from './rules/route-content';
import { checkLater } from '../../core/tree/check';
import { Misuse, refuse } from '../../core/error';
import { grantReference } from '../../core/tree/grant';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { BoundBackend, namespaceOf } from '../../core/tree/service';
import { some, sparse } from '../../core/sparse';
import { MeshClient } from '../../core/tree/workload';
import { AttachedRoute, Attachment } from '../listeners/attachment';
import { IEntryPoint } from '../listeners/gateway-reference';
import { GATEWAY_GROUP } from '../values/kinds';

const PARENTS = 32;

/** Properties of GatewayRoute. */
export interface GatewayRouteProps extends ResourceProps {
  /** Its protocol, and which requests go where. */
  readonly spec: RouteSpec;
  /**
   * The gateway it is attached to, all listeners that take it, or a ListenerSet or a host of a gateway: short for
   * `parents: [RouteParent.gateway(gateway)]`.
   *
   * @default - none
   */
  readonly gateway?: IEntryPoint;
  /** Where it is attached; at most 32 with the gateway. More can follow by `addParent`. @default - nowhere but the gateway */
  readonly parents?: RouteParent[];
  /**
   * Whether the gateway is permitted to call the backends that are workloads of a mesh which denies what is not permitted. Each
   * permission is a child of the route, and an object of its own among the manifests.
   *
   * @default true
   */
  readonly permissions?: boolean;
  /**
   * Whether it is attached to the default gateways of the cluster as well: those that ask for such routes. Experimental channel: the
   * standard channel has no such field, and API servers drop it.
   *
   * @default - no
   */
  readonly useDefaultGateways?: DefaultScope;
}

/**
 * Which requests go where, for a gateway or between the workloads of a mesh.
 *
 * Done with it: a ReferenceGrant for backends in other namespaces (not where the parent is a Service), `allowedRoutes` of the
 * gateway's listeners where the gateway leaves them open, `appProtocol` of Services of this app where a mesh has to know, and in a
 * mesh that denies what is not permitted, the permission for the gateway. Attached to hosts of gateways only, it is for these hosts
 * where it names none.
 *
 * An object holds 16 rules with 128 matches. A route with more is rendered as several objects, named `-2`, `-3` and so on, that mean the
 * same: rules between which only their order decides stay in one.
 */
export class GatewayRoute extends Resource {
  /** The routes that it is rendered as, itself first: several where it has more rules or hostnames than one object can hold. */
  public readonly parts: GatewayRoute[];
  private readonly content: RouteContent;
  private readonly permissions: boolean;
  private readonly useDefaultGateways?: DefaultScope;
  private readonly fields: object;
  private readonly route: AttachedRoute;
  private readonly attachments: Attachment[] = [];

  /** @throws TRF1031 for a backend whose port cannot be known, TRF1116 for an extension in another namespace, and as `addParent` */
  public constructor(scope: Construct, id: string, props: GatewayRouteProps) {
    const { apiVersion, kind, more = [], ...content } = props.spec._content;
    super(scope, id, { apiVersion, kind }, props);
    const namespace = this.namespace ?? namespaceOf(this);
    const refs = new BackendRefs(this, kind, namespace);
    const hostnames = () => content.isPart ? this.hostnames : this.allHostnames;
    this.content = { apiVersion, kind, ...content };
    this.permissions = props.permissions ?? true;
    this.useDefaultGateways = props.useDefaultGateways;
    this.fields = content.fields(refs);
    this.route = { construct: this, kind, namespace, backends: refs.bound, otherBackends: refs.others, get hostnames() { return hostnames(); } };
    this.parts = [this, ...more.map((part, i) => this.part(part, String(i + 2), props))];
    for (const parent of [...props.gateway ? [RouteParent.gateway(props.gateway)] : [], ...props.parents ?? []]) this.addParent(parent);
    if (!content.isPart) checkLater(this, () => this.faults());
  }

  /**
   * Attaches it to one more parent.
   *
   * @throws TRF1105 beyond 32, TRF1147 where it is attached there already (to a gateway as a whole, to that listener, to any
   * port of that Service), TRF1148 where Kuma could not name it, TRF1150 where a
   * controller would refuse the route because of its other parents
   */
  public addParent(parent: RouteParent): void {
    const attachment = parent._attach(this.route, this.content.protocol);
    this.refuseTwice(attachment);
    this.attachments.push(attachment);
    atMost(PARENTS, this.attachments, 'parents of a route', this);
    this.refuseMixedParents();
    this.grant(attachment);
    for (const backend of this.route.backends) this.follow(attachment, backend);
    const [, ...others] = this.parts;
    for (const { backends } of this.parts.map(({ route }) => route)) this.permit(attachment, backends);
    for (const part of others) part.addParent(parent);
  }

  /** @internal */
  protected _spec(): object {
    const parentRefs = this.attachments.flatMap(attachment => attachment.refs());
    const { useDefaultGateways } = this;
    return { ...sparse({ parentRefs: some(parentRefs), hostnames: some(this.hostnames), useDefaultGateways }), ...this.fields };
  }

  /** Its own; else those of its parents, where each is for one. */
  private get hostnames(): readonly string[] {
    const { hostnames, takesHostnames } = this.content;
    if (hostnames.length > 0 || !takesHostnames) return hostnames;
    const hosts = this.attachments.map(({ hostname }) => hostname).filter(hostname => hostname !== undefined);
    return hosts.length === this.attachments.length ? [...new Set(hosts)] : [];
  }

  /** Those of its parts, too. */
  private get allHostnames(): readonly string[] {
    return [...new Set(this.parts.flatMap(part => part.hostnames))];
  }

  private part(content: RouteContent, id: string, { metadata, useDefaultGateways }: GatewayRouteProps): GatewayRoute {
    const name = metadata?.name && `${metadata.name}-${id}`;
    return new GatewayRoute(this, id, {
      spec: RouteSpec._of({ ...content, isPart: true }), metadata: { ...metadata, name }, useDefaultGateways, permissions: false,
    });
  }

  /** Lets it refer to backends in other namespaces, which routes of Services may without. */
  private grant({ kind: parent }: Attachment): void {
    if (parent === 'Service') return;
    const { kind, namespace, backends, otherBackends } = this.route;
    for (const reference of [...backends.map(({ service }) => service.reference), ...otherBackends]) {
      grantReference(this, { group: GATEWAY_GROUP, kind, namespace }, reference);
    }
  }

  /** What follows from a backend of a route that is attached somewhere. */
  private follow({ speaksBecause }: Attachment, { service, port }: BoundBackend): void {
    const { protocol } = this.content;
    if (speaksBecause && protocol) service.speak(this, port, protocol, speaksBecause);
  }

  /** Lets the clients that come by an attachment call the workloads. */
  private permit({ client }: Attachment, backends: readonly BoundBackend[]): void {
    if (!client || !this.permissions) return;
    for (const workload of backends.flatMap(({ workload: known }) => known ?? [])) {
      const id = permissionId(this.route.namespace, client, workload.workloadName, workload.namespace);
      if (!this.node.tryFindChild(id)) workload._permit(this, id, client);
    }
  }

  /** As the standard channel tells entries of `parentRefs` apart: by the listener alone, and not by the port. */
  private refuseTwice({ parent, kind, section }: Attachment): void {
    const known = this.attachments.filter(other => other.parent === parent).map(other => other.section);
    if (known.length === 0 || section !== undefined && !known.includes(undefined) && !known.includes(section)) return;
    refuse({
      code: 'TRF1147', value: section ?? parent, construct: this,
      expected: `${parent} once${kind === 'Gateway' ? ', or each time with another of its listeners' : ', with one port or all'}`,
      fix: kind === 'Gateway' ? "RouteParent.gateway(gateway, { listener: 'https' })" : 'make a route for each port',
    });
  }

  private refuseMixedParents(): void {
    const facts = this.attachments.map(attachment => attachment.facts).find(known => known?.serviceRouteKinds.length === 0);
    if (!facts || this.attachments.every(({ kind }) => kind === 'Gateway')) return;
    refuse({
      code: 'TRF1150', value: this.attachments.map(({ kind }) => kind), expected: 'gateways only beside one of Kong, which would drop the route',
      fix: 'make two routes', construct: this,
    });
  }

  private* faults(): Iterable<Misuse> {
    if (this.attachments.length === 0 && this.useDefaultGateways !== DefaultScope.ALL) {
      yield { code: 'TRF1141', value: [], expected: 'a parent: the route does nothing', fix: '{ gateway } or { parents: [RouteParent.workload(api)] }', construct: this };
    }
    atMost(PARENTS, this.attachments.flatMap(attachment => attachment.refs()), 'parents of a route, each listener counted', this);
    const unattached = [...this.attachments.flatMap(attachment => [...attachment.faults()])];
    yield* unattached;
    if (unattached.length === 0 && this.attachments.length > 0) yield* this.unheard();
  }

  /** Hostnames for which no request can arrive: controllers ignore them without a word. */
  private* unheard(): Iterable<Misuse> {
    const onServices = this.attachments.every(({ kind }) => kind === 'Service');
    const lost = this.allHostnames.filter(host => !this.attachments.some(attachment => attachment.meets(host)));
    if (lost.length === 0) return;
    yield onServices
      ? { code: 'TRF1149', value: lost, expected: 'no hostnames on a route whose parents are Services: they mean nothing there', fix: 'leave hostnames out', construct: this }
      : { code: 'TRF1145', value: lost, expected: 'hostnames that meet those of the listeners', fix: 'add a listener for them, or leave them out', construct: this };
  }
}

function permissionId(routeNamespace: string, client: MeshClient, workload: string, namespace: string): string {
  const elsewhere = (other: string) => other === routeNamespace ? [] : [other];
  return [...elsewhere(client.namespace), client.name, 'to', ...elsewhere(namespace), workload].join('-');
}
