import { BackendTlsPolicies } from './delivery/backend-tls';
import { Condition, condition } from './objects/condition';
import { ModelGateway, setConditions } from './gateways/gateway';
import { Gateways } from './gateways/gateways';
import { ModelListener, RouteGroupKind } from './gateways/listener';
import { ModelRoute, Routes, unresolved } from './routes/routes';
import { ObjectReference } from '../admission/finding';
import { ParentRef } from '../core/gateway/shapes';

/** What a controller would say of an object: of it as a whole, of one of its listeners, or of it at one of its parents. */
export interface ObjectStatus {
  readonly object: ObjectReference;
  /** Of routes and policies: whom this is about. */
  readonly parent?: ParentRef;
  /** Of Gateways and ListenerSets: the listener this is about. */
  readonly listener?: string;
  readonly conditions: readonly Condition[];
  /** Of listeners: how many routes are attached. */
  readonly attachedRoutes?: number;
  /** Of listeners: the kinds of routes that can be. */
  readonly supportedKinds?: readonly RouteGroupKind[];
  /** Of Gateways: how many ListenerSets are attached. */
  readonly attachedListenerSets?: number;
}

/** The status of everything that somebody serves, in the order of the objects. What nobody serves has none. */
export function statusOf(gateways: Gateways, routes: Routes, policies: BackendTlsPolicies): ObjectStatus[] {
  const found: [position: number, statuses: ObjectStatus[]][] = [
    ...gateways.classes.map(({ stored, refused }): [number, ObjectStatus[]] => [stored.position, [{
      object: stored.reference, conditions: [condition('Accepted', refused), condition('SupportedVersion', undefined)],
    }]]),
    ...gateways.all.flatMap(gateway => [gatewayStatus(gateway), ...setStatuses(gateway)]),
    ...routes.all.map((route): [number, ObjectStatus[]] => [route.stored.position, routeStatuses(route)]),
    ...policyStatuses(routes, policies),
  ];
  return found.sort(([one], [other]) => one - other).flatMap(([, statuses]) => statuses);
}

function gatewayStatus(gateway: ModelGateway): [number, ObjectStatus[]] {
  const { stored, own, accepted, attachedSets } = gateway;
  return [stored.position, [
    { object: stored.reference, conditions: gateway.conditions(), attachedListenerSets: attachedSets },
    ...own.map(listener => listenerStatus(stored.reference, listener, accepted)),
  ]];
}

function setStatuses({ sets, accepted }: ModelGateway): [number, ObjectStatus[]][] {
  return sets.map(set => [set.stored.position, [
    { object: set.stored.reference, conditions: setConditions(set) },
    ...set.listeners.map(listener => listenerStatus(set.stored.reference, listener, accepted)),
  ]]);
}

function listenerStatus(object: ObjectReference, listener: ModelListener, gatewayAccepted: boolean): ObjectStatus {
  return {
    object, listener: listener.name, conditions: listener.conditions(gatewayAccepted),
    attachedRoutes: listener.attached.size, supportedKinds: listener.supportedKinds,
  };
}

function routeStatuses(route: ModelRoute): ObjectStatus[] {
  return route.parents.map(parent => ({
    object: route.stored.reference, parent: parent.ref, conditions: [condition('Accepted', parent.refused), condition('ResolvedRefs', unresolved(route, parent))],
  }));
}

/** A policy has a status at each Gateway that sends requests to what it is about. */
function policyStatuses(routes: Routes, policies: BackendTlsPolicies): [number, ObjectStatus[]][] {
  if (policies.all.length === 0) return [];
  const gatewaysOf = new Map<string, Map<string, ParentRef>>();
  for (const route of routes.all) {
    for (const parent of route.parents) {
      const { gateway, refused } = parent;
      if (!gateway || refused || gateway.profile.lacks.has('BackendTLSPolicy')) continue;
      const ancestor = { group: gateway.stored.group, kind: 'Gateway', namespace: gateway.stored.namespace, name: gateway.stored.name };
      for (const { backends } of route.rules(parent)) {
        for (const { ref, namespace } of backends) {
          const service = `${namespace}/${ref.name}`;
          const ancestors = gatewaysOf.get(service) ?? new Map<string, ParentRef>();
          gatewaysOf.set(service, ancestors.set(gateway.key, ancestor));
        }
      }
    }
  }
  return policies.all.map(stored => {
    const ancestors = new Map(stored.spec.targetRefs.flatMap(({ name }) => [...gatewaysOf.get(`${stored.namespace}/${name}`) ?? []]));
    return [stored.position, [...ancestors.values()].map(parent => ({ object: stored.reference, parent, conditions: policies.conditions(stored) }))];
  });
}
