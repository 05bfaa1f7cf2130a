import { parseGoDuration } from '../../../../core/kuma/go-duration';
import { Complaint, missing, outOfRange } from '../resources/complaint';
import { Selector, selectors, TagDemands } from '../resources/tags';

/** Whose traffic a legacy policy is about. */
export interface Parties {
  readonly sources?: readonly Selector[];
  readonly destinations?: readonly Selector[];
}

const ANY: TagDemands = { atLeastOne: true };
/** The proxies of a service. */
export const OF_A_SERVICE: TagDemands = { atLeastOne: true, service: true };
/** A service as clients know it: by its name alone. */
const BY_SERVICE: TagDemands = { service: true, serviceOnly: true };

/** Of policies for what proxies send: the destination is known by its service alone. */
export function* outgoing({ sources, destinations }: Parties): Iterable<Complaint> {
  yield* selectors('spec.sources', sources, OF_A_SERVICE);
  yield* selectors('spec.destinations', destinations, BY_SERVICE);
}

/** Of policies for what proxies receive: any tags tell them. */
export function* incoming({ sources, destinations }: Parties, ofDestinations: TagDemands = {}): Iterable<Complaint> {
  yield* selectors('spec.sources', sources, ANY);
  yield* selectors('spec.destinations', destinations, { ...ANY, ...ofDestinations });
}

/** A duration that has to be there and more than zero. */
export function* lasting(path: string, duration: string | undefined, example: string): Iterable<Complaint> {
  if (duration === undefined) yield missing(path, example);
  else yield* lastingIfThere(path, duration, example);
}

/** A duration that is more than zero, where it is there. */
export function* lastingIfThere(path: string, duration: string | undefined, example: string): Iterable<Complaint> {
  if (duration !== undefined && parseGoDuration(duration) === 0) yield outOfRange(path, duration, 'more than zero', example);
}

/** A number of which zero means nothing. */
export function* counted(path: string, count: number | undefined, example: string): Iterable<Complaint> {
  if (count === undefined) yield missing(path, example);
  else if (count === 0) yield outOfRange(path, count, '1 or more', example);
}

export function* percentage(path: string, value: number | undefined, example: string): Iterable<Complaint> {
  if (value !== undefined && (value < 0 || value > 100)) yield outOfRange(path, value, 'a percentage from 0 to 100', example);
}
