import { isIP } from 'node:net';
import { IConstruct } from 'constructs';
import { MeshBackend } from './mesh-backend';
import { refuse } from '../../../core/error';
import { isHostname } from '../../../core/hostname';
import { port as validPort } from '../../../core/port';
import { RedirectStatus, UrlScheme } from '../../../core/redirect';
import { sparse } from '../../../core/sparse';
import { absolutePath } from '../../values/absolute-path';
import { headerList, headerNames, repeatedHeader } from '../../values/header-list';
import { percentage } from '../../values/percentage';

/** Changes of headers: each name in lower case, at most once, and at most 16 of each sort. */
export interface MeshHeaderChanges {
  /** Replace headers of the same name. @default - none */
  readonly set?: { [name: string]: string };
  /** Stand beside headers of the same name. @default - none */
  readonly add?: { [name: string]: string };
  /** Are taken out. @default - none */
  readonly remove?: string[];
}

/** How a redirect or a rewrite changes the path. The query stays as it is. */
export class MeshPathChange {
  /** The whole path becomes this one. @throws TRF1260 where it does not start with `/` */
  public static fullPath(path: string): MeshPathChange {
    return new MeshPathChange('ReplaceFullPath', absolutePath(path));
  }

  /** The prefix that the rule matches becomes this one. All matches of the rule are by prefix. @throws TRF1260 where it does not start with `/` */
  public static prefix(path: string): MeshPathChange {
    return new MeshPathChange('ReplacePrefixMatch', absolutePath(path));
  }

  private constructor(private readonly type: 'ReplaceFullPath' | 'ReplacePrefixMatch', private readonly path: string) {}

  /** @internal */
  public get _needsPrefix(): boolean {
    return this.type === 'ReplacePrefixMatch';
  }

  /** @internal */
  public _render(): object {
    return { type: this.type, [this._needsPrefix ? 'replacePrefixMatch' : 'replaceFullPath']: this.path };
  }
}

/** Where a redirect leads. What is not set stays as it was. */
export interface MeshRedirectOptions {
  /** The scheme it leads to. @default - that of the request */
  readonly scheme?: UrlScheme;
  /** The host it leads to: a name, not an IP address. @default - that of the request */
  readonly hostname?: string;
  /** The port it leads to: 1 to 65535. @default - that of the request */
  readonly port?: number;
  /** What becomes of the path. @default - it stays */
  readonly path?: MeshPathChange;
  /** The status of the answer. @default - the API server applies RedirectStatus.FOUND */
  readonly status?: RedirectStatus;
}

/** What a rewrite changes: one of these at least. */
export interface MeshRewriteOptions {
  /** The host that the destination sees: a name, not an IP address. @default - that of the request */
  readonly hostname?: string;
  /** What becomes of the path. @default - it stays */
  readonly path?: MeshPathChange;
  /** Whether the host becomes that of the endpoint the request goes to. For routes of one gateway only, and without `hostname`. @default false */
  readonly hostToBackendHostname?: boolean;
}

/** Options of a mirror. */
export interface MeshMirrorOptions {
  /** The share of requests that are copied, in percent: 0 to 100. @default - all */
  readonly share?: number;
}

/** What happens to a request, or to its answer, on the way. */
export class MeshHttpFilter {
  /** Changes headers of the request. @throws TRF1253 where a header cannot be called so or there are too many, TRF1286 where one is there twice, or none */
  public static requestHeaders(changes: MeshHeaderChanges): MeshHttpFilter {
    const requestHeaderModifier = headerChanges(changes);
    return new MeshHttpFilter(() => ({ type: 'RequestHeaderModifier', requestHeaderModifier }));
  }

  /** Changes headers of the answer. @throws as `requestHeaders` */
  public static responseHeaders(changes: MeshHeaderChanges): MeshHttpFilter {
    const responseHeaderModifier = headerChanges(changes);
    return new MeshHttpFilter(() => ({ type: 'ResponseHeaderModifier', responseHeaderModifier }));
  }

  /** Answers with a redirect; the request goes nowhere. @throws TRF1021 where the host is none, TRF1022 where the port is none */
  public static redirect(options: MeshRedirectOptions): MeshHttpFilter {
    const { scheme, hostname, port, path, status: statusCode } = options;
    if (port !== undefined) validPort(port);
    const requestRedirect = { ...sparse({ scheme, hostname: host(hostname), port, path: path?._render(), statusCode }) };
    return new MeshHttpFilter(() => ({ type: 'RequestRedirect', requestRedirect }), { needsPrefix: path?._needsPrefix, redirects: true });
  }

  /** Changes host or path before the request goes on. @throws TRF1021 where the host is none, TRF1287 where the host is said twice, TRF1230 where nothing is set */
  public static rewrite(options: MeshRewriteOptions): MeshHttpFilter {
    const { hostname, path, hostToBackendHostname } = options;
    if (hostname !== undefined && hostToBackendHostname) {
      refuse({ code: 'TRF1287', value: hostname, expected: 'the host to be said once', fix: 'leave hostToBackendHostname out' });
    }
    const urlRewrite = sparse({ hostname: host(hostname), path: path?._render(), hostToBackendHostname }) ?? refuse({
      code: 'TRF1230', value: {}, expected: 'something to rewrite', fix: "path: MeshPathChange.prefix('/')",
    });
    return new MeshHttpFilter(() => ({ type: 'URLRewrite', urlRewrite }), { needsPrefix: path?._needsPrefix, needsGateway: hostToBackendHostname });
  }

  /**
   * Sends a copy of the requests elsewhere and ignores what comes back. Only to services that are known by their tag: Kuma 2.14 breaks proxies
   * with others.
   *
   * @throws TRF1250 where the share is none, TRF1293 where the backend is not known by its tag
   */
  public static mirror(backend: MeshBackend, options: MeshMirrorOptions = {}): MeshHttpFilter {
    const share = sparse({ percentage: percentage(options.share) });
    return new MeshHttpFilter((namespace, by) => ({ type: 'RequestMirror', requestMirror: { backendRef: backend._renderMirror(namespace, by), ...share } }));
  }

  private constructor(
    /** @internal */
    public readonly _render: (namespace: string, by?: IConstruct) => object,
    /** @internal */
    public readonly _traits: { readonly needsPrefix?: boolean; readonly needsGateway?: boolean; readonly redirects?: boolean } = {},
  ) {}
}

function headerChanges({ set, add, remove }: MeshHeaderChanges): object {
  const changes = sparse({ set: headerList(set), add: headerList(add), remove: headerNames(remove) });
  const twice = repeatedHeader([...Object.keys(set ?? {}), ...Object.keys(add ?? {}), ...remove ?? []]);
  if (changes && twice === undefined) return changes;
  return refuse({ code: 'TRF1286', value: twice ?? {}, expected: 'a header at least, and each once', fix: "{ set: { 'x-env': 'prod' } }" });
}

function host(hostname: string | undefined): string | undefined {
  if (hostname === undefined || isHostname(hostname) && isIP(hostname) === 0) return hostname;
  return refuse({ code: 'TRF1021', value: hostname, expected: 'a hostname in lower case, without port or path', fix: 'for example "shop.example.com"' });
}
