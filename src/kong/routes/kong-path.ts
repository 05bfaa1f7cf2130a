import { refuse } from '../../core/error';
import { isEscapedWell, normalized } from '../../core/kong/path';
import { captureGroups, re2Problem } from '../../core/regex/regex';

/** What a regular expression gives a meaning to; Kong's controller does not escape paths that it turns into one. */
const MEANINGFUL = /[()[\]{}*+?|^$\\]/;

/**
 * Which paths an Ingress takes.
 *
 * Paths are compared without their query string, are case-sensitive, and are brought into normal form first. Where several match, a
 * regular expression goes before a plain path (an exact path is one), and the longer one before the shorter.
 */
export class KongPath {
  /**
   * The path is exactly this one.
   *
   * @throws TRF1314 where the path is not in normal form, TRF1315 where Kong would read it as a regular expression
   */
  public static exact(path: string): KongPath {
    return new KongPath('Exact', literal(plain(path)));
  }

  /**
   * The path is this one or lies below it: `/shop` matches `/shop`, `/shop/` and `/shop/cart`, not `/shopping`. `/` matches all.
   *
   * @throws TRF1314 where the path is not in normal form, TRF1315 where Kong would read it as a regular expression
   */
  public static prefix(path: string): KongPath {
    return new KongPath('Prefix', literal(plain(path)));
  }

  /**
   * The path begins with this, as Kong itself understands it: `/shop` matches `/shopping` too.
   *
   * @throws TRF1314 where the path is not in normal form
   */
  public static beginning(path: string): KongPath {
    return new KongPath('ImplementationSpecific', plain(path));
  }

  /**
   * The path begins with what this regular expression matches; `$` at its end makes that all of it. Groups with a name can be
   * hashed on, and groups can be used in a rewritten path.
   *
   * The syntax is that of Rust, Kong's newer router: no lookaround, no backreferences. The marker `/~` that tells Kong's
   * controller is added.
   *
   * @param pattern starts with `/`
   * @throws TRF1316 where it does not, or where the router does not take it
   */
  public static regex(pattern: string): KongPath {
    const problem = regexProblem(pattern);
    if (problem !== undefined) {
      refuse({
        code: 'TRF1316', value: pattern, expected: `a regular expression that Kong's router takes, but ${problem}`,
        fix: 'for example "/users/(?<id>\\\\d+)$"; what only the traditional router takes: KongPath.implementationSpecific("/~/…")',
      });
    }
    return new KongPath('ImplementationSpecific', `/~${pattern}`, captureGroups(pattern));
  }

  /** What Kong's controller makes of a path of type ImplementationSpecific, unchecked but for its `/`. @throws TRF1314 where it has none */
  public static implementationSpecific(path: string): KongPath {
    return new KongPath('ImplementationSpecific', path.startsWith('/') ? path : notNormal(path));
  }

  private constructor(private readonly pathType: string, private readonly path: string, private readonly groups = 0) {}

  /** @internal */
  public _render(): { path: string; pathType: string } {
    return { path: this.path, pathType: this.pathType };
  }

  /** How many groups a rewritten path can use. @internal */
  public _groups(): number {
    return this.groups;
  }

  /** What people call it. @internal */
  public _name(): string {
    return `${this.pathType} ${this.path}`;
  }
}

function regexProblem(pattern: string): string | undefined {
  if (!pattern.startsWith('/')) return 'it has no "/" at its beginning';
  return pattern.includes('//') ? 'it has an empty segment' : re2Problem(pattern);
}

function plain(path: string): string {
  return path.startsWith('/') && !path.startsWith('/~') && isEscapedWell(path) && normalized(path) === path ? path : notNormal(path);
}

function literal(path: string): string {
  if (!MEANINGFUL.test(path)) return path;
  return refuse({
    code: 'TRF1315', value: path, expected: 'a path without characters that mean something in a regular expression: Kong makes one of it',
    fix: `KongPath.regex(${JSON.stringify(`${path.replace(/[.()[\]{}*+?|^$\\]/g, '\\$&')}$`)})`,
  });
}

function notNormal(path: string): never {
  return refuse({
    code: 'TRF1314', value: path, expected: 'an absolute path in the form that Kong compares: no empty, "." or ".." segments, escaped only where it must be',
    fix: path.startsWith('/~') ? `KongPath.regex(${JSON.stringify(path.slice(2))})` : `"${normalized(`/${escapedWell(path)}`)}"`,
  });
}

function escapedWell(path: string): string {
  return isEscapedWell(path) ? path : path.replace(/%/g, '%25');
}
