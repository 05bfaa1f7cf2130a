import { refuse } from '../../core/error';
import { port as validPort } from '../../core/port';
import { some, sparse } from '../../core/sparse';
import { tracingUrl, ZipkinApiVersion } from '../policies/observability/mesh-tracing';
import { absolutePath } from '../values/absolute-path';
import { hostAndPort } from '../values/host-and-port';
import { share } from '../values/percentage';

/** A backend of the Mesh object, which others name. */
interface Named {
  readonly _name: string;
  _render(): object;
}

/** Where a LegacyTrafficLog writes to: a backend of the Mesh object. */
export class LegacyLogBackend {
  /**
   * A file of the sidecar's container; `/dev/stdout` is its own output.
   *
   * @param format what a line says, in Envoy's commands and Kuma's. Left out, Kuma applies its own
   * @throws TRF1260 where the path is not absolute
   */
  public static file(name: string, path: string, format?: string): LegacyLogBackend {
    return new LegacyLogBackend(name, { type: 'file', conf: { path: absolutePath(path) }, ...sparse({ format }) });
  }

  /** Whatever takes lines by TCP. @throws TRF1267 where the address is not host and port */
  public static tcp(name: string, address: string, format?: string): LegacyLogBackend {
    return new LegacyLogBackend(name, { type: 'tcp', conf: { address: hostAndPort(address, 'logs.observability:5000') }, ...sparse({ format }) });
  }

  private constructor(
    /** @internal */
    public readonly _name: string,
    private readonly fields: object,
  ) {}

  /** @internal */
  public _render(): object {
    return { name: this._name, ...this.fields };
  }
}

/** What backends for traces have in common. */
export interface LegacyTraceOptions {
  /** Share of all requests that are traced, in percent: 0 to 100. @default - Kuma applies 100 */
  readonly sampling?: number;
}

/** Options of traces for Zipkin. */
export interface LegacyZipkinOptions extends LegacyTraceOptions {
  /** How spans are written. @default - Kuma applies HTTP_JSON */
  readonly apiVersion?: ZipkinApiVersion;
  /** Whether client and server write into one span. @default - Kuma applies true */
  readonly sharedSpanContext?: boolean;
  /** Whether trace ids have 128 bits instead of 64. @default - Kuma applies false */
  readonly traceId128Bit?: boolean;
}

/** Options of traces for Datadog. */
export interface LegacyDatadogOptions extends LegacyTraceOptions {
  /** Whether each destination is a service of its own there. @default - Kuma applies false */
  readonly splitService?: boolean;
}

/** Where a LegacyTrafficTrace sends traces to: a backend of the Mesh object. */
export class LegacyTraceBackend {
  /**
   * Zipkin, or whatever understands it.
   *
   * @param url with its port: `http://zipkin.observability:9411/api/v2/spans`
   * @throws TRF1250 where the share is none, TRF1262 where the URL is none
   */
  public static zipkin(name: string, url: string, options: LegacyZipkinOptions = {}): LegacyTraceBackend {
    const { sampling, apiVersion, sharedSpanContext, traceId128Bit } = options;
    const conf = { url: tracingUrl(url), ...sparse({ apiVersion, sharedSpanContext, traceId128bit: traceId128Bit }) };
    return new LegacyTraceBackend(name, { type: 'zipkin', conf, ...sparse({ sampling: share(sampling) }) });
  }

  /** An agent of Datadog. @throws TRF1022 where the port is none, TRF1250 where the share is none */
  public static datadog(name: string, address: string, port: number, options: LegacyDatadogOptions = {}): LegacyTraceBackend {
    const { sampling, splitService } = options;
    return new LegacyTraceBackend(name, {
      type: 'datadog', conf: { address, port: validPort(port), ...sparse({ splitService }) }, ...sparse({ sampling: share(sampling) }),
    });
  }

  private constructor(
    /** @internal */
    public readonly _name: string,
    private readonly fields: object,
  ) {}

  /** @internal */
  public _render(): object {
    return { name: this._name, ...this.fields };
  }
}

/** How Prometheus reaches proxies. */
export enum LegacyMetricsTls {
  /** As a member of the mesh, by the enabled backend for mutual TLS. */
  ACTIVE_MTLS_BACKEND = 'activeMTLSBackend',
  /** By TLS with the certificate of the proxy's own files. */
  PROVIDED = 'providedTLS',
  /** In plain. */
  DISABLED = 'disabled',
}

/** Metrics of a workload that its proxy shows with its own. */
export interface LegacyApplicationMetrics {
  /** Its name, by which pods say otherwise in annotations. */
  readonly name: string;
  /** The port it is asked at: 1 to 65535. */
  readonly port: number;
  /** The path there. @default - Kuma applies `/metrics` */
  readonly path?: string;
  /** The address there. @default - that of the pod */
  readonly address?: string;
  /** Whether it is asked. @default true */
  readonly enabled?: boolean;
}

