import * as fc from 'fast-check';
import { ipText, isIpv4InIpv6, isWithin, masked, parseCidr, parseIp } from '../../src/core/ip';

test.each([
  ['10.0.0.1', '10.0.0.1'], ['2001:DB8::0:1', '2001:db8::1'], ['::1.2.3.4', '::102:304'], ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ['010.0.0.1', undefined], ['1.2.3', undefined], ['256.0.0.1', undefined], ['fe80::1%eth0', undefined], ['0x7f.0.0.1', undefined], ['', undefined], [' ::1', undefined],
])('the address %s is %s', (text, canonical) => {
  const ip = parseIp(text);
  expect(ip && ipText(ip)).toBe(canonical);
});

test.each([
  ['10.1.2.3/8', '10.0.0.0/8'], ['2001:db8::1/33', '2001:db8::/33'], ['0.0.0.0/0', '0.0.0.0/0'],
  ['10.0.0.0/33', undefined], ['10.0.0.0/08', undefined], ['10.0.0.0', undefined], ['fe80::1%a/64', undefined], ['10.0.0.0/-1', undefined],
])('the network %s is %s', (text, canonical) => {
  const network = parseCidr(text);
  expect(network && ipText(masked(network))).toBe(canonical);
});

test('IPv4 within IPv6 is told from what only looks like it', () => {
  expect(isIpv4InIpv6(parseIp('::ffff:1.2.3.4')!)).toBe(true);
  expect(isIpv4InIpv6(parseIp('::1.2.3.4')!)).toBe(false);
});

test('a network holds what it holds masked, and itself', () => {
  fc.assert(fc.property(fc.ipV4(), fc.nat(32), (address, prefix) => {
    const network = parseCidr(`${address}/${prefix}`)!;
    expect(isWithin(parseIp(address)!, masked(network))).toBe(true);
    expect(isWithin(network, network)).toBe(true);
    expect(isWithin(parseIp('::1')!, network)).toBe(false);
  }));
  expect(isWithin(parseCidr('10.0.0.0/7')!, parseCidr('10.0.0.0/8')!)).toBe(false);
});
