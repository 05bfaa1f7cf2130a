import { Construct } from 'constructs';
import { AttachedRoute } from './attachment';
import { GatewayHost, GatewayHostOptions } from './gateway-host';
import { IEntryPoint, IGateway } from './gateway-reference';
import { hostListener } from './host-listener';
import { IssuedCertificates } from './issued-certificates';
import { Listener } from './listener';
import { ListenerList } from './listener-list';
import { checkLater } from '../../core/tree/check';
import { located, Misuse, refuse } from '../../core/error';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { IMesh, MeshClient } from '../../core/tree/workload';
import { IGatewayClass } from '../class/gateway-class';
import { GATEWAY_API } from '../values/kinds';

/** Properties of ListenerSet. */
export interface ListenerSetProps extends ResourceProps {
  /** The Gateway that it adds to. */
  readonly gateway: IGateway;
  /** Where it takes requests; 1 to 64. More can follow by `addListener`. @default - none yet */
  readonly listeners?: Listener[];
}

/**
 * More listeners for a Gateway, from whoever may not change the Gateway: a team with hosts and certificates of its own. Routes are
 * attached to it as to a gateway; what is attached to the Gateway itself is not for its listeners.
 *
 * Done with it: the Gateway lets it in where it doesn't say whom it lets in; ReferenceGrants for certificates in other namespaces (those
 * of the Gateway are not its own); `allowedRoutes` that follow the routes of this app. Neither Kuma 2.14 nor Kong knows ListenerSets.
 */
export class ListenerSet extends Resource implements IEntryPoint {
  public readonly gatewayClass?: IGatewayClass;
  public readonly mesh?: IMesh;
  public readonly meshClient?: MeshClient;
  /** @internal */
  public readonly _kind = 'ListenerSet';
  /** @internal */
  public readonly _redirects = false;
  private readonly gateway: IGateway;
  private readonly list: ListenerList;
  private readonly issued: IssuedCertificates;

  /** @throws TRF1175 for what is only a part of a Gateway, TRF1137 where the Gateway's controller knows no ListenerSets, and as `addListener` */
  public constructor(scope: Construct, id: string, props: ListenerSetProps) {
    super(scope, id, { apiVersion: GATEWAY_API, kind: 'ListenerSet' }, props);
    const { gateway } = props;
    if (!('_adopt' in gateway)) {
      refuse({ code: 'TRF1175', value: (gateway as IEntryPoint).name, construct: this, expected: 'a Gateway', fix: 'pass the Gateway that it is a part of' });
    }
    this.gateway = gateway;
    this.gatewayClass = gateway.gatewayClass;
    this.mesh = gateway.mesh;
    this.meshClient = gateway.meshClient;
    if (this.gatewayClass?.controller?._facts?.lacks.has('ListenerSet')) {
      refuse({
        code: 'TRF1137', value: 'ListenerSet', construct: this, fix: 'give the listeners to the Gateway',
        expected: `a kind that the controller of class ${this.gatewayClass.gatewayClassName} knows`,
      });
    }
    this.issued = new IssuedCertificates(this);
    this.list = new ListenerList(this, 'ListenerSet', this.gatewayClass);
    for (const listener of props.listeners ?? []) this.addListener(listener);
    gateway._adopt({ name: this.name, namespace: this.list.home, listeners: this.list.listeners });
    checkLater(this, () => this.faults());
  }

  /**
   * Adds a place where it takes requests. It may have the name of one of the Gateway's, not its port and hostname: that is reported at
   * synthesis as TRF1131.
   *
   * @throws TRF1131 where another listener of the set has its name, its port for another protocol, or its port and hostname; TRF1137
   * for what the controller cannot do; TRF1105 beyond 64
   */
  public addListener(listener: Listener): void {
    this.list.add(listener);
  }

  /**
   * Serves a host over HTTPS: adds its listener, with the certificate that is given or the one that cert-manager issues, and returns
   * what routes for the host are attached to. cert-manager looks at ListenerSets only where it is told to (its feature gate).
   *
   * @param host the first label may be `*`
   * @throws TRF1172 for a certificate beside an issuer, or neither; TRF1173 where the set has another issuer, and as `Listener.https`
   * and `addListener`. Reported at synthesis: TRF1173 where cert-manager would overwrite the certificate of another listener
   */
  public host(host: string, options: GatewayHostOptions): GatewayHost {
    const listener = located(this, () => hostListener(host, options, this));
    this.addListener(listener);
    if (options.issuer) this.issued.add(listener, options.issuer);
    return GatewayHost._of(this, host, listener);
  }

  /** @internal */
  public get _listeners(): readonly Listener[] {
    return this.list.listeners;
  }

  /** @internal */
  public _attach(route: AttachedRoute, listener?: string): void {
    this.list.routes.push({ route, listener });
  }

  /** @internal */
  protected _spec(): object {
    const { name, namespace = this.list.home } = this.gateway;
    return { parentRef: { name, ...namespace !== this.list.home && { namespace } }, listeners: this.list.render() };
  }

  private* faults(): Iterable<Misuse> {
    yield* this.issued.faults(this._listeners, this.list.home);
    if (this._listeners.length > 0) return;
    yield { code: 'TRF1132', value: [], expected: 'a listener', fix: 'listeners: [Listener.http()]', construct: this };
  }
}
