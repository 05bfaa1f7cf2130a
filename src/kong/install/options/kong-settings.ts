import { Duration, Size } from 'cdk8s';
import { IConstruct } from 'constructs';
import { NginxDirective } from './nginx-directive';
import { SecretKey } from '../../values/secret-key';

/** How much a gateway says. */
export enum KongLogLevel {
  DEBUG = 'debug',
  INFO = 'info',
  NOTICE = 'notice',
  WARN = 'warn',
  ERROR = 'error',
  CRIT = 'crit',
  ALERT = 'alert',
  EMERG = 'emerg',
}

/** How a gateway finds the route of a request. */
export enum KongRouterFlavor {
  /** As Kong 2 did. */
  TRADITIONAL = 'traditional',
  /** As Kong 2 did, by the engine of expressions. */
  TRADITIONAL_COMPATIBLE = 'traditional_compatible',
  /** By expressions: the ingress controller gives each route a priority. */
  EXPRESSIONS = 'expressions',
}

/** Which protocols and ciphers a gateway takes from clients. */
export enum KongCipherSuite {
  /** TLS 1.3 only. */
  MODERN = 'modern',
  /** TLS 1.2 and 1.3. */
  INTERMEDIATE = 'intermediate',
  /** With protocols that are broken. */
  OLD = 'old',
  /** Kong Enterprise with FIPS only. */
  FIPS = 'fips',
  /** What `ssl_ciphers` among the `settings` says. */
  CUSTOM = 'custom',
}

/** The 401 settings of a gateway: those that matter to most by properties, all others by their names. */
export interface KongSettings {
  /** How it finds the route of a request. @default KongRouterFlavor.TRADITIONAL_COMPATIBLE */
  readonly routerFlavor?: KongRouterFlavor;
  /** How much it says. @default KongLogLevel.NOTICE */
  readonly logLevel?: KongLogLevel;
  /** Whether each request is written to the log. @default true */
  readonly accessLog?: boolean;
  /**
   * How many processes serve requests: 1 or more, and not more than CPUs.
   *
   * @default - as many as the limit of CPU; without one 2, or as many as the CPU that is asked for
   */
  readonly workers?: number;
  /** How large each of the two caches of entities is. @default - an eighth of the limit of memory, 32 MiB to 1 GiB; without a limit 128 MiB */
  readonly memoryCache?: Size;
  /** How large the configuration may be in the end: only as much as there is takes room. @default - Kong applies 2 GiB */
  readonly configurationMapSize?: Size;
  /** Plugins that are there, besides those that come with Kong: their code is in the image, or installed by the operator. @default - none */
  readonly customPlugins?: string[];
  /** Who may say where a request comes from, as IPs and CIDRs: the load balancer. @default - nobody */
  readonly trustedIps?: string[];
  /** Where those say it: a header, or `proxy_protocol`. @default - Kong applies `X-Real-IP` */
  readonly realIpHeader?: string;
  /** Whether the address is the last one of the header that is not trusted. @default - Kong applies false */
  readonly realIpRecursive?: boolean;
  /** How large bodies of requests may be; zero is no limit. @default - Kong applies no limit */
  readonly maxBodySize?: Size;
  /** How large the part of a body is that is kept in memory. @default - Kong applies 8 KiB */
  readonly bodyBufferSize?: Size;
  /** How many connections to pods a worker keeps open; 0 keeps none. @default - Kong applies 512 */
  readonly keepalivePoolSize?: number;
  /** How many requests a connection to a pod serves; 0 is no limit. @default - Kong applies 10000 */
  readonly keepaliveMaxRequests?: number;
  /** How long a connection to a pod stays open without requests; zero for ever. @default - Kong applies 60 seconds */
  readonly keepaliveIdleTimeout?: Duration;
  /** In which order names are looked up: `LAST`, `SRV`, `A`, `AAAA`, `CNAME`. @default - Kong applies LAST, SRV, A, CNAME */
  readonly dnsOrder?: string[];
  /** Which headers of its own a gateway adds to responses; an empty list adds none. @default - Kong applies server_tokens, latency_tokens and x-kong-request-id */
  readonly headers?: string[];
  /**
   * What it shows for hosts that no certificate is there for: a Secret with `tls.crt` and `tls.key`, in the namespace of the gateway.
   *
   * @default - one that Kong makes for itself, which nobody trusts
   */
  readonly defaultCertificate?: string | IConstruct;
  /** What it takes from clients. @default - Kong applies KongCipherSuite.INTERMEDIATE */
  readonly cipherSuite?: KongCipherSuite;
  /** What it is asked of spans for OpenTelemetry: `all`, `request`, `router` and others. @default - none */
  readonly tracing?: string[];
  /** The share of requests that are traced: 0 to 1. @default - Kong applies 0.01 */
  readonly tracingSamplingRate?: number;
  /** Whether a client may ask for headers about route and upstream. @default - Kong applies false */
  readonly debugHeader?: boolean;
  /** Whether Kong Inc. is told how the gateway and its controller are used. @default false */
  readonly anonymousReports?: boolean;
  /**
   * Any other setting, by its name in `kong.conf`: `{ dns_stale_ttl: '4', error_default_type: 'application/json' }`.
   *
   * @default - none
   */
  readonly settings?: { [name: string]: string };
  /** As `settings`, of values that nobody may read in a manifest: they stay in Secrets of the gateway's namespace. @default - none */
  readonly secretSettings?: { [name: string]: SecretKey };
  /** Lines of the configuration of nginx. @default - none besides Kong's */
  readonly nginxDirectives?: NginxDirective[];
}
