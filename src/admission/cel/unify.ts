import { CelType, DYN, same } from './cel-type';

/**
 * What type parameters stand for, as it becomes known while an expression is checked.
 *
 * The rules are those of cel-go's checker, lenient ones included: dyn goes with everything, null with structs, opaque types and times.
 */
export class Bindings {
  private bound = new Map<string, CelType>();

  /** Whether values of each type may stand where the other list's types are wanted; what that implies is remembered only then. */
  public assignable(from: readonly CelType[], to: readonly CelType[]): boolean {
    const before = this.bound;
    this.bound = new Map(before);
    if (from.length === to.length && from.every((type, i) => this.fits(type, to[i]))) return true;
    this.bound = before;
    return false;
  }

  /** The type with all that is known put in; with `whole`, what is not known is dyn. */
  public resolve(type: CelType, whole = false): CelType {
    if (type.kind === 'param') {
      const known = this.bound.get(type.name);
      if (known) return this.resolve(known, whole);
      return whole ? DYN : type;
    }
    return type.params.length === 0 ? type : { ...type, params: type.params.map(inner => this.resolve(inner, whole)) };
  }

  private fits(one: CelType, other: CelType): boolean {
    if (other.kind === 'param') {
      const { valid, bound } = this.substitutes(one, other);
      if (valid || bound) return valid;
    }
    if (one.kind === 'param') return this.substitutes(other, one).valid;
    if (isWild(one) || isWild(other)) return true;
    if (one.kind === 'null') return isNullable(other);
    if (other.kind === 'null') return isNullable(one);
    if (one.kind === 'type') return other.kind === 'type';
    return one.kind === other.kind && one.name === other.name
      && one.params.length === other.params.length && one.params.every((type, i) => this.fits(type, other.params[i]));
  }

  /** Whether the type can be what the parameter stands for, and whether that was known before. */
  private substitutes(type: CelType, parameter: CelType): { valid: boolean; bound: boolean } {
    if (same(type, parameter)) return { valid: true, bound: true };
    const known = this.bound.get(parameter.name);
    if (known) {
      if (same(type, known)) return { valid: true, bound: true };
      if (!this.fits(type, known)) return { valid: false, bound: true };
      const general = mostGeneral(type, known);
      if (!this.occurs(parameter, general)) this.bound.set(parameter.name, general);
      return { valid: true, bound: true };
    }
    const valid = !this.occurs(parameter, type);
    if (valid) this.bound.set(parameter.name, type);
    return { valid, bound: false };
  }

  private occurs(parameter: CelType, within: CelType): boolean {
    if (same(parameter, within)) return true;
    if (within.kind !== 'param') return within.params.some(type => this.occurs(parameter, type));
    const known = this.bound.get(within.name);
    return known !== undefined && this.occurs(parameter, known);
  }
}

/** The more general one of two types that go together. */
export function mostGeneral(one: CelType, other: CelType): CelType {
  return isLessSpecific(one, other) ? one : other;
}

function isLessSpecific(one: CelType, other: CelType): boolean {
  if (one.kind === 'dyn' || one.kind === 'param') return true;
  if (other.kind === 'dyn' || other.kind === 'param') return false;
  if (one.kind !== other.kind || one.name !== other.name) return false;
  return one.kind === 'type' || (one.params.length === other.params.length && one.params.every((type, i) => isLessSpecific(type, other.params[i])));
}

function isWild({ kind }: CelType): boolean {
  return kind === 'dyn' || kind === 'error';
}

function isNullable({ kind }: CelType): boolean {
  return kind === 'null' || kind === 'opaque' || kind === 'struct' || kind === 'duration' || kind === 'timestamp';
}
