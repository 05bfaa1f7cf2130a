import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { BackendRefs } from './backend-refs';
import { cors } from './cors';
import { headerModifier } from './header-modifier';
import { CorsOptions, HeaderChanges, MirrorOptions, RedirectOptions, RewriteOptions } from './http-filter-options';
import { mirrorShare } from './mirror';
import { PathModifier } from './path-modifier';
import { requestRedirect, urlRewrite } from './redirect';
import { Backend } from '../core/backend';
import { refuse } from '../core/error';
import { namespaceOf } from '../core/service';

/** What is done to a request, or to its response, on the way. */
export class HttpFilter {
  /**
   * Changes headers before the request goes on. Names are written in lower case: they mean the same in any.
   *
   * @throws TRF1102 for a name that no header can have, TRF1103 for an empty value, TRF1105 for more than 16 changes of a sort,
   * TRF1106 for a header named twice, or none
   */
  public static requestHeaders(changes: HeaderChanges): HttpFilter {
    const requestHeaderModifier = headerModifier(changes);
    return new HttpFilter('RequestHeaderModifier', () => ({ requestHeaderModifier }));
  }

  /** Changes headers before the response goes back. @throws as `requestHeaders` */
  public static responseHeaders(changes: HeaderChanges): HttpFilter {
    const responseHeaderModifier = headerModifier(changes);
    return new HttpFilter('ResponseHeaderModifier', () => ({ responseHeaderModifier }));
  }

  /**
   * Sends a copy of the requests to another backend and ignores what it answers. Kuma mirrors all requests whatever the share;
   * Kong mirrors none and refuses the route.
   *
   * @throws TRF1107 for a share that is none, or a backend with a weight
   */
  public static mirror(backend: Backend, options: MirrorOptions = {}): HttpFilter {
    const share = mirrorShare(options);
    return new HttpFilter('RequestMirror', refs => ({ requestMirror: { backendRef: refs.single(backend), ...share } }));
  }

  /**
   * Answers with a redirect. The rule has no backends then. Kong heeds scheme and port only where a hostname is given.
   *
   * @throws TRF1108 where it leads to where the request came from, TRF1021 for a hostname that is none, TRF1022 for such a port
   */
  public static redirect(options: RedirectOptions): HttpFilter {
    const rendered = requestRedirect(options);
    return new HttpFilter('RequestRedirect', () => ({ requestRedirect: rendered }), options.path);
  }

  /** Changes host or path before the request goes on. @throws TRF1108 where it changes nothing, TRF1021 for a hostname that is none */
  public static rewrite(options: RewriteOptions): HttpFilter {
    const rendered = urlRewrite(options);
    return new HttpFilter('URLRewrite', () => ({ urlRewrite: rendered }), options.path);
  }

  /**
   * Answers browsers that ask whether pages of other origins may call. Kuma 2.14 ignores it; Kong refuses the route, but has a
   * plugin for it.
   *
   * @throws TRF1109 for what is no origin, for `*` beside others, for an entry twice, for maxAge below a second; TRF1105 for too many
   */
  public static cors(options: CorsOptions): HttpFilter {
    const rendered = cors(options);
    return new HttpFilter('CORS', () => ({ cors: rendered }));
  }

  /**
   * What a controller adds to Gateway API, such as a `KongPlugin`: the construct of the object, in the namespace of the route.
   *
   * @throws TRF1116 where the construct is no object, or the object is in another namespace
   */
  public static extension(target: IConstruct): HttpFilter {
    const object = [target, target.node.defaultChild].find(ApiObject.isApiObject) as ApiObject | undefined;
    if (!object) {
      return refuse({
        code: 'TRF1116', value: target.node.path, expected: 'a construct of one object', fix: 'pass the construct of the object itself', construct: target,
      });
    }
    return new HttpFilter('ExtensionRef', refs => {
      const namespace = object.metadata.namespace ?? namespaceOf(object);
      if (namespace !== refs.namespace) refuse(elsewhere(object, namespace, refs));
      return { extensionRef: { group: object.apiGroup === 'core' ? '' : object.apiGroup, kind: object.kind, name: object.name } };
    });
  }

  /** As `extension`, for an object that exists in the namespace of the route. */
  public static extensionNamed(group: string, kind: string, name: string): HttpFilter {
    return new HttpFilter('ExtensionRef', () => ({ extensionRef: { group, kind, name } }));
  }

  /** A filter of another type, as Gateway API writes it: `type`, and the field of that type. Nothing in it is checked. */
  public static raw(filter: { [field: string]: any }): HttpFilter {
    const { type, ...fields } = filter;
    return new HttpFilter(String(type), () => fields);
  }

  private constructor(
    /** @internal */
    public readonly _type: string,
    private readonly fields: (refs: BackendRefs) => object,
    private readonly path?: PathModifier,
  ) {}

  /** Whether it replaces the prefix that the rule matches. @internal */
  public get _needsPrefix(): boolean {
    return this.path?._needsPrefix ?? false;
  }

  /** @internal */
  public _render(refs: BackendRefs): object {
    return { type: this._type, ...this.fields(refs) };
  }
}

function elsewhere(object: ApiObject, namespace: string, refs: BackendRefs) {
  return {
    code: 'TRF1116', value: `${object.kind} ${object.name} in namespace ${namespace}`, construct: refs.route,
    expected: `an object in the namespace of the route, ${refs.namespace}: the reference has no namespace`,
    fix: `create it in a chart with { namespace: '${refs.namespace}' }`,
  };
}
