import { Duration } from 'cdk8s';
import { goDuration, milliseconds } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { count } from '../../values/positive';

/** Kuma counts in longer intervals. */
const SHORTEST_MS = 50;

/** So many in a time. @throws TRF1257 where the time is not longer than 50 milliseconds, TRF1259 where the number is none from 1 */
export function rate(num: number, per: Duration): object {
  if (milliseconds(per) <= SHORTEST_MS) {
    refuse({ code: 'TRF1257', value: goDuration(per), expected: `an interval longer than ${SHORTEST_MS}ms`, fix: 'Duration.seconds(1)' });
  }
  return { num: count(num), interval: goDuration(per) };
}
