import { checkFields, Fields } from './fields';
import { Violation } from './policy';
import { bandwidth, notNegativeTime, share, status } from './values';

interface Faults { readonly http?: readonly Readonly<Record<string, object | undefined>>[] }

interface Fault {
  readonly fields: Fields;
  /** What Kuma reads where nothing is said. */
  readonly absent: object;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  abort: { fields: { httpStatus: status, percentage: share }, absent: { httpStatus: 0 } },
  delay: { fields: { value: notNegativeTime, percentage: share }, absent: {} },
  responseBandwidth: { fields: { limit: bandwidth, percentage: share }, absent: { limit: '' } },
};

/** What is wrong with faults. Kuma says which fault it is before it says which item it stands in: `http.abort[0]`. */
export function* checkFaults(settings: object, path: string): Iterable<Violation> {
  for (const [i, fault] of ((settings as Faults).http ?? []).entries()) {
    for (const [name, { fields, absent }] of Object.entries(FAULTS)) {
      if (fault[name]) yield* checkFields({ ...absent, ...fault[name] }, `${path}.http.${name}[${i}]`, fields);
    }
  }
}
