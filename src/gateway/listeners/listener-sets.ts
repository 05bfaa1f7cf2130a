import { AllowedListeners } from './allowed-listeners';
import { Listener } from './listener';
import { objectsOfCluster } from '../../core/tree/cluster-objects';
import { Misuse } from '../../core/error';
import { listenerConflict } from '../../core/listener-conflict';
import { Resource } from '../../core/tree/resource';

/** A ListenerSet, as its Gateway sees it. */
export interface ListenerSetSide {
  readonly name: string;
  readonly namespace: string;
  readonly listeners: readonly Listener[];
}

/** The ListenerSets of this app that add to a Gateway. */
export class ListenerSets {
  private readonly sets: ListenerSetSide[] = [];

  public constructor(private readonly gateway: Resource, private readonly home: string, private readonly given?: AllowedListeners) {}

  public add(set: ListenerSetSide): void {
    this.sets.push(set);
  }

  /** Who may add, where nothing is said: those who do. The API server applies "None". */
  public get allowed(): AllowedListeners | undefined {
    if (this.given || this.sets.length === 0) return this.given;
    const namespaces = new Set(this.sets.map(({ namespace }) => namespace));
    return namespaces.size === 1 && namespaces.has(this.home) ? AllowedListeners.same() : AllowedListeners.namespaces(...namespaces);
  }

  /** Sets that are not let in, and listeners that another set or the Gateway itself has already. Names need not differ. */
  public* faults(own: readonly Listener[]): Iterable<Misuse> {
    const known: [string, Listener][] = own.map(listener => [`Gateway ${this.gateway.name}`, listener]);
    for (const set of this.sets) {
      if (this.given && !this.given._admits(set.namespace, this.home, () => this.namespaceObject(set.namespace))) yield this.notAllowed(set);
      for (const listener of set.listeners) {
        const found = known.find(([, other]) => listenerConflict({ ...keyOf(other), name: 'other' }, { ...keyOf(listener), name: 'one' }));
        if (found) yield this.taken(set, listener, ...found);
      }
      known.push(...set.listeners.map((listener): [string, Listener] => [`ListenerSet ${set.name} in namespace ${set.namespace}`, listener]));
    }
  }

  private namespaceObject(name: string) {
    return objectsOfCluster(this.gateway).find(object => object.kind === 'Namespace' && object.name === name);
  }

  private notAllowed({ name, namespace }: ListenerSetSide): Misuse {
    return {
      code: 'TRF1174', value: namespace, construct: this.gateway, expected: `a namespace that it allows listeners from: that of ListenerSet ${name} is not`,
      fix: `add "${namespace}" to allowedListeners, or leave them out: they follow the ListenerSets then`,
    };
  }

  private taken({ name, namespace }: ListenerSetSide, listener: Listener, where: string, other: Listener): Misuse {
    return {
      code: 'TRF1131', value: `${listener.protocol} on port ${listener.port}${listener.hostname ? ` for ${listener.hostname}` : ''}`, construct: this.gateway,
      expected: `no listener of ListenerSet ${name} in namespace ${namespace} that conflicts with listener ${other.name} of ${where}`,
      fix: 'use another port or hostname',
    };
  }
}

function keyOf({ name, port, protocol, hostname }: Listener) {
  return { name, port, protocol, hostname };
}
