/** An annotation that nothing in Kong takes the place of. */
interface Lost {
  /** The reason. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  /** Values that say what Kong does anyway. */
  readonly harmless?: RegExp;
}

const OFF = /^(off|false|0)$/i;
const ON = /^(on|true)$/i;
const SNIPPET = 'Kong takes no configuration of nginx from routes: nothing of this is read';
const BUFFERS = 'Kong has this for the whole gateway';
const FIREWALL = 'Kong has no ModSecurity';
const MIRROR = 'Kong sends requests to one backend';
const TRACING = 'Kong traces by a plugin';
const GONE = 'ingress-nginx has not read this any more since version 1.10';
const COOKIES = 'Kong leaves cookies of backends as they are';
const ERROR_PAGES = 'Kong does not replace answers of backends';
const CIPHERS = 'Kong has this for the whole gateway';

function setting(name: string): string {
  return `set ${name} on the pods of the gateway, for all routes`;
}

/** Annotations without counterpart; others are in files for what they are about. */
export const LOST: Readonly<Record<string, Lost>> = {
  'client-body-buffer-size': { message: BUFFERS, fix: setting('KONG_NGINX_HTTP_CLIENT_BODY_BUFFER_SIZE') },
  'configuration-snippet': { message: SNIPPET, fix: 'see what it does: headers are for request-transformer and response-transformer, all else for pre-function' },
  'connection-proxy-header': { message: 'Kong decides by itself which Connection header pods get', fix: 'leave it out', harmless: /^keep-alive$/i },
  'custom-http-errors': { message: ERROR_PAGES, fix: 'let the backend answer so, or the plugin exit-transformer (enterprise)' },
  'default-backend': { message: 'Kong has no backend for Services without pods: it answers 503', fix: 'a rule of its own, or spec.defaultBackend, for paths that no rule has' },
  'disable-proxy-intercept-errors': { message: ERROR_PAGES, fix: 'leave it out', harmless: ON },
  'enable-access-log': { message: 'Kong logs requests for the whole gateway, by KONG_PROXY_ACCESS_LOG', fix: 'a log plugin on the routes that are to be logged', harmless: ON },
  'enable-global-auth': { message: 'settings in the ConfigMap of ingress-nginx are not known here', fix: 'put the plugin that asks who it is on the routes that need it', harmless: OFF },
  'enable-influxdb': { message: GONE, fix: 'the plugin prometheus', harmless: OFF },
  'enable-modsecurity': { message: FIREWALL, fix: 'a firewall in front of Kong', harmless: OFF },
  'enable-opentelemetry': { message: TRACING, fix: 'a KongPlugin opentelemetry with traces_endpoint, on this Ingress or for all', harmless: OFF },
  'enable-opentracing': { message: GONE, fix: 'a KongPlugin opentelemetry', harmless: OFF },
  'enable-owasp-core-rules': { message: FIREWALL, fix: 'a firewall in front of Kong', harmless: OFF },
  'enable-rewrite-log': { message: 'Kong logs for the whole gateway', fix: 'set KONG_LOG_LEVEL: debug for a while', harmless: OFF },
  'fastcgi-index': { message: 'Kong does not speak FastCGI', fix: 'put a web server beside the pods' },
  'fastcgi-params-configmap': { message: 'Kong does not speak FastCGI', fix: 'put a web server beside the pods' },
  'global-rate-limit': { message: GONE, fix: 'a KongPlugin rate-limiting with policy redis' },
  'global-rate-limit-ignored-cidrs': { message: GONE, fix: 'leave it out' },
  'global-rate-limit-key': { message: GONE, fix: 'limit_by of the plugin rate-limiting' },
  'global-rate-limit-window': { message: GONE, fix: 'leave it out' },
  'http2-push-preload': { message: 'Kong pushes nothing, and browsers do not take it any more', fix: 'leave it out', harmless: OFF },
  'influxdb-host': { message: GONE, fix: 'leave it out' },
  'influxdb-measurement': { message: GONE, fix: 'leave it out' },
  'influxdb-port': { message: GONE, fix: 'leave it out' },
  'influxdb-server-name': { message: GONE, fix: 'leave it out' },
  'limit-connections': { message: 'Kong counts requests, not connections', fix: 'limit-rps, which becomes the plugin rate-limiting', harmless: OFF },
  'limit-rate': { message: 'Kong does not slow answers down', fix: 'limit it in the backend', harmless: OFF },
  'limit-rate-after': { message: 'Kong does not slow answers down', fix: 'limit it in the backend', harmless: OFF },
  'mirror-host': { message: MIRROR, fix: 'see mirror-target' },
  'mirror-request-body': { message: MIRROR, fix: 'see mirror-target', harmless: ON },
  'mirror-target': { message: MIRROR, fix: 'mirror in the mesh or in the backend; http-log sends what is known of requests, without their bodies' },
  'modsecurity-snippet': { message: FIREWALL, fix: 'a firewall in front of Kong' },
  'modsecurity-transaction-id': { message: FIREWALL, fix: 'a firewall in front of Kong' },
  'opentelemetry-operation-name': { message: TRACING, fix: 'a KongPlugin opentelemetry' },
  'opentelemetry-trust-incoming-span': { message: TRACING, fix: 'a KongPlugin opentelemetry, with propagation', harmless: ON },
  'opentracing-trust-incoming-span': { message: GONE, fix: 'a KongPlugin opentelemetry, with propagation', harmless: ON },
  'preserve-trailing-slash': { message: 'Kong keeps paths as they are', fix: 'leave it out', harmless: ON },
  'proxy-buffer-size': { message: BUFFERS, fix: setting('KONG_NGINX_PROXY_PROXY_BUFFER_SIZE') },
  'proxy-buffers-number': { message: BUFFERS, fix: setting('KONG_NGINX_PROXY_PROXY_BUFFERS') },
  'proxy-busy-buffers-size': { message: BUFFERS, fix: setting('KONG_NGINX_PROXY_PROXY_BUSY_BUFFERS_SIZE') },
  'proxy-cookie-domain': { message: COOKIES, fix: 'let the backend set it; or the plugin response-transformer with replace', harmless: OFF },
  'proxy-cookie-path': { message: COOKIES, fix: 'let the backend set it; or the plugin response-transformer with replace', harmless: OFF },
  'proxy-http-version': { message: 'Kong speaks HTTP/1.1 to pods', fix: 'leave it out', harmless: /^1\.1$/ },
  'proxy-max-temp-file-size': { message: BUFFERS, fix: setting('KONG_NGINX_PROXY_PROXY_MAX_TEMP_FILE_SIZE') },
  'proxy-next-upstream-timeout': { message: 'Kong limits how often it tries, not how long', fix: 'proxy-next-upstream-tries', harmless: OFF },
  'proxy-redirect-from': { message: 'Kong leaves Location headers of backends as they are', fix: 'let the backend know its address: X-Forwarded-Host', harmless: /^(off|default)$/i },
  'proxy-redirect-to': { message: 'Kong leaves Location headers of backends as they are', fix: 'let the backend know its address: X-Forwarded-Host', harmless: OFF },
  'proxy-ssl-ciphers': { message: CIPHERS, fix: 'leave it out: OpenSSL takes what both know' },
  'proxy-ssl-protocols': { message: CIPHERS, fix: 'leave it out: TLS 1.2 and 1.3 are spoken' },
  'satisfy': { message: 'in Kong, whoever restricts access has to agree: both the address and the user', fix: 'two Ingresses for two hosts, one with each of the plugins', harmless: /^all$/i },
  'secure-backends': { message: GONE, fix: 'backend-protocol: HTTPS', harmless: OFF },
  'server-snippet': { message: SNIPPET, fix: 'see what it does: directives for the whole gateway are KONG_NGINX_PROXY_…, all else is for plugins' },
  'session-cookie-hash': { message: GONE, fix: 'leave it out' },
  'ssl-ciphers': { message: CIPHERS, fix: setting('KONG_SSL_CIPHERS') },
  'ssl-prefer-server-ciphers': { message: CIPHERS, fix: setting('KONG_NGINX_PROXY_SSL_PREFER_SERVER_CIPHERS') },
  'stream-snippet': { message: SNIPPET, fix: 'a TCPRoute or UDPRoute for each port' },
  'use-port-in-redirects': { message: 'Kong puts no port into its redirects', fix: 'a KongPlugin redirect with the port in its location', harmless: OFF },
};
