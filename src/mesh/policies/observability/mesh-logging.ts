import { Construct } from 'constructs';
import { OpenTelemetryCollector } from './open-telemetry-collector';
import { refuse } from '../../../core/error';
import { isJsonText } from '../../../core/json';
import { some, sparse } from '../../../core/sparse';
import type { IServiceMesh } from '../../reference/service-mesh-reference';
import { absolutePath } from '../../values/absolute-path';
import { hostAndPort } from '../../values/host-and-port';

const ATTRIBUTE = /^[a-z]([a-z0-9]|[._][a-z0-9])*$/;

/** Options of a line of a log. */
export interface LogFormatOptions {
  /** Whether values that are not there are left out, instead of written as `-`. @default false */
  readonly omitEmptyValues?: boolean;
}

/** What a line of a log says. Placeholders like `%START_TIME%` are Envoy's; those like `%KUMA_SOURCE_SERVICE%` are Kuma's. */
export class LogFormat {
  /** As text. @throws TRF1265 where it is empty */
  public static plain(text: string, options: LogFormatOptions = {}): LogFormat {
    if (text === '') {
      refuse({
        code: 'TRF1265', value: text, expected: 'what a line says',
        fix: "LogFormat.plain('%START_TIME% %KUMA_SOURCE_SERVICE%')",
      });
    }
    return new LogFormat({ type: 'Plain', plain: text, ...sparse({ ...options }) });
  }

  /**
   * As a JSON object.
   *
   * @param fields its keys and their values; a quote or backslash in either is taken as JSON
   * @throws TRF1265 where there are none, one is empty, or one is no JSON
   */
  public static json(fields: { [key: string]: string }, options: LogFormatOptions = {}): LogFormat {
    const json = Object.entries(fields).map(([key, value]) => ({ key, value }));
    const misfit = json.find(({ key, value }) => key === '' || value === '' || !isJsonText(`{"${key}": "${value}"}`));
    const wrong = json.length === 0 ? {} : misfit;
    if (wrong) {
      refuse({
        code: 'TRF1265', value: wrong, expected: 'fields with keys and values that JSON can hold',
        fix: "LogFormat.json({ start: '%START_TIME%' })",
      });
    }
    return new LogFormat({ type: 'Json', json, ...sparse({ ...options }) });
  }

  private constructor(private readonly rendered: object) {}

  /** @internal */
  public _render(): object {
    return this.rendered;
  }
}

/** Options of logs by OpenTelemetry. */
export interface OpenTelemetryLogOptions {
  /** Attributes of each record; values may have placeholders, keys not. @default - none */
  readonly attributes?: { [key: string]: string };
  /** The body of each record: a string, or any value as OpenTelemetry has it. @default - Kuma's default line */
  readonly body?: any;
}

/** Where lines about requests and connections go. */
export class MeshLogging {
  /** To a file of the sidecar's container; `/dev/stdout` is its own output. @throws TRF1260 where the path is not absolute */
  public static file(path: string, format?: LogFormat): MeshLogging {
    absolutePath(path);
    return new MeshLogging(() => ({ type: 'File', file: { path, ...sparse({ format: format?._render() }) } }));
  }

  /** To the output of the sidecar's container. */
  public static standardOutput(format?: LogFormat): MeshLogging {
    return MeshLogging.file('/dev/stdout', format);
  }

  /** To whoever listens for TCP at `host:port`. @throws TRF1267 where it is not of that form */
  public static tcp(address: string, format?: LogFormat): MeshLogging {
    hostAndPort(address, 'logstash.observability:5044');
    return new MeshLogging(() => ({ type: 'Tcp', tcp: { address, ...sparse({ format: format?._render() }) } }));
  }

  /** To a collector of OpenTelemetry. @throws TRF1268 where no attribute can be called so */
  public static openTelemetry(collector: OpenTelemetryCollector, options: OpenTelemetryLogOptions = {}): MeshLogging {
    const attributes = Object.entries(options.attributes ?? {}).map(([key, value]) => ({ key, value }));
    const wrong = attributes.find(({ key }) => !ATTRIBUTE.test(key) || key.startsWith('otel.'));
    if (wrong) {
      refuse({
        code: 'TRF1268', value: wrong.key, expected: 'lower-case words joined by "." or "_", not beginning with "otel."',
        fix: '"service.version"',
      });
    }
    const fields = sparse({ attributes: some(attributes), body: options.body });
    return new MeshLogging((policy, mesh) => ({ type: 'OpenTelemetry', openTelemetry: { ...collector._bind(policy, mesh), ...fields } }));
  }

  private constructor(private readonly render: (policy: Construct, mesh?: IServiceMesh) => object) {}

  /** @internal */
  public _bind(policy: Construct, mesh?: IServiceMesh): object {
    return this.render(policy, mesh);
  }
}
