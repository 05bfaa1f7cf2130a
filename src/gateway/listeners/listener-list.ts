import { AllowedRoutes } from './allowed-routes';
import { AttachedRoute } from './attachment';
import { Listener } from './listener';
import { refusal } from './listener-admission';
import { refuseListener } from './listener-check';
import { amend } from '../../core/tree/amendment';
import { grantReference } from '../../core/tree/grant';
import { Resource } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { IGatewayClass } from '../class/gateway-class';
import { GATEWAY_GROUP } from '../values/kinds';
import { atMost } from '../values/limit';

const MAX = 64;

/** The listeners of a Gateway or of a ListenerSet, and the routes on them. */
export class ListenerList {
  public readonly listeners: Listener[] = [];
  public readonly routes: { readonly route: AttachedRoute; readonly listener?: string }[] = [];

  public constructor(private readonly owner: Resource, private readonly kind: string, private readonly gatewayClass: IGatewayClass | undefined) {}

  /** The namespace its names are meant in. */
  public get home(): string {
    return this.owner.namespace ?? namespaceOf(this.owner);
  }

  /** @throws TRF1131, TRF1137, TRF1105 */
  public add(listener: Listener): void {
    const { owner, home } = this;
    refuseListener(listener, this.listeners, this.gatewayClass, owner);
    this.listeners.push(listener);
    atMost(MAX, this.listeners, `listeners of a ${this.kind}`, owner);
    for (const certificate of listener._tls?._certificates(owner) ?? []) {
      grantReference(owner, { group: GATEWAY_GROUP, kind: this.kind, namespace: home }, certificate);
      if (certificate.group !== 'core') continue;
      amend(owner, certificate, object => object.toJson().type === 'kubernetes.io/tls' ? undefined : {
        code: 'TRF1139', value: object.toJson().type ?? 'Opaque', construct: owner,
        expected: `type kubernetes.io/tls of Secret ${object.name}, the certificate of listener ${listener.name}`, fix: "type: 'kubernetes.io/tls'",
      });
    }
  }

  public render(): object[] {
    return this.listeners.map(listener => listener._render(this.owner, this.home, listener._allowedRoutes ?? this.follow(listener)));
  }

  /** Who may attach to a listener that says nothing: those who do. The API server applies "Same" where nobody comes from elsewhere. */
  private follow(listener: Listener): AllowedRoutes | undefined {
    const attached = this.routes.filter(({ route, listener: name }) =>
      (name ?? listener.name) === listener.name && refusal(listener, route, this.home) === undefined);
    const elsewhere = attached.map(({ route }) => route.namespace).filter(namespace => namespace !== this.home);
    return elsewhere.length > 0 ? AllowedRoutes.namespaces(this.home, ...elsewhere) : undefined;
  }
}
