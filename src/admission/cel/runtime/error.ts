/** An evaluation that failed: in CEL that is a value too, which `&&` and `||` may absorb. No stack, as it is thrown often. */
export class CelError {
  public constructor(public readonly message: string) {}
}

export function fail(message: string): never {
  throw new CelError(message);
}

/** What went wrong, also where JavaScript noticed it: a value was not of the type that an operation needs. */
export function messageOf(error: unknown): string {
  return error instanceof CelError ? error.message : 'no such overload';
}
