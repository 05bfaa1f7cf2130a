import { isAddress, isDnsName, isFilePath } from '../../../src/core/kuma/address';
import { isBandwidth } from '../../../src/core/kuma/bandwidth';
import { parseDecimal } from '../../../src/core/kuma/decimal';
import { parseGoDuration } from '../../../src/core/kuma/go-duration';
import { isNamedStatus, isStatus } from '../../../src/core/kuma/http-status';
import { isPathPrefix } from '../../../src/core/kuma/path-prefix';
import { isRetryOn, RETRY_CONDITIONS } from '../../../src/core/kuma/retry-on';
import { isSpiffeId } from '../../../src/core/kuma/spiffe-id';
import { RetryCondition } from '../../../src/mesh/policies/resilience/retry-condition';

const THOUSAND = 'a'.repeat(1000);

test.each<readonly [string, (text: string) => boolean, readonly string[], readonly string[]]>([
  ['the path of a file', isFilePath, ['/tmp/logs.txt', '/dev/stdout', '/', 'C:\\logs\\a.txt'], ['', 'logs.txt', '#not_valid', '/a\0b']],
  ['a name in DNS', isDnsName, ['example.com', 'a_b', 'localhost', 'Example.COM.'], ['', '192.0.2.1', '-a', 'a..b', 'a b', THOUSAND]],
  [
    'an address', isAddress, ['logs:5000', 'logs.com', 'https://a.b/c?d#e', 'user@a.com', '192.0.2.1', '[2001:db8::1]:80', 'tcp://logs'],
    ['', 'abc', 'localhost', 'not_valid_url', '.a.com', 'a.com:123456', 'ssh://a.com', 'a b.com', 'http://', '[::g]:80', 'a.com/%zz', THOUSAND.repeat(3)],
  ],
  ['a bandwidth', isBandwidth, ['50Mbps', '1 Gbps', 'kbps'], ['50', '50mbps', '50 Mb', '-1kbps']],
  ['a prefix of paths', isPathPrefix, ['/', '/a', '/a/b'], ['', 'a', '/a/', '//']],
  ['a SPIFFE ID', isSpiffeId, ['spiffe://a.b', 'spiffe://a.b/ns/shop'], ['a', 'spiffe://A.b', 'spiffe://a.b/', 'spiffe://a.b//c', 'spiffe://a.b/../c']],
  ['something to retry on', isRetryOn, ['5xx', 'HttpMethodGet', '503', '418'], ['5XX', 'HttpMethodGET', '299', '600', '', '5e2']],
])('%s', (_, is, right, wrong) => {
  expect(right.filter(text => !is(text))).toEqual([]);
  expect(wrong.filter(is)).toEqual([]);
});

test('Kuma and constructs know the same conditions for retries', () => {
  expect([...RETRY_CONDITIONS].sort()).toEqual(Object.values<string>(RetryCondition).sort());
});

test('a status is a number of three digits, and has a name or not', () => {
  expect([99, 100, 299, 599, 600, 200.5].map(isStatus)).toEqual([false, true, true, true, false, false]);
  expect([100, 299, 419, 451, 599].map(isNamedStatus)).toEqual([true, false, false, true, false]);
});

test('decimals are numbers, or texts that say one', () => {
  expect([5, '5', '.5', '5.', '-1e3', '', '5%', 'NaN', '0x1'].map(parseDecimal)).toEqual([5, 5, 0.5, 5, -1000, undefined, undefined, undefined, undefined]);
});

test('durations are those of Go', () => {
  expect(['0', '1h30m', '-1.5s', '+1ms', '1us'].map(parseGoDuration)).toEqual([0, 5_400_000, -1500, 1, 0.001]);
  expect(['', '1', '1d', '1 s', '1h30', 's', '2562048h'].map(parseGoDuration)).toEqual(Array(7).fill(undefined));
});
