/** How the value of a header or query parameter is matched. */
export class ValueMatch {
  /** The value is exactly this one, in this case. A plain string means the same. */
  public static exact(value: string): ValueMatch {
    return new ValueMatch(undefined, value);
  }

  /** The value matches this regular expression as a whole, in the syntax of the proxy: RE2 in Kuma, Rust's or PCRE in Kong. */
  public static regex(pattern: string): ValueMatch {
    return new ValueMatch('RegularExpression', pattern);
  }

  private constructor(
    /** @internal */
    public readonly _type: string | undefined,
    /** @internal */
    public readonly _value: string,
  ) {}
}
