import { headerName, headerValue, parameterName, parameterValue } from './header';
import { pattern } from './pattern';
import { ValueMatch } from './value-match';
import { refuse } from '../../core/error';

/** A match of one name, as Gateway API writes it. */
export interface Match { readonly name: string; readonly type?: string; readonly value: string }

/** Values by the names of what they are values of. */
export type ValueMatches = { readonly [name: string]: string | ValueMatch };

/** Header matches, as Gateway API writes them. @throws TRF1102, TRF1103, TRF1117 */
export function headerMatches(headers: ValueMatches | undefined): Match[] {
  const matches = render(headers, headerName, headerValue);
  once(matches);
  return matches;
}

/** Query parameter matches, as Gateway API writes them. @throws TRF1102, TRF1103 */
export function parameterMatches(parameters: ValueMatches | undefined): Match[] {
  return render(parameters, parameterName, parameterValue);
}

function render(matches: ValueMatches = {}, nameOf: (name: string) => string, valueOf: (value: string) => string): Match[] {
  return Object.entries(matches).map(([name, match]) => {
    const { _type: type, _value: value } = typeof match === 'string' ? ValueMatch.exact(match) : match;
    return { name: nameOf(name), ...type && { type }, value: type ? pattern(valueOf(value)) : valueOf(value) };
  });
}

function once(headers: readonly Match[]): void {
  const again = headers.find(({ name }, i) => headers.findIndex(other => other.name === name) < i);
  if (!again) return;
  refuse({ code: 'TRF1102', value: again.name, expected: 'each header once: its name is the same in any case', fix: 'match all it may be with ValueMatch.regex' });
}

/** Whether no request can have both: some name would need two exact values. */
export function disjoint(one: readonly Match[] = [], other: readonly Match[] = []): boolean {
  const exact = (matches: readonly Match[]) => matches.filter(({ type }) => type === undefined);
  return exact(one).some(({ name, value }) => exact(other).some(match => match.name === name && match.value !== value));
}
