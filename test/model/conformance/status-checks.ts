import { StatusCall } from './cases';
import { ObjectStatus } from '../../../src/model';

interface Named { readonly name: string; readonly namespace: string }
interface Expected { readonly type: string; readonly status?: string; readonly reason?: string }

/** What of a check doesn't hold; and how many conditions it asked for. */
export interface Checked { readonly failures: string[]; readonly conditions: number }

/** Compares statuses with what calls of the suite's helpers expect. */
export function check(call: StatusCall, statuses: readonly ObjectStatus[], objects: readonly any[]): Checked {
  return new Checker(statuses, objects).check(call);
}

const TRUE = (type: string): Expected => ({ type, status: 'True' });
const LISTENER_IS_FINE = ['Accepted', 'ResolvedRefs', 'Programmed'].map(TRUE);

class Checker {
  private readonly failures: string[] = [];
  private conditions = 0;

  public constructor(private readonly statuses: readonly ObjectStatus[], private readonly objects: readonly any[]) {}

  public check({ check: name = '', args }: StatusCall): Checked {
    const [, kind] = /^(\w+?)(?:And|Must|Listeners|Status)/.exec(name) ?? [];
    const is = (pattern: RegExp): boolean => pattern.test(name);
    if (is(/LatestConditions$|MustBeReady$/)) return { failures: [], conditions: 0 };
    if (is(/^GatewayAnd\w*RoutesMustBeAccepted$/)) this.gatewayAndRoutes(args, name);
    else if (is(/^RoutesAndParentMustBeAccepted$/)) this.routesAndParent(args);
    else if (is(/^\w+RouteMustHaveResolvedRefsConditionsTrue$/)) this.parent(kind, args[0], args[1], [{ ...TRUE('ResolvedRefs'), reason: 'ResolvedRefs' }]);
    else if (is(/^\w+RouteMustHaveCondition$/) || is(/^BackendTLSPolicyMustHaveCondition$/)) this.parent(kind, args[0], args[1], [args[2]]);
    else if (is(/^(Gateway|ListenerSet|GatewayClass)MustHaveCondition$/)) this.whole(kind, args[0], [args[1]]);
    else if (is(/^(Gateway|ListenerSet)StatusMustHaveListeners$/)) this.listeners(kind, args[0], args[1]);
    else if (is(/^(Gateway|ListenerSet)ListenersMustHaveConditions$/)) this.listenerConditions(kind, args[0], args[1], args[2]);
    else if (is(/^GatewayMustHaveAttachedListeners$/)) this.equal(this.find('Gateway', args[0])?.attachedListenerSets, args[1], 'attached sets');
    else if (is(/^GatewayMustHaveZeroRoutes$/)) for (const each of this.listenersOf('Gateway', args[0])) this.equal(each.attachedRoutes, 0, `routes of ${each.listener}`);
    else if (is(/^\w+RouteMustHaveNoAcceptedParents$/)) this.noneAccepted(kind, args[0]);
    else if (is(/^\w+RouteMustHaveParents$/)) this.parents(kind, args[0], args[1]);
    else this.failures.push(`nobody knows how to check ${name}`);
    return { failures: this.failures, conditions: this.conditions };
  }

  private gatewayAndRoutes(args: readonly any[], name: string): void {
    const { nn, listeners } = args[1] as { nn: Named; listeners?: string[] };
    const [, protocol = ''] = /^GatewayAnd(\w*)RoutesMust/.exec(name) ?? [];
    for (const route of args.slice(2).filter(isNamed)) {
      const kind = protocol ? `${protocol}Route` : this.kindOf(route);
      for (const section of listeners ?? [undefined]) this.parent(kind, route, nn, [TRUE('Accepted')], section, 'Gateway');
    }
    for (const listener of this.listenersOf('Gateway', nn)) this.expect(listener, LISTENER_IS_FINE, listener.listener!);
  }

  private routesAndParent(args: readonly any[]): void {
    const { nn, gk } = args[1] as { nn: Named; gk: { kind: string } };
    for (const route of args.slice(2).filter(isNamed)) this.parent(this.kindOf(route), route, nn, [TRUE('Accepted')], undefined, gk.kind);
    for (const listener of this.listenersOf(gk.kind, nn)) this.expect(listener, LISTENER_IS_FINE, listener.listener!);
  }

