import { fail } from '../runtime/error';
import { int } from '../runtime/numbers';
import { Comparable, Int } from '../runtime/values';
import { Library } from '../signature';

const DECIMAL: Readonly<Record<string, number>> = { '': 0, 'n': -9, 'u': -6, 'm': -3, 'k': 3, 'M': 6, 'G': 9, 'T': 12, 'P': 15, 'E': 18 };
const BINARY: Readonly<Record<string, number>> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 };
const QUANTITY = /^([-+]?)(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[-+]?\d*)$/;

const NANO = -9;
const INT64_MAX = 2n ** 63n - 1n;
const PRECISION = 18;

/**
 * An amount of a resource: an integer times a power of ten.
 *
 * Kubernetes keeps what it can in 64 bits (`small`), and only such amounts are integers to it.
 */
class Quantity implements Comparable {
  public readonly celType = 'kubernetes.Quantity';

  public constructor(public readonly value: bigint, public readonly scale: number, public readonly small: boolean) {}

  public equals(other: unknown): boolean { return other instanceof Quantity && this.compare(other) === 0; }

  public compare(other: Quantity): number {
    const [sign, otherSign] = [signOf(this.value), signOf(other.value)];
    if (sign !== otherSign || sign === 0) return Math.sign(sign - otherSign);
    const size = this.magnitude - other.magnitude;
    if (size !== 0) return size > 0 ? sign : -sign;
    const [one, two] = aligned(this, other);
    return signOf(one - two);
  }

  public plus(other: Quantity): Quantity {
    if (this.small && other.small) {
      if (other.value === 0n) return this;
      if (this.value === 0n) return other;
    }
    if (Math.abs(this.scale - other.scale) > 1000) fail('quantities too far apart');
    const [one, two] = aligned(this, other);
    const fits = [one, two, one + two].every(value => BigInt.asIntN(64, value) === value);
    return new Quantity(one + two, Math.min(this.scale, other.scale), this.small && other.small && fits);
  }

  /** Its opposite. What is small stays so, even if that is wrong. */
  public get negated(): Quantity { return new Quantity(this.small ? BigInt.asIntN(64, -this.value) : -this.value, this.scale, this.small); }

  /** As an int, where it is small and whole. */
  public get integer(): bigint | undefined {
    if (!this.small || this.scale < 0 || this.scale > PRECISION) return this.small && this.value === 0n && this.scale > 0 ? 0n : undefined;
    const value = this.value * 10n ** BigInt(this.scale);
    return value <= INT64_MAX && value >= -INT64_MAX - 1n ? value : undefined;
  }

  /** The power of ten of its first digit. */
  private get magnitude(): number {
    return String(this.value).replace('-', '').length + this.scale;
  }
}

/** Amounts of resources: `1500m`, `2Gi`, `1e3`. */
export const QUANTITIES: Library = {
  'isQuantity(string): bool': (text: string) => parse(text) !== undefined,
  'quantity(string): kubernetes.Quantity': (text: string) => parse(text) ?? fail('quantities must match the regular expression of quantities'),
  'sign(kubernetes.Quantity): int': ({ value }: Quantity) => signOf(value),
  '<kubernetes.Quantity>.isGreaterThan(kubernetes.Quantity): bool': (a: Quantity, b: Quantity) => a.compare(b) > 0,
  '<kubernetes.Quantity>.isLessThan(kubernetes.Quantity): bool': (a: Quantity, b: Quantity) => a.compare(b) < 0,
  '<kubernetes.Quantity>.compareTo(kubernetes.Quantity): int': (a: Quantity, b: Quantity) => a.compare(b),
  '<kubernetes.Quantity>.asApproximateFloat(): double': ({ value, scale }: Quantity) => Number(value) * 10 ** scale,
  '<kubernetes.Quantity>.asInteger(): int': (quantity: Quantity) => int(quantity.integer ?? fail('cannot convert value to integer')),
  '<kubernetes.Quantity>.isInteger(): bool': (quantity: Quantity) => quantity.integer !== undefined,
  '<kubernetes.Quantity>.add(kubernetes.Quantity): kubernetes.Quantity': (a: Quantity, b: Quantity) => a.plus(b),
  '<kubernetes.Quantity>.add(int): kubernetes.Quantity': (a: Quantity, b: Int) => a.plus(whole(b)),
  '<kubernetes.Quantity>.sub(kubernetes.Quantity): kubernetes.Quantity': (a: Quantity, b: Quantity) => a.plus(b.negated),
  '<kubernetes.Quantity>.sub(int): kubernetes.Quantity': (a: Quantity, b: Int) => a.plus(whole(b).negated),
};

function whole(value: Int): Quantity {
  return new Quantity(BigInt(value), 0, true);
}

function signOf(value: bigint): number {
  return value === 0n ? 0 : value > 0n ? 1 : -1;
}

function aligned(one: Quantity, other: Quantity): [bigint, bigint] {
  const scale = Math.min(one.scale, other.scale);
  return [one.value * 10n ** BigInt(one.scale - scale), other.value * 10n ** BigInt(other.scale - scale)];
}

function parse(text: string): Quantity | undefined {
  const [matched, sign, zeros, fraction = '', suffix] = QUANTITY.exec(text) ?? [];
  if (matched === undefined || text === '') return undefined;
  const digits = zeros.replace(/^0+/, '') || '0';
  const unit = /^[-+]?0*$/.test(text) ? { power: 0, binary: false } : unitOf(suffix);
  if (!unit) return undefined;
  const value = BigInt(digits + fraction) * (sign === '-' ? -1n : 1n);
  return unit.binary ? binary(value, digits, fraction, unit.power) : decimal(value, digits, fraction, unit.power);
}

function unitOf(suffix: string): { power: number; binary: boolean } | undefined {
  if (Object.hasOwn(DECIMAL, suffix)) return { power: DECIMAL[suffix], binary: false };
  if (Object.hasOwn(BINARY, suffix)) return { power: BINARY[suffix], binary: true };
  if (!/^[eE][-+]?\d+$/.test(suffix) || BigInt(suffix.slice(1)) !== BigInt.asIntN(64, BigInt(suffix.slice(1)))) return undefined;
  return { power: Number(BigInt.asIntN(32, BigInt(suffix.slice(1)))), binary: false };
}

function decimal(value: bigint, digits: string, fraction: string, power: number): Quantity {
  const scale = power - fraction.length;
  return digits.length + fraction.length <= PRECISION && scale >= NANO ? new Quantity(value, scale, true) : rounded(value, scale);
}

function binary(value: bigint, digits: string, fraction: string, power: number): Quantity {
  const product = value * 2n ** BigInt(power);
  const room = 15 - digits.length - Math.trunc(power * 3 / 10) - 1;
  if (fraction === '' && room >= 0 && product <= INT64_MAX && product >= -INT64_MAX) return new Quantity(product, 0, true);
  const { value: nanos, scale } = rounded(product, -fraction.length);
  const limit = INT64_MAX * 10n ** BigInt(-scale);
  return new Quantity(nanos > limit ? limit : nanos < -limit ? -limit : nanos, scale, false);
}

/** Nothing is smaller than a billionth; what is between is rounded away from zero. */
function rounded(value: bigint, scale: number): Quantity {
  if (scale >= NANO) return new Quantity(value, scale, false);
  const by = 10n ** BigInt(Math.min(NANO - scale, String(value).length + 1));
  const up = value % by === 0n ? 0n : BigInt(signOf(value));
  return new Quantity(value / by + up, NANO, false);
}
