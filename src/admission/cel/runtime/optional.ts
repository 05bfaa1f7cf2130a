import { equal } from './equal';
import { fail } from './error';
import { Comparable } from './values';

/** A value that may not be there. */
export class Optional implements Comparable {
  public static readonly NONE = new Optional(undefined);

  /** Of what may be undefined. */
  public static maybe(value: unknown): Optional {
    return value === undefined ? Optional.NONE : new Optional(value);
  }

  public readonly celType = 'optional_type';

  private constructor(private readonly content: unknown) {}

  public get hasValue(): boolean { return this.content !== undefined; }

  public value(): unknown {
    return this.content === undefined ? fail('optional.none() dereference') : this.content;
  }

  public equals(other: unknown): boolean {
    if (!(other instanceof Optional) || this.hasValue !== other.hasValue) return false;
    return !this.hasValue || equal(this.content, other.content);
  }
}
