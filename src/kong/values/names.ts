import { refuse } from '../../core/error';
import { isHeaderName, isTag } from '../../core/kong/values';

const TOKEN = /^[!#$%&'*+.^_`|~A-Za-z0-9-]+$/;
const UTF8_NAME = /^[A-Za-z0-9._~\u0080-\u{10ffff}-]+$/u;

/**
 * The name of a header as given.
 *
 * @throws TRF1301 where it is none
 */
export function headerName(name: string): string {
  return isHeaderName(name) ? name : refuse({
    code: 'TRF1301', value: name, expected: 'the name of a header: letters, digits, "-" and "_"', fix: 'for example "X-Request-Id"',
  });
}

/**
 * The name of a cookie as given.
 *
 * @throws TRF1304 where it is none
 */
export function cookieName(name: string): string {
  return TOKEN.test(name) ? name : refuse({
    code: 'TRF1304', value: name, expected: 'the name of a cookie: no spaces, no separators', fix: 'for example "session_id"',
  });
}

/**
 * Tags as given.
 *
 * @throws TRF1302 where Kong would not take one, or an annotation would cut it in two
 */
export function tagList(tags: readonly string[]): string {
  const bad = tags.find(tag => !isTag(tag) || tag.trim() !== tag);
  if (bad === undefined) return tags.join(',');
  const mended = bad.trim().replace(/[,/\x00-\x1f\x7f]+/g, '-') || 'team-a';
  return refuse({ code: 'TRF1302', value: bad, expected: 'a tag without "," and "/", and without spaces around it', fix: `"${mended}"` });
}

/**
 * The name of one instance of a plugin as given.
 *
 * @throws TRF1336 where Kong would not take it
 */
export function instanceName(name: string): string {
  return UTF8_NAME.test(name) ? name : refuse({
    code: 'TRF1336', value: name, expected: 'a name of letters, digits, ".", "-", "_" and "~"', fix: `"${name.replace(/[^\w.~-]+/g, '-') || 'limits'}"`,
  });
}
