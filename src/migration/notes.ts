import { Finding, ObjectReference, Severity } from '../admission/finding';

/** A sort of thing that there is to say of a migration. Errors are losses: something that worked will not. */
export interface Sort { readonly code: string; readonly severity: Severity }

/** What is said of a field. */
export interface Note {
  readonly path: string;
  readonly value?: unknown;
  /** The reason. */
  readonly message: string;
  /** What to do. */
  readonly fix?: string;
}

/** What is said of one object. */
export class SortedNotes<Name extends string> {
  public readonly findings: Finding[] = [];

  public constructor(private readonly object: ObjectReference, private readonly sorts: Readonly<Record<Name, Sort>>) {}

  public say(sort: Name, note: Note): undefined {
    this.findings.push({ ...this.sorts[sort], object: this.object, ...note });
    return undefined;
  }
}
