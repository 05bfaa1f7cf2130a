const ALLOWED = /^\/[A-Za-z0-9._~/%:@!$&'()*+,;=-]*$/;
const BAD_ESCAPE = /%(?![0-9A-Fa-f]{2})/;
const ESCAPE = /%[0-9A-Fa-f]{2}/g;
const UNRESERVED = /^[A-Za-z0-9\-_.~]$/;
const NEEDS_ESCAPE = /[^!#$&'()*+,/:;=?@[\]A-Za-z0-9\-_.~%]/gu;

/** Whether every `%` of a path begins the code of a byte. */
export function isEscapedWell(path: string): boolean {
  return !BAD_ESCAPE.test(path);
}

/** Whether Kong takes this for the path of a request to a backend: absolute, no empty segment, only what a URI may have. */
export function isUriPath(path: string): boolean {
  return ALLOWED.test(path) && isEscapedWell(path) && !path.includes('//');
}

/**
 * A path as Kong compares it: no dot segments, no empty segments, escaped exactly where it must be. Kong's router wants paths
 * in this form, and brings those of requests into it.
 */
export function normalized(path: string): string {
  const unescaped = path.replace(ESCAPE, code => {
    const character = String.fromCharCode(parseInt(code.slice(1), 16));
    return UNRESERVED.test(character) ? character : code.toUpperCase();
  });
  const segments: string[] = [];
  for (const segment of unescaped.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  const end = segments.length > 0 && /\/\.{0,2}$/.test(unescaped) ? '/' : '';
  return `/${segments.join('/')}${end}`.replace(NEEDS_ESCAPE, encodeURIComponent);
}
