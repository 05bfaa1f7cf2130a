import { isIP } from 'node:net';
import type { IPv4, IPv6 } from 'ipaddr.js';

/** An IP address, or a network where `prefix` says how many leading bits are its name. */
export interface IpAddress {
  readonly family: 4 | 6;
  readonly bytes: readonly number[];
  readonly prefix?: number;
}

/** The address that a text says, without zone; nothing for one that is written otherwise than RFC 4291 says. */
export function parseIp(text: string): IpAddress | undefined {
  if (isIP(text) === 0 || text.includes('%')) return undefined;
  const address = library().parse(inHex(text));
  return { family: address.kind() === 'ipv4' ? 4 : 6, bytes: address.toByteArray() };
}

/** The network that a text such as `10.0.0.0/8` says. Bits beyond the prefix may be set. */
export function parseCidr(text: string): IpAddress | undefined {
  const [, address, digits] = /^(.*)\/(0|[1-9]\d*)$/.exec(text) ?? [];
  const ip = address === undefined ? undefined : parseIp(address);
  const prefix = Number(digits);
  return ip && prefix <= ip.bytes.length * 8 ? { ...ip, prefix } : undefined;
}

/** The one way of writing an address or network that everybody should use (RFC 5952). */
export function ipText({ bytes, prefix }: IpAddress): string {
  const address = library().fromByteArray([...bytes]) as IPv4 & IPv6;
  const text = address.kind() as string === 'ipv6' ? address.toRFC5952String() : address.toString();
  return prefix === undefined ? text : `${text}/${prefix}`;
}

/** The network with all bits beyond its prefix cleared. */
export function masked(network: IpAddress): IpAddress {
  const { bytes, prefix = bytes.length * 8 } = network;
  return { ...network, bytes: bytes.map((byte, i) => leading(byte, prefix - i * 8)) };
}

/** The address, or each address of the network, lies in the other network. */
export function isWithin(inner: IpAddress, network: IpAddress): boolean {
  const { bytes, prefix = bytes.length * 8 } = network;
  return inner.family === network.family && (inner.prefix ?? inner.bytes.length * 8) >= prefix
    && bytes.every((byte, i) => leading(byte, prefix - i * 8) === leading(inner.bytes[i], prefix - i * 8));
}

/** An IPv4 address dressed up as an IPv6 one: `::ffff:10.0.0.1`. */
export function isIpv4InIpv6({ family, bytes }: IpAddress): boolean {
  return family === 6 && bytes.slice(0, 10).every(byte => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
}

/** An IPv6 address that ends as an IPv4 one, in hexadecimal throughout: the library takes `::1.2.3.4` for `::ffff:1.2.3.4`. */
function inHex(text: string): string {
  if (!text.includes(':')) return text;
  return text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: string[]) => {
    const [a, b, c, d] = bytes.slice(0, 4).map(byte => Number(byte).toString(16).padStart(2, '0'));
    return `${a}${b}:${c}${d}`;
  });
}

/** So many leading bits of a byte, and zeros. */
function leading(byte: number, bits: number): number {
  return byte - byte % 2 ** Math.min(8, Math.max(0, 8 - bits));
}

function library(): typeof import('ipaddr.js') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('ipaddr.js');
}
