// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { AceConfig } from './bundled/ace';
import { AclConfig } from './bundled/acl';
import { AcmeConfig } from './bundled/acme';
import { AiA2aProxyConfig } from './bundled/ai-a2a-proxy';
import { AiAwsGuardrailsConfig } from './bundled/ai-aws-guardrails';
import { AiAzureContentSafetyConfig } from './bundled/ai-azure-content-safety';
import { AiCustomGuardrailConfig } from './bundled/ai-custom-guardrail';
import { AiGcpModelArmorConfig } from './bundled/ai-gcp-model-armor';
import { AiLakeraGuardConfig } from './bundled/ai-lakera-guard';
import { AiLlmAsJudgeConfig } from './bundled/ai-llm-as-judge';
import { AiMcpOauth2Config } from './bundled/ai-mcp-oauth2';
import { AiMcpProxyConfig } from './bundled/ai-mcp-proxy';
import { AiPromptCompressorConfig } from './bundled/ai-prompt-compressor';
import { AiPromptDecoratorConfig } from './bundled/ai-prompt-decorator';
import { AiPromptGuardConfig } from './bundled/ai-prompt-guard';
import { AiPromptTemplateConfig } from './bundled/ai-prompt-template';
import { AiProxyConfig } from './bundled/ai-proxy';
import { AiProxyAdvancedConfig } from './bundled/ai-proxy-advanced';
import { AiRagInjectorConfig } from './bundled/ai-rag-injector';
import { AiRateLimitingAdvancedConfig } from './bundled/ai-rate-limiting-advanced';
import { AiRequestTransformerConfig } from './bundled/ai-request-transformer';
import { AiResponseTransformerConfig } from './bundled/ai-response-transformer';
import { AiSanitizerConfig } from './bundled/ai-sanitizer';
import { AiSemanticCacheConfig } from './bundled/ai-semantic-cache';
import { AiSemanticPromptGuardConfig } from './bundled/ai-semantic-prompt-guard';
import { AiSemanticResponseGuardConfig } from './bundled/ai-semantic-response-guard';
import { AwsLambdaConfig } from './bundled/aws-lambda';
import { AzureFunctionsConfig } from './bundled/azure-functions';
import { BasicAuthConfig } from './bundled/basic-auth';
import { BotDetectionConfig } from './bundled/bot-detection';
import { CanaryConfig } from './bundled/canary';
import { ConfluentConfig } from './bundled/confluent';
import { ConfluentConsumeConfig } from './bundled/confluent-consume';
import { CorrelationIdConfig } from './bundled/correlation-id';
import { CorsConfig } from './bundled/cors';
import { DatadogConfig } from './bundled/datadog';
import { DatakitConfig } from './bundled/datakit';
import { DegraphqlConfig } from './bundled/degraphql';
import { ExitTransformerConfig } from './bundled/exit-transformer';
import { FileLogConfig } from './bundled/file-log';
import { ForwardProxyConfig } from './bundled/forward-proxy';
import { GraphqlProxyCacheAdvancedConfig } from './bundled/graphql-proxy-cache-advanced';
import { GraphqlRateLimitingAdvancedConfig } from './bundled/graphql-rate-limiting-advanced';
import { GrpcGatewayConfig } from './bundled/grpc-gateway';
import { GrpcWebConfig } from './bundled/grpc-web';
import { HeaderCertAuthConfig } from './bundled/header-cert-auth';
import { HmacAuthConfig } from './bundled/hmac-auth';
import { HttpLogConfig } from './bundled/http-log';
import { InjectionProtectionConfig } from './bundled/injection-protection';
import { IpRestrictionConfig } from './bundled/ip-restriction';
import { JqConfig } from './bundled/jq';
import { JsonThreatProtectionConfig } from './bundled/json-threat-protection';
import { JweDecryptConfig } from './bundled/jwe-decrypt';
import { JwtConfig } from './bundled/jwt';
import { JwtSignerConfig } from './bundled/jwt-signer';
import { KafkaConsumeConfig } from './bundled/kafka-consume';
import { KafkaLogConfig } from './bundled/kafka-log';
import { KafkaUpstreamConfig } from './bundled/kafka-upstream';
import { KeyAuthConfig } from './bundled/key-auth';
import { KeyAuthEncConfig } from './bundled/key-auth-enc';
import { KonnectApplicationAuthConfig } from './bundled/konnect-application-auth';
import { LdapAuthConfig } from './bundled/ldap-auth';
import { LdapAuthAdvancedConfig } from './bundled/ldap-auth-advanced';
import { LogglyConfig } from './bundled/loggly';
import { MeteringAndBillingConfig } from './bundled/metering-and-billing';
import { MockingConfig } from './bundled/mocking';
import { MtlsAuthConfig } from './bundled/mtls-auth';
import { OasValidationConfig } from './bundled/oas-validation';
import { Oauth2Config } from './bundled/oauth2';
import { Oauth2IntrospectionConfig } from './bundled/oauth2-introspection';
import { OpaConfig } from './bundled/opa';
import { OpenidConnectConfig } from './bundled/openid-connect';
import { OpentelemetryConfig } from './bundled/opentelemetry';
import { PostFunctionConfig } from './bundled/post-function';
import { PreFunctionConfig } from './bundled/pre-function';
import { PrometheusConfig } from './bundled/prometheus';
import { ProxyCacheConfig } from './bundled/proxy-cache';
import { ProxyCacheAdvancedConfig } from './bundled/proxy-cache-advanced';
import { RateLimitingConfig } from './bundled/rate-limiting';
import { RateLimitingAdvancedConfig } from './bundled/rate-limiting-advanced';
import { RedirectConfig } from './bundled/redirect';
import { RequestCalloutConfig } from './bundled/request-callout';
import { RequestSizeLimitingConfig } from './bundled/request-size-limiting';
import { RequestTerminationConfig } from './bundled/request-termination';
import { RequestTransformerConfig } from './bundled/request-transformer';
import { RequestTransformerAdvancedConfig } from './bundled/request-transformer-advanced';
import { RequestValidatorConfig } from './bundled/request-validator';
import { ResponseRatelimitingConfig } from './bundled/response-ratelimiting';
import { ResponseTransformerConfig } from './bundled/response-transformer';
import { ResponseTransformerAdvancedConfig } from './bundled/response-transformer-advanced';
import { RouteByHeaderConfig } from './bundled/route-by-header';
import { RouteTransformerAdvancedConfig } from './bundled/route-transformer-advanced';
import { SamlConfig } from './bundled/saml';
import { ServiceProtectionConfig } from './bundled/service-protection';
import { SessionConfig } from './bundled/session';
import { SolaceConsumeConfig } from './bundled/solace-consume';
import { SolaceLogConfig } from './bundled/solace-log';
import { SolaceUpstreamConfig } from './bundled/solace-upstream';
import { StandardWebhooksConfig } from './bundled/standard-webhooks';
import { StatsdConfig } from './bundled/statsd';
import { StatsdAdvancedConfig } from './bundled/statsd-advanced';
import { SyslogConfig } from './bundled/syslog';
import { TcpLogConfig } from './bundled/tcp-log';
import { TlsHandshakeModifierConfig } from './bundled/tls-handshake-modifier';
import { TlsMetadataHeadersConfig } from './bundled/tls-metadata-headers';
import { UdpLogConfig } from './bundled/udp-log';
import { UpstreamOauthConfig } from './bundled/upstream-oauth';
import { UpstreamTimeoutConfig } from './bundled/upstream-timeout';
import { VaultAuthConfig } from './bundled/vault-auth';
import { WebsocketSizeLimitConfig } from './bundled/websocket-size-limit';
import { WebsocketValidatorConfig } from './bundled/websocket-validator';
import { XmlThreatProtectionConfig } from './bundled/xml-threat-protection';
import { ZipkinConfig } from './bundled/zipkin';
import { PluginBase } from './plugin-base';
import { PluginOptions } from './plugin-options';
import { PluginSettings } from './plugin-settings';
import { SecretKey } from '../values/secret-key';

