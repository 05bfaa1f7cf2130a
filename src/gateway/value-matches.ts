import { headerName, headerValue, parameterName } from './header';
import { pattern } from './pattern';
import { ValueMatch } from './value-match';

const HEADER_MAX = 4096;
const PARAMETER_MAX = 1024;

/** Values by the names of what they are values of. */
export type ValueMatches = { readonly [name: string]: string | ValueMatch };

/** Header matches, as Gateway API writes them. @throws TRF1102, TRF1103, TRF1117 */
export function headerMatches(headers: ValueMatches | undefined): object[] {
  return render(headers, headerName, HEADER_MAX);
}

/** Query parameter matches, as Gateway API writes them. @throws TRF1102, TRF1103 */
export function parameterMatches(parameters: ValueMatches | undefined): object[] {
  return render(parameters, parameterName, PARAMETER_MAX);
}

function render(matches: ValueMatches = {}, nameOf: (name: string) => string, max: number): object[] {
  return Object.entries(matches).map(([name, match]) => {
    const { _type: type, _value: value } = typeof match === 'string' ? ValueMatch.exact(match) : match;
    return { name: nameOf(name), ...type && { type }, value: (type ? pattern : headerValue)(value, max) };
  });
}
