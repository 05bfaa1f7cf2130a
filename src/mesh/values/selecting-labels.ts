import { IConstruct } from 'constructs';
import { refuse } from '../../core/error';

/**
 * The labels as given.
 *
 * @param without what no labels would select
 * @throws TRF1225 where there are none
 */
export function selectingLabels(labels: { [label: string]: string }, without: string, construct?: IConstruct): { [label: string]: string } {
  return Object.keys(labels).length > 0 ? labels : refuse({
    code: 'TRF1225', value: labels, construct, expected: `a label at least: none select ${without}`, fix: "{ app: 'web' }",
  });
}