/** Options of metrics for Prometheus. */
export interface LegacyPrometheusOptions {
  /** The port of each proxy that Prometheus reads from. @default - Kuma applies 5670 */
  readonly port?: number;
  /** The path there. @default - Kuma applies `/metrics` */
  readonly path?: string;
  /** Tags of the port, for permissions. @default - Kuma applies `kuma.io/service: dataplane-metrics` */
  readonly tags?: { [tag: string]: string };
  /** How Prometheus connects. @default - Kuma applies ACTIVE_MTLS_BACKEND where the mesh has one */
  readonly tls?: LegacyMetricsTls;
  /** The older way to say that Prometheus connects in plain. Not beside `tls`. @default - as `tls` says */
  readonly skipMtls?: boolean;
  /** Only metrics of Envoy whose names this regular expression matches. @default - all */
  readonly filter?: string;
  /** Only metrics of Envoy that were touched. @default - Kuma applies false */
  readonly usedOnly?: boolean;
  /** Metrics of workloads. @default - none */
  readonly applications?: LegacyApplicationMetrics[];
}

/** Where metrics go: a backend of the Mesh object. */
export class LegacyMetricsBackend {
  /** Prometheus, which reads them from the proxies. @throws TRF1022 where a port is none, TRF1260 where a path is none, TRF1535 for skipMtls beside tls */
  public static prometheus(name: string, options: LegacyPrometheusOptions = {}): LegacyMetricsBackend {
    const { port, path, tags, tls, skipMtls, filter, usedOnly, applications = [] } = options;
    if (tls && skipMtls !== undefined) {
      refuse({ code: 'TRF1535', value: { tls, skipMtls }, expected: 'one of them', fix: 'leave skipMtls out' });
    }
    const conf = sparse({
      port: port === undefined ? undefined : validPort(port), path: absolutePath(path), tags, skipMTLS: skipMtls, tls: tls && { mode: tls },
      envoy: sparse({ filterRegex: filter, usedOnly }),
      aggregate: some(applications.map(application => ({ ...application, port: validPort(application.port), path: absolutePath(application.path) }))),
    });
    return new LegacyMetricsBackend(name, { type: 'prometheus', ...sparse({ conf }) });
  }

  private constructor(
    /** @internal */
    public readonly _name: string,
    private readonly fields: object,
  ) {}

  /** @internal */
  public _render(): object {
    return { name: this._name, ...this.fields };
  }
}

/** What the Mesh object itself says of logs, traces and metrics: backends for the legacy kinds. Kuma 3 drops all of it. */
export interface LegacyMeshBackends {
  /** Where LegacyTrafficLogs write to. @default - nowhere */
  readonly logs?: LegacyLogBackend[];
  /** The name of the one that those without a backend use. @default - none: they write nothing */
  readonly defaultLogs?: string;
  /** Where LegacyTrafficTraces send traces to. @default - nowhere */
  readonly traces?: LegacyTraceBackend[];
  /** The name of the one that those without a backend use. @default - none: they send nothing */
  readonly defaultTraces?: string;
  /** Where metrics go. @default - nowhere */
  readonly metrics?: LegacyMetricsBackend[];
  /** The name of the one that is in use. @default - none: metrics are off */
  readonly enabledMetrics?: string;
}

/** The fields of the Mesh object. Refuses names that are there twice, and those of backends that are not there. */
export function legacyBackends({ logs, defaultLogs, traces, defaultTraces, metrics, enabledMetrics }: LegacyMeshBackends): object {
  return sparse({
    logging: section(logs, 'defaultBackend', defaultLogs),
    tracing: section(traces, 'defaultBackend', defaultTraces),
    metrics: section(metrics, 'enabledBackend', enabledMetrics),
  }) ?? {};
}

function section(backends: readonly Named[] = [], field: string, chosen: string | undefined): object | undefined {
  const names = backends.map(({ _name }) => _name);
  if (names.includes('') || new Set(names).size < names.length) {
    refuse({ code: 'TRF1534', value: names, expected: 'a name for each backend, and each once', fix: "LegacyLogBackend.file('file', '/dev/stdout')" });
  }
  if (chosen !== undefined && !names.includes(chosen)) {
    refuse({ code: 'TRF1534', value: chosen, expected: `one of the backends: ${names.join(', ') || 'there is none'}`, fix: names[0] ? `"${names[0]}"` : 'leave it out' });
  }
  return sparse({ backends: some(backends.map(backend => backend._render())), [field]: chosen });
}
