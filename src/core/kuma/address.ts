import { isIP } from 'node:net';

const DNS_LABEL = /^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,62}$/;
const DNS_MAX = 255;
const UNIX_PATH = /^(\/[^/\0]*)+$/;
const WINDOWS_PATH = /^[a-zA-Z]:\\(?:[^\\/:*?"<>|\r\n]+\\)*[^\\/:*?"<>|\r\n]*$/;
const WINDOWS_PATH_MAX = 32_767;
const URL_PARTS = /^(?:(\w+):\/\/)?(?:[^\s/?#@]+@)?(\[[^\]\s]*\]|[^\s/?#:@[\]]*)(?::(\d{1,5}))?([/?#]\S*)?$/;
const SCHEMES: readonly (string | undefined)[] = [undefined, 'ftp', 'tcp', 'udp', 'ws', 'wss', 'http', 'https'];
const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?)*\.?$/u;
const URL_LENGTH: readonly [above: number, below: number] = [3, 2083];

/** Whether Kuma takes this as a name in DNS: labels of letters, digits, `-` and `_`, and no IP address. */
export function isDnsName(name: string): boolean {
  const labels = name.replace(/[._]$/, '').split('.');
  return name.replaceAll('.', '').length <= DNS_MAX && isIP(name) === 0 && labels.every(label => DNS_LABEL.test(label));
}

/** Whether Kuma takes this as the path of a file: an absolute one, of Unix or Windows. */
export function isFilePath(path: string): boolean {
  return UNIX_PATH.test(path) || path.length <= WINDOWS_PATH_MAX && WINDOWS_PATH.test(path);
}

/** Whether Kuma takes this where a URL or an address goes: a host, perhaps with a scheme before, a port and a path behind it. */
export function isAddress(text: string): boolean {
  const [above, below] = URL_LENGTH;
  const [all, scheme, host, , path] = URL_PARTS.exec(text) ?? [];
  if (all === undefined || text.length <= above || text.length >= below || !SCHEMES.includes(scheme)) return false;
  if (/%(?![0-9a-fA-F]{2})/.test(path ?? '')) return false;
  if (host.startsWith('[')) return isIP(host.slice(1, -1)) === 6;
  // a word alone is no address; with a port, or behind a scheme, it is
  return HOST.test(host) && (text.includes(':') || /^[^?#]*\./.test(text));
}
