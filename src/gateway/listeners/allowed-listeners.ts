import { ApiObject } from 'cdk8s';
import { ALL, NamespaceRule, namespacesLabelled, namespacesNamed, namespacesWhere, NONE, SAME } from './namespace-rule';
import { LabelCondition } from '../values/label-condition';

const EXAMPLE = 'AllowedListeners';

/** From which namespaces a Gateway takes more listeners, in ListenerSets. */
export class AllowedListeners {
  /** From none. */
  public static none(): AllowedListeners {
    return new AllowedListeners(NONE);
  }

  /** From the namespace of the Gateway only. */
  public static same(): AllowedListeners {
    return new AllowedListeners(SAME);
  }

  /** From all namespaces. */
  public static all(): AllowedListeners {
    return new AllowedListeners(ALL);
  }

  /** From the namespaces of these names. @throws TRF1134 where one is none, or none is given */
  public static namespaces(...names: string[]): AllowedListeners {
    return new AllowedListeners(namespacesNamed(names, EXAMPLE));
  }

  /** From the namespaces with all these labels. @throws TRF1134 where none is given, or one that no object can have */
  public static labels(labels: { [label: string]: string }): AllowedListeners {
    return new AllowedListeners(namespacesLabelled(labels, EXAMPLE));
  }

  /** From the namespaces whose labels meet all of the conditions. @throws TRF1134 where none is given */
  public static where(...conditions: LabelCondition[]): AllowedListeners {
    return new AllowedListeners(namespacesWhere(conditions, EXAMPLE));
  }

  private constructor(private readonly rule: NamespaceRule) {}

  /** Whether a ListenerSet of a namespace is allowed; without the Namespace object, also where that cannot be known. @internal */
  public _admits(set: string, gateway: string, namespace: () => ApiObject | undefined): boolean {
    return this.rule.admits(set, gateway, namespace);
  }

  /** @internal */
  public _render(): object {
    return { namespaces: this.rule.written };
  }
}
