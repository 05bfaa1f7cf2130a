import { IConstruct } from 'constructs';
import { callSite } from './call-site';

/** What a TrafficError says, field by field, for tests and tools. */
export interface Misuse {
  /** Stable: its meaning never changes. */
  readonly code: string;
  /** What was given. */
  readonly value: unknown;
  /** What would have been right. */
  readonly expected: string;
  /** What to write instead. */
  readonly fix: string;
  /** Where, when a construct knows; a value class adds it when it is used. */
  readonly construct?: IConstruct;
}

/**
 * Misuse of the library, found where it is written. Its text is all a user needs, and of its stack the line of their own
 * code that is refused: values such as plugins and backends know no construct.
 *
 * Recognised by its fields, not by `instanceof`: jsii cannot export errors, and several copies of a package may be loaded.
 */
export class TrafficError extends Error {
  /** The misuse an error stands for, whichever copy of this package threw it. */
  public static of(error: unknown): TrafficError | undefined {
    return error instanceof Error && error.name === 'TrafficError' && 'code' in error && 'fix' in error ? error as TrafficError : undefined;
  }

  declare public readonly code: string;
  declare public readonly value: unknown;
  declare public readonly expected: string;
  declare public readonly fix: string;
  /** The path of the construct, where it is known. */
  declare public readonly construct?: string;

  public constructor(misuse: Misuse) {
    super(text(misuse));
    // not enumerable, or Node would print them below the text that already says it all
    const fields = { ...misuse, construct: misuse.construct?.node.path, name: 'TrafficError', stack: [this.message, callSite()].filter(Boolean).join('\n') };
    for (const [field, value] of Object.entries(fields)) Object.defineProperty(this, field, { value });
  }
}

/** Throws a TrafficError. The comment keeps Node from printing a line of this file above the text of an uncaught one. */
export function refuse(misuse: Misuse): never {
  throw new TrafficError(misuse); // node-do-not-add-exception-line
}

/** Adds the construct to a misuse that is found where none is known: in a value that it is given. */
export function located<T>(construct: IConstruct, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const found = TrafficError.of(error);
    if (found === undefined || found.construct !== undefined) throw error;
    const { code, value, expected, fix } = found;
    return refuse({ code, value, expected, fix, construct });
  }
}

/** The text of a misuse: code, place, value, what was expected, and the fix. */
export function text({ code, construct, value, expected, fix }: Misuse): string {
  return `${code}${construct ? ` at ${construct.node.path}` : ''}: got ${show(value)}, expected ${expected}\n  fix: ${fix}`;
}

function show(value: unknown): string {
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : JSON.stringify(value) ?? String(value);
}
