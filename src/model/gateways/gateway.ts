import { Condition, condition, Problem } from '../objects/condition';
import { ModelListener } from './listener';
import { Stored } from '../objects/stored';
import { Profile } from '../../core/gateway/profile';
import { GatewaySpec, ListenerSetSpec } from '../../core/gateway/shapes';

/** A ListenerSet, as its Gateway sees it. */
export interface AttachedSet {
  readonly stored: Stored<ListenerSetSpec>;
  /** Why the Gateway doesn't take it. */
  readonly refused?: Problem;
  /** Empty where it isn't taken. */
  readonly listeners: readonly ModelListener[];
}

/** A Gateway that somebody serves, with all that listens for it. */
export class ModelGateway {
  /** Why it isn't accepted, its listeners aside. */
  public refused?: Problem;
  /** A reference of its own that leads nowhere. */
  public unresolved?: Problem;
  public sets: readonly AttachedSet[] = [];

  public constructor(public readonly stored: Stored<GatewaySpec>, public readonly profile: Profile, public readonly own: readonly ModelListener[]) {}

  public get key(): string {
    return `${this.stored.namespace}/${this.stored.name}`;
  }

  /** Its own listeners and those of its sets, in the order in which they claim ports and hosts. */
  public get listeners(): readonly ModelListener[] {
    return [...this.own, ...this.sets.flatMap(({ listeners }) => listeners)];
  }

  public get accepted(): boolean {
    return this.problem === undefined;
  }

  /** What of its listeners can serve requests. */
  public get serving(): readonly ModelListener[] {
    return this.accepted ? this.listeners.filter(({ valid }) => valid) : [];
  }

  public get attachedSets(): number {
    return this.sets.filter(set => setProblem(set) === undefined).length;
  }

  public conditions(): Condition[] {
    const { problem } = this;
    const someInvalid = this.own.some(({ accepted, valid }) => !accepted || !valid) && !this.profile.acceptsAnyGateway;
    const unresolved = this.unresolved ?? this.listenersNotResolved;
    return [
      condition('Accepted', problem, someInvalid ? 'ListenersNotValid' : 'Accepted'),
      condition('Programmed', problem && { reason: 'Invalid', message: problem.message }),
      condition('ResolvedRefs', unresolved),
      ...this.insecure ? [{ type: 'InsecureFrontendValidationMode', status: 'True', reason: 'ConfigurationChanged', message: this.insecure } as const] : [],
    ];
  }

  private get problem(): Problem | undefined {
    if (this.refused) return this.refused;
    if (this.profile.acceptsAnyGateway) return undefined;
    const bad = this.own.filter(({ accepted, valid }) => !accepted || !valid);
    const enough = this.profile.allListenersMustBeValid ? bad.length > 0 : bad.length > 0 && bad.length === this.own.length;
    return enough ? { reason: 'ListenersNotValid', path: bad[0].path, message: `listeners that cannot serve: ${bad.map(({ name }) => name).join(', ')}` } : undefined;
  }

  private get listenersNotResolved(): Problem | undefined {
    const found = this.own.find(({ unresolved }) => unresolved.length > 0);
    return found && { reason: 'ListenersNotResolved', path: found.path, message: `listener ${found.name}: ${found.unresolved[0].message}` };
  }

  private get insecure(): string | undefined {
    if (this.profile.lacks.has('FrontendClientCert')) return undefined;
    const { frontend } = this.stored.spec.tls ?? {};
    const modes = [frontend?.default?.validation?.mode, ...(frontend?.perPort ?? []).map(({ tls }) => tls?.validation?.mode)];
    return modes.includes('AllowInsecureFallback') ? 'clients without a valid certificate are let in' : undefined;
  }
}

/** Why a ListenerSet isn't accepted. */
export function setProblem({ refused, listeners }: AttachedSet): Problem | undefined {
  if (refused) return refused;
  const usable = listeners.some(({ accepted, valid }) => accepted && valid);
  return usable ? undefined : { reason: 'ListenersNotValid', path: 'spec.listeners', message: 'none of its listeners can serve' };
}

/** The conditions of a ListenerSet. */
export function setConditions(set: AttachedSet): Condition[] {
  const problem = setProblem(set);
  const some = set.listeners.some(({ accepted, valid }) => !accepted || !valid);
  return [condition('Accepted', problem, some ? 'ListenersNotValid' : 'Accepted'), condition('Programmed', problem)];
}
