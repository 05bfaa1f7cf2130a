import { Construct } from 'constructs';
import { MeshMetrics } from './mesh-metrics';
import { port as validPort } from '../../../core/port';
import { some, sparse } from '../../../core/sparse';
import { absolutePath } from '../../values/absolute-path';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** A set of metrics that Kuma knows by name. */
export enum MetricsProfile {
  /** Everything Envoy measures. */
  ALL = 'All',
  /** What Kuma's dashboards show. */
  BASIC = 'Basic',
  /** Nothing but what is included by name. */
  NONE = 'None',
}

/** Which of a proxy's own metrics are meant. */
export class MetricsSelector {
  /** The metric of this name. */
  public static exact(name: string): MetricsSelector {
    return new MetricsSelector('Exact', name);
  }

  /** Metrics whose names begin so. */
  public static prefix(start: string): MetricsSelector {
    return new MetricsSelector('Prefix', start);
  }

  /** Metrics whose names contain this. */
  public static contains(part: string): MetricsSelector {
    return new MetricsSelector('Contains', part);
  }

  /** Metrics whose names contain a match of this regular expression, in RE2 syntax. */
  public static regex(pattern: string): MetricsSelector {
    return new MetricsSelector('Regex', pattern);
  }

  private constructor(private readonly type: string, private readonly match: string) {}

  /** @internal */
  public _render(): object {
    return { type: this.type, match: this.match };
  }
}

/** Metrics of the application in the pod, read by the proxy and passed on with its own. */
export interface ApplicationMetrics {
  /** The port it shows them on: 1 to 65535. */
  readonly port: number;
  /** The path there. @default - Kuma applies `/metrics` */
  readonly path?: string;
  /** The address there. @default - that of the pod */
  readonly address?: string;
  /** What the label `kuma_application` says of it. @default - nothing */
  readonly name?: string;
}

/** Properties of MeshMetric. */
export interface MeshMetricProps extends MeshPolicyProps {
  /** Where the metrics go. @default - nowhere by this policy; others may say */
  readonly backends?: MeshMetrics[];
  /** Applications whose metrics go with those of the proxy. @default - none */
  readonly applications?: ApplicationMetrics[];
  /** Sets of the proxy's own metrics. Added to those of less specific policies. @default - Kuma applies ALL */
  readonly profiles?: MetricsProfile[];
  /** Metrics beside those of the profiles. @default - none */
  readonly include?: MetricsSelector[];
  /** Metrics left out of the profiles. `include` wins. @default - none */
  readonly exclude?: MetricsSelector[];
  /** Whether metrics that were never touched are shown. @default - Kuma applies false */
  readonly includeUnused?: boolean;
}

/** What proxies measure, and where it goes. */
export class MeshMetric extends MeshPolicy {
  /** @throws TRF1230 where nothing is set, TRF1022 where a port is none, TRF1260 where a path is none */
  public constructor(scope: Construct, id: string, props: MeshMetricProps) {
    super(scope, id, 'MeshMetric', props);
    const { profiles, include, exclude, includeUnused } = props;
    this._addOwn('default', sparse({
      backends: some(props.backends?.map(backend => backend._bind(this, this._mesh))),
      applications: some(props.applications?.map(application)),
      sidecar: sparse({
        includeUnused,
        profiles: sparse({
          appendProfiles: some(profiles?.map(name => ({ name }))),
          include: some(include?.map(selector => selector._render())),
          exclude: some(exclude?.map(selector => selector._render())),
        }),
      }),
    }));
  }
}

function application({ port, path, address, name }: ApplicationMetrics): object {
  return { port: validPort(port), ...sparse({ path: absolutePath(path), address, name }) };
}
