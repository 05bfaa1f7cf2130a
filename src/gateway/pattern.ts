import { headerValue } from './header';
import { refuse } from '../core/error';
import { pcreProblem } from '../core/regex';

/** The regular expression as given. @throws TRF1103 where it is empty or too long, TRF1117 where no proxy could read it */
export function pattern(expression: string, max: number): string {
  const problem = pcreProblem(headerValue(expression, max));
  if (!problem) return expression;
  return refuse({
    code: 'TRF1117', value: expression, expected: `a regular expression: ${problem}`, fix: 'escape what is meant literally, such as "\\\\." or "\\\\("',
  });
}
