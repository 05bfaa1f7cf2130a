import { ApiObject } from 'cdk8s';
import { refuse } from '../core/error';
import { isDnsLabel } from '../core/name';

const NAME_LABEL = 'kubernetes.io/metadata.name';

/** From which namespaces routes may be attached to a listener. */
export class AllowedRoutes {
  /** From the namespace of the Gateway only. */
  public static same(): AllowedRoutes {
    return new AllowedRoutes({ from: 'Same' }, (route, gateway) => route === gateway);
  }

  /** From all namespaces. */
  public static all(): AllowedRoutes {
    return new AllowedRoutes({ from: 'All' }, () => true);
  }

  /** From the namespaces of these names. @throws TRF1134 where one is none, or none is given */
  public static namespaces(...names: string[]): AllowedRoutes {
    const bad = names.find(name => !isDnsLabel(name));
    if (bad !== undefined || names.length === 0) {
      refuse({ code: 'TRF1134', value: bad ?? names, expected: 'names of namespaces', fix: "AllowedRoutes.namespaces('shop', 'blog')" });
    }
    const values = [...new Set(names)].sort();
    return new AllowedRoutes(
      { from: 'Selector', selector: { matchExpressions: [{ key: NAME_LABEL, operator: 'In', values }] } }, route => values.includes(route),
    );
  }

  /** From the namespaces with all these labels. @throws TRF1134 where none is given */
  public static labels(labels: { [label: string]: string }): AllowedRoutes {
    if (Object.keys(labels).length === 0) {
      refuse({ code: 'TRF1134', value: labels, expected: 'a label', fix: 'AllowedRoutes.all() takes routes of all namespaces' });
    }
    return new AllowedRoutes({ from: 'Selector', selector: { matchLabels: labels } }, (route, _gateway, namespace) => {
      const object = namespace();
      const own: { [label: string]: string } = { ...object?.metadata.toJson()?.labels, [NAME_LABEL]: route };
      const unknown = object === undefined && Object.keys(labels).some(label => label !== NAME_LABEL);
      return unknown || Object.entries(labels).every(([label, value]) => own[label] === value);
    });
  }

  private constructor(
    private readonly written: object,
    private readonly admits: (route: string, gateway: string, namespace: () => ApiObject | undefined) => boolean,
  ) {}

  /**
   * Whether routes of a namespace are allowed on a Gateway of another; without the Namespace object, also where that cannot be known.
   *
   * @internal
   */
  public _admits(route: string, gateway: string, namespace: () => ApiObject | undefined): boolean {
    return this.admits(route, gateway, namespace);
  }

  /** @internal */
  public _render(): object {
    return this.written;
  }
}
