import { refuse } from '../../core/error';
import { some, sparse } from '../../core/sparse';

/** How a legacy route changes the path. */
export class LegacyPathChange {
  /** The prefix that is matched becomes this one. For matches by prefix only. */
  public static prefix(prefix: string): LegacyPathChange {
    return new LegacyPathChange({ rewritePrefix: prefix }, true);
  }

  /** What matches this regular expression becomes this; `\\1` is the first group. */
  public static regex(pattern: string, substitution: string): LegacyPathChange {
    return new LegacyPathChange({ regex: { pattern, substitution } }, false);
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
    /** @internal */
    public readonly _needsPrefix: boolean,
  ) {}
}

/** How a legacy route changes the host. */
export class LegacyHostChange {
  /** It becomes this one. */
  public static value(host: string): LegacyHostChange {
    return new LegacyHostChange({ value: host });
  }

  /** It is made from the path: what matches this regular expression becomes this. */
  public static fromPath(pattern: string, substitution: string): LegacyHostChange {
    return new LegacyHostChange({ fromPath: { pattern, substitution } });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
  ) {}
}

/** How a legacy route changes headers. */
export interface LegacyHeaderChanges {
  /** Replace headers of the same name. @default - none */
  readonly set?: { [name: string]: string };
  /** Stand beside headers of the same name. @default - none */
  readonly add?: { [name: string]: string };
  /** Are taken out. @default - none */
  readonly remove?: string[];
}

/** What a legacy route changes of a request and its answer. */
export interface LegacyRouteChange {
  /** What becomes of the path. @default - it stays */
  readonly path?: LegacyPathChange;
  /** What becomes of the host. @default - it stays */
  readonly host?: LegacyHostChange;
  /** Headers of the request. @default - as they were */
  readonly requestHeaders?: LegacyHeaderChanges;
  /** Headers of the answer. @default - as they were */
  readonly responseHeaders?: LegacyHeaderChanges;
}

/** @throws TRF1573 where a header is the host, or begins with `:` */
export function renderChange({ path, host, requestHeaders, responseHeaders }: LegacyRouteChange): object | undefined {
  return sparse({
    path: path?._rendered, host: host?._rendered, requestHeaders: requestHeaders && renderHeaders(requestHeaders),
    responseHeaders: responseHeaders && renderHeaders(responseHeaders),
  });
}

function renderHeaders({ set = {}, add = {}, remove = [] }: LegacyHeaderChanges): object | undefined {
  const wrong = [...Object.keys(set), ...Object.keys(add), ...remove].find(name => /^(:.*|host)$/i.test(name));
  if (wrong !== undefined) {
    refuse({ code: 'TRF1573', value: wrong, expected: 'a header that is neither the host nor begins with ":"', fix: "host: LegacyHostChange.value('example.com')" });
  }
  const list = (headers: object, append: boolean) => Object.entries(headers).map(([name, value]) => ({ name, value: value as string, append }));
  return sparse({ add: some([...list(set, false), ...list(add, true)]), remove: some(remove.map(name => ({ name }))) });
}
