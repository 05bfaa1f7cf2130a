import { isIP } from 'node:net';
import { isDnsName } from './address';

const URL_PARTS = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::(\d*))?(?:[/?#].*)?$/;

/** Whether Kuma takes this as the address of a host: an IP address or a hostname. */
export function isHostAddress(text: string): boolean {
  return isIP(text) !== 0 || isDnsName(text);
}

/** The two parts of `host:port` and `[::1]:port`; either may be empty. Nothing where the text has another form. */
export function splitHostPort(text: string): { readonly host: string; readonly port: string } | undefined {
  const [, bracketed, plain, port] = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/.exec(text) ?? [];
  return port === undefined ? undefined : { host: bracketed ?? plain, port };
}

/** Whether a request can name this: a path from the root, or a URL. */
export function isRequestUri(text: string): boolean {
  if (/[\s\x7f]/.test(text) || /%(?![0-9a-fA-F]{2})/.test(text)) return false;
  return text.startsWith('/') || /^[a-zA-Z][a-zA-Z0-9+.-]*:[^]+$/.test(text);
}

/** The port that a URL says; empty where it says none, nothing where it is no URL with a host. */
export function portOfUrl(url: string): string | undefined {
  const parts = URL_PARTS.exec(url);
  return parts ? parts[2] ?? '' : undefined;
}
