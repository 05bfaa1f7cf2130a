import { ByName } from './by-name';
import { selectedKeys, selects } from './label-selector';
import { Stored } from './stored';
import { Missing, worldOf, Worlds } from '../../admission/world';
import { GATEWAY_GROUP, GrantSpec, LabelSelector, ObjectRef } from '../../core/gateway/shapes';

/** Whether something exists: among the objects; not, as these are all there are; or somewhere else perhaps. */
export type Presence = 'there' | 'missing' | 'elsewhere';

/** Who refers, across namespaces. */
export interface Referrer {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
}

/** The stored objects, found by what they are called. */
export class Inventory {
  private readonly byKind = new Map<string, Stored[]>();
  private readonly byName = new ByName<Stored>();
  /** By who may refer to what, in which namespace: the first that says it. */
  private readonly grantsByWord = new Map<string, Stored<GrantSpec>>();

  public constructor(public readonly objects: readonly Stored[], private readonly worlds: Worlds) {
    for (const object of objects) {
      push(this.byKind, `${object.kind}.${object.group}`, object);
      this.byName.set(object, object);
    }
    for (const grant of this.all<GrantSpec>('ReferenceGrant')) {
      for (const from of grant.spec.from) {
        for (const { group, kind, name } of grant.spec.to) {
          const word = wordOf(from, { group, kind, namespace: grant.namespace, name: name ?? '' });
          if (!this.grantsByWord.has(word)) this.grantsByWord.set(word, grant);
        }
      }
    }
  }

  /** All of a kind of Gateway API, or of another group. */
  public all<Spec>(kind: string, group = GATEWAY_GROUP): readonly Stored<Spec>[] {
    return (this.byKind.get(`${kind}.${group}`) ?? []) as Stored<Spec>[];
  }

  /** The object of a name: in the namespace, or of a kind that is in none. */
  public find<Spec>(group: string, kind: string, namespace: string, name: string): Stored<Spec> | undefined {
    const found = this.byName.get({ group, kind, namespace, name }) ?? this.byName.get({ group, kind, namespace: '', name });
    return found as Stored<Spec> | undefined;
  }

  public presence({ group, kind, namespace = '', name }: ObjectRef): Presence {
    return this.find(group, kind, namespace, name) ? 'there' : this.absence({ group, kind, namespace });
  }

  /** Whether anything that is not among the objects may be elsewhere. */
  public get isOpen(): boolean {
    return this.worlds === 'open';
  }

  /** What it means that something of a kind is not among the objects. */
  public absence(missing: Missing): 'missing' | 'elsewhere' {
    return worldOf(this.worlds, missing) === 'closed' ? 'missing' : 'elsewhere';
  }

  /** The grant that lets a referrer refer to an object of another namespace; whether there may be one elsewhere. */
  public grant(from: Referrer, to: Required<ObjectRef>): Stored<GrantSpec> | 'missing' | 'elsewhere' {
    const [named, any] = [to.name, ''].map(name => this.grantsByWord.get(wordOf(from, { ...to, name })));
    return (named && any ? named.position < any.position ? named : any : named ?? any)
      ?? this.absence({ group: GATEWAY_GROUP, kind: 'ReferenceGrant', namespace: to.namespace });
  }

  /** Whether a referrer may refer to an object, as far as grants decide. */
  public mayRefer(from: Referrer, to: Required<ObjectRef>): boolean {
    return from.namespace === to.namespace || this.grant(from, to) !== 'missing';
  }

  /** Whether a selector takes a namespace. One that is not among the objects has the label that all have, and perhaps others. */
  public selectsNamespace(selector: LabelSelector, namespace: string): boolean {
    const found = this.find('', 'Namespace', '', namespace);
    const labels = { ...found?.labels, [NAME_LABEL]: namespace };
    if (selects(selector, labels)) return true;
    const undecided = !found && selectedKeys(selector).some(key => key !== NAME_LABEL) && this.absence({ group: '', kind: 'Namespace' }) === 'elsewhere';
    return undecided && (selector.matchLabels?.[NAME_LABEL] ?? namespace) === namespace;
  }
}

const NAME_LABEL = 'kubernetes.io/metadata.name';

function wordOf(from: Referrer, to: Required<ObjectRef>): string {
  return [from.group, from.kind, from.namespace, to.group, to.kind, to.namespace, to.name].join('/');
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
