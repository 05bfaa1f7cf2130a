import { Problem } from '../objects/condition';
import { Inventory } from '../objects/inventory';
import { Stored } from '../objects/stored';
import { compare } from '../../core/compare';
import { Profile } from '../../core/gateway/profile';
import { ParentRef, RouteSpec, ServiceSpec } from '../../core/gateway/shapes';

/** A route that has a Service as parent. */
export interface ServiceRoute {
  readonly stored: Stored<RouteSpec>;
  readonly parent: { readonly ref: ParentRef; readonly path: string; refused?: Problem };
}

/** Kinds of routes, where several have one Service: only the first counts. */
const RANKS = ['GRPCRoute', 'HTTPRoute', 'TLSRoute', 'TCPRoute'];

export function isRouteService(kind: string, { serviceRouteKinds }: Profile): boolean {
  return serviceRouteKinds.includes(kind);
}

/** The routes between Services. */
export class ServiceParents {
  private readonly byService = new Map<string, ServiceRoute[]>();

  public constructor(private readonly inventory: Inventory) {}

  public add(stored: Stored<RouteSpec>, parent: ServiceRoute['parent']): void {
    const key = `${parent.ref.namespace}/${parent.ref.name}`;
    const routes = this.byService.get(key);
    if (routes) routes.push({ stored, parent });
    else this.byService.set(key, [{ stored, parent }]);
  }

  /** Refuses routes beside ones of a kind that goes before theirs. */
  public settle(): void {
    for (const routes of this.byService.values()) {
      const byRank = [...routes].sort((one, other) => compare(RANKS.indexOf(one.stored.kind), RANKS.indexOf(other.stored.kind)));
      for (const [i, { stored, parent }] of byRank.entries()) {
        // producers' routes are beside each other, and those of one consumer
        const rivals = byRank.slice(0, i).filter(other => other.stored.kind !== stored.kind && other.stored.namespace === stored.namespace);
        const before = rivals.find(other => !other.parent.refused && samePort(other.parent.ref, parent.ref));
        if (before) parent.refused ??= { fault: 'service-conflict', reason: 'Conflicted', path: parent.path, message: `${before.stored.kind} ${before.stored.namespace}/${before.stored.name} goes before it` };
      }
    }
  }

  /**
   * The routes that decide for a client: those of its own namespace where there are any, else those of the Service's. Nothing
   * where the Service has no routes.
   */
  public for(namespace: string, service: string, port: number, client: string): readonly ServiceRoute[] {
    const accepted = (this.byService.get(`${namespace}/${service}`) ?? [])
      .filter(({ parent: { ref, refused } }) => !refused && (ref.port === undefined || ref.port === port));
    const consumer = namespace === client ? [] : accepted.filter(({ stored }) => stored.namespace === client);
    return consumer.length > 0 ? consumer : accepted.filter(({ stored }) => stored.namespace === namespace);
  }

  /** Why a Service cannot be a parent. */
  public problem({ namespace = '', name, port }: ParentRef, path: string): Problem | undefined {
    const service = this.inventory.find<ServiceSpec>('', 'Service', namespace, name);
    if (!service) return undefined;
    if (service.spec.clusterIP === 'None') return { fault: 'kind', reason: 'UnsupportedValue', path, message: `Service ${namespace}/${name} is headless: requests for it cannot be routed` };
    const ports = (service.spec.ports ?? []).map(each => each.port);
    if (port === undefined || ports.includes(port)) return undefined;
    return { fault: 'port', reason: 'NoMatchingParent', path: `${path}.port`, message: `Service ${namespace}/${name} has no port ${port}; it has ${ports.join(', ')}` };
  }
}

function samePort(one: ParentRef, other: ParentRef): boolean {
  return one.port === undefined || other.port === undefined || one.port === other.port;
}
