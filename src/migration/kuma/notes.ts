import { ObjectReference } from '../../admission/finding';
import { Sort, SortedNotes } from '../notes';

/** What there is to say of a migration. */
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

/** What is said of one object. */
export class Notes extends SortedNotes<NoteSort> {
  public constructor(object: ObjectReference) {
    super(object, SORTS);
  }
}
