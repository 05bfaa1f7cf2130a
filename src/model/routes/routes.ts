import { attach, Taken } from './attachment';
import { Backends, isService, ResolvedBackend } from './backends';
import { Problem } from '../objects/condition';
import { ModelGateway } from '../gateways/gateway';
import { Gateways } from '../gateways/gateways';
import { Inventory } from '../objects/inventory';
import { ModelListener } from '../gateways/listener';
import { contentProblem } from './route-content';
import { isRouteService, ServiceParents } from './service-parents';
import { Stored } from '../objects/stored';
import { Feature, Profile, TargetName } from '../../core/gateway/profile';
import { PROFILES, without } from '../../core/gateway/profiles';
import { GATEWAY_GROUP, ObjectRef, ParentRef, RouteSpec } from '../../core/gateway/shapes';

export type Route = Stored<RouteSpec>;

export const ROUTE_KINDS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'] as const;

/** A rule of a route, its references followed. */
export interface ModelRule {
  readonly backends: readonly ResolvedBackend[];
  /** What filters refer to: mirrors, authorizers, extensions; by filter. */
  readonly filterBackends: ReadonlyMap<object, ResolvedBackend>;
  readonly extensionProblem?: Problem;
}

/** A route at one of its parents. */
export interface ModelParent {
  readonly ref: ParentRef;
  /** Where the reference stands in the route. */
  readonly path: string;
  /** Whose Gateway it is, or that of a ListenerSet; nothing for a Service. */
  readonly gateway?: ModelGateway;
  readonly profile: Profile;
  /** What takes the route, and for which hostnames. */
  readonly taken: readonly Taken[];
  /** Why it isn't accepted. */
  refused?: Problem;
}

/** A route that somebody reads. */
export interface ModelRoute {
  readonly stored: Route;
  readonly parents: readonly ModelParent[];
  /** Its rules at Gateways, and at Services. */
  rules(parent: ModelParent): readonly ModelRule[];
}

/** All routes, at the parents that take or refuse them. Parents that nobody serves are not mentioned. */
export class Routes {
  public readonly all: readonly ModelRoute[];
  public readonly services: ServiceParents;

  public constructor(
    private readonly inventory: Inventory, private readonly gateways: Gateways, private readonly backends: Backends,
    private readonly target: TargetName | undefined, private readonly lacking: readonly Feature[],
  ) {
    this.services = new ServiceParents(inventory);
    this.all = ROUTE_KINDS.flatMap(kind => inventory.all<RouteSpec>(kind)).map(stored => this.read(stored));
    this.services.settle();
    for (const { parents, stored } of this.all) {
      for (const { refused, taken } of parents) if (!refused) for (const { listener } of taken) listener.attached.add(stored);
    }
  }

  private read(stored: Route): ModelRoute {
    const refs = stored.spec.parentRefs ?? [];
    const parents = [...refs.flatMap((ref, i) => this.parent(stored, ref, `spec.parentRefs[${i}]`)), ...this.defaultParents(stored)];
    const readable = parents.some(({ profile }) => profile.failsOnForeignParents) && refs.some(ref => !isGateway(ref)) ? [] : parents;
    for (const parent of readable) if (!parent.gateway) this.services.add(stored, parent);
    const rules = new Map<Profile | 'mesh', readonly ModelRule[]>();
    return {
      stored, parents: readable,
      rules: ({ gateway, profile }) => {
        const key = gateway ? profile : 'mesh';
        let found = rules.get(key);
        if (!found) rules.set(key, found = this.rules(stored, profile, !gateway));
        return found;
      },
    };
  }

  private parent(stored: Route, ref: ParentRef, path: string): ModelParent[] {
    if (isService(ref)) return this.serviceParent(stored, ref, path);
    const namespace = ref.namespace ?? stored.namespace;
    if (ref.group !== GATEWAY_GROUP) return [];
    const { gateway, candidates, notTaken } = ref.kind === 'ListenerSet' ? this.setParent(namespace, ref.name, path) : this.gatewayParent(namespace, ref);
    if (!gateway || !gateway.profile.routeKinds.includes(stored.kind)) return [];
    const { taken, refused } = attach(stored, ref, path, candidates, gateway.profile, this.inventory);
    const problem = contentProblem(stored, gateway.profile, 'Gateway') ?? notTaken ?? refused;
    return [{ ref: { ...ref, namespace }, path, gateway, profile: gateway.profile, taken: problem ? [] : taken, refused: problem }];
  }

