import { ObjectReference } from '../../admission/finding';
import { Sort, SortedNotes } from '../notes';

/** What there is to say of a migration to Kong. */
const SORTS = {
  /** Kong does it, too: what says so there. */
  carried: { code: 'TRF1830', severity: 'info' },
  /** Kong does not do this, or not so. */
  lost: { code: 'TRF1831', severity: 'error' },
  /** Nobody knows this annotation or field. */
  unknown: { code: 'TRF1832', severity: 'error' },
  /** Carried over, with another meaning in some cases. */
  changed: { code: 'TRF1833', severity: 'warning' },
  /** It is what Kong does anyway. */
  isDefault: { code: 'TRF1834', severity: 'info' },
  /** It did nothing, so nothing takes its place. */
  unused: { code: 'TRF1835', severity: 'info' },
  /** Carried over, and needs something beside it. */
  needs: { code: 'TRF1836', severity: 'warning' },
  /** A value that cannot be read. */
  unreadable: { code: 'TRF1837', severity: 'error' },
  /** What is meant is not among the documents. */
  missing: { code: 'TRF1838', severity: 'error' },
  /** Two settings that Kong has in one place only. */
  conflict: { code: 'TRF1839', severity: 'error' },
} satisfies Record<string, Sort>;

export type NoteSort = keyof typeof SORTS;

/** What is said of one object. */
export class Notes extends SortedNotes<NoteSort> {
  public constructor(object: ObjectReference) {
    super(object, SORTS);
  }
}
