import { refuse } from '../../../core/error';

const MAX = 1024;
const FORBIDDEN = ['//', '/./', '/../', '%2f', '%2F', '#'];
const FORBIDDEN_ENDS = ['/..', '/.'];
const CHARACTERS = /^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$/;

/** What is missing from a path for an exact or prefix match, or nothing: they are compared as written, so they have to be normal. */
export function pathFault(path: string): string | undefined {
  if (!path.startsWith('/')) return 'a path that starts with "/"';
  if (path.length > MAX) return `at most ${MAX} characters`;
  const part = FORBIDDEN.find(text => path.includes(text));
  if (part) return `a path without "${part}"`;
  const end = FORBIDDEN_ENDS.find(text => path.endsWith(text));
  if (end) return `a path that does not end with "${end}"`;
  return CHARACTERS.test(path) ? undefined : 'a path of letters, digits, -._~!$&\'()*+,;=:@/ and %XX';
}

/** The path as given. @throws TRF1101 where no request could have it */
export function routePath(path: string): string {
  const expected = pathFault(path);
  return expected ? refuse({ code: 'TRF1101', value: path, expected, fix: normal(path) }) : path;
}

/** The path that another one is replaced with, as given. @throws TRF1101 where it is no path */
export function replacementPath(path: string): string {
  if (path.startsWith('/') && path.length <= MAX) return path;
  return refuse({ code: 'TRF1101', value: path, expected: `a path that starts with "/", at most ${MAX} characters`, fix: `"${absolute(path).slice(0, 80)}"` });
}

function normal(path: string): string {
  const { pathname } = new URL(absolute(path).replace(/#.*/, '').replace(/%2f/gi, '/').replace(/\/{2,}/g, '/'), 'http://localhost');
  return pathFault(pathname) === undefined ? `"${pathname}"` : 'for example "/shop"';
}

function absolute(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
