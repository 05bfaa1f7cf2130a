/** Every annotation of ingress-nginx, with values that it takes. */
export const ANNOTATIONS: Readonly<Record<string, readonly string[]>> = {
  'affinity': ['cookie'], 'affinity-canary-behavior': ['sticky', 'legacy'], 'affinity-mode': ['balanced', 'persistent'],
  'allowlist-source-range': ['10.0.0.0/8,192.168.1.1', '2001:db8::/32'], 'app-root': ['/home'], 'auth-always-set-cookie': ['true'], 'auth-cache-duration': ['200 5m'],
  'auth-cache-key': ['$remote_user'], 'auth-keepalive': ['10'], 'auth-keepalive-requests': ['100'], 'auth-keepalive-share-vars': ['true'], 'auth-keepalive-timeout': ['60'],
  'auth-method': ['GET'], 'auth-proxy-set-headers': ['shop/headers'], 'auth-realm': ['shop'], 'auth-request-redirect': ['https://a.example.com'],
  'auth-response-headers': ['X-User'], 'auth-secret': ['users', 'other/users'], 'auth-secret-type': ['auth-file', 'auth-map'], 'auth-signin': ['https://a.example.com/login'],
  'auth-signin-redirect-param': ['rd'], 'auth-snippet': ['proxy_set_header A b;'], 'auth-tls-error-page': ['https://a.example.com'], 'auth-tls-match-cn': ['CN=a'],
  'auth-tls-pass-certificate-to-upstream': ['true'], 'auth-tls-secret': ['shop/ca'], 'auth-tls-verify-client': ['on', 'off', 'optional', 'optional_no_ca'],
  'auth-tls-verify-depth': ['2'], 'auth-type': ['basic', 'digest'], 'auth-url': ['https://auth.example.com/verify'],
  'backend-protocol': ['HTTP', 'HTTPS', 'GRPC', 'GRPCS', 'AUTO_HTTP', 'FCGI'], 'canary': ['true', 'false'], 'canary-by-cookie': ['canary'], 'canary-by-header': ['X-Canary'],
  'canary-by-header-pattern': ['^a+$'], 'canary-by-header-value': ['yes', 'a,b'], 'canary-weight': ['0', '10', '100'], 'canary-weight-total': ['1000'],
  'client-body-buffer-size': ['8k'], 'configuration-snippet': ['more_set_headers "A: b";'], 'connection-proxy-header': ['keep-alive', 'upgrade'],
  'cors-allow-credentials': ['true', 'false'], 'cors-allow-headers': ['X-A, X-B'], 'cors-allow-methods': ['GET, put'],
  'cors-allow-origin': ['*', 'https://a.example.com', 'https://*.example.com:8443, http://b.example.com'], 'cors-expose-headers': ['X-A'], 'cors-max-age': ['600'],
  'custom-headers': ['shop/headers', 'shop/nowhere'], 'custom-http-errors': ['404,503'], 'default-backend': ['errors'], 'denylist-source-range': ['10.1.0.0/16'],
  'disable-proxy-intercept-errors': ['true'], 'enable-access-log': ['true', 'false'], 'enable-cors': ['true', 'false'], 'enable-global-auth': ['true', 'false'],
  'enable-modsecurity': ['true', 'false'], 'enable-opentelemetry': ['true'], 'enable-owasp-core-rules': ['true'], 'enable-rewrite-log': ['true', 'false'],
  'fastcgi-index': ['index.php'], 'fastcgi-params-configmap': ['shop/params'], 'force-ssl-redirect': ['true', 'false'], 'from-to-www-redirect': ['true', 'false'],
  'http2-push-preload': ['true'], 'limit-allowlist': ['10.0.0.0/8'], 'limit-burst-multiplier': ['3'], 'limit-connections': ['5', '0'], 'limit-rate': ['100'], 'limit-rate-after': ['10'],
  'limit-rpm': ['100', '0'], 'limit-rps': ['10', '1000', '0'], 'limit-whitelist': ['10.0.0.0/8'], 'load-balance': ['round_robin', 'ewma', 'ip_hash'],
  'mirror-host': ['a.example.com'], 'mirror-request-body': ['on', 'off'], 'mirror-target': ['https://a.example.com$request_uri'], 'modsecurity-snippet': ['SecRuleEngine On'],
  'modsecurity-transaction-id': ['$request_id'], 'opentelemetry-operation-name': ['a'], 'opentelemetry-trust-incoming-span': ['true', 'false'],
  'permanent-redirect': ['https://new.example.com', 'https://new.example.com$request_uri', '/here', 'https://$host/a'], 'permanent-redirect-code': ['308', '200'],
  'preserve-trailing-slash': ['true', 'false'], 'proxy-body-size': ['8m', '0', '512k', '1g', '100'], 'proxy-buffer-size': ['8k'], 'proxy-buffering': ['on', 'off'],
  'proxy-buffers-number': ['4'], 'proxy-busy-buffers-size': ['16k'], 'proxy-connect-timeout': ['10'], 'proxy-cookie-domain': ['off', 'a b'], 'proxy-cookie-path': ['/a /b'],
  'proxy-http-version': ['1.1', '1.0'], 'proxy-max-temp-file-size': ['0'], 'proxy-next-upstream': ['error timeout', 'error http_502', 'off'], 'proxy-next-upstream-timeout': ['0', '10'],
  'proxy-next-upstream-tries': ['0', '3'], 'proxy-read-timeout': ['120', '0'], 'proxy-redirect-from': ['off', 'http://a'], 'proxy-redirect-to': ['http://b'],
  'proxy-request-buffering': ['on', 'off'], 'proxy-send-timeout': ['30'], 'proxy-ssl-ciphers': ['HIGH'], 'proxy-ssl-name': ['a.internal'], 'proxy-ssl-protocols': ['TLSv1.3'],
  'proxy-ssl-secret': ['shop/client', 'other/client'], 'proxy-ssl-server-name': ['on', 'off'], 'proxy-ssl-verify': ['on', 'off'], 'proxy-ssl-verify-depth': ['2'],
  'rewrite-target': ['/', '/$1', '/api/$2', '/$host', '/a?b=c', 'https://a.example.com'], 'satisfy': ['all', 'any'], 'server-alias': ['b.example.com,*.example.org', '~^a$'],
  'server-snippet': ['return 404;'], 'service-upstream': ['true', 'false'], 'session-cookie-change-on-failure': ['true'],
  'session-cookie-conditional-samesite-none': ['true', 'false'], 'session-cookie-domain': ['example.com'], 'session-cookie-expires': ['3600'], 'session-cookie-max-age': ['3600'],
  'session-cookie-name': ['shop'], 'session-cookie-partitioned': ['true'], 'session-cookie-path': ['/shop'], 'session-cookie-samesite': ['Lax'], 'session-cookie-secure': ['true'],
  'ssl-ciphers': ['HIGH'], 'ssl-passthrough': ['true', 'false'], 'ssl-prefer-server-ciphers': ['true'], 'ssl-redirect': ['true', 'false'], 'stream-snippet': ['server {}'],
  'temporal-redirect': ['https://new.example.com/a'], 'temporal-redirect-code': ['307'], 'upstream-hash-by': ['$remote_addr', '$http_x_user', '$arg_id', '$cookie_a', '${request_uri}', '$host$uri'],
  'upstream-hash-by-subset': ['true', 'false'], 'upstream-hash-by-subset-size': ['3'], 'upstream-vhost': ['a.internal', '$service_name.$namespace.svc', '$http_x'],
  'use-port-in-redirects': ['true', 'false'], 'use-regex': ['true', 'false'], 'whitelist-source-range': ['10.0.0.0/8', 'everybody'], 'x-forwarded-prefix': ['/shop', '$uri'],
};

