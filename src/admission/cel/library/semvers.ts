import { fail } from '../runtime/error';
import { int } from '../runtime/numbers';
import { Comparable } from '../runtime/values';
import { Library } from '../signature';

const NUMERIC = '(?:0|[1-9]\\d*)';
const VERSION = new RegExp(`^(${NUMERIC})\\.(${NUMERIC})\\.(${NUMERIC})(?:-([\\w.-]+))?(?:\\+([\\w.-]+))?$`);
const UINT_MAX = 2n ** 64n;

/** A version as semver.org defines it. What is built of it does not count when versions are compared. */
class Semver implements Comparable {
  public readonly celType = 'kubernetes.Semver';

  public constructor(public readonly numbers: readonly bigint[], public readonly prerelease: readonly string[]) {}

  public equals(other: unknown): boolean { return other instanceof Semver && this.compare(other) === 0; }

  public compare(other: Semver): number {
    const different = this.numbers.findIndex((number, i) => number !== other.numbers[i]);
    if (different >= 0) return this.numbers[different] < other.numbers[different] ? -1 : 1;
    if (this.prerelease.length === 0 || other.prerelease.length === 0) return Math.sign(other.prerelease.length - this.prerelease.length);
    for (const [i, part] of this.prerelease.entries()) {
      if (i >= other.prerelease.length) return 1;
      const order = comparePrerelease(part, other.prerelease[i]);
      if (order !== 0) return order;
    }
    return this.prerelease.length < other.prerelease.length ? -1 : 0;
  }
}

/** Semantic versions. */
export const SEMVERS: Library = {
  'isSemver(string): bool': (text: string) => parse(text) !== undefined,
  'isSemver(string, bool): bool': (text: string, lenient: boolean) => parse(lenient ? normalized(text) : text) !== undefined,
  'semver(string): kubernetes.Semver': semver,
  'semver(string, bool): kubernetes.Semver': (text: string, lenient: boolean) => semver(lenient ? normalized(text) : text),
  '<kubernetes.Semver>.isGreaterThan(kubernetes.Semver): bool': (a: Semver, b: Semver) => a.compare(b) > 0,
  '<kubernetes.Semver>.isLessThan(kubernetes.Semver): bool': (a: Semver, b: Semver) => a.compare(b) < 0,
  '<kubernetes.Semver>.compareTo(kubernetes.Semver): int': (a: Semver, b: Semver) => a.compare(b),
  '<kubernetes.Semver>.major(): int': ({ numbers }: Semver) => int(numbers[0]),
  '<kubernetes.Semver>.minor(): int': ({ numbers }: Semver) => int(numbers[1]),
  '<kubernetes.Semver>.patch(): int': ({ numbers }: Semver) => int(numbers[2]),
};

function semver(text: string | undefined): Semver {
  return parse(text) ?? fail('not a semantic version');
}

function parse(text: string | undefined): Semver | undefined {
  const [, major, minor, patch, prerelease, build] = VERSION.exec(text ?? '') ?? [];
  if (major === undefined) return undefined;
  const numbers = [major, minor, patch].map(BigInt);
  const parts = prerelease?.split('.') ?? [];
  const wellFormed = numbers.every(number => number < UINT_MAX) && [...parts, ...build?.split('.') ?? []].every(part => /^[\dA-Za-z-]+$/.test(part))
    && parts.every(part => !/^0\d+$/.test(part) && (!/^\d+$/.test(part) || BigInt(part) < UINT_MAX));
  return wellFormed ? new Semver(numbers, parts) : undefined;
}

/** Without `v`, without leading zeros, and with a minor version and a patch. */
function normalized(text: string): string | undefined {
  const [first, second, ...rest] = text.replace(/^v/, '').split('.');
  const parts = [first, second, rest.length > 0 ? rest.join('.') : undefined].filter(part => part !== undefined)
    .map(part => part.length > 1 ? part.replace(/^0+/, '').replace(/^(?!\d)/, '0') : part);
  if (parts.length < 3 && /[-+]/.test(parts[parts.length - 1])) return undefined;
  while (parts.length < 3) parts.push('0');
  return parts.join('.');
}

/** Numbers come before words, and by their value. */
function comparePrerelease(a: string, b: string): number {
  const [one, other] = [a, b].map(part => /^\d+$/.test(part) ? BigInt(part) : undefined);
  if (one !== undefined && other !== undefined) return one < other ? -1 : one > other ? 1 : 0;
  if (one !== undefined || other !== undefined) return one !== undefined ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