/**
 * A plugin of Kong with its settings.
 *
 * Attached as it is, it becomes a KongPlugin of what it is attached to, in the namespace it is needed in. One that several routes
 * share stands in a `KongPlugin` of its own. Settings are checked here as Kong checks them: a gateway that is sent a single
 * setting it does not take refuses all new configuration until that is mended. Of plugins of Kong Enterprise, only the names, types,
 * enumerations and bounds of settings are known.
 *
 * All know the settings of Kong Gateway 3.15; older ones may not have all of them.
 */
export class Plugin extends PluginBase {
  /**
   * Enforces the access that Konnect's developer portals grant. Konnect only; from 3.13 on; for routes and Services, or global; not in gateways
   * without database.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static ace(config: AceConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ace', config, options));
  }

  /**
   * Lets consumers of some groups pass, or all but those of some. In all editions of Kong; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static acl(config: AclConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('acl', config, options));
  }

  /**
   * Gets and renews certificates from an ACME server. In all editions of Kong; from 2.0 on; global only.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static acme(config: AcmeConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('acme', config, options));
  }

  /**
   * Passes on and observes what agents say to each other (A2A). Kong Enterprise with a license for AI only; from 3.14 on; for routes and
   * Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiA2aProxy(config: AiA2aProxyConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-a2a-proxy', config, options));
  }

  /**
   * Checks prompts and answers by AWS Bedrock guardrails. Kong Enterprise with a license for AI only; from 3.11 on; for routes, Services,
   * consumers and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiAwsGuardrails(config: AiAwsGuardrailsConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-aws-guardrails', config, options));
  }

  /**
   * Checks prompts and answers by Azure AI Content Safety. Kong Enterprise with a license for AI only; from 3.7 on; for routes and Services, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiAzureContentSafety(config: AiAzureContentSafetyConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-azure-content-safety', config, options));
  }

  /**
   * Checks prompts and answers by a service of your own. Kong Enterprise with a license for AI only; from 3.14 on; for routes, Services,
   * consumers and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiCustomGuardrail(config: AiCustomGuardrailConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-custom-guardrail', config, options));
  }

  /**
   * Checks prompts and answers by Google Cloud Model Armor. Kong Enterprise with a license for AI only; from 3.12 on; for routes, Services,
   * consumers and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiGcpModelArmor(config: AiGcpModelArmorConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-gcp-model-armor', config, options));
  }

  /**
   * Checks prompts and answers by Lakera Guard. Kong Enterprise with a license for AI only; from 3.13 on; for routes, Services, consumers and
   * groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiLakeraGuard(config: AiLakeraGuardConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-lakera-guard', config, options));
  }

  /**
   * Lets one model grade the answers of others. Kong Enterprise with a license for AI only; from 3.12 on; for routes, Services, consumers and
   * groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiLlmAsJudge(config: AiLlmAsJudgeConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-llm-as-judge', config, options));
  }

  /**
   * Protects MCP servers by OAuth 2.0. Kong Enterprise with a license for AI only; from 3.12 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiMcpOauth2(config: AiMcpOauth2Config, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-mcp-oauth2', config, options));
  }

  /**
   * Makes MCP tools of HTTP APIs, and passes MCP on. Kong Enterprise with a license for AI only; from 3.12 on; for routes and Services, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiMcpProxy(config: AiMcpProxyConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-mcp-proxy', config, options));
  }

  /**
   * Shortens prompts before a model gets them. Kong Enterprise with a license for AI only; from 3.11 on; for routes, Services, consumers and
   * groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiPromptCompressor(config: AiPromptCompressorConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-prompt-compressor', config, options));
  }

  /**
   * Puts messages before and after those of a chat. In all editions of Kong; from 3.6 on; for routes, Services, consumers and groups of
   * consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static aiPromptDecorator(config: AiPromptDecoratorConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-prompt-decorator', config, options));
  }

  /**
   * Lets prompts pass or not by regular expressions. In all editions of Kong; from 3.6 on; for routes, Services, consumers and groups of
   * consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static aiPromptGuard(config: AiPromptGuardConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-prompt-guard', config, options));
  }

  /**
   * Fills templates, so that clients send variables and not prompts. In all editions of Kong; from 3.6 on; for routes, Services, consumers and
   * groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static aiPromptTemplate(config: AiPromptTemplateConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-prompt-template', config, options));
  }

  /**
   * Translates between one interface of chats and that of a model's provider. In all editions of Kong; from 3.6 on; for routes, Services,
   * consumers and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static aiProxy(config: AiProxyConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-proxy', config, options));
  }

  /**
   * Translates for several models and shares requests out among them. Kong Enterprise with a license for AI only; from 3.8 on; for routes,
   * Services, consumers and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiProxyAdvanced(config: AiProxyAdvancedConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-proxy-advanced', config, options));
  }

  /**
   * Adds what a vector database knows about a prompt to it. Kong Enterprise with a license for AI only; from 3.10 on; for routes, Services,
   * consumers and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiRagInjector(config: AiRagInjectorConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-rag-injector', config, options));
  }

  /**
   * Limits how much models are used, by tokens or cost. Kong Enterprise with a license for AI only; from 3.7 on; for routes, Services, consumers
   * and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiRateLimitingAdvanced(config: AiRateLimitingAdvancedConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-rate-limiting-advanced', config, options));
  }

  /**
   * Lets a model change requests. In all editions of Kong; from 3.6 on; for routes, Services and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static aiRequestTransformer(config: AiRequestTransformerConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-request-transformer', config, options));
  }

  /**
   * Lets a model change responses. In all editions of Kong; from 3.6 on; for routes, Services, consumers and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static aiResponseTransformer(config: AiResponseTransformerConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-response-transformer', config, options));
  }

  /**
   * Takes personal data out of prompts and answers. Kong Enterprise with a license for AI only; from 3.10 on; for routes, Services, consumers
   * and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiSanitizer(config: AiSanitizerConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-sanitizer', config, options));
  }

  /**
   * Answers prompts that mean the same from a cache. Kong Enterprise with a license for AI only; from 3.8 on; for routes, Services, consumers
   * and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiSemanticCache(config: AiSemanticCacheConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-semantic-cache', config, options));
  }

  /**
   * Lets prompts pass or not by what they mean. Kong Enterprise with a license for AI only; from 3.8 on; for routes, Services, consumers and
   * groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiSemanticPromptGuard(config: AiSemanticPromptGuardConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-semantic-prompt-guard', config, options));
  }

  /**
   * Lets answers of models pass or not by what they mean. Kong Enterprise with a license for AI only; from 3.12 on; for routes, Services,
   * consumers and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static aiSemanticResponseGuard(config: AiSemanticResponseGuardConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ai-semantic-response-guard', config, options));
  }

  /**
   * Reports to AppDynamics. Kong Enterprise only; from 3.1 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static appDynamics(config: { [setting: string]: any }, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('app-dynamics', config, options));
  }

  /**
   * Calls a function of AWS Lambda in place of the Service. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static awsLambda(config: AwsLambdaConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('aws-lambda', config, options));
  }

  /**
   * Calls a function of Azure Functions in place of the Service. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static azureFunctions(config: AzureFunctionsConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('azure-functions', config, options));
  }

  /**
   * Asks for user name and password of a consumer. In all editions of Kong; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static basicAuth(config: BasicAuthConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('basic-auth', config, options));
  }

  /**
   * Refuses clients by their user agent. In all editions of Kong; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static botDetection(config: BotDetectionConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('bot-detection', config, options));
  }

  /**
   * Sends a growing share of requests elsewhere. Kong Enterprise only; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static canary(config: CanaryConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('canary', config, options));
  }

  /**
   * Turns requests into messages of Confluent Cloud. Kong Enterprise only; from 3.8 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static confluent(config: ConfluentConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('confluent', config, options));
  }

  /**
   * Answers with messages of Confluent Cloud. Kong Enterprise only; from 3.10 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static confluentConsume(config: ConfluentConsumeConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('confluent-consume', config, options));
  }

  /**
   * Gives each request an id in a header. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static correlationId(config: CorrelationIdConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('correlation-id', config, options));
  }

  /**
   * Says which web pages may call this. In all editions of Kong; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static cors(config: CorsConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('cors', config, options));
  }

  /**
   * Sends metrics to a Datadog agent. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static datadog(config: DatadogConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('datadog', config, options));
  }

  /**
   * Calls APIs, and builds requests and responses of what they answer, as a graph says. Kong Enterprise only; from 3.11 on; for routes,
   * Services, consumers and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static datakit(config: DatakitConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('datakit', config, options));
  }

  /**
   * Makes REST endpoints of GraphQL queries. Kong Enterprise only; from 1.3 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static degraphql(config: DegraphqlConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('degraphql', config, options));
  }

  /**
   * Changes the responses that Kong itself makes, by Lua. Kong Enterprise only; from 1.3 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static exitTransformer(config: ExitTransformerConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('exit-transformer', config, options));
  }

  /**
   * Writes a line about each request into a file. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static fileLog(config: FileLogConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('file-log', config, options));
  }

  /**
   * Reaches the Service through an HTTP proxy. Kong Enterprise only; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static forwardProxy(config: ForwardProxyConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('forward-proxy', config, options));
  }

  /**
   * Answers GraphQL queries from a cache. Kong Enterprise only; from 1.3 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static graphqlProxyCacheAdvanced(config: GraphqlProxyCacheAdvancedConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('graphql-proxy-cache-advanced', config, options));
  }

  /**
   * Limits GraphQL queries by what they cost. Kong Enterprise only; from 1.3 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static graphqlRateLimitingAdvanced(config: GraphqlRateLimitingAdvancedConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('graphql-rate-limiting-advanced', config, options));
  }

  /**
   * Lets clients of HTTP and JSON call gRPC services. In all editions of Kong; from 2.1 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static grpcGateway(config: GrpcGatewayConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('grpc-gateway', config, options));
  }

  /**
   * Lets browsers call gRPC services. In all editions of Kong; from 2.1 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static grpcWeb(config: GrpcWebConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('grpc-web', config, options));
  }

  /**
   * Asks for a client certificate in a header, from a proxy that ends TLS. Kong Enterprise only; from 3.8 on; for routes and Services, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static headerCertAuth(config: HeaderCertAuthConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('header-cert-auth', config, options));
  }

  /**
   * Asks for requests that are signed with the secret of a consumer. In all editions of Kong; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static hmacAuth(config: HmacAuthConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('hmac-auth', config, options));
  }

  /**
   * Sends a record of each request to an HTTP server. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static httpLog(config: HttpLogConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('http-log', config, options));
  }

  /**
   * Refuses requests that look like injections of SQL and others. Kong Enterprise only; from 3.9 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static injectionProtection(config: InjectionProtectionConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('injection-protection', config, options));
  }

  /**
   * Lets some addresses pass, or all but some. In all editions of Kong; from 1.0 on; for routes, Services, consumers and groups of consumers, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static ipRestriction(config: IpRestrictionConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ip-restriction', config, options));
  }

  /**
   * Changes JSON bodies by jq programs. Kong Enterprise only; from 2.6 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static jq(config: JqConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('jq', config, options));
  }

  /**
   * Refuses JSON that is too deep or too large. Kong Enterprise only; from 3.8 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static jsonThreatProtection(config: JsonThreatProtectionConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('json-threat-protection', config, options));
  }

  /**
   * Decrypts tokens (JWE) in requests. Kong Enterprise only; from 3.1 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static jweDecrypt(config: JweDecryptConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('jwe-decrypt', config, options));
  }

  /**
   * Asks for a token that is signed with a key of a consumer. In all editions of Kong; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static jwt(config: JwtConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('jwt', config, options));
  }

  /**
   * Checks tokens and signs new ones for the Service. Kong Enterprise only; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static jwtSigner(config: JwtSignerConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('jwt-signer', config, options));
  }

  /**
   * Answers with messages of Apache Kafka. Kong Enterprise only; from 3.10 on; for routes and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static kafkaConsume(config: KafkaConsumeConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('kafka-consume', config, options));
  }

  /**
   * Sends a record of each request to Apache Kafka. Kong Enterprise only; from 1.3 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static kafkaLog(config: KafkaLogConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('kafka-log', config, options));
  }

  /**
   * Turns requests into messages of Apache Kafka. Kong Enterprise only; from 1.3 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static kafkaUpstream(config: KafkaUpstreamConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('kafka-upstream', config, options));
  }

  /**
   * Asks for a key of a consumer. In all editions of Kong; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static keyAuth(config: KeyAuthConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('key-auth', config, options));
  }

  /**
   * Asks for a key of a consumer, which Kong stores encrypted. Kong Enterprise only; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static keyAuthEnc(config: KeyAuthEncConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('key-auth-enc', config, options));
  }

  /**
   * Authenticates applications of Konnect's developer portals. Konnect only; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static konnectApplicationAuth(config: KonnectApplicationAuthConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('konnect-application-auth', config, options));
  }

  /**
   * Asks for user name and password of an LDAP directory. In all editions of Kong; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static ldapAuth(config: LdapAuthConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ldap-auth', config, options));
  }

  /**
   * Asks for user name and password of an LDAP directory, and reads its groups. Kong Enterprise only; from 1.0 on; for routes and Services, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static ldapAuthAdvanced(config: LdapAuthAdvancedConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('ldap-auth-advanced', config, options));
  }

  /**
   * Sends a record of each request to Loggly. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static loggly(config: LogglyConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('loggly', config, options));
  }

  /**
   * Meters usage for billing. Kong Enterprise only; from 3.14 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static meteringAndBilling(config: MeteringAndBillingConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('metering-and-billing', config, options));
  }

  /**
   * Answers with examples of an OpenAPI document. Kong Enterprise only; from 2.4 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static mocking(config: MockingConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('mocking', config, options));
  }

  /**
   * Asks for a client certificate in the TLS handshake. Kong Enterprise only; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static mtlsAuth(config: MtlsAuthConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('mtls-auth', config, options));
  }

  /**
   * Checks requests and responses by an OpenAPI document. Kong Enterprise only; from 3.1 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static oasValidation(config: OasValidationConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('oas-validation', config, options));
  }

  /**
   * Is an OAuth 2.0 server of its own. In all editions of Kong; from 1.0 on; for routes and Services, or global; not in gateways without
   * database.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static oauth2(config: Oauth2Config = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('oauth2', config, options));
  }

  /**
   * Asks an OAuth 2.0 server about tokens. Kong Enterprise only; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static oauth2Introspection(config: Oauth2IntrospectionConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('oauth2-introspection', config, options));
  }

  /**
   * Asks an Open Policy Agent whether a request may pass. Kong Enterprise only; from 2.4 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static opa(config: OpaConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('opa', config, options));
  }

  /**
   * Logs users and clients in by an OpenID Connect provider. Kong Enterprise only; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static openidConnect(config: OpenidConnectConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('openid-connect', config, options));
  }

  /**
   * Sends traces, logs and metrics by OTLP. In all editions of Kong; from 3.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static opentelemetry(config: OpentelemetryConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('opentelemetry', config, options));
  }

  /**
   * Runs Lua after other plugins. In all editions of Kong; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static postFunction(config: PostFunctionConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('post-function', config, options));
  }

  /**
   * Runs Lua before other plugins. In all editions of Kong; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static preFunction(config: PreFunctionConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('pre-function', config, options));
  }

  /**
   * Collects metrics for Prometheus. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static prometheus(config: PrometheusConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('prometheus', config, options));
  }

  /**
   * Answers requests again from memory. In all editions of Kong; from 1.2 on; for routes, Services, consumers and groups of consumers, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static proxyCache(config: ProxyCacheConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('proxy-cache', config, options));
  }

  /**
   * Answers requests again from memory or Redis. Kong Enterprise only; from 1.0 on; for routes, Services, consumers and groups of consumers, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static proxyCacheAdvanced(config: ProxyCacheAdvancedConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('proxy-cache-advanced', config, options));
  }

  /**
   * Lets so many requests pass in a period. In all editions of Kong; from 1.0 on; for routes, Services, consumers and groups of consumers, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static rateLimiting(config: RateLimitingConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('rate-limiting', config, options));
  }

  /**
   * Lets so many requests pass in windows of time, several at once. Kong Enterprise only; from 1.0 on; for routes, Services, consumers and
   * groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static rateLimitingAdvanced(config: RateLimitingAdvancedConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('rate-limiting-advanced', config, options));
  }

  /**
   * Redirects requests. In all editions of Kong; from 3.9 on; for routes, Services, consumers and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static redirect(config: RedirectConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('redirect', config, options));
  }

  /**
   * Calls other APIs before the Service and uses what they answer. Kong Enterprise only; from 3.10 on; for routes, Services, consumers and
   * groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static requestCallout(config: RequestCalloutConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('request-callout', config, options));
  }

  /**
   * Refuses bodies that are too large. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static requestSizeLimiting(config: RequestSizeLimitingConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('request-size-limiting', config, options));
  }

  /**
   * Answers requests with a fixed response. In all editions of Kong; from 1.0 on; for routes, Services, consumers and groups of consumers, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static requestTermination(config: RequestTerminationConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('request-termination', config, options));
  }

  /**
   * Changes requests before the Service gets them. In all editions of Kong; from 1.2 on; for routes, Services, consumers and groups of
   * consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static requestTransformer(config: RequestTransformerConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('request-transformer', config, options));
  }

  /**
   * Changes requests before the Service gets them, with templates and more. Kong Enterprise only; from 1.0 on; for routes, Services, consumers
   * and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static requestTransformerAdvanced(config: RequestTransformerAdvancedConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('request-transformer-advanced', config, options));
  }

  /**
   * Checks bodies and parameters of requests by schemas. Kong Enterprise only; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static requestValidator(config: RequestValidatorConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('request-validator', config, options));
  }

  /**
   * Limits by what responses say that a request cost. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static responseRatelimiting(config: ResponseRatelimitingConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('response-ratelimiting', config, options));
  }

  /**
   * Changes responses before the client gets them. In all editions of Kong; from 1.0 on; for routes, Services, consumers and groups of
   * consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static responseTransformer(config: ResponseTransformerConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('response-transformer', config, options));
  }

  /**
   * Changes responses before the client gets them, by status and with Lua. Kong Enterprise only; from 1.0 on; for routes, Services, consumers
   * and groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static responseTransformerAdvanced(config: ResponseTransformerAdvancedConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('response-transformer-advanced', config, options));
  }

  /**
   * Sends requests to an upstream by their headers. Kong Enterprise only; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static routeByHeader(config: RouteByHeaderConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('route-by-header', config, options));
  }

  /**
   * Sends requests to another host, port or path, by templates. Kong Enterprise only; from 1.3 on; for routes, Services and consumers, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static routeTransformerAdvanced(config: RouteTransformerAdvancedConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('route-transformer-advanced', config, options));
  }

  /**
   * Logs users in by a SAML identity provider. Kong Enterprise only; from 3.1 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static saml(config: SamlConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('saml', config, options));
  }

  /**
   * Limits how many requests a Service gets, whoever sends them. Kong Enterprise only; from 3.9 on; for Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static serviceProtection(config: ServiceProtectionConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('service-protection', config, options));
  }

  /**
   * Keeps those who were authenticated logged in by a cookie. In all editions of Kong; from 1.3 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static session(config: SessionConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('session', config, options));
  }

  /**
   * Answers with messages of Solace. Kong Enterprise only; from 3.12 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static solaceConsume(config: SolaceConsumeConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('solace-consume', config, options));
  }

  /**
   * Sends a record of each request to Solace. Kong Enterprise only; from 3.12 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static solaceLog(config: SolaceLogConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('solace-log', config, options));
  }

  /**
   * Turns requests into messages of Solace. Kong Enterprise only; from 3.11 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static solaceUpstream(config: SolaceUpstreamConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('solace-upstream', config, options));
  }

  /**
   * Asks for requests signed as Standard Webhooks has it. In all editions of Kong; from 3.8 on; for routes, Services and groups of consumers, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static standardWebhooks(config: StandardWebhooksConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('standard-webhooks', config, options));
  }

  /**
   * Sends metrics to StatsD. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static statsd(config: StatsdConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('statsd', config, options));
  }

  /**
   * Sends metrics to StatsD, with more choices. Kong Enterprise only; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static statsdAdvanced(config: StatsdAdvancedConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('statsd-advanced', config, options));
  }

  /**
   * Writes a line about each request to syslog. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static syslog(config: SyslogConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('syslog', config, options));
  }

  /**
   * Sends a record of each request to a TCP server. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static tcpLog(config: TcpLogConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('tcp-log', config, options));
  }

  /**
   * Asks for a client certificate in the TLS handshake without checking it. Kong Enterprise only; from 3.0 on; for routes and Services, or
   * global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static tlsHandshakeModifier(config: TlsHandshakeModifierConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('tls-handshake-modifier', config, options));
  }

  /**
   * Tells the Service about the client certificate in headers. Kong Enterprise only; from 3.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static tlsMetadataHeaders(config: TlsMetadataHeadersConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('tls-metadata-headers', config, options));
  }

  /**
   * Sends a record of each request to a UDP server. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static udpLog(config: UdpLogConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('udp-log', config, options));
  }

  /**
   * Gets tokens from an OAuth 2.0 server for requests to the Service. Kong Enterprise only; from 3.8 on; for routes, Services, consumers and
   * groups of consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static upstreamOauth(config: UpstreamOauthConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('upstream-oauth', config, options));
  }

  /**
   * Sets the timeouts of the Service for some requests only. Kong Enterprise only; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static upstreamTimeout(config: UpstreamTimeoutConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('upstream-timeout', config, options));
  }

  /**
   * Asks for credentials that HashiCorp Vault keeps. Kong Enterprise only; from 1.0 on; for routes and Services, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static vaultAuth(config: VaultAuthConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('vault-auth', config, options));
  }

  /**
   * Refuses WebSocket messages that are too large. Kong Enterprise only; from 3.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static websocketSizeLimit(config: WebsocketSizeLimitConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('websocket-size-limit', config, options));
  }

  /**
   * Checks WebSocket messages by schemas. Kong Enterprise only; from 3.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static websocketValidator(config: WebsocketValidatorConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('websocket-validator', config, options));
  }

  /**
   * Refuses XML that is too deep or too large. Kong Enterprise only; from 3.1 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting
   */
  public static xmlThreatProtection(config: XmlThreatProtectionConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('xml-threat-protection', config, options));
  }

  /**
   * Sends traces to Zipkin. In all editions of Kong; from 1.0 on; for routes, Services and consumers, or global.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing
   */
  public static zipkin(config: ZipkinConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known('zipkin', config, options));
  }

  /**
   * Any other plugin, or one with settings that are not known here; with its settings as Kong calls them (`error_code`). They are not checked.
   *
   * @param name the plugin's name in Kong; a gateway that does not have it refuses all configuration
   * @throws TRF1331 where no plugin can be called so
   */
  public static custom(name: string, config: { [setting: string]: any } = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.custom(name, config, options));
  }

  /**
   * A plugin all of whose settings are in a Secret: one value, JSON or YAML, with the settings as Kong calls them. For some of them
   * only, see `PluginOptions.configPatches`.
   *
   * @param name the plugin's name in Kong
   * @throws TRF1331 where no plugin can be called so
   */
  public static configFrom(name: string, secret: SecretKey, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.fromSecret(name, secret, options));
  }

  private constructor(private readonly settings: PluginSettings) {
    super(settings.name);
  }

  /** @internal */
  public _settings(): PluginSettings {
    return this.settings;
  }
}
