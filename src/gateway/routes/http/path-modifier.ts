import { replacementPath } from '../rules/route-path';

/** How a redirect or a rewrite changes the path. The query stays as it is. */
export class PathModifier {
  /** The whole path becomes this one. @throws TRF1101 */
  public static replaceFullPath(path: string): PathModifier {
    return new PathModifier('ReplaceFullPath', replacementPath(path));
  }

  /**
   * The prefix that the rule matches becomes this one: with `/shop` for the prefix `/api`, `/api/cart` becomes `/shop/cart`; with
   * `/`, `/cart`. The rule has exactly one match, and that is `HttpMatch.pathPrefix` (or has no path, which is the prefix `/`).
   *
   * @throws TRF1101
   */
  public static replacePrefixMatch(path: string): PathModifier {
    return new PathModifier('ReplacePrefixMatch', replacementPath(path));
  }

  private constructor(private readonly type: 'ReplaceFullPath' | 'ReplacePrefixMatch', private readonly path: string) {}

  /** @internal */
  public get _needsPrefix(): boolean {
    return this.type === 'ReplacePrefixMatch';
  }

  /** @internal */
  public _render(): object {
    const field = this.type === 'ReplaceFullPath' ? 'replaceFullPath' : 'replacePrefixMatch';
    return { type: this.type, [field]: this.path };
  }
}
