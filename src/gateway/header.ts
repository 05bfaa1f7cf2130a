import { refuse } from '../core/error';

const NAME = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/;
const NAME_MAX = 256;
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/** Whether a header, or a query parameter that a route looks at, can be called so. */
export function isHeaderName(name: string): boolean {
  return name.length <= NAME_MAX && NAME.test(name);
}

/** Whether this can be a value of `max` characters at most: not empty, without control characters. */
export function isHeaderValue(value: string, max = 4096): boolean {
  return value.length > 0 && value.length <= max && !CONTROL.test(value);
}

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
  return isHeaderName(name) ? name : refuse({
    code: 'TRF1102', value: name, expected: `the name of a ${what}: letters, digits and !#$%&'*+-.^_\`|~, at most ${NAME_MAX} characters`,
    fix: `"${name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'x-name'}"`,
  });
}

/** The value as given. @throws TRF1103 where it is empty, too long or holds control characters */
export function headerValue(value: string, max?: number): string {
  return isHeaderValue(value, max) ? value : refuse({
    code: 'TRF1103', value, expected: `1 to ${max ?? 4096} characters, no control characters`, fix: 'use a shorter value on one line',
  });
}
