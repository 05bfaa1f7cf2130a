import { ApiObject } from 'cdk8s';
import { AllowedRoutes } from './allowed-routes';
import { hostnamesMeet } from '../../core/hostname';

/** What decides about a route, of a listener. */
export interface ListenerSide {
  readonly hostname?: string;
  /** @internal */
  readonly _kinds?: readonly string[];
  /** Undefined: the library opens it to whoever is attached. @internal */
  readonly _allowedRoutes?: AllowedRoutes;
}

/** What decides about a route, of the route. */
export interface RouteSide {
  readonly kind: string;
  readonly namespace: string;
  readonly hostnames: readonly string[];
}

/** Why a listener does not take a route. */
export type Refusal = 'kind' | 'namespace' | 'hostname';

/** Whether a listener takes a route, and if not, why: in the order that controllers give reasons. */
export function refusal(
  listener: ListenerSide, route: RouteSide, gatewayNamespace: string, namespace: () => ApiObject | undefined = () => undefined,
): Refusal | undefined {
  if (!(listener._kinds?.includes(route.kind) ?? true)) return 'kind';
  if (!(listener._allowedRoutes?._admits(route.namespace, gatewayNamespace, namespace) ?? true)) return 'namespace';
  return meetsAny(listener, route.hostnames) ? undefined : 'hostname';
}

/** Whether requests for any of the hostnames can arrive at a listener. Without hostnames, any request. */
function meetsAny(listener: { readonly hostname?: string }, hostnames: readonly string[]): boolean {
  return hostnames.length === 0 || hostnames.some(host => hostnamesMeet(host, listener.hostname));
}
