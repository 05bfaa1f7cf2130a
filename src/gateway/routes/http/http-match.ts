import { refuse } from '../../../core/error';
import { HttpMethod } from '../../../core/http-method';
import { some, sparse } from '../../../core/sparse';
import { parameterValue } from '../../values/header';
import { atMost } from '../../values/limit';
import { pattern } from '../../values/pattern';
import { ValueMatch } from '../../values/value-match';
import { headerMatches, parameterMatches } from '../../values/value-matches';
import { routePath } from '../rules/route-path';

const MAX = 16;

/** What a request must have besides its path. All of it. */
export interface HttpConditions {
  /** The method of the request. @default - any */
  readonly method?: HttpMethod;
  /** Headers by name, at most 16; a string is the exact value. Names are the same in any case. @default - any */
  readonly headers?: { [name: string]: string | ValueMatch };
  /** Query parameters by name, at most 16; a string is the exact value. @default - any */
  readonly queryParams?: { [name: string]: string | ValueMatch };
}

/**
 * Which requests a rule is for.
 *
 * Where several rules match one request, the more specific wins: exact path before longer prefix, then a method, then more
 * headers, then more query parameters.
 */
export class HttpMatch {
  /** The path is exactly this one. @throws TRF1101, and as `where` */
  public static pathExact(path: string, conditions: HttpConditions = {}): HttpMatch {
    return new HttpMatch({ type: 'Exact', value: routePath(path) }, conditions);
  }

  /** The path is this one or lies below it: `/shop` matches `/shop`, `/shop/` and `/shop/cart`, not `/shopping`. @throws TRF1101, and as `where` */
  public static pathPrefix(path: string, conditions: HttpConditions = {}): HttpMatch {
    return new HttpMatch({ type: 'PathPrefix', value: routePath(path) }, conditions);
  }

  /**
   * The path matches this regular expression, in the syntax of the proxy: RE2 and the whole path in Kuma; the beginning of the
   * path in Kong. Its rank among other paths is the controller's choice.
   *
   * @throws TRF1103 where it is empty or longer than 1024 characters, TRF1117 where it is no regular expression, and as `where`
   */
  public static pathRegex(expression: string, conditions: HttpConditions = {}): HttpMatch {
    return new HttpMatch({ type: 'RegularExpression', value: pattern(parameterValue(expression)) }, conditions);
  }

  /**
   * Any path.
   *
   * @throws TRF1104 without any condition, TRF1102 for a name that none can have, TRF1103 for an empty or too long value,
   * TRF1105 for more than 16 headers or query parameters, TRF1117 for what is no regular expression
   */
  public static where(conditions: HttpConditions): HttpMatch {
    return new HttpMatch(undefined, conditions);
  }

  private readonly match: object;

  private constructor(private readonly path: { readonly type: string; readonly value: string } | undefined, conditions: HttpConditions) {
    const headers = headerMatches(conditions.headers);
    const queryParams = parameterMatches(conditions.queryParams);
    atMost(MAX, headers, 'headers in a match');
    atMost(MAX, queryParams, 'query parameters in a match');
    this.match = sparse({ path, headers: some(headers), queryParams: some(queryParams), method: conditions.method }) ?? refuse({
      code: 'TRF1104', value: conditions, expected: 'a method, headers or query parameters', fix: "HttpMatch.pathPrefix('/') matches all",
    });
  }

  /** Whether its path is a prefix, which one without a path has: `/`. @internal */
  public get _hasPrefix(): boolean {
    return this.path === undefined || this.path.type === 'PathPrefix';
  }

  /** @internal */
  public _render(): object {
    return this.match;
  }
}
