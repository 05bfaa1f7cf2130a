import type { IPlugin } from '../plugins/plugin-base';
import { KongProtocol } from '../values/kong-protocol';

/** What Kong answers to requests without TLS where TLS is asked for. */
export enum HttpsRedirect {
  /** 301: browsers remember it, and may turn POST into GET. */
  MOVED_PERMANENTLY = 301,
  /** 302: browsers may turn POST into GET. */
  FOUND = 302,
  /** 307: the method stays. */
  TEMPORARY_REDIRECT = 307,
  /** 308: browsers remember it, and the method stays. */
  PERMANENT_REDIRECT = 308,
  /** 426: no redirect, but an error that names TLS. */
  UPGRADE_REQUIRED = 426,
}

/** How the path of a Service and that of a request are joined. */
export enum KongPathHandling {
  /** As paths of files are: one `/` between them. */
  V0 = 'v0',
  /** As texts are. The traditional router only. */
  V1 = 'v1',
}

/** What Kong can be told of a route, Ingress or Gateway API alike. */
export interface KongRouteOptions {
  /** Plugins that act on its requests, one of a type. @default - none besides those of the Service and global ones */
  readonly plugins?: IPlugin[];
  /**
   * Whether the backend gets the path without what matched.
   *
   * @default - Kong's controller applies false: the backend gets the whole path
   */
  readonly stripPath?: boolean;
  /** Whether the backend gets the host that the client asked for, and not the Service's. @default - Kong's controller applies true */
  readonly preserveHost?: boolean;
  /**
   * The protocols of requests: HTTP and HTTPS, or GRPC and GRPCS.
   *
   * @default - those that `httpsRedirect` leaves; else Kong's controller applies HTTP and HTTPS to an Ingress, and those of the listeners
   * to other routes
   */
  readonly protocols?: KongProtocol[];
  /** What requests without TLS are answered. Takes requests over TLS only. @default - they are served like others */
  readonly httpsRedirect?: HttpsRedirect;
  /** The methods it takes, in upper case. Routers of the expressions flavor look at it on an Ingress only. @default - all */
  readonly methods?: string[];
  /**
   * Headers a request must have, each with one of these values; a value that begins with `~*` is a regular expression. Routers of the
   * expressions flavor look at it on an Ingress only.
   *
   * @default - none
   */
  readonly headers?: { [name: string]: string[] };
  /** The names that a client may ask for in the TLS handshake. Routers of the expressions flavor look at it on an Ingress only. @default - any */
  readonly snis?: string[];
  /** Other hosts that it answers to, without certificates of their own: `*` may stand for the first or the last label. @default - none */
  readonly hostAliases?: string[];
  /**
   * Which route goes first where regular expressions of several match: the higher. Not in routers of the expressions flavor.
   *
   * @default - Kong's controller applies 0
   */
  readonly regexPriority?: number;
  /** How the paths of Service and request are joined. Not in routers of the expressions flavor. @default - Kong applies V0 */
  readonly pathHandling?: KongPathHandling;
  /** Whether a request is read to its end before the backend gets it. @default - Kong's controller applies true */
  readonly requestBuffering?: boolean;
  /** Whether a response is read to its end before the client gets it; false for streams. @default - Kong's controller applies true */
  readonly responseBuffering?: boolean;
  /** Tags of the route in Kong, without `,` and `/`. @default - those of the ingress controller */
  readonly tags?: string[];
}
