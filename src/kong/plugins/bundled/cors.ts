// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { HttpMethod } from '../../../core/http-method';

/**
 * Settings of the plugin cors: which web pages may call this, beyond those of its own origin. Browsers enforce what Kong answers; other clients
 * do not care.
 */
export interface CorsConfig {
  /**
   * The origins whose pages may call: scheme, host and, where it is not the usual one, port (`https://grafana.example.com`); or a regular
   * expression (PCRE) that the whole origin matches (`https://.*\.example\.com`); or `*` for all.
   *
   * @default - none
   */
  readonly origins?: string[];
  /** The headers that they may send. Without it, those that the browser asks for. @default - none */
  readonly headers?: string[];
  /** The headers of responses that they may read, beyond those that all may. @default - none */
  readonly exposedHeaders?: string[];
  /** The methods they may use. @default - Kong applies CONNECT, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, TRACE */
  readonly methods?: HttpMethod[];
  /** How long browsers may remember the answer; zero for not at all. @default - none */
  readonly maxAge?: Duration;
  /** Whether browsers send cookies and credentials along. @default - Kong applies `false` */
  readonly credentials?: boolean;
  /**
   * Whether pages of public networks may call what is in a private one (`Access-Control-Allow-Private-Network`).
   *
   * @default - Kong applies `false`
   */
  readonly privateNetwork?: boolean;
  /** Whether the Service answers preflight requests, and not Kong. @default - Kong applies `false` */
  readonly preflightContinue?: boolean;
  /** Whether requests without origin get the headers too. @default - Kong applies `true` */
  readonly allowOriginAbsent?: boolean;
}