  private parent(kind: string, object: Named, parent: Named, expected: readonly Expected[], section?: string, parentKind?: string): void {
    const there = this.statuses.filter(status => isOf(status, kind, object) && status.parent?.name === parent.name
      && status.parent.namespace === parent.namespace && (parentKind === undefined || status.parent.kind === parentKind));
    const ofSection = there.filter(({ parent: found }) => found?.sectionName === section);
    const found = ofSection.length > 0 ? ofSection : there;
    if (found.length === 0) this.failures.push(`${kind} ${object.name} has no status at ${parent.name}`);
    for (const status of found) this.expect(status, expected, `${kind} ${object.name} at ${parent.name}`);
  }

  private whole(kind: string, object: Named, expected: readonly Expected[]): void {
    const status = this.find(kind, object);
    if (status) this.expect(status, expected, `${kind} ${object.name}`);
    else this.failures.push(`${kind} ${object.name} has no status`);
  }

  private listeners(kind: string, object: Named, expected: readonly any[]): void {
    const found = this.listenersOf(kind, object);
    this.equal(found.map(({ listener }) => listener).sort(), expected.map(({ name }) => name).sort(), `listeners of ${object.name}`);
    for (const { name, attachedRoutes, conditions, supportedKinds } of expected) {
      const status = found.find(({ listener }) => listener === name);
      if (!status) continue;
      this.expect(status, conditions ?? [], name);
      this.equal(status.attachedRoutes, attachedRoutes ?? 0, `routes of ${name}`);
      const kinds = status.supportedKinds!.map(each => each.kind);
      const missing = (supportedKinds ?? []).filter((each: any) => !kinds.includes(each.kind));
      if (missing.length > 0 || (!(supportedKinds ?? []).length && kinds.length > 0)) this.failures.push(`${name} supports ${kinds.join()}`);
    }
  }

  private listenerConditions(kind: string, object: Named, expected: readonly Expected[], name?: string): void {
    const found = this.listenersOf(kind, object).filter(({ listener }) => !name || listener === name);
    if (found.length === 0) this.failures.push(`${kind} ${object.name} has no listener ${name}`);
    for (const status of found) this.expect(status, expected, status.listener!);
  }

  private noneAccepted(kind: string, object: Named): void {
    const accepted = this.statuses.filter(status => isOf(status, kind, object)).filter(({ conditions }) => conditions.some(({ type, status }) => type === 'Accepted' && status === 'True'));
    this.equal(accepted.length, 0, `accepting parents of ${object.name}`);
  }

  private parents(kind: string, object: Named, expected: readonly any[]): void {
    const found = this.statuses.filter(status => isOf(status, kind, object));
    this.equal(found.length, expected.length, `parents of ${object.name}`);
    for (const { parentRef, conditions } of expected) {
      this.parent(kind, object, { name: parentRef.name, namespace: parentRef.namespace ?? object.namespace }, conditions, undefined, parentRef.kind);
    }
  }

  private expect({ conditions }: ObjectStatus, expected: readonly Expected[], what: string): void {
    for (const { type, status, reason } of expected) {
      this.conditions += 1;
      const found = conditions.find(each => each.type === type);
      if (found && (!status || found.status === status) && (!reason || found.reason === reason)) continue;
      this.failures.push(`${what}: ${type} is ${found ? `${found.status} ${found.reason} (${found.message})` : 'absent'}, expected ${status} ${reason ?? ''}`);
    }
  }

  private equal(found: unknown, expected: unknown, what: string): void {
    if (JSON.stringify(found) !== JSON.stringify(expected)) this.failures.push(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  }

  private find(kind: string, object: Named): ObjectStatus | undefined {
    return this.statuses.find(status => isOf(status, kind, object) && status.listener === undefined);
  }

  private listenersOf(kind: string, object: Named): ObjectStatus[] {
    return this.statuses.filter(status => isOf(status, kind, object) && status.listener !== undefined);
  }

  private kindOf({ name, namespace }: Named): string {
    return this.objects.find(({ kind, metadata }) => /Route$/.test(kind) && metadata.name === name && (metadata.namespace ?? 'default') === namespace)?.kind ?? 'Route';
  }
}

function isOf({ object }: ObjectStatus, kind: string, { name, namespace }: Named): boolean {
  return object.kind === kind && object.name === name && (kind === 'GatewayClass' || object.namespace === namespace);
}

function isNamed(value: any): value is Named {
  return typeof value?.name === 'string' && typeof value.namespace === 'string';
}
