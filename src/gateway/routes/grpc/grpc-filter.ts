import { IConstruct } from 'constructs';
import { Backend } from '../../../core/tree/backend';
import { HeaderChanges, MirrorOptions } from '../rules/filter-options';
import { extension, extensionNamed, mirror, rawFilter, requestHeaders, responseHeaders, RouteFilter } from '../rules/route-filter';

/** What is done to a call, or to its response, on the way. */
export class GrpcFilter {
  /** Changes metadata before the call goes on. @throws as `HttpFilter.requestHeaders` */
  public static requestHeaders(changes: HeaderChanges): GrpcFilter {
    return new GrpcFilter(requestHeaders(changes));
  }

  /** Changes metadata before the response goes back. @throws as `HttpFilter.requestHeaders` */
  public static responseHeaders(changes: HeaderChanges): GrpcFilter {
    return new GrpcFilter(responseHeaders(changes));
  }

  /** Sends a copy of the calls to another backend and ignores what it answers. @throws TRF1107 for a share that is none, or a backend with a weight */
  public static mirror(backend: Backend, options: MirrorOptions = {}): GrpcFilter {
    return new GrpcFilter(mirror(backend, options));
  }

  /** What a controller adds to Gateway API, such as a `KongPlugin`, in the namespace of the route. @throws TRF1116 where it is no object, or elsewhere */
  public static extension(target: IConstruct): GrpcFilter {
    return new GrpcFilter(extension(target));
  }

  /** As `extension`, for an object that exists in the namespace of the route. */
  public static extensionNamed(group: string, kind: string, name: string): GrpcFilter {
    return new GrpcFilter(extensionNamed(group, kind, name));
  }

  /** A filter of another type, as Gateway API writes it: `type`, and the field of that type. Nothing in it is checked. */
  public static raw(filter: { [field: string]: any }): GrpcFilter {
    return new GrpcFilter(rawFilter(filter));
  }

  private constructor(
    /** @internal */
    public readonly _filter: RouteFilter,
  ) {}
}
