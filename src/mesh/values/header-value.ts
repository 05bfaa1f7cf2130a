/** What a header must be for something to happen. */
export class HeaderValue {
  /** Its value is exactly this one. */
  public static exact(value: string): HeaderValue {
    return new HeaderValue({ type: 'Exact', value });
  }

  /** Its value begins so. */
  public static prefix(start: string): HeaderValue {
    return new HeaderValue({ type: 'Prefix', value: start });
  }

  /** Its value matches this regular expression as a whole, in RE2 syntax. */
  public static regex(pattern: string): HeaderValue {
    return new HeaderValue({ type: 'RegularExpression', value: pattern });
  }

  /** It is there. */
  public static present(): HeaderValue {
    return new HeaderValue({ type: 'Present' });
  }

  /** It is not there. */
  public static absent(): HeaderValue {
    return new HeaderValue({ type: 'Absent' });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: { readonly type: string; readonly value?: string },
  ) {}
}
