import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';

/**
 * Refuses more entries than the API server takes.
 *
 * @throws TRF1105
 */
export function atMost(max: number, entries: readonly unknown[], what: string, construct?: IConstruct): void {
  if (entries.length <= max) return;
  refuse({ code: 'TRF1105', value: entries.length, expected: `at most ${max} ${what}`, fix: 'split it in two', construct });
}
