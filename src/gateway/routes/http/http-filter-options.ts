import { Duration } from 'cdk8s';
import { PathModifier } from './path-modifier';
import { HttpMethod } from '../../../core/http-method';
import { RedirectStatus, UrlScheme } from '../../../core/redirect';

/** Where clients are sent. What is not given stays as it was in the request. */
export interface RedirectOptions {
  /** The scheme it leads to. @default - that of the request */
  readonly scheme?: UrlScheme;
  /** The host it leads to: a name, not an IP address. @default - that of the request */
  readonly hostname?: string;
  /** The port it leads to. @default - the scheme's own port where a scheme is given, else that of the listener */
  readonly port?: number;
  /** What becomes of the path. @default - that of the request */
  readonly path?: PathModifier;
  /** The status of the answer. @default - the API server applies RedirectStatus.FOUND */
  readonly statusCode?: RedirectStatus;
}

/** What backends see instead of what the client asked for. */
export interface RewriteOptions {
  /** The `Host` that backends see: a name, not an IP address. @default - that of the request */
  readonly hostname?: string;
  /** The path that backends see. @default - that of the request */
  readonly path?: PathModifier;
}

/** Which pages of other origins may call, and what their browsers let them see. */
export interface CorsOptions {
  /**
   * Origins as browsers send them: scheme, host and, where it is not the scheme's own, port, such as `https://shop.example.com`. The
   * first label of the host may be `*`. `*` alone, without others beside it, is every origin. At most 64.
   *
   * @default - no origin
   */
  readonly allowOrigins?: string[];
  /** Whether cookies, client certificates and `Authorization` may be sent along. @default false */
  readonly allowCredentials?: boolean;
  /** Methods. `Object.values(HttpMethod)` is all of them. @default - GET, HEAD and POST, which browsers always allow */
  readonly allowMethods?: HttpMethod[];
  /** Request headers, or `*` alone for all; at most 64. @default - those that browsers always allow */
  readonly allowHeaders?: string[];
  /** Response headers that scripts may read, or `*` for all; at most 64. @default - those that browsers always expose */
  readonly exposeHeaders?: string[];
  /** How long browsers may remember the answer: whole seconds, at least 1. @default - the API server applies 5 seconds */
  readonly maxAge?: Duration;
}
