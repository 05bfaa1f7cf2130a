import { IConstruct } from 'constructs';
import { cors } from './cors';
import { externalAuth, grpcAuth, httpAuth } from './external-auth';
import { GrpcAuthOptions, HttpAuthOptions } from './external-auth-options';
import { CorsOptions, RedirectOptions, RewriteOptions } from './http-filter-options';
import { requestRedirect, urlRewrite } from './redirect';
import { Backend } from '../../../core/tree/backend';
import { HeaderChanges, MirrorOptions } from '../rules/filter-options';
import { extension, extensionNamed, mirror, rawFilter, requestHeaders, responseHeaders, RouteFilter } from '../rules/route-filter';

/** What is done to a request, or to its response, on the way. */
export class HttpFilter {
  /**
   * Changes headers before the request goes on. Names are written in lower case: they mean the same in any.
   *
   * @throws TRF1102 for a name that no header can have, TRF1103 for such a value, TRF1105 for more than 16 changes of a sort,
   * TRF1106 for a header named twice, or none
   */
  public static requestHeaders(changes: HeaderChanges): HttpFilter {
    return new HttpFilter(requestHeaders(changes));
  }

  /** Changes headers before the response goes back. @throws as `requestHeaders` */
  public static responseHeaders(changes: HeaderChanges): HttpFilter {
    return new HttpFilter(responseHeaders(changes));
  }

  /**
   * Sends a copy of the requests to another backend and ignores what it answers. Kuma mirrors all requests whatever the share;
   * Kong mirrors none and refuses the route.
   *
   * @throws TRF1107 for a share that is none, or a backend with a weight
   */
  public static mirror(backend: Backend, options: MirrorOptions = {}): HttpFilter {
    return new HttpFilter(mirror(backend, options));
  }

  /**
   * Answers with a redirect. The rule has no backends then. Kong heeds scheme and port only where a hostname is given.
   *
   * @throws TRF1108 where it leads to where the request came from, TRF1021 for a hostname that is none, TRF1022 for such a port
   */
  public static redirect(options: RedirectOptions): HttpFilter {
    const fields = { requestRedirect: requestRedirect(options) };
    return new HttpFilter({ type: 'RequestRedirect', fields: () => fields, needsPrefix: options.path?._needsPrefix });
  }

  /** Changes host or path before the request goes on. @throws TRF1108 where it changes nothing, TRF1021 for a hostname that is none */
  public static rewrite(options: RewriteOptions): HttpFilter {
    const fields = { urlRewrite: urlRewrite(options) };
    return new HttpFilter({ type: 'URLRewrite', fields: () => fields, needsPrefix: options.path?._needsPrefix });
  }

  /**
   * Answers browsers that ask whether pages of other origins may call. Kuma 2.14 ignores it; Kong refuses the route, but has a
   * plugin for it.
   *
   * @throws TRF1109 for what is no origin, for `*` beside others, for an entry twice, for maxAge below a second; TRF1105 for too many
   */
  public static cors(options: CorsOptions): HttpFilter {
    const fields = { cors: cors(options) };
    return new HttpFilter({ type: 'CORS', fields: () => fields });
  }

  /**
   * Asks another service whether the request may go on, over HTTP: it may where that answers 200. Where it cannot be asked, the request is
   * refused. Experimental channel: Kuma 2.14 ignores it and lets all requests through; Kong refuses the route.
   *
   * @throws TRF1107 for a backend with a weight, TRF1124 for a header named twice, a path that is none or a size below 1, TRF1102 for a
   * name that no header can have, TRF1105 for more than 64 headers
   */
  public static externalAuthHttp(backend: Backend, options: HttpAuthOptions = {}): HttpFilter {
    return new HttpFilter(externalAuth(backend, 'HTTP', { http: httpAuth(options) }, options));
  }

  /** As `externalAuthHttp`, over gRPC, in the protocol of Envoy's `ext_authz`. @throws as `externalAuthHttp` */
  public static externalAuthGrpc(backend: Backend, options: GrpcAuthOptions = {}): HttpFilter {
    return new HttpFilter(externalAuth(backend, 'GRPC', { grpc: grpcAuth(options) }, options));
  }

  /**
   * What a controller adds to Gateway API, such as a `KongPlugin`: the construct of the object, in the namespace of the route.
   *
   * @throws TRF1116 where the construct is no object, or the object is in another namespace
   */
  public static extension(target: IConstruct): HttpFilter {
    return new HttpFilter(extension(target));
  }

  /** As `extension`, for an object that exists in the namespace of the route. */
  public static extensionNamed(group: string, kind: string, name: string): HttpFilter {
    return new HttpFilter(extensionNamed(group, kind, name));
  }

  /** A filter of another type, as Gateway API writes it: `type`, and the field of that type. Nothing in it is checked. */
  public static raw(filter: { [field: string]: any }): HttpFilter {
    return new HttpFilter(rawFilter(filter));
  }

  private constructor(
    /** @internal */
    public readonly _filter: RouteFilter,
  ) {}
}