export const PREFIX = 'nginx.ingress.kubernetes.io/';

export interface IngressOptions {
  readonly name?: string;
  readonly spec?: object;
  readonly annotations?: Readonly<Record<string, string>>;
}

export function path(text: string, name: string, pathType = 'Prefix'): object {
  return { path: text, pathType, backend: { service: { name, port: { number: 80 } } } };
}

/** An Ingress for ingress-nginx; annotations without their prefix. */
export function ingress({ name = 'web', spec = {}, annotations = {} }: IngressOptions): any {
  return {
    apiVersion: 'networking.k8s.io/v1', kind: 'Ingress',
    metadata: { name, namespace: 'shop', annotations: Object.fromEntries(Object.entries(annotations).map(([key, value]) => [PREFIX + key, value])) },
    spec: { ingressClassName: 'nginx', rules: [{ host: 'shop.example.com', http: { paths: [path('/shop', 'web')] } }], ...spec },
  };
}

export function service(name: string, annotations: Readonly<Record<string, string>> = {}): any {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'shop', annotations }, spec: { selector: { app: name }, ports: [{ port: 80 }] } };
}

/** What annotations name, and Services. */
export const BESIDES = [
  service('web'), service('canary'),
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'headers', namespace: 'shop' }, data: { 'X-Frame-Options': 'DENY' } },
  { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'users', namespace: 'shop' }, data: { auth: Buffer.from('ann:$apr1$x\nbob:$apr1$y\n').toString('base64') } },
];

export const TLS = { tls: [{ hosts: ['shop.example.com'], secretName: 'shop-tls' }] };
