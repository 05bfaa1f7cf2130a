import { checkFields, Fields } from './fields';
import { Violation } from './policy';
import { bandwidth, notNegativeTime, share, status } from './values';

interface Faults { readonly http?: readonly Readonly<Record<string, object | undefined>>[] }

const FAULTS: Readonly<Record<string, Fields>> = {
  abort: { httpStatus: status, percentage: share },
  delay: { value: notNegativeTime, percentage: share },
  responseBandwidth: { limit: bandwidth, percentage: share },
};

/** What is wrong with faults. Kuma says which fault it is before it says which item it stands in: `http.abort[0]`. */
export function* checkFaults(settings: object, path: string): Iterable<Violation> {
  for (const [i, fault] of ((settings as Faults).http ?? []).entries()) {
    for (const [name, fields] of Object.entries(FAULTS)) if (fault[name]) yield* checkFields(fault[name], `${path}.http.${name}[${i}]`, fields);
  }
}
