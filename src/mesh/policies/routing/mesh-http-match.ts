import { refuse } from '../../../core/error';
import { HttpMethod } from '../../../core/http-method';
import { some, sparse } from '../../../core/sparse';
import { absolutePath, pathPrefix } from '../../values/absolute-path';
import { headerConditions } from '../../values/header-conditions';
import { HeaderValue } from '../../values/header-value';

/** What a query parameter must be. */
export class QueryValue {
  /** Its value is exactly this one. */
  public static exact(value: string): QueryValue {
    return new QueryValue('Exact', value);
  }

  /** Its value matches this regular expression as a whole, in RE2 syntax. */
  public static regex(pattern: string): QueryValue {
    return new QueryValue('RegularExpression', pattern);
  }

  private constructor(private readonly type: string, private readonly value: string) {}

  /** @internal */
  public _render(name: string): object {
    return { type: this.type, name, value: this.value };
  }
}

/** Conditions on a request beside its path. All must be true. */
export interface MeshHttpMatchOptions {
  /** The method of the request. @default - any */
  readonly method?: HttpMethod;
  /** Its headers, by their names in lower case. @default - any */
  readonly headers?: { [name: string]: HeaderValue };
  /** Parameters of its query, by their names. @default - any */
  readonly queryParams?: { [name: string]: QueryValue };
}

/** Which requests a rule of a MeshHTTPRoute is for. */
export class MeshHttpMatch {
  /** Those of this path. @throws TRF1253 where no header can be called so, TRF1260 where the path does not start with `/` */
  public static path(path: string, options: MeshHttpMatchOptions = {}): MeshHttpMatch {
    return new MeshHttpMatch('Exact', absolutePath(path), options);
  }

  /**
   * Those of this path and below it: `/shop` is for `/shop` and `/shop/cart`, not for `/shopping`.
   *
   * @throws TRF1253 where no header can be called so, TRF1260 where the path does not start with `/`, TRF1279 where it ends with one
   */
  public static pathPrefix(path: string, options: MeshHttpMatchOptions = {}): MeshHttpMatch {
    return new MeshHttpMatch('PathPrefix', pathPrefix(path), options);
  }

  /** Those whose path matches this regular expression as a whole, in RE2 syntax. @throws TRF1252 where it is empty, TRF1253 where no header can be called so */
  public static pathRegex(pattern: string, options: MeshHttpMatchOptions = {}): MeshHttpMatch {
    if (pattern === '') refuse({ code: 'TRF1252', value: pattern, expected: 'a regular expression', fix: "'/shop/[0-9]+'" });
    return new MeshHttpMatch('RegularExpression', pattern, options);
  }

  /** All, whatever their path. @throws TRF1253 where no header can be called so */
  public static all(options: MeshHttpMatchOptions = {}): MeshHttpMatch {
    return MeshHttpMatch.pathPrefix('/', options);
  }

  /** @internal */
  public readonly _rendered: object;

  private constructor(
    /** @internal */
    public readonly _pathType: 'Exact' | 'PathPrefix' | 'RegularExpression', value: string, options: MeshHttpMatchOptions,
  ) {
    const { method, headers, queryParams = {} } = options;
    const params = some(Object.entries(queryParams).map(([name, param]) => param._render(name)));
    this._rendered = { path: { type: _pathType, value }, ...sparse({ method, headers: headerConditions(headers), queryParams: params }) };
  }
}
