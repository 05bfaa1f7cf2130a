import { isIP } from 'node:net';

/** A URL in the parts that Go finds in it. */
export interface GoUrl {
  readonly scheme: string;
  readonly host: string;
  /** As it was written. */
  readonly path: string;
  readonly query: string;
  /** The whole, written anew. */
  readonly text: string;
}

/** Whether Go takes this for what stands in a request: a URL with a scheme, or a path from the root. */
export function isRequestUri(text: string): boolean {
  return parsed(text, true) !== undefined;
}

/** The URL in a text that is an absolute URI or path; nothing for another text. */
export function goUrl(text: string): GoUrl | undefined {
  if (!isRequestUri(text)) return undefined;
  const hash = text.indexOf('#');
  const fragment = hash < 0 ? undefined : text.slice(hash + 1);
  if (fragment !== undefined && !isEscaped(fragment)) return undefined;
  const url = parsed(hash < 0 ? text : text.slice(0, hash), false);
  return url && { ...url, text: fragment ? `${url.text}#${fragment}` : url.text };
}

const ESCAPE = /%(?![\da-fA-F]{2})/;
const HOST_FORBIDDEN = /[^A-Za-z0-9!"$&'()*+,\-.:;<=>[\]_~%\u0080-\u{10ffff}]/u;
const USER_INFO = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/;
const PORT = /^(?::\d*)?$/;

function isEscaped(text: string): boolean {
  return !ESCAPE.test(text);
}

function parsed(text: string, request: boolean): GoUrl | undefined {
  if (/[\0-\x1f\x7f]/.test(text) || (text === '' && request)) return undefined; // eslint-disable-line no-control-regex
  if (text === '*') return { scheme: '', host: '', path: '*', query: '', text };
  if (text.startsWith(':')) return undefined;
  const [prefix = '', name = ''] = /^([A-Za-z][A-Za-z\d+.-]*):/.exec(text) ?? [];
  const scheme = name.toLowerCase();
  const whole = text.slice(prefix.length);
  const mark = whole.indexOf('?');
  let rest = mark < 0 ? whole : whole.slice(0, mark);
  const query = mark < 0 ? '' : whole.slice(mark + 1);
  const tail = mark < 0 ? '' : `?${query}`;
  if (!rest.startsWith('/')) {
    if (scheme !== '') return { scheme, host: '', path: '', query, text: `${scheme}:${rest}${tail}` };
    if (request || rest.split('/')[0].includes(':')) return undefined;
  }
  let authority = '';
  let host: string | undefined = '';
  if (rest.startsWith('//') && (scheme !== '' || (!request && !rest.startsWith('///')))) {
    const slash = rest.indexOf('/', 2);
    authority = rest.slice(2, slash < 0 ? undefined : slash);
    rest = slash < 0 ? '' : rest.slice(slash);
    host = hostOf(scheme, authority);
  }
  if (host === undefined || !isEscaped(rest)) return undefined;
  const start = scheme === '' ? '' : `${scheme}:`;
  const slashes = authority !== '' || (scheme !== '' && whole.startsWith('//') && rest !== '') ? '//' : '';
  return { scheme, host, path: escapedPath(rest), query, text: `${start}${slashes}${authority}${escapedPath(rest)}${tail}` };
}

function hostOf(scheme: string, authority: string): string | undefined {
  const at = authority.lastIndexOf('@');
  const user = authority.slice(0, Math.max(at, 0));
  if (!USER_INFO.test(user) || !isEscaped(user)) return undefined;
  const host = authority.slice(at + 1);
  const bracket = host.lastIndexOf('[');
  if (bracket > 0) return undefined;
  return bracket === 0 ? literalHost(host) : namedHost(scheme, host);
}

/** An IPv6 address in brackets, with an optional zone and port. */
function literalHost(host: string): string | undefined {
  const close = host.lastIndexOf(']');
  const address = host.slice(1, close);
  const zone = address.indexOf('%25');
  const port = host.slice(close + 1);
  if (close < 0 || !PORT.test(port) || (zone < 0 && address.includes('%'))) return undefined;
  const text = zone < 0 ? address : unescaped(address, true);
  const isAddress = isIP(zone < 0 ? address : address.slice(0, zone)) === 6 && text !== `${address.slice(0, zone)}%`;
  return text !== undefined && isAddress ? `[${text}]${port}` : undefined;
}

function namedHost(scheme: string, host: string): string | undefined {
  const strict = scheme === 'http' || scheme === 'https';
  const colon = strict ? host.indexOf(':') : host.lastIndexOf(':');
  if (colon >= 0 && !PORT.test(host.slice(colon))) return undefined;
  return HOST_FORBIDDEN.test(host) ? undefined : unescaped(host, false);
}

/** Only bytes beyond ASCII need escapes in a host, and so only they may have one. In a zone also what a host may have. */
function unescaped(text: string, zone: boolean): string | undefined {
  if (!isEscaped(text)) return undefined;
  const escapes = text.match(/%[\da-fA-F]{2}/g) ?? [];
  const isAllowed = (escape: string): boolean =>
    escape === '%25' || parseInt(escape.slice(1), 16) >= 0x80 || (zone && !HOST_FORBIDDEN.test(decoded(escape)));
  return escapes.every(isAllowed) ? decoded(text) : undefined;
}

function decoded(text: string): string {
  const bytes = Buffer.from(text.replace(/%([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(0xe000 + parseInt(hex, 16))));
  return bytes.toString().replace(/[\ue000-\ue0ff]+/g, escaped => Buffer.from([...escaped].map(byte => byte.charCodeAt(0) - 0xe000)).toString());
}

const PATH_FORBIDDEN = /[^A-Za-z0-9!$&'()*+,\-./:;=@[\]_~%]/u;

/** The path as it was written where all in it may stand in a path, else escaped. */
function escapedPath(path: string): string {
  if (!PATH_FORBIDDEN.test(path)) return path;
  return encodeURI(decoded(path)).replace(/[!'()*#?[\]]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
