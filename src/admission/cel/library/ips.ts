import { IpAddress, ipText, isIpv4InIpv6, isWithin, masked, parseCidr, parseIp } from '../../../core/ip';
import { fail } from '../runtime/error';
import { Comparable } from '../runtime/values';
import { Library } from '../signature';

/** An IP address, or a network. */
class Ip implements Comparable {
  public readonly celType: string;

  public constructor(public readonly address: IpAddress) {
    this.celType = address.prefix === undefined ? 'net.IP' : 'net.CIDR';
  }

  public equals(other: unknown): boolean { return other instanceof Ip && other.text === this.text; }

  public get text(): string { return ipText(this.address); }
}

type Test = (bytes: readonly number[]) => boolean;

const isV4 = (bytes: readonly number[]): boolean => bytes.length === 4;
const isZero: Test = bytes => bytes.every(byte => byte === 0);
const isLoopback: Test = bytes => isV4(bytes) ? bytes[0] === 127 : isZero(bytes.slice(0, 15)) && bytes[15] === 1;
const isMulticast: Test = bytes => isV4(bytes) ? bytes[0] >= 224 && bytes[0] < 240 : bytes[0] === 0xff;
const isBroadcast: Test = bytes => isV4(bytes) && bytes.every(byte => byte === 255);
const isLinkLocal: Test = bytes => isV4(bytes) ? bytes[0] === 169 && bytes[1] === 254 : bytes[0] === 0xfe && bytes[1] >= 0x80 && bytes[1] < 0xc0;
const isLinkLocalMulticast: Test = bytes => isV4(bytes)
  ? bytes[0] === 224 && bytes[1] === 0 && bytes[2] === 0 : bytes[0] === 0xff && bytes[1] % 16 === 2;
const isGlobal: Test = bytes => ![isZero, isLoopback, isMulticast, isBroadcast, isLinkLocal].some(is => is(bytes));

const about = (test: Test) => ({ address }: Ip) => test(address.bytes);

/** IP addresses and networks. IPv4 addresses dressed up as IPv6 and zones are refused. */
export const IPS: Library = {
  'isIP(string): bool': (text: string) => accepted(parseIp(text)) !== undefined,
  'ip(string): net.IP': ip,
  'ip.isCanonical(string): bool': (text: string) => ip(text).text === text,
  '<net.IP>.family(): int': ({ address }: Ip) => address.family,
  '<net.IP>.isUnspecified(): bool': about(isZero),
  '<net.IP>.isLoopback(): bool': about(isLoopback),
  '<net.IP>.isLinkLocalMulticast(): bool': about(isLinkLocalMulticast),
  '<net.IP>.isLinkLocalUnicast(): bool': about(isLinkLocal),
  '<net.IP>.isGlobalUnicast(): bool': about(isGlobal),
  'string(net.IP): string': ({ text }: Ip) => text,
  'isCIDR(string): bool': (text: string) => accepted(parseCidr(text)) !== undefined,
  'cidr(string): net.CIDR': cidr,
  '<net.CIDR>.containsIP(string): bool': (network: Ip, text: string) => isWithin(ip(text).address, network.address),
  '<net.CIDR>.containsIP(net.IP): bool': (network: Ip, { address }: Ip) => isWithin(address, network.address),
  '<net.CIDR>.containsCIDR(string): bool': (network: Ip, text: string) => isWithin(cidr(text).address, network.address),
  '<net.CIDR>.containsCIDR(net.CIDR): bool': (network: Ip, { address }: Ip) => isWithin(address, network.address),
  '<net.CIDR>.ip(): net.IP': ({ address: { family, bytes } }: Ip) => new Ip({ family, bytes }),
  '<net.CIDR>.prefixLength(): int': ({ address }: Ip) => address.prefix,
  '<net.CIDR>.masked(): net.CIDR': ({ address }: Ip) => new Ip(masked(address)),
  'string(net.CIDR): string': ({ text }: Ip) => text,
};

function ip(text: string): Ip {
  return new Ip(accepted(parseIp(text)) ?? fail(`IP Address ${JSON.stringify(text)} parse error during conversion from string`));
}

function cidr(text: string): Ip {
  return new Ip(accepted(parseCidr(text)) ?? fail('network address parse error during conversion from string'));
}

function accepted(address: IpAddress | undefined): IpAddress | undefined {
  return address && !isIpv4InIpv6(address) ? address : undefined;
}
