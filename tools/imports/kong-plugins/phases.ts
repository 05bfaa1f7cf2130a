const ALL = ['certificate', 'rewrite', 'access', 'header_filter', 'body_filter', 'log'];
const LOG = ['log'];
const AUTHENTICATION = ['access'];
const AI = ['access', 'header_filter', 'body_filter'];

/** The parts of a request that the open source plugins act in; nothing that upstream publishes as data says it. */
export const PHASES: Readonly<Record<string, readonly string[]>> = {
  'pre-function': ALL, 'post-function': ALL,
  'correlation-id': ['access', 'header_filter'], 'cors': ['access', 'header_filter'], 'session': ['access', 'header_filter'],
  'zipkin': ['rewrite', 'access', 'header_filter', 'body_filter', 'log'], 'opentelemetry': ['access', 'header_filter', 'log'],
  'bot-detection': ['access'], 'acme': ['certificate', 'access'],
  'jwt': AUTHENTICATION, 'oauth2': AUTHENTICATION, 'key-auth': AUTHENTICATION, 'ldap-auth': AUTHENTICATION, 'basic-auth': AUTHENTICATION, 'hmac-auth': AUTHENTICATION,
  'grpc-gateway': ['access', 'header_filter', 'body_filter'], 'grpc-web': ['access', 'header_filter', 'body_filter'],
  'ip-restriction': ['access', 'preread'], 'request-size-limiting': ['access'], 'acl': ['access'],
  'rate-limiting': ['access'], 'response-ratelimiting': ['access', 'header_filter', 'log'],
  'request-transformer': ['access'], 'response-transformer': ['header_filter', 'body_filter'], 'redirect': ['access'],
  'ai-request-transformer': ['access'], 'ai-prompt-template': ['access'], 'ai-prompt-decorator': ['access'], 'ai-prompt-guard': ['access'],
  'ai-proxy': AI, 'ai-response-transformer': AI,
  'standard-webhooks': ['access'], 'aws-lambda': ['access'], 'azure-functions': ['access'], 'request-termination': ['access'],
  'proxy-cache': ['access', 'header_filter', 'body_filter'],
  'prometheus': LOG, 'http-log': LOG, 'statsd': LOG, 'datadog': LOG, 'file-log': LOG, 'udp-log': LOG, 'tcp-log': LOG, 'loggly': LOG, 'syslog': LOG,
};
