import { LOST } from './lost';

/** Names that are read together with another one. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  'affinity': [
    'affinity-canary-behavior', 'affinity-mode', 'session-cookie-change-on-failure', 'session-cookie-conditional-samesite-none', 'session-cookie-domain',
    'session-cookie-expires', 'session-cookie-max-age', 'session-cookie-name', 'session-cookie-partitioned', 'session-cookie-path',
    'session-cookie-samesite', 'session-cookie-secure',
  ],
  'auth-tls-secret': ['auth-tls-error-page', 'auth-tls-match-cn', 'auth-tls-pass-certificate-to-upstream', 'auth-tls-verify-client', 'auth-tls-verify-depth'],
  'auth-type': ['auth-realm', 'auth-secret', 'auth-secret-type'],
  'auth-url': [
    'auth-always-set-cookie', 'auth-cache-duration', 'auth-cache-key', 'auth-keepalive', 'auth-keepalive-requests', 'auth-keepalive-share-vars',
    'auth-keepalive-timeout', 'auth-method', 'auth-proxy-set-headers', 'auth-request-redirect', 'auth-response-headers', 'auth-signin',
    'auth-signin-redirect-param', 'auth-snippet',
  ],
  'canary': ['canary-by-cookie', 'canary-by-header', 'canary-by-header-pattern', 'canary-by-header-value', 'canary-weight', 'canary-weight-total'],
  'enable-cors': ['cors-allow-credentials', 'cors-allow-headers', 'cors-allow-methods', 'cors-allow-origin', 'cors-expose-headers', 'cors-max-age'],
  'limit-rps': ['limit-allowlist', 'limit-burst-multiplier', 'limit-whitelist'],
  'permanent-redirect': ['permanent-redirect-code'],
  'rewrite-target': ['x-forwarded-prefix'],
  'temporal-redirect': ['temporal-redirect-code'],
  'upstream-hash-by': ['upstream-hash-by-subset', 'upstream-hash-by-subset-size'],
};

const ALONE = [
  'affinity', 'allowlist-source-range', 'app-root', 'auth-tls-secret', 'auth-type', 'auth-url', 'backend-protocol', 'canary', 'custom-headers',
  'denylist-source-range', 'enable-cors', 'force-ssl-redirect', 'from-to-www-redirect', 'limit-rpm', 'limit-rps', 'load-balance', 'permanent-redirect',
  'proxy-body-size', 'proxy-buffering', 'proxy-connect-timeout', 'proxy-next-upstream', 'proxy-next-upstream-tries', 'proxy-read-timeout',
  'proxy-request-buffering', 'proxy-send-timeout', 'proxy-ssl-name', 'proxy-ssl-secret', 'proxy-ssl-server-name', 'proxy-ssl-verify', 'proxy-ssl-verify-depth',
  'rewrite-target', 'server-alias', 'service-upstream', 'ssl-passthrough', 'ssl-redirect', 'temporal-redirect', 'upstream-hash-by', 'upstream-vhost',
  'use-regex', 'whitelist-source-range',
];

/** Every annotation that ingress-nginx reads or has read, and the one without which it does nothing. */
export const KNOWN: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...ALONE, ...Object.keys(LOST)].map(name => [name, '']),
  ...Object.entries(PARTS).flatMap(([main, names]) => names.map(name => [name, main])),
]);
