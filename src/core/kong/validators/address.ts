import { parseCidr, parseIp } from '../../ip';

/** What Kong takes an address for, by what it looks like. */
type Kind = 'ipv4' | 'ipv6' | 'name';

interface Address { readonly kind: Kind; readonly port?: number }

const PORT_MAX = 65535;
const BAD_PORT = 'bad port';

/** A host without port: a name, an IPv4 address, or an IPv6 one with or without brackets. */
export function host(value: string): string | undefined {
  const address = addressOf(value);
  if (address === undefined) return 'is not a host name or IP address';
  return address === BAD_PORT || address.port !== undefined ? 'is a host without port: leave the port out' : undefined;
}

/** A name that a TLS server answers to. */
export function serverName(value: string): string | undefined {
  const address = addressOf(value);
  if (address === undefined) return 'is not a host name';
  if (address !== BAD_PORT && address.kind !== 'name') return 'is a name, not an IP address';
  return host(value);
}

/** A host, perhaps with a port, in which a label may be `*`. */
export function hostPattern(value: string): string | undefined {
  const address = addressOf(value.replaceAll('*', 'abc'));
  return address === undefined || address === BAD_PORT ? 'is not a host name or IP address' : undefined;
}

/** An IP address, in brackets if it likes, or a network such as `10.0.0.0/8`. */
export function ipOrCidr(value: string): string | undefined {
  const [, bare, rest] = /^\[([^[\]]*:[^[\]]*)\](.*)$/s.exec(value) ?? [];
  const text = bare === undefined ? value : bare + rest;
  return parseIp(text) || parseCidr(text) ? undefined : 'is not an IP address or a network such as 10.0.0.0/8';
}

/** A path of a request: only characters that RFC 3986 has in paths, and `%` only before two hex digits. */
export function path(value: string): string | undefined {
  if (!/^\/[\w.\-~/%:@!$&'()*+,;=]*$/.test(value)) return 'is not a path: it has characters that paths don\'t have';
  return /%(?![0-9A-Fa-f]{2})/.test(value) ? 'has a "%" that no two hex digits follow' : undefined;
}

/** A URL as Kong reads one: a scheme and something where the host stands; nothing is asked of the rest. */
export function url(value: string): string | undefined {
  const [, scheme, rest] = /^(?:([A-Za-z0-9][A-Za-z0-9+\-.]*):)?(.*)$/s.exec(value.split('#', 1)[0]) as unknown as [string, string | undefined, string];
  const authority = /^\/\/([^/]*)/.exec(rest)?.[1];
  if (authority === undefined || hostOf(authority) === '') return 'is a URL without a host';
  return scheme === undefined ? 'is a URL without a scheme, such as "https:"' : undefined;
}

/** Who a URL says is asking, `user:password` before the `@`; nothing where it does not. */
export function userInfo(value: string): string | undefined {
  const authority = /^(?:[A-Za-z0-9][A-Za-z0-9+\-.]*:)?\/\/([^/]*)/.exec(value.split('#', 1)[0])?.[1];
  return authority?.includes('@') ? authority.slice(0, authority.indexOf('@')) : undefined;
}

function hostOf(authority: string): string {
  const server = authority.slice(authority.indexOf('@') + 1);
  const colon = server.lastIndexOf(':');
  return colon === -1 || server.includes(']', colon) ? server : server.slice(0, colon);
}

function addressOf(text: string): Address | typeof BAD_PORT | undefined {
  const colons = text.split(':', 3).length - 1;
  if (colons > 1) return ipv6(text);
  return /^[\d.]+$/.test(text.replace(':', '')) ? ipv4(text) : name(text);
}

function ipv4(text: string): Address | typeof BAD_PORT | undefined {
  const [, address, port] = /^(\d{1,3}(?:\.\d{1,3}){3})(?::(\d+))?$/.exec(text) ?? [];
  if (address === undefined || address.split('.').some(byte => Number(byte) > 255)) return undefined;
  return withPort('ipv4', port);
}

function ipv6(text: string): Address | typeof BAD_PORT | undefined {
  const [, inner, rest] = /^\[([^[\]]*)\](.*)$/s.exec(text) ?? [];
  if (rest && !/^:\d*$/.test(rest)) return undefined;
  const port = rest && rest.length > 1 ? rest.slice(1) : undefined;
  if (port !== undefined && Number(port) > PORT_MAX) return BAD_PORT;
  return isIpv6(inner ?? text) ? withPort('ipv6', port) : undefined;
}

/** Eight groups of up to four hex digits; `::` once for those that are zero. Kong does not ask that it stand for more than none. */
function isIpv6(text: string): boolean {
  const full = `${text.startsWith(':') ? '0' : ''}${text}${text.endsWith(':') ? '0' : ''}`;
  if (full.length > 45) return false;
  const zeros = Math.max(0, 8 - (full.split(':').length - 1));
  const expanded = full.includes('::') ? full.replace('::', `:${'0:'.repeat(zeros)}`) : full;
  return /^[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){7}$/.test(expanded);
}

/** Labels of letters, digits, `-` and `_`; none empty but the last, none with a `-` at its end. */
function name(text: string): Address | typeof BAD_PORT | undefined {
  const port = /:(\d+)$/.exec(text)?.[1];
  const bare = port === undefined ? text : text.slice(0, -port.length - 1);
  const labels = bare.split('.');
  if (port !== undefined && Number(port) > PORT_MAX) return BAD_PORT;
  if (!/^[\w.-]+$/.test(bare) || labels.some((label, i) => label.endsWith('-') || label === '' && i < labels.length - 1)) return undefined;
  return withPort('name', port);
}

function withPort(kind: Kind, port: string | undefined): Address | typeof BAD_PORT {
  if (port === undefined) return { kind };
  return Number(port) > PORT_MAX ? BAD_PORT : { kind, port: Number(port) };
}
