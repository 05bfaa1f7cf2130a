// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin canary. */
export interface CanaryConfig {
  /** `canary_by_header_name`: a text. @default - none */
  readonly canaryByHeaderName?: string;
  /** `duration`: seconds. @default - Kong applies 3600 seconds */
  readonly duration?: Duration;
  /** `groups`: a list, each a text. @default - none */
  readonly groups?: string[];
  /** `hash`: one of allow, consumer, deny, header, ip, none. @default - Kong applies CONSUMER */
  readonly hash?: CanaryHash;
  /** `hash_header`: a text. @default - none */
  readonly hashHeader?: string;
  /** `percentage`: a number; 0 to 100. @default - none */
  readonly percentage?: number;
  /** `start`: a number. @default - none */
  readonly start?: number;
  /** `steps`: a number; at least 1. @default - Kong applies `1000` */
  readonly steps?: number;
  /** `upstream_fallback`: true or false. @default - Kong applies `false` */
  readonly upstreamFallback?: boolean;
  /** `upstream_host`: a text. @default - none */
  readonly upstreamHost?: string;
  /** `upstream_port`: a whole number; 0 to 65535. @default - none */
  readonly upstreamPort?: number;
  /** `upstream_uri`: a text; at least 1 bytes. @default - none */
  readonly upstreamUri?: string;
}

/** `hash` of the plugin canary. */
export enum CanaryHash {
  /** `allow`. */
  ALLOW = 'allow',
  /** `consumer`. */
  CONSUMER = 'consumer',
  /** `deny`. */
  DENY = 'deny',
  /** `header`. */
  HEADER = 'header',
  /** `ip`. */
  IP = 'ip',
  /** `none`. */
  NONE = 'none',
}