  /** The default Gateways that take a route which asks for them, and doesn't name them. */
  private defaultParents(stored: Route): ModelParent[] {
    const { useDefaultGateways = 'None', parentRefs = [] } = stored.spec;
    if (useDefaultGateways === 'None') return [];
    const able = this.gateways.all.filter(({ profile }) => !profile.lacks.has('DefaultGateways'));
    return able.filter(({ stored: { spec } }) => spec.defaultScope === useDefaultGateways)
      .map(({ stored: { namespace, name } }): ParentRef => ({ group: GATEWAY_GROUP, kind: 'Gateway', namespace, name }))
      .filter(own => !parentRefs.some(ref => isGateway(ref) && ref.name === own.name && (ref.namespace ?? stored.namespace) === own.namespace))
      .flatMap(ref => this.parent(stored, ref, 'spec.useDefaultGateways')).filter(({ taken }) => taken.length > 0);
  }

  private gatewayParent(namespace: string, { kind, name }: ParentRef): Candidates {
    const gateway = kind === 'Gateway' ? this.gateways.find(namespace, name) : undefined;
    return { gateway, candidates: gateway?.own ?? [] };
  }

  private setParent(namespace: string, name: string, path: string): Candidates {
    const found = this.gateways.findSet(namespace, name);
    if (!found) return { candidates: [] };
    const { gateway, set } = found;
    const notTaken = set.refused && { reason: 'NoMatchingParent', path, message: `ListenerSet ${namespace}/${name} is not accepted: ${set.refused.message}` };
    return { gateway, candidates: set.listeners, notTaken };
  }

  private serviceParent(stored: Route, ref: ParentRef, path: string): ModelParent[] {
    const profile = without(PROFILES[this.target ?? (this.inMesh ? 'kuma-2.14' : 'spec')], this.lacking);
    if (!isRouteService(stored.kind, profile)) return profile.failsOnForeignParents ? [{ ref, path, profile, taken: [] }] : [];
    const namespace = ref.namespace ?? stored.namespace;
    if (this.inventory.presence({ ...ref, namespace }) === 'missing') return [];
    const refused = contentProblem(stored, profile, 'Service') ?? this.services.problem({ ...ref, namespace }, path);
    return [{ ref: { ...ref, namespace }, path, profile, taken: [], refused }];
  }

  /** Whether there is a mesh of Kuma, which then routes between Services. */
  private get inMesh(): boolean {
    return this.inventory.all('Mesh', 'kuma.io').length > 0;
  }

  private rules(stored: Route, profile: Profile, inMesh: boolean): ModelRule[] {
    return (stored.spec.rules ?? []).map(({ backendRefs = [], filters = [] }, r) => {
      const at = `spec.rules[${r}]`;
      const filterBackends = new Map<object, ResolvedBackend>();
      let extensionProblem: Problem | undefined;
      const follow = (all: typeof filters, path: string): void => {
        for (const [f, filter] of all.entries()) {
          const [field, ref] = filter.requestMirror ? ['requestMirror', filter.requestMirror.backendRef] : ['externalAuth', filter.externalAuth?.backendRef];
          if (ref) filterBackends.set(filter, this.backends.resolve(stored, ref, `${path}[${f}].${field}.backendRef`, profile, inMesh));
          if (filter.extensionRef) extensionProblem ??= this.extensionProblem(stored, filter.extensionRef, `${path}[${f}].extensionRef`, profile);
        }
      };
      follow(filters, `${at}.filters`);
      const backends = backendRefs.map((ref, b) => {
        if (ref.filters) follow(ref.filters, `${at}.backendRefs[${b}].filters`);
        return this.backends.resolve(stored, ref, `${at}.backendRefs[${b}]`, profile, inMesh);
      });
      return { backends, filterBackends, ...extensionProblem && { extensionProblem } };
    });
  }

  private extensionProblem(stored: Route, ref: ObjectRef, path: string, profile: Profile): Problem | undefined {
    if (profile.filters.ExtensionRef === 'ignored') return undefined;
    const known = profile.extensions?.some(({ group, kind }) => ref.group === group && ref.kind === kind) ?? true;
    if (!known) {
      return { reason: 'InvalidKind', path: `${path}.kind`, message: `a ${ref.kind}.${ref.group} is no filter here` };
    }
    if (this.inventory.presence({ ...ref, namespace: stored.namespace }) !== 'missing') return undefined;
    return { ...!profile.extensions && { fault: 'extension' }, reason: 'BackendNotFound', path: `${path}.name`, message: `there is no ${ref.kind} ${stored.namespace}/${ref.name}` };
  }
}

interface Candidates {
  readonly gateway?: ModelGateway;
  readonly candidates: readonly ModelListener[];
  readonly notTaken?: Problem;
}

/** The first reference of a route that leads nowhere. */
export function unresolved(route: ModelRoute, parent: ModelParent): Problem | undefined {
  for (const { backends, filterBackends, extensionProblem } of route.rules(parent)) {
    const mirrors = parent.profile.checksMirrors ? [...filterBackends.values()] : [];
    const found = [...backends, ...mirrors].find(({ problem }) => problem)?.problem ?? extensionProblem;
    if (found) return found;
  }
  return undefined;
}

function isGateway({ group, kind }: ParentRef): boolean {
  return group === GATEWAY_GROUP && kind === 'Gateway';
}
