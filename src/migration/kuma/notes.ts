import { Finding, ObjectReference, Severity } from '../../admission/finding';

interface Sort { readonly code: string; readonly severity: Severity }

/** What there is to say of a migration. Errors are losses: something that worked will not. */
const SORTS = {
  /** A field that nothing knows in the current kinds. */
  unknownField: { code: 'TRF1800', severity: 'error' },
  /** A field or a whole object without counterpart. */
  lost: { code: 'TRF1801', severity: 'error' },
  /** Proxies or clients that cannot be said otherwise than by tags. */
  selector: { code: 'TRF1802', severity: 'error' },
  /** A name that leads nowhere among the documents. */
  missing: { code: 'TRF1803', severity: 'error' },
  /** Two settings that have become one. */
  merged: { code: 'TRF1804', severity: 'error' },
  /** Carried over, with another meaning in some cases. */
  changed: { code: 'TRF1805', severity: 'warning' },
  /** It did nothing, so nothing takes its place. */
  unused: { code: 'TRF1806', severity: 'info' },
  /** It is what Kuma does anyway. */
  isDefault: { code: 'TRF1807', severity: 'info' },
  /** Carried over, and needs something beside it. */
  needs: { code: 'TRF1808', severity: 'warning' },
} satisfies Record<string, Sort>;

export type NoteSort = keyof typeof SORTS;

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
export class Notes {
  public readonly findings: Finding[] = [];

  public constructor(private readonly object: ObjectReference) {}

  public say(sort: NoteSort, note: Note): undefined {
    this.findings.push({ ...SORTS[sort], object: this.object, ...note });
    return undefined;
  }
}
