import { Construct } from 'constructs';
import { OpenTelemetryCollector } from './open-telemetry-collector';
import { refuse } from '../../../core/error';
import { sparse } from '../../../core/sparse';
import type { IServiceMesh } from '../../reference/service-mesh-reference';

/** How spans are written for Zipkin. */
export enum ZipkinApiVersion {
  /** As JSON, to version 2 of its API. */
  HTTP_JSON = 'httpJson',
  /** In protobuf, to version 2 of its API. */
  HTTP_PROTO = 'httpProto',
}

/** Options of traces for Zipkin. */
export interface ZipkinOptions {
  /** How spans are written. @default - Kuma applies HTTP_JSON */
  readonly apiVersion?: ZipkinApiVersion;
  /** Whether client and server write into one span. @default - Kuma applies true */
  readonly sharedSpanContext?: boolean;
  /** Whether trace ids have 128 bits instead of 64. @default - Kuma applies false */
  readonly traceId128Bit?: boolean;
}

/** Options of traces for Datadog. */
export interface DatadogOptions {
  /** Whether each destination is a service of its own there. @default - Kuma applies false */
  readonly splitService?: boolean;
}

/** Where traces go. */
export class MeshTracing {
  /**
   * To Zipkin, or whatever understands it, Jaeger for example.
   *
   * @param url where it takes spans: `http://zipkin.observability:9411/api/v2/spans`
   * @throws TRF1262 where it is no URL
   */
  public static zipkin(url: string, options: ZipkinOptions = {}): MeshTracing {
    const { apiVersion, sharedSpanContext, traceId128Bit } = options;
    const fields = sparse({ apiVersion, sharedSpanContext, traceId128bit: traceId128Bit });
    const zipkin = { url: tracingUrl(url), ...fields };
    return new MeshTracing(() => ({ type: 'Zipkin', zipkin }));
  }

  /**
   * To an agent of Datadog.
   *
   * @param url scheme `http`, host and port, and nothing else: `http://datadog-agent.observability:8126`
   * @throws TRF1262 where it is anything else
   */
  public static datadog(url: string, options: DatadogOptions = {}): MeshTracing {
    const { splitService } = options;
    const datadog = { url: valid(url, 'datadog-agent.observability:8126', isBare), ...sparse({ splitService }) };
    return new MeshTracing(() => ({ type: 'Datadog', datadog }));
  }

  /** To a collector of OpenTelemetry. */
  public static openTelemetry(collector: OpenTelemetryCollector): MeshTracing {
    return new MeshTracing((policy, mesh) => ({ type: 'OpenTelemetry', openTelemetry: collector._bind(policy, mesh) }));
  }

  private constructor(private readonly render: (policy: Construct, mesh?: IServiceMesh) => object) {}

  /** @internal */
  public _bind(policy: Construct, mesh?: IServiceMesh): object {
    return this.render(policy, mesh);
  }
}

/** The URL as given. @throws TRF1262 where it is none */
export function tracingUrl(url: string): string {
  return valid(url, 'zipkin.observability:9411/api/v2/spans', () => true);
}

function valid(url: string, example: string, fits: (parsed: URL, url: string) => boolean): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed && parsed.host !== '' && fits(parsed, url) ? url : refuse({
    code: 'TRF1262', value: url, expected: `a URL like http://${example}`, fix: `"http://${example}"`,
  });
}

function isBare({ protocol, pathname, search, hash, username }: URL, url: string): boolean {
  const bare = pathname === '/' && !url.endsWith('/') && search === '' && hash === '' && username === '';
  return protocol === 'http:' && bare && /:\d+$/.test(url);
}
