import { ApiObject, Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import { asCluster } from '../core/cluster';
import { refuse } from '../core/error';
import { owner } from '../core/tree/registry';
import { toUniversal } from '../output/universal';

/** Properties of UniversalChart. */
export interface UniversalChartProps extends ChartProps {
  /** The namespace that stands for none: what is in it keeps its name. Meshes of the chart have the same. @default 'kuma-system' */
  readonly systemNamespace?: string;
}

/**
 * A chart for a control plane of Kuma that does not run on Kubernetes: what is in it is written in Kuma's universal format, for
 * `kumactl apply -f` and `kuma-dp run --dataplane-file`. With TrafficApp its file is `universal/<chart>.yaml`, so that `kubectl apply -f dist` and
 * Argo CD do not come across it.
 *
 * It is checked as if it were for a cluster of its own, with Kuma's rules. Constructs of Kuma's kinds go into it as into any chart; others have no
 * place there.
 */
export class UniversalChart extends Chart {
  private readonly systemNamespace: string;

  public constructor(scope: Construct, id: string, props: UniversalChartProps = {}) {
    const { systemNamespace = 'kuma-system', ...others } = props;
    super(scope, id, { namespace: systemNamespace, ...others });
    this.systemNamespace = systemNamespace;
    asCluster(this);
  }

  /**
   * The documents, in the universal format.
   *
   * @throws TRF1855 where an object or a field of it has no place there
   */
  public override toJson(): any[] {
    return super.toJson().map(document => this._universal(document, this));
  }

  /**
   * @param construct what made the object
   * @throws TRF1855 where the object or a field of it has no place in the universal format
   * @internal
   */
  public _universal(object: unknown, construct: Construct): object {
    const { document, findings: [loss] } = toUniversal(object, { systemNamespace: this.systemNamespace });
    if (document && !loss) return document;
    return refuse({
      code: 'TRF1855', value: loss?.path || (object as { kind?: unknown } | undefined)?.kind, construct: construct instanceof ApiObject ? owner(construct) : construct,
      expected: `something of Kuma's universal format: ${loss?.message ?? 'this is no object'}`, fix: loss?.fix ?? 'put it into another chart',
    });
  }
}
