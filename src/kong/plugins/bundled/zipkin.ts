// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { PluginQueue } from './http-log';
import { OpentelemetryHeaderType, OpentelemetryPropagation } from './opentelemetry';

/** Settings of the plugin zipkin. */
export interface ZipkinConfig {
  /** `local_service_name`: a text. @default - Kong applies `"kong"` */
  readonly localServiceName?: string;
  /** `http_endpoint`: a URL. @default - none */
  readonly httpEndpoint?: string;
  /** `sample_ratio`: a number; 0 to 1. @default - Kong applies `0.001` */
  readonly sampleRatio?: number;
  /** `default_service_name`: a text. @default - none */
  readonly defaultServiceName?: string;
  /** `include_credential`: true or false. @default - Kong applies `true` */
  readonly includeCredential?: boolean;
  /** `traceid_byte_count`: one of 8, 16. @default - Kong applies `16` */
  readonly traceidByteCount?: number;
  /**
   * `header_type`: one of aws, b3, b3-single, datadog, gcp, ignore, instana, jaeger, ot, preserve, w3c; deprecated, use propagation, gone in
   * 4.0.
   *
   * @default - Kong applies PRESERVE
   * @deprecated use `propagation`
   */
  readonly headerType?: OpentelemetryHeaderType;
  /**
   * `default_header_type`: one of aws, b3, b3-single, datadog, gcp, instana, jaeger, ot, w3c; deprecated, use propagation.default_format, gone
   * in 4.0.
   *
   * @default - Kong applies B3
   * @deprecated use `propagation.default_format`
   */
  readonly defaultHeaderType?: ZipkinDefaultHeaderType;
  /** `tags_header`: a text. @default - Kong applies `"Zipkin-Tags"` */
  readonly tagsHeader?: string;
  /** `static_tags`: a list, each an object. @default - none */
  readonly staticTags?: ZipkinStaticTags[];
  /** `http_span_name`: one of method, method_path. @default - Kong applies METHOD */
  readonly httpSpanName?: ZipkinHttpSpanName;
  /** `connect_timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 2000 milliseconds */
  readonly connectTimeout?: Duration;
  /** `send_timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 5000 milliseconds */
  readonly sendTimeout?: Duration;
  /** `read_timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 5000 milliseconds */
  readonly readTimeout?: Duration;
  /** `http_response_header_for_traceid`: a text. @default - none */
  readonly httpResponseHeaderForTraceid?: string;
  /** `phase_duration_flavor`: one of annotations, tags. @default - Kong applies ANNOTATIONS */
  readonly phaseDurationFlavor?: ZipkinPhaseDurationFlavor;
  /** `queue`: an object. @default - the defaults of all its settings */
  readonly queue?: PluginQueue;
  /** `propagation`: an object. @default - Kong applies `{"default_format":"b3"}` */
  readonly propagation?: OpentelemetryPropagation;
}

/** `phase_duration_flavor` of the plugin zipkin. */
export enum ZipkinPhaseDurationFlavor {
  /** `annotations`. */
  ANNOTATIONS = 'annotations',
  /** `tags`. */
  TAGS = 'tags',
}

/** `http_span_name` of the plugin zipkin. */
export enum ZipkinHttpSpanName {
  /** `method`. */
  METHOD = 'method',
  /** `method_path`. */
  METHOD_PATH = 'method_path',
}

/** `static_tags` of the plugin zipkin. */
export interface ZipkinStaticTags {
  /** `name`: a text. */
  readonly name: string;
  /** `value`: a text. */
  readonly value: string;
}

/** `default_header_type` of the plugin zipkin. */
export enum ZipkinDefaultHeaderType {
  /** `aws`. */
  AWS = 'aws',
  /** `b3`. */
  B3 = 'b3',
  /** `b3-single`. */
  B3_SINGLE = 'b3-single',
  /** `datadog`. */
  DATADOG = 'datadog',
  /** `gcp`. */
  GCP = 'gcp',
  /** `instana`. */
  INSTANA = 'instana',
  /** `jaeger`. */
  JAEGER = 'jaeger',
  /** `ot`. */
  OT = 'ot',
  /** `w3c`. */
  W3C = 'w3c',
}
