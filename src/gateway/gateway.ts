import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { refuseSameAddresses } from './address-check';
import { AllowedRoutes } from './allowed-routes';
import { AttachedRoute } from './attachment';
import { GatewayAddress } from './gateway-address';
import { IGatewayClass } from './gateway-class';
import { IGateway, REDIRECTED } from './gateway-reference';
import { GatewayRoute } from './gateway-route';
import { serviceAccountOf } from './gateway-service-account';
import { RedirectStatus, UrlScheme } from './http-filter-options';
import { ImportedGateway } from './imported-gateway';
import { infrastructure } from './infrastructure';
import { GATEWAY_API, GATEWAY_GROUP } from './kinds';
import { atMost } from './limit';
import { Listener } from './listener';
import { refusal } from './listener-admission';
import { refuseListener } from './listener-check';
import { meshClientOf } from './mesh-client';
import { requestRedirect } from './redirect';
import { RouteKind } from './route-kind';
import { RouteParent } from './route-parent';
import { RouteSpec } from './route-spec';
import { amend } from '../core/amendment';
import { checkLater } from '../core/check';
import { Misuse } from '../core/error';
import { IGatewayParameters } from '../core/gateway-parameters';
import { grantReference } from '../core/grant';
import { Resource, ResourceProps } from '../core/resource';
import { namespaceOf } from '../core/service';
import { some, sparse } from '../core/sparse';
import { IMesh, MeshClient } from '../core/workload';

const LISTENERS = 64;
const ADDRESSES = 16;
const HTTPS_PORT = 443;

/** What is known of a gateway that exists elsewhere. */
export interface GatewayAttributes {
  /** Its namespace. @default - that of the route that is attached to it */
  readonly namespace?: string;
  /** Its class. @default - unknown */
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
}

