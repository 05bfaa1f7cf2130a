import { refuse } from '../../../core/error';
import { ContainerResources } from '../../../core/install/container-resources';
import { PodPlacement } from '../../../core/install/pod-placement';
import { OpenTelemetryEndpoint } from '../../policies/observability/mesh-open-telemetry-backend';
import { hostAndPort } from '../../values/host-and-port';

/** Options of a collector's destination. */
export interface CollectorExporterOptions {
  /** Whether it is reached without TLS. @default false */
  readonly insecure?: boolean;
  /** Headers of what is sent. Values of the form `${env:NAME}` are read from the environment: nothing secret belongs into a manifest. @default - none */
  readonly headers?: { [header: string]: string };
}

/** Where a collector sends what it was sent. */
export class CollectorExporter {
  /** By OTLP over gRPC. @param endpoint `host:port` @throws TRF1267 where it is not of that form */
  public static otlp(endpoint: string, options: CollectorExporterOptions = {}): CollectorExporter {
    return new CollectorExporter('otlp', { endpoint: hostAndPort(endpoint, 'tempo.observability:4317'), ...settings(options) });
  }

  /** By OTLP over HTTP. @param url what the paths of the signals are added to @throws TRF1514 where it is no URL */
  public static otlpHttp(url: string, options: CollectorExporterOptions = {}): CollectorExporter {
    return new CollectorExporter('otlphttp', { endpoint: validUrl(url), ...settings(options) });
  }

  /** To Prometheus, by its protocol for remote writing: metrics only. @throws TRF1514 where it is no URL */
  public static prometheusRemoteWrite(url: string, options: CollectorExporterOptions = {}): CollectorExporter {
    return new CollectorExporter('prometheusremotewrite', { endpoint: validUrl(url), ...settings(options) }, ['metrics']);
  }

  /** Into the log of the collector, for trying things out. */
  public static debug(): CollectorExporter {
    return new CollectorExporter('debug', {});
  }

  /** One of the collector's others, with whatever settings it takes. @param type its type, such as `loki` */
  public static custom(type: string, config: { [field: string]: any }): CollectorExporter {
    return new CollectorExporter(type, config);
  }

  private constructor(
    /** @internal */ public readonly _type: string,
    /** @internal */ public readonly _config: object,
    /** @internal */ public readonly _signals: readonly string[] = ['metrics', 'traces', 'logs'],
  ) {}
}

/** Options of a collector. */
export interface KumaCollectorOptions {
  /** Where it sends what it was sent: one destination or more. */
  readonly exporters: CollectorExporter[];
  /** How many pods there are. @default 1 */
  readonly replicas?: number;
  /** The image of the collector, with its tag. @default 'docker.io/otel/opentelemetry-collector:0.136.0' */
  readonly image?: string;
  /** CPU and memory, all of it. @default - requests of 100m and 256Mi, a limit of 512Mi of memory */
  readonly resources?: ContainerResources;
  /** Which nodes its pods run on. @default - Linux nodes, apart from each other where there are several */
  readonly placement?: PodPlacement;
}

/** A collector of OpenTelemetry that takes what proxies send. */
export class KumaCollector {
  /** A Deployment with its Service, ServiceAccount and configuration. @throws TRF1515 where it sends nowhere */
  public static deployment(options: KumaCollectorOptions): KumaCollector {
    return new KumaCollector('deployment', options);
  }

  /** An OpenTelemetryCollector, of which the OpenTelemetry Operator makes those. @throws TRF1515 where it sends nowhere */
  public static operator(options: KumaCollectorOptions): KumaCollector {
    return new KumaCollector('operator', options);
  }

  /** One that is there already. */
  public static existing(endpoint: OpenTelemetryEndpoint): KumaCollector {
    return new KumaCollector('existing', undefined, endpoint);
  }

  private constructor(
    /** @internal */ public readonly _how: 'deployment' | 'operator' | 'existing',
    /** @internal */ public readonly _options?: KumaCollectorOptions,
    /** @internal */ public readonly _endpoint?: OpenTelemetryEndpoint,
  ) {
    if (_options === undefined || _options.exporters.length > 0) return;
    refuse({ code: 'TRF1515', value: [], expected: 'one destination or more', fix: "exporters: [CollectorExporter.otlp('tempo.observability:4317')]" });
  }
}

function settings({ insecure, headers }: CollectorExporterOptions): object {
  return { ...insecure && { tls: { insecure } }, ...headers && { headers } };
}

function validUrl(url: string): string {
  const { protocol } = URL.canParse(url) ? new URL(url) : {};
  return protocol === 'http:' || protocol === 'https:' ? url : refuse({
    code: 'TRF1514', value: url, expected: 'a URL with scheme http or https', fix: "'http://prometheus.observability:9090/api/v1/write'",
  });
}
