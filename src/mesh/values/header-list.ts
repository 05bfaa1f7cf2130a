import { refuse } from '../../core/error';
import { some } from '../../core/sparse';

const NAME = /^[a-z0-9!#$%&'*+\-.^_`|~]+$/;
const NAME_MAX = 256;
const HEADERS_MAX = 16;

/** The name as given. @throws TRF1253 where no header can be called so for Kuma: upper case, or more than 256 characters */
export function headerName(name: string): string {
  return name.length <= NAME_MAX && NAME.test(name) ? name : refuse({
    code: 'TRF1253', value: name, expected: 'the name of a header, in lower case', fix: `"${name.toLowerCase().replace(/[^a-z0-9-]/g, '-')}"`,
  });
}

/** Names and values, at most 16 of them. Nothing stays nothing. @throws TRF1253 where a header cannot be called so or there are too many */
export function headerList(all: { readonly [name: string]: string } | undefined): { name: string; value: string }[] | undefined {
  return some(atMost(Object.entries(all ?? {})).map(([name, value]) => ({ name: headerName(name), value })));
}

/** Names alone, at most 16 of them. Nothing stays nothing. @throws TRF1253 where a header cannot be called so or there are too many */
export function headerNames(all: readonly string[] | undefined): string[] | undefined {
  return some(atMost(all ?? []).map(headerName));
}

/** The first name that changes of headers have twice. */
export function repeatedHeader(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) < index);
}

function atMost<T>(all: readonly T[]): readonly T[] {
  if (all.length <= HEADERS_MAX) return all;
  return refuse({ code: 'TRF1253', value: all.length, expected: `at most ${HEADERS_MAX} headers`, fix: 'leave some out' });
}
