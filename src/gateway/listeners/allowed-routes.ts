import { ApiObject } from 'cdk8s';
import { ALL, NamespaceRule, namespacesLabelled, namespacesNamed, namespacesWhere, SAME } from './namespace-rule';
import { LabelCondition } from '../values/label-condition';

const EXAMPLE = 'AllowedRoutes';

/** From which namespaces routes may be attached to a listener. */
export class AllowedRoutes {
  /** From the namespace of the Gateway, or of the ListenerSet, only. */
  public static same(): AllowedRoutes {
    return new AllowedRoutes(SAME);
  }

  /** From all namespaces. */
  public static all(): AllowedRoutes {
    return new AllowedRoutes(ALL);
  }

  /** From the namespaces of these names. @throws TRF1134 where one is none, or none is given */
  public static namespaces(...names: string[]): AllowedRoutes {
    return new AllowedRoutes(namespacesNamed(names, EXAMPLE));
  }

  /** From the namespaces with all these labels. @throws TRF1134 where none is given, or one that no object can have */
  public static labels(labels: { [label: string]: string }): AllowedRoutes {
    return new AllowedRoutes(namespacesLabelled(labels, EXAMPLE));
  }

  /** From the namespaces whose labels meet all of the conditions. @throws TRF1134 where none is given */
  public static where(...conditions: LabelCondition[]): AllowedRoutes {
    return new AllowedRoutes(namespacesWhere(conditions, EXAMPLE));
  }

  private constructor(private readonly rule: NamespaceRule) {}

  /**
   * Whether routes of a namespace are allowed on a Gateway of another; without the Namespace object, also where that cannot be known.
   *
   * @internal
   */
  public _admits(route: string, gateway: string, namespace: () => ApiObject | undefined): boolean {
    return this.rule.admits(route, gateway, namespace);
  }

  /** @internal */
  public _render(): object {
    return this.rule.written;
  }
}
