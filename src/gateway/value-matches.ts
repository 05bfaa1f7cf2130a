import { headerName, headerValue, parameterName, parameterValue } from './header';
import { pattern } from './pattern';
import { ValueMatch } from './value-match';

/** Values by the names of what they are values of. */
export type ValueMatches = { readonly [name: string]: string | ValueMatch };

/** Header matches, as Gateway API writes them. @throws TRF1102, TRF1103, TRF1117 */
export function headerMatches(headers: ValueMatches | undefined): object[] {
  return render(headers, headerName, headerValue);
}

/** Query parameter matches, as Gateway API writes them. @throws TRF1102, TRF1103 */
export function parameterMatches(parameters: ValueMatches | undefined): object[] {
  return render(parameters, parameterName, parameterValue);
}

function render(matches: ValueMatches = {}, nameOf: (name: string) => string, valueOf: (value: string) => string): object[] {
  return Object.entries(matches).map(([name, match]) => {
    const { _type: type, _value: value } = typeof match === 'string' ? ValueMatch.exact(match) : match;
    return { name: nameOf(name), ...type && { type }, value: type ? pattern(valueOf(value)) : valueOf(value) };
  });
}
