// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { RedisClusterConnection } from './proxy-cache-advanced';
import { StatsdMetricsConsumerIdentifier } from './statsd';

/** Settings of the plugin ai-mcp-proxy. */
export interface AiMcpProxyConfig {
  /** `access_token_claim_field`: a text; at least 1 bytes. @default - none */
  readonly accessTokenClaimField?: string;
  /** `acl_attribute_type`: one of consumer, oauth_access_token. @default - Kong applies CONSUMER */
  readonly aclAttributeType?: AiMcpProxyAclAttributeType;
  /** `consumer_identifier`: one of consumer_id, custom_id, username. @default - Kong applies USERNAME */
  readonly consumerIdentifier?: StatsdMetricsConsumerIdentifier;
  /** `default_acl`: a list, each an object. @default - none */
  readonly defaultAcl?: AiMcpProxyDefaultAcl[];
  /** `include_consumer_groups`: true or false. @default - Kong applies `false` */
  readonly includeConsumerGroups?: boolean;
  /** `logging`: an object. @default - none */
  readonly logging?: AiMcpProxyLogging;
  /** `max_request_body_size`: a whole number. @default - Kong applies `1048576` */
  readonly maxRequestBodySize?: number;
  /** `mode`: one of conversion-listener, conversion-only, listener, passthrough-listener. */
  readonly mode: AiMcpProxyMode;
  /** `server`: an object. @default - none */
  readonly server?: AiMcpProxyServer;
  /** `tools`: a list, each an object. @default - none */
  readonly tools?: AiMcpProxyTools[];
}

/** `tools` of the plugin ai-mcp-proxy. */
export interface AiMcpProxyTools {
  /** `acl`: an object. @default - none */
  readonly acl?: AiMcpProxyToolsAcl;
  /** `annotations`: an object. @default - none */
  readonly annotations?: AiMcpProxyToolsAnnotations;
  /** `description`: a text. */
  readonly description: string;
  /** `headers`: an object with free keys, each value a list, each a text. @default - none */
  readonly headers?: { [name: string]: string[] };
  /** `host`: a text. @default - none */
  readonly host?: string;
  /** `method`: one of DELETE, GET, PATCH, POST, PUT. @default - none */
  readonly method?: AiMcpProxyToolsMethod;
  /** `name`: a text. @default - none */
  readonly name?: string;
  /** `parameters`: a list, each any value. @default - none */
  readonly parameters?: any[];
  /** `path`: a text. @default - none */
  readonly path?: string;
  /** `query`: an object with free keys, each value a list, each a text. @default - none */
  readonly query?: { [name: string]: string[] };
  /** `request_body`: any value. @default - none */
  readonly requestBody?: any;
  /** `responses`: any value. @default - none */
  readonly responses?: any;
  /** `scheme`: one of http, https. @default - none */
  readonly scheme?: AiMcpProxyToolsScheme;
}

/** `tools.scheme` of the plugin ai-mcp-proxy. */
export enum AiMcpProxyToolsScheme {
  /** `http`. */
  HTTP = 'http',
  /** `https`. */
  HTTPS = 'https',
}

/** `tools.method` of the plugin ai-mcp-proxy. */
export enum AiMcpProxyToolsMethod {
  /** `DELETE`. */
  DELETE = 'DELETE',
  /** `GET`. */
  GET = 'GET',
  /** `PATCH`. */
  PATCH = 'PATCH',
  /** `POST`. */
  POST = 'POST',
  /** `PUT`. */
  PUT = 'PUT',
}

/** `tools.annotations` of the plugin ai-mcp-proxy. */
export interface AiMcpProxyToolsAnnotations {
  /** `destructive_hint`: true or false. @default - none */
  readonly destructiveHint?: boolean;
  /** `idempotent_hint`: true or false. @default - none */
  readonly idempotentHint?: boolean;
  /** `open_world_hint`: true or false. @default - none */
  readonly openWorldHint?: boolean;
  /** `read_only_hint`: true or false. @default - none */
  readonly readOnlyHint?: boolean;
  /** `title`: a text. @default - none */
  readonly title?: string;
}

/** `tools.acl` of the plugin ai-mcp-proxy. */
export interface AiMcpProxyToolsAcl {
  /** `allow`: a list, each a text. @default - none */
  readonly allow?: string[];
  /** `deny`: a list, each a text. @default - none */
  readonly deny?: string[];
}

/** `server` of the plugin ai-mcp-proxy. */
export interface AiMcpProxyServer {
  /** `forward_client_headers`: true or false. @default - Kong applies `true` */
  readonly forwardClientHeaders?: boolean;
  /** `session`: an object. @default - none */
  readonly session?: AiMcpProxyServerSession;
  /** `tag`: a text. @default - none */
  readonly tag?: string;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
}

/** `server.session` of the plugin ai-mcp-proxy. */
export interface AiMcpProxyServerSession {
  /** `client`: an object. @default - none */
  readonly client?: AiMcpProxyServerSessionClient;
  /** `managed`: true or false. @default - Kong applies `true` */
  readonly managed?: boolean;
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `session_ttl`: seconds. @default - Kong applies 86400 seconds */
  readonly sessionTtl?: Duration;
  /** `strategy`: one of client, redis. @default - none */
  readonly strategy?: AiMcpProxyServerSessionStrategy;
}

/** `server.session.strategy` of the plugin ai-mcp-proxy. */
export enum AiMcpProxyServerSessionStrategy {
  /** `client`. */
  CLIENT = 'client',
  /** `redis`. */
  REDIS = 'redis',
}

/** `server.session.client` of the plugin ai-mcp-proxy. */
export interface AiMcpProxyServerSessionClient {
  /** `secrets`: a list, each a text; at least 1 members. @default - none */
  readonly secrets?: string[];
}

/** `mode` of the plugin ai-mcp-proxy. */
export enum AiMcpProxyMode {
  /** `conversion-listener`. */
  CONVERSION_LISTENER = 'conversion-listener',
  /** `conversion-only`. */
  CONVERSION_ONLY = 'conversion-only',
  /** `listener`. */
  LISTENER = 'listener',
  /** `passthrough-listener`. */
  PASSTHROUGH_LISTENER = 'passthrough-listener',
}

/** `logging` of the plugin ai-mcp-proxy. */
export interface AiMcpProxyLogging {
  /** `log_audits`: true or false. @default - Kong applies `false` */
  readonly logAudits?: boolean;
  /** `log_payloads`: true or false. @default - Kong applies `false` */
  readonly logPayloads?: boolean;
  /** `log_statistics`: true or false. @default - Kong applies `false` */
  readonly logStatistics?: boolean;
}

/** `default_acl` of the plugin ai-mcp-proxy. */
export interface AiMcpProxyDefaultAcl {
  /** `allow`: a list, each a text. @default - none */
  readonly allow?: string[];
  /** `deny`: a list, each a text. @default - none */
  readonly deny?: string[];
  /** `scope`: a text. @default - Kong applies `"tools"` */
  readonly scope?: string;
}

/** `acl_attribute_type` of the plugin ai-mcp-proxy. */
export enum AiMcpProxyAclAttributeType {
  /** `consumer`. */
  CONSUMER = 'consumer',
  /** `oauth_access_token`. */
  OAUTH_ACCESS_TOKEN = 'oauth_access_token',
}
