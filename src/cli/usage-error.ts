/** A path or argument that is of no use. Its text is all that is shown of it, and the exit code is 2. */
export class UsageError extends Error {}
