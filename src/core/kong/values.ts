import { isIP } from 'node:net';

/** Protocols of requests, of which one route takes those of one line. */
export const REQUEST_FAMILIES: readonly (readonly string[])[] = [['http', 'https'], ['grpc', 'grpcs'], ['ws', 'wss']];

/** Protocols of connections, of which one route takes those of one line. */
export const STREAM_FAMILIES: readonly (readonly string[])[] = [['tcp', 'tls', 'udp'], ['tls_passthrough']];

/** What routes and Services can be told by annotations. `udp` is known to Kong, and not to its controllers here. */
export const ANNOTATED_PROTOCOLS: readonly string[] = ['http', 'https', 'grpc', 'grpcs', 'ws', 'wss', 'tcp', 'tls', 'tls_passthrough'];

/** Connections of these protocols begin with a TLS handshake. */
export const TLS_PROTOCOLS: readonly string[] = ['https', 'grpcs', 'wss', 'tls', 'tls_passthrough'];

/** Services of these protocols get bytes, not requests. */
export const STREAM_PROTOCOLS: readonly string[] = ['tcp', 'tls', 'tls_passthrough', 'udp'];

/** Services of these protocols can be told which certificates to show and to trust. */
export const VERIFIED_PROTOCOLS: readonly string[] = ['https', 'tls'];

export const REDIRECT_CODES: readonly number[] = [301, 302, 307, 308, 426];

/** Milliseconds. */
export const TIMEOUT_RANGE: readonly [number, number] = [1, 2_147_483_646];
export const RETRIES_RANGE: readonly [number, number] = [0, 32_767];
export const VERIFY_DEPTH_RANGE: readonly [number, number] = [0, 64];

/** The key of an annotation has 63 characters, of which `headers.` takes its share. */
export const HEADER_NAME_MAX = 55;

const METHOD = /^[A-Z]+$/;
/** What Kong's controllers take for a host in an annotation: stricter than DNS, `--` is not among it. */
const ANNOTATED_HOST = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)*$/;
const HEADER_NAME = /^[A-Za-z0-9_-]+$/;
const HOST = /^[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*$/;
const PRINTABLE = /^[^\x00-\x1f\x7f]+$/;
const REWRITE = /^([^$\\]|\$\d+|\\\$)*$/;

/** Whether Kong takes this for a method. */
export function isMethod(name: string): boolean {
  return METHOD.test(name);
}

/** Whether Kong's controllers take this for the name of a host in an annotation. */
export function isAnnotatedHost(host: string): boolean {
  return ANNOTATED_HOST.test(host) && isIP(host) === 0;
}

/** Whether Kong takes this for the name of a header: letters, digits, `-` and `_`. */
export function isHeaderName(name: string): boolean {
  return HEADER_NAME.test(name);
}

/** Whether Kong takes this for the name of a host that it sends to: a hostname, which may have `_`. */
export function isHost(host: string): boolean {
  return HOST.test(host);
}

/** Whether Kong takes this for a tag. */
export function isTag(tag: string): boolean {
  return PRINTABLE.test(tag) && !/[,/]/.test(tag);
}

/** Whether Kong's controllers understand this as what paths are rewritten to: `$1` is what a group matched, `\$` a dollar. */
export function isRewriteTemplate(path: string): boolean {
  return REWRITE.test(path);
}

/** The prefix of a vault, by which references name it. */
export function isVaultPrefix(prefix: string): boolean {
  return /^[a-z][a-z0-9-]*[a-z0-9]$/i.test(prefix);
}
