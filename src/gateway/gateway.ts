import { Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { refuseSameAddresses } from './address-check';
import { IGatewayClass } from './class/gateway-class';
import { GatewayAddress } from './gateway-address';
import { serviceAccountOf } from './gateway-service-account';
import { ImportedGateway } from './imported-gateway';
import { infrastructure } from './infrastructure';
import { AllowedListeners } from './listeners/allowed-listeners';
import { AttachedRoute } from './listeners/attachment';
import { GatewayHost, GatewayHostOptions } from './listeners/gateway-host';
import { IGateway } from './listeners/gateway-reference';
import { hostListener } from './listeners/host-listener';
import { IssuedCertificates } from './listeners/issued-certificates';
import { Listener } from './listeners/listener';
import { ListenerList } from './listeners/listener-list';
import { ListenerSets, ListenerSetSide } from './listeners/listener-sets';
import { meshClientOf } from './mesh-client';
import { DefaultScope } from './routes/default-scope';
import { GatewayRoute } from './routes/gateway-route';
import { ClientValidation } from './tls/client-validation';
import { GatewayTls } from './tls/gateway-tls';
import { checkLater } from '../core/tree/check';
import { located, Misuse } from '../core/error';
import { IGatewayParameters } from '../core/gateway-parameters';
import { RedirectStatus } from '../core/redirect';
import { annotateRedirected, redirectToHttps } from './routes/https-redirect';
import { Resource, ResourceProps } from '../core/tree/resource';
import { some, sparse } from '../core/sparse';
import { RouteParent } from './routes/parents/route-parent';
import { RouteSpec } from './routes/route-spec';
import { TlsCertificate } from './tls/tls-certificate';
import { GATEWAY_API } from './values/kinds';
import { atMost } from './values/limit';
import { RouteKind } from './values/route-kind';
import { IMesh, MeshClient } from '../core/tree/workload';

const ADDRESSES = 16;

/** What is known of a gateway that exists elsewhere. */
export interface GatewayAttributes {
  /** Its namespace. @default - that of the route that is attached to it */
  readonly namespace?: string;
  /** Its class: it tells what the Gateway's controller serves, and so what routes are checked for. @default - unknown: nothing is checked for it */
  readonly gatewayClass?: IGatewayClass;
  /** The mesh it is a gateway of. @default - unknown */
  readonly mesh?: IMesh;
  /** Who its proxies are to the workloads of their mesh. @default - known for Kuma's gateways, where the namespace is given */
  readonly meshClient?: MeshClient;
}

/** Properties of Gateway. */
export interface GatewayProps extends ResourceProps {
  /** Who makes it work, and how: `GatewayClass.kuma()`, `GatewayClass.kong()`, or a GatewayClass of this app. */
  readonly gatewayClass: IGatewayClass;
  /** Where it takes requests; 1 to 64. More can follow by `addListener`. @default - none yet */
  readonly listeners?: Listener[];
  /** The mesh it is a gateway of, where Kuma runs it. @default - that of its namespace, else the mesh named default */
  readonly mesh?: IMesh;
  /**
   * Who its proxies are to the workloads of their mesh: for a Kong whose pods are in the mesh, so that it gets the permissions it
   * needs.
   *
   * @default - known for Kuma's gateways; none for others
   */
  readonly meshClient?: MeshClient;
  /**
   * Whether the ServiceAccount that its class names for the pods of gateways is rendered in its namespace, where nothing of this app
   * renders it before. Without it the pods cannot start.
   *
   * @default true
   */
  readonly createServiceAccount?: boolean;
  /** Addresses it is asked to have, at most 16. @default - the controller assigns them */
  readonly addresses?: GatewayAddress[];
  /** Labels of what the controller makes for it, such as pods and Services; at most 8. Of ours, only Kong Operator heeds them. @default - none */
  readonly infrastructureLabels?: { [label: string]: string };
  /** Annotations of what the controller makes for it; at most 16. Of ours, only Kong Operator heeds them. @default - none */
  readonly infrastructureAnnotations?: { [annotation: string]: string };
  /** Settings of this one gateway, before those of its class. Of ours, only Kong Operator heeds them. @default - those of the class */
  readonly parameters?: IGatewayParameters;
  /**
   * From which namespaces ListenerSets may add listeners. Neither Kuma nor Kong heeds it.
   *
   * @default - from those of the ListenerSets of this app that add to it; none without
   */
  readonly allowedListeners?: AllowedListeners;
  /** Which certificates its listeners for HTTPS ask clients for. Neither Kuma nor Kong does: with them it is refused. @default - none */
  readonly clientValidation?: ClientValidation;
  /** As `clientValidation`, for the listeners on single ports, instead of it; at most 64. @default - none */
  readonly clientValidationByPort?: { [port: string]: ClientValidation };
  /**
   * The certificate that it shows to backends which are called over TLS (see `BackendTlsPolicy`): a Secret of type
   * `kubernetes.io/tls` by construct or by name. Neither Kuma nor Kong shows one: with them it is refused.
   *
   * @default - none
   */
  readonly backendClientCertificate?: string | IConstruct | TlsCertificate;
  /**
   * Which routes without a parent of their own it takes, where they ask for default gateways. Experimental channel: the standard
   * channel has no such field, and API servers drop it.
   *
   * @default - none
   */
  readonly defaultScope?: DefaultScope;
}

/**
 * A way into the cluster: listeners that routes are attached to.
 *
 * Done with it: ReferenceGrants for certificates in other namespaces, `allowedRoutes` and `allowedListeners` that follow the routes
 * and ListenerSets of this app where nothing else is said, and the ServiceAccount of its pods where its class names one.
 */
export class Gateway extends Resource implements IGateway {
  /** A gateway that exists elsewhere. What cannot be known of it is not checked. */
  public static fromGatewayName(name: string, attributes: GatewayAttributes = {}): IGateway {
    return new ImportedGateway(name, attributes);
  }

  public readonly gatewayClass?: IGatewayClass;
  public readonly mesh?: IMesh;
  public readonly meshClient?: MeshClient;
  /** @internal */
  public readonly _kind = 'Gateway';
  private readonly list: ListenerList;
  private readonly sets: ListenerSets;
  private readonly issued: IssuedCertificates;
  private readonly addresses: readonly GatewayAddress[];
  private readonly infrastructure?: object;
  private readonly tls: GatewayTls;
  private readonly defaultScope?: DefaultScope;
  private redirect?: RedirectStatus;

  /**
   * @throws TRF1105 for more than 16 addresses, TRF1136 for one twice, TRF1122 for parameters in another namespace, TRF1138 for labels and annotations that
   * no object can have, TRF1137 for what the controller ignores and others rely on, TRF1022 for a port that is none, and as `addListener`
   */
  public constructor(scope: Construct, id: string, props: GatewayProps) {
    const labels = { ...props.mesh && { 'kuma.io/mesh': props.mesh.meshName }, ...props.metadata?.labels };
    super(scope, id, { apiVersion: GATEWAY_API, kind: 'Gateway' }, {
      metadata: { ...props.metadata, ...Object.keys(labels).length > 0 && { labels } },
    });
    this.gatewayClass = props.gatewayClass;
    this.mesh = props.mesh;
    this.list = new ListenerList(this, 'Gateway', this.gatewayClass);
    const { home } = this.list;
    this.meshClient = props.meshClient ?? meshClientOf(this.gatewayClass, this.name, home);
    this.sets = new ListenerSets(this, home, props.allowedListeners);
    this.issued = new IssuedCertificates(this);
    this.addresses = props.addresses ?? [];
    atMost(ADDRESSES, this.addresses, 'addresses of a Gateway', this);
    refuseSameAddresses(this.addresses, this);
    this.infrastructure = infrastructure(props, this, home);
    this.tls = located(this, () => new GatewayTls(this, home, props));
    this.defaultScope = props.defaultScope;
    for (const listener of props.listeners ?? []) this.addListener(listener);
    const { serviceAccount } = props.gatewayClass.parameters ?? {};
    if (serviceAccount !== undefined && props.createServiceAccount !== false) serviceAccountOf(this, home, serviceAccount);
    checkLater(this, () => this.faults());
  }

  /**
   * Adds a place where it takes requests.
   *
   * @throws TRF1131 where another listener has its name, its port for another protocol, or its port and hostname; TRF1137 for what
   * the controller cannot do; TRF1105 beyond 64
   */
  public addListener(listener: Listener): void {
    this.list.add(listener);
  }

  /**
   * Serves a host over HTTPS: adds its listener, with the certificate that is given or the one that cert-manager issues, and returns
   * what routes for the host are attached to: `new GatewayRoute(shop, 'route', { gateway: edge.host('shop.example.com', …), spec })`.
   *
   * @param host the first label may be `*`
   * @throws TRF1172 for a certificate beside an issuer, or neither; TRF1173 where the Gateway has another issuer, and as
   * `Listener.https` and `addListener`. Reported at synthesis: TRF1173 where cert-manager would overwrite the certificate of another
   * listener
   */
  public host(host: string, options: GatewayHostOptions): GatewayHost {
    const listener = located(this, () => hostListener(host, options, this));
    this.addListener(listener);
    if (options.issuer) this.issued.add(listener, options.issuer);
    return GatewayHost._of(this, host, listener);
  }

  /**
   * Sends all requests over HTTP to HTTPS. Routes that are attached to the gateway as a whole are then for its listeners for HTTPS
   * only; one that names a listener for HTTP is still served there. With Kong, which keeps no route to one listener, the routes are
   * annotated instead of being joined by one that redirects.
   */
  public redirectHttpToHttps(status: RedirectStatus = RedirectStatus.MOVED_PERMANENTLY): void {
    if (this.redirect !== undefined) return;
    this.redirect = status;
    if (this.annotates) {
      this.list.routes.forEach(({ route, listener }) => annotateRedirected(route, status, this.named(listener)));
      return;
    }
    const redirect = { type: 'RequestRedirect', requestRedirect: Lazy.any({ produce: () => redirectToHttps(this._listeners, status) }) };
    new GatewayRoute(this, 'redirect-to-https', {
      parents: [RouteParent._redirected(this)],
      spec: RouteSpec._of({ apiVersion: GATEWAY_API, kind: RouteKind.HTTP, hostnames: [], fields: () => ({ rules: [{ filters: [redirect] }] }) }),
    });
  }

  /** @internal */
  public get _listeners(): readonly Listener[] {
    return this.list.listeners;
  }

  /** @internal */
  public get _redirects(): boolean {
    return this.redirect !== undefined;
  }

  /** @internal */
  public _attach(route: AttachedRoute, listener?: string): void {
    this.list.routes.push({ route, listener });
    if (this.redirect !== undefined && this.annotates) annotateRedirected(route, this.redirect, this.named(listener));
  }

  /** @internal */
  public _adopt(set: ListenerSetSide): void {
    this.sets.add(set);
  }

  /** @internal */
  protected _spec(): object {
    return sparse({
      gatewayClassName: this.gatewayClass?.gatewayClassName,
      listeners: this.list.render(),
      addresses: some(this.addresses.map(address => address._render())),
      infrastructure: this.infrastructure,
      allowedListeners: this.sets.allowed?._render(),
      tls: this.tls.render(),
      defaultScope: this.defaultScope,
    })!;
  }

  /** Whether its controller redirects by annotations of the routes. */
  private get annotates(): boolean {
    return this.gatewayClass?.controller?._facts?.redirectsByAnnotation === true;
  }

  private named(listener?: string): Listener | undefined {
    return this._listeners.find(({ name }) => name === listener);
  }

  private* faults(): Iterable<Misuse> {
    if (this._listeners.length === 0) {
      yield { code: 'TRF1132', value: [], expected: 'a listener', fix: 'listeners: [Listener.http()]', construct: this };
    }
    yield* this.issued.faults(this._listeners, this.list.home);
    yield* this.sets.faults(this._listeners);
    if (this._redirects && !this._listeners.some(({ protocol }) => protocol === 'HTTPS')) {
      yield {
        code: 'TRF1132', value: this._listeners.map(({ name }) => name), construct: this, expected: 'a listener for HTTPS to redirect to',
        fix: "Listener.https({ tls: ListenerTls.terminate('edge-cert') })",
      };
    }
  }
}
