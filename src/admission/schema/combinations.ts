import { Step } from '../../core/field-path';
import { FAILURES } from '../failure';
import { schemaPath } from '../field-steps';
import { Report } from '../report';
import { SchemaNode } from './node';
import type { Validation } from './validate';

type Outcome = ReturnType<Validation['alternative']>;

/**
 * `allOf`, `anyOf`, `oneOf` and `not`. Where alternatives fail, the server says so and adds what the best of them had to say:
 * the first of those that agreed most often.
 */
export function checkCombinations(validation: Validation, node: SchemaNode, value: unknown, steps: readonly Step[], report: Report): number {
  let agreed = 0;
  const fits = (outcome: Outcome): boolean => outcome.report.problems.length === 0;
  const fail = (message: string): void => report.add(FAILURES.combination, schemaPath(steps), { value, message });
  const take = (outcome: Outcome | undefined): void => {
    agreed += outcome?.agreed ?? 0;
    report.problems.push(...outcome?.report.problems ?? []);
  };

  if (node.anyOf) {
    const tried: Outcome[] = [];
    for (const alternative of node.anyOf) {
      tried.push(validation.alternative(alternative, value));
      if (fits(tried[tried.length - 1])) break;
    }
    const fitting = tried.find(fits);
    if (!fitting) fail('fits none of its alternatives');
    take(fitting ?? best(tried));
  }
  if (node.oneOf) {
    const tried = node.oneOf.map(alternative => validation.alternative(alternative, value));
    const fitting = tried.filter(fits);
    if (fitting.length === 0) {
      fail('fits none of its alternatives');
      take(best(tried));
    } else if (fitting.length > 1) {
      fail(`fits ${fitting.length} of its alternatives; only one may apply`);
    } else {
      take(fitting[0]);
    }
  }
  if (node.allOf) {
    const tried = node.allOf.map(part => validation.alternative(part, value));
    tried.forEach(take);
    if (!tried.every(fits)) fail('does not fit all that is asked of it');
  }
  if (node.not && fits(validation.alternative(node.not, value))) fail('is just what is not allowed here');
  return agreed;
}

function best(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((found, outcome) => outcome.agreed > found.agreed ? outcome : found);
}
