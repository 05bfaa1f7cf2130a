import { refuse } from '../../core/error';
import { pcreProblem } from '../../core/regex/regex';

/** The regular expression as given. @throws TRF1117 where no proxy could read it */
export function pattern(expression: string): string {
  const problem = pcreProblem(expression);
  if (!problem) return expression;
  return refuse({
    code: 'TRF1117', value: expression, expected: `a regular expression: ${problem}`, fix: 'escape what is meant literally, such as "\\\\." or "\\\\("',
  });
}
