// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin aws-lambda. */
export interface AwsLambdaConfig {
  /** `timeout`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly timeout?: Duration;
  /** `keepalive`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /** `aws_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsKey?: string;
  /** `aws_secret`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsSecret?: string;
  /** `aws_assume_role_arn`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsAssumeRoleArn?: string;
  /** `aws_role_session_name`: a text. @default - Kong applies `"kong"` */
  readonly awsRoleSessionName?: string;
  /** `aws_sts_endpoint_url`: a URL. @default - none */
  readonly awsStsEndpointUrl?: string;
  /** `aws_region`: a host name or IP address, without port. @default - none */
  readonly awsRegion?: string;
  /** `function_name`: a text. @default - none */
  readonly functionName?: string;
  /** `qualifier`: a text. @default - none */
  readonly qualifier?: string;
  /** `invocation_type`: one of DryRun, Event, RequestResponse. @default - Kong applies REQUEST_RESPONSE */
  readonly invocationType?: AwsLambdaInvocationType;
  /** `log_type`: one of None, Tail. @default - Kong applies TAIL */
  readonly logType?: AwsLambdaLogType;
  /** `host`: a host name or IP address, without port. @default - none */
  readonly host?: string;
  /** `port`: a whole number; 0 to 65535. @default - Kong applies `443` */
  readonly port?: number;
  /** `disable_https`: true or false. @default - Kong applies `false` */
  readonly disableHttps?: boolean;
  /** `unhandled_status`: a whole number; 100 to 999. @default - none */
  readonly unhandledStatus?: number;
  /** `forward_request_method`: true or false. @default - Kong applies `false` */
  readonly forwardRequestMethod?: boolean;
  /** `forward_request_uri`: true or false. @default - Kong applies `false` */
  readonly forwardRequestUri?: boolean;
  /** `forward_request_headers`: true or false. @default - Kong applies `false` */
  readonly forwardRequestHeaders?: boolean;
  /** `forward_request_body`: true or false. @default - Kong applies `false` */
  readonly forwardRequestBody?: boolean;
  /** `is_proxy_integration`: true or false. @default - Kong applies `false` */
  readonly isProxyIntegration?: boolean;
  /** `awsgateway_compatible`: true or false. @default - Kong applies `false` */
  readonly awsgatewayCompatible?: boolean;
  /** `proxy_url`: a URL. @default - none */
  readonly proxyUrl?: string;
  /** `skip_large_bodies`: true or false. @default - Kong applies `true` */
  readonly skipLargeBodies?: boolean;
  /** `base64_encode_body`: true or false. @default - Kong applies `true` */
  readonly base64EncodeBody?: boolean;
  /** `aws_imds_protocol_version`: one of v1, v2. @default - Kong applies V1 */
  readonly awsImdsProtocolVersion?: AwsLambdaAwsImdsProtocolVersion;
  /** `empty_arrays_mode`: one of correct, legacy. @default - Kong applies LEGACY */
  readonly emptyArraysMode?: AwsLambdaEmptyArraysMode;
  /** `awsgateway_compatible_payload_version`: one of 1.0, 2.0. @default - Kong applies V1_0 */
  readonly awsgatewayCompatiblePayloadVersion?: AwsLambdaAwsgatewayCompatiblePayloadVersion;
  /** `preserve_lambda_api_error_code`: true or false. @default - Kong applies `false` */
  readonly preserveLambdaApiErrorCode?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
}

/** `awsgateway_compatible_payload_version` of the plugin aws-lambda. */
export enum AwsLambdaAwsgatewayCompatiblePayloadVersion {
  /** `1.0`. */
  V1_0 = '1.0',
  /** `2.0`. */
  V2_0 = '2.0',
}

/** `empty_arrays_mode` of the plugin aws-lambda. */
export enum AwsLambdaEmptyArraysMode {
  /** `correct`. */
  CORRECT = 'correct',
  /** `legacy`. */
  LEGACY = 'legacy',
}

/** `aws_imds_protocol_version` of the plugin aws-lambda. */
export enum AwsLambdaAwsImdsProtocolVersion {
  /** `v1`. */
  V1 = 'v1',
  /** `v2`. */
  V2 = 'v2',
}

/** `log_type` of the plugin aws-lambda. */
export enum AwsLambdaLogType {
  /** `None`. */
  NONE = 'None',
  /** `Tail`. */
  TAIL = 'Tail',
}

/** `invocation_type` of the plugin aws-lambda. */
export enum AwsLambdaInvocationType {
  /** `DryRun`. */
  DRY_RUN = 'DryRun',
  /** `Event`. */
  EVENT = 'Event',
  /** `RequestResponse`. */
  REQUEST_RESPONSE = 'RequestResponse',
}
