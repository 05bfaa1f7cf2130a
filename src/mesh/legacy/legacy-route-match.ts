import { refuse } from '../../core/error';
import { sparse } from '../../core/sparse';

/** What a part of a request must be, in legacy routes. */
export class LegacyText {
  /** Exactly this. @throws TRF1571 where it is empty */
  public static exact(text: string): LegacyText {
    return new LegacyText('exact', text);
  }

  /** It begins so. Of paths this is no matter of segments: `/shop` is for `/shopping`, too. @throws TRF1571 where it is empty */
  public static prefix(start: string): LegacyText {
    return new LegacyText('prefix', start);
  }

  /** It matches this regular expression as a whole, in RE2 syntax. @throws TRF1571 where it is empty */
  public static regex(pattern: string): LegacyText {
    return new LegacyText('regex', pattern);
  }

  /** @internal */
  public readonly _rendered: object;

  private constructor(
    /** @internal */
    public readonly _type: 'exact' | 'prefix' | 'regex', text: string,
  ) {
    if (text === '') refuse({ code: 'TRF1571', value: text, expected: 'a text', fix: "LegacyText.prefix('/')" });
    this._rendered = { [_type]: text };
  }
}

/** Which requests a part of a legacy route is for: all conditions must be true. One at least. */
export interface LegacyRouteMatch {
  /** What the method must be. @default - any */
  readonly method?: LegacyText;
  /** What the path must be. @default - any */
  readonly path?: LegacyText;
  /** Headers, by their names in lower case. @default - any */
  readonly headers?: { [name: string]: LegacyText };
}

/** @throws TRF1572 where there is no condition */
export function renderMatch({ method, path, headers = {} }: LegacyRouteMatch): object {
  const all = Object.entries(headers).map(([name, text]) => [name, text._rendered]);
  return sparse({ method: method?._rendered, path: path?._rendered, headers: sparse(Object.fromEntries(all) as object) }) ?? refuse({
    code: 'TRF1572', value: {}, expected: 'a condition at least', fix: "match: { path: LegacyText.prefix('/') }",
  });
}