/**
 * A way into the cluster: listeners that routes are attached to.
 *
 * Done with it: ReferenceGrants for certificates in other namespaces, `allowedRoutes` that follow the routes of this app where a
 * listener says nothing of its own, and the ServiceAccount of its pods where its class names one.
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
  public readonly _listeners: Listener[] = [];
  private readonly addresses: readonly GatewayAddress[];
  private readonly infrastructure?: object;
  private readonly routes: { readonly route: AttachedRoute; readonly listener?: string }[] = [];
  private redirect?: RedirectStatus;

  /**
   * @throws TRF1105 for more than 16 addresses, TRF1136 for one twice, TRF1122 for parameters in another namespace, TRF1138 for labels and annotations that
   * no object can have, and as `addListener`
   */
  public constructor(scope: Construct, id: string, props: GatewayProps) {
    const labels = { ...props.mesh && { 'kuma.io/mesh': props.mesh.meshName }, ...props.metadata?.labels };
    super(scope, id, { apiVersion: GATEWAY_API, kind: 'Gateway' }, {
      metadata: { ...props.metadata, ...Object.keys(labels).length > 0 && { labels } },
    });
    this.gatewayClass = props.gatewayClass;
    this.mesh = props.mesh;
    this.meshClient = props.meshClient ?? meshClientOf(this.gatewayClass, this.name, this.home);
    this.addresses = props.addresses ?? [];
    atMost(ADDRESSES, this.addresses, 'addresses of a Gateway', this);
    refuseSameAddresses(this.addresses, this);
    this.infrastructure = infrastructure(props, this, this.home);
    for (const listener of props.listeners ?? []) this.addListener(listener);
    const { serviceAccount } = props.gatewayClass.parameters ?? {};
    if (serviceAccount !== undefined && props.createServiceAccount !== false) serviceAccountOf(this, this.home, serviceAccount);
    checkLater(this, () => this.faults());
  }

  /**
   * Adds a place where it takes requests.
   *
   * @throws TRF1131 where another listener has its name, its port for another protocol, or its port and hostname; TRF1137 for what
   * the controller cannot do; TRF1105 beyond 64
   */
  public addListener(listener: Listener): void {
    refuseListener(listener, this._listeners, this.gatewayClass, this);
    this._listeners.push(listener);
    atMost(LISTENERS, this._listeners, 'listeners of a Gateway', this);
    for (const secret of listener._tls?._certificates(this) ?? []) {
      grantReference(this, { group: GATEWAY_GROUP, kind: 'Gateway', namespace: this.home }, secret);
      amend(this, secret, object => object.toJson().type === 'kubernetes.io/tls' ? undefined : {
        code: 'TRF1139', value: object.toJson().type ?? 'Opaque', construct: this,
        expected: `type kubernetes.io/tls of Secret ${object.name}, the certificate of listener ${listener.name}`, fix: "type: 'kubernetes.io/tls'",
      });
    }
  }

  /**
   * Sends all requests over HTTP to HTTPS. Routes that are attached to the gateway as a whole are then for its listeners for HTTPS
   * only; one that names a listener for HTTP is still served there. With Kong, which keeps no route to one listener, the routes are
   * annotated instead of being joined by one that redirects.
   */
  public redirectHttpToHttps(status: RedirectStatus = RedirectStatus.MOVED_PERMANENTLY): void {
    if (this.redirect !== undefined) return;
    this.redirect = status;
    if (this.gatewayClass?.controller?._facts?.redirectsByAnnotation) {
      this.routes.forEach(({ route, listener }) => this.annotateRedirected(route, listener));
      return;
    }
    const redirect = { type: 'RequestRedirect', requestRedirect: Lazy.any({ produce: () => this.requestRedirect(status) }) };
    new GatewayRoute(this, 'redirect-to-https', {
      parents: [RouteParent._redirected(this)],
      spec: RouteSpec._of({ apiVersion: GATEWAY_API, kind: RouteKind.HTTP, hostnames: [], fields: () => ({ rules: [{ filters: [redirect] }] }) }),
    });
  }

  /** @internal */
  public get _redirects(): boolean {
    return this.redirect !== undefined;
  }

  /** @internal */
  public _attach(route: AttachedRoute, listener?: string): void {
    this.routes.push({ route, listener });
    this.annotateRedirected(route, listener);
  }

  /** @internal */
  protected _spec(): object {
    return sparse({
      gatewayClassName: this.gatewayClass?.gatewayClassName,
      listeners: this._listeners.map(listener => listener._render(this, this.home, listener._allowedRoutes ?? this.follow(listener))),
      addresses: some(this.addresses.map(address => address._render())),
      infrastructure: this.infrastructure,
    })!;
  }

  private get home(): string {
    return this.namespace ?? namespaceOf(this);
  }

  /** Who may attach to a listener that says nothing: those who do. The API server applies "Same" where nobody comes from elsewhere. */
  private follow(listener: Listener): AllowedRoutes | undefined {
    const attached = this.routes.filter(({ route, listener: name }) =>
      (name ?? listener.name) === listener.name && refusal(listener, route, this.home) === undefined);
    const elsewhere = attached.map(({ route }) => route.namespace).filter(namespace => namespace !== this.home);
    return elsewhere.length > 0 ? AllowedRoutes.namespaces(this.home, ...elsewhere) : undefined;
  }

  private requestRedirect(statusCode: RedirectStatus): object {
    const ports = this._listeners.filter(({ protocol }) => protocol === 'HTTPS').map(listener => listener.port);
    const usual = ports.length === 0 || ports.includes(HTTPS_PORT);
    return requestRedirect({ scheme: UrlScheme.HTTPS, port: usual ? undefined : Math.min(...ports), statusCode });
  }

  private annotateRedirected({ construct }: AttachedRoute, listener?: string): void {
    if (this.redirect === undefined || !this.gatewayClass?.controller?._facts?.redirectsByAnnotation) return;
    if (listener !== undefined && this._listeners.find(({ name }) => name === listener)?.protocol === REDIRECTED) return;
    const { metadata } = construct.apiObject;
    const annotations = { 'konghq.com/protocols': 'https', 'konghq.com/https-redirect-status-code': String(this.redirect) };
    for (const [key, value] of Object.entries({ ...annotations, ...metadata.toJson()?.annotations })) metadata.addAnnotation(key, value as string);
  }

  private* faults(): Iterable<Misuse> {
    if (this._listeners.length === 0) {
      yield { code: 'TRF1132', value: [], expected: 'a listener', fix: 'listeners: [Listener.http()]', construct: this };
    }
    if (this._redirects && !this._listeners.some(({ protocol }) => protocol === 'HTTPS')) {
      yield {
        code: 'TRF1132', value: this._listeners.map(({ name }) => name), construct: this, expected: 'a listener for HTTPS to redirect to',
        fix: "Listener.https({ tls: ListenerTls.terminate('edge-cert') })",
      };
    }
  }
}
