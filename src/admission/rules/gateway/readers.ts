import { Profile, TargetName } from '../../../core/gateway/profile';
import { PROFILES, profilesOfClassName } from '../../../core/gateway/profiles';
import { BackendTlsPolicySpec, GATEWAY_GROUP, GatewayClassSpec, GatewaySpec, ListenerSetSpec, ObjectRef, ParentRef, RouteSpec } from '../../../core/gateway/shapes';
import { Manifest } from '../../manifest';
import { ObjectSet } from '../object-set';
import { RuleContext } from '../rule';

/** An object of Gateway API, as the server would store it. */
export interface Stored<Spec> extends Manifest {
  readonly kind: string;
  readonly metadata: { readonly name?: string; readonly namespace?: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: Spec;
}

export const ROUTE_KINDS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].map(named);

/** A kind with the group of Gateway API. */
export function named(kind: string): string {
  return `${kind}.${GATEWAY_GROUP}`;
}

export function namespaceOf({ metadata }: Stored<unknown>): string {
  return metadata.namespace ?? 'default';
}

/** A controller; or several, of which one reads an object, and the objects don't tell which. */
export type Reader = readonly [Profile, ...Profile[]];

/**
 * The controllers that read an object: of a Gateway those of its class, of a route those of its parents, of a policy those of the
 * routes to what it is about. Where the objects don't tell, those that the caller names.
 */
export function readersOf(object: Stored<unknown>, context: RuleContext): readonly Reader[] {
  const known = context.objects.derive(newKnown);
  let readers = known.get(object);
  if (!readers) known.set(object, readers = distinct(new Readers(context).of(object)));
  return readers;
}

function newKnown(): Map<object, readonly Reader[]> {
  return new Map();
}

function distinct(readers: readonly Reader[]): readonly Reader[] {
  return [...new Map(readers.map(reader => [reader.map(({ target }) => target).join(), reader])).values()];
}

class Readers {
  private readonly given?: readonly Profile[];

  public constructor(private readonly context: RuleContext) {
    this.given = context.targets?.filter(target => target !== 'spec').map(target => PROFILES[target]);
  }

  public of(object: Stored<unknown>): readonly Reader[] {
    switch (object.kind) {
      case 'GatewayClass': return this.ofController((object as Stored<GatewayClassSpec>).spec.controllerName);
      case 'Gateway': return this.ofClass((object as Stored<GatewaySpec>).spec.gatewayClassName);
      case 'ListenerSet': return this.ofParent(object, (object as Stored<ListenerSetSpec>).spec.parentRef);
      case 'BackendTLSPolicy': case 'XBackendTrafficPolicy': return this.ofPolicy(object as Stored<BackendTlsPolicySpec>);
      default: return ((object as Stored<RouteSpec>).spec.parentRefs ?? []).flatMap(ref => this.ofParent(object, ref));
    }
  }

  private ofController(name: string): readonly Reader[] {
    const pool = this.given ?? CURRENT;
    return each(pool.filter(({ controllerName, formerControllerName }) => name === controllerName || name === formerControllerName));
  }

  private ofClass(name: string): readonly Reader[] {
    const found = this.context.objects.find<Stored<GatewayClassSpec>>(named('GatewayClass'), undefined, name);
    if (found) return this.ofController(found.spec.controllerName);
    const byName = profilesOfClassName(name);
    if (this.given) {
      const fitting = this.given.filter(profile => byName.includes(profile));
      return each(fitting.length > 0 ? fitting : this.given);
    }
    // both controllers of Kong call their class so
    const [first, ...others] = CURRENT.filter(profile => byName.includes(profile));
    if (others.length > 0 && this.context.objects.derive(hasOperator)) return [[PROFILES['kong-operator-2.2']]];
    return first ? [[first, ...others]] : [];
  }

  private ofParent(object: Stored<unknown>, ref: ObjectRef): readonly Reader[] {
    const namespace = ref.namespace ?? namespaceOf(object);
    if (ref.group === '' && ref.kind === 'Service') return this.ofService();
    const parent = ref.group === GATEWAY_GROUP ? this.context.objects.find<Stored<unknown>>(named(ref.kind), namespace, ref.name) : undefined;
    return parent && (parent.kind === 'Gateway' || parent.kind === 'ListenerSet') ? this.of(parent) : each(this.given ?? []);
  }

  /** Routes between Services are Kuma's, where it is asked for at all. */
  private ofService(): readonly Reader[] {
    const pool = this.given ?? CURRENT;
    const able = pool.filter(({ serviceRouteKinds }) => serviceRouteKinds.length > 0);
    return each(able.length > 0 ? able : pool);
  }

  private ofPolicy(policy: Stored<BackendTlsPolicySpec>): readonly Reader[] {
    const routes = this.context.objects.derive(routesByService);
    const leading = policy.spec.targetRefs.flatMap(({ name }) => routes.get(`${namespaceOf(policy)}/${name}`) ?? []);
    return leading.length > 0 ? leading.flatMap(route => readersOf(route, this.context)) : each(this.given ?? []);
  }
}

function each(profiles: readonly Profile[]): readonly Reader[] {
  return profiles.map((profile): Reader => [profile]);
}

/** What runs today, where nobody says which of them it is. */
const CURRENT: readonly Profile[] = (['kuma-2.14', 'kic-3.5', 'kong-operator-2.2'] satisfies TargetName[]).map(target => PROFILES[target]);

const OPERATORS_OWN = [
  ...['ControlPlane', 'DataPlane', 'GatewayConfiguration'].map(kind => `${kind}.gateway-operator.konghq.com`),
  ...['KonnectExtension', 'KonnectGatewayControlPlane'].map(kind => `${kind}.konnect.konghq.com`),
];

function hasOperator(objects: ObjectSet): boolean {
  return OPERATORS_OWN.some(kind => objects.ofKind(kind).length > 0);
}

function routesByService(objects: ObjectSet): ReadonlyMap<string, readonly Stored<RouteSpec>[]> {
  const found = new Map<string, Stored<RouteSpec>[]>();
  for (const route of ROUTE_KINDS.flatMap(kind => objects.ofKind<Stored<RouteSpec>>(kind))) {
    for (const { kind, namespace = namespaceOf(route), name } of (route.spec.rules ?? []).flatMap(({ backendRefs = [] }) => backendRefs)) {
      if (kind !== 'Service') continue;
      const key = `${namespace}/${name}`;
      const known = found.get(key);
      if (known) known.push(route);
      else found.set(key, [route]);
    }
  }
  return found;
}

/** Whether a reference is to a Gateway or ListenerSet. */
export function isGatewayParent({ group, kind }: ParentRef): boolean {
  return group === GATEWAY_GROUP && (kind === 'Gateway' || kind === 'ListenerSet');
}
