import { refuse } from '../../core/error';

const NAME = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/;
const NAME_MAX = 256;
/** Visible ASCII, with single spaces within. */
const VALUE = /^[!-~]+([\t ]?[!-~]+)*$/;
const VALUE_MAX = 4096;
const PARAMETER_MAX = 1024;

/**
 * The name of a header in lower case: names are the same in any case, HTTP/2 has them in lower case only, and so has Kuma.
 *
 * @throws TRF1102 where it is none
 */
export function headerName(name: string): string {
  return parameterName(name, 'header').toLowerCase();
}

/** The name of a query parameter. @throws TRF1102 where it is none */
export function parameterName(name: string, what = 'query parameter'): string {
  return name.length <= NAME_MAX && NAME.test(name) ? name : refuse({
    code: 'TRF1102', value: name, expected: `the name of a ${what}: letters, digits and !#$%&'*+-.^_\`|~, at most ${NAME_MAX} characters`,
    fix: `"${name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'x-name'}"`,
  });
}

/** The value as given. @throws TRF1103 where no header can have it */
export function headerValue(value: string): string {
  return value.length <= VALUE_MAX && VALUE.test(value) ? value : refuse({
    code: 'TRF1103', value, expected: `visible ASCII characters with single spaces between them, 1 to ${VALUE_MAX}`, fix: 'encode what is not ASCII',
  });
}

/** The value as given. @throws TRF1103 where it is empty or too long */
export function parameterValue(value: string): string {
  return value.length > 0 && value.length <= PARAMETER_MAX ? value : refuse({
    code: 'TRF1103', value, expected: `1 to ${PARAMETER_MAX} characters`, fix: "ValueMatch.regex('.*') matches any value, the empty one too",
  });
}
