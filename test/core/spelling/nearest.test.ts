import { nearest, nearestName } from '../../../src/core/spelling/nearest';

const KINDS = ['HTTPRoute', 'GRPCRoute', 'Gateway', 'GatewayClass'];

test.each([
  ['HttpRoute', 'HTTPRoute'],
  ['HTTPRoutes', 'HTTPRoute'],
  ['Gatway', 'Gateway'],
  ['gatewayclass', 'GatewayClass'],
])('%s was meant to be %s', (word, meant) => {
  expect(nearest(word, KINDS)).toBe(meant);
});

test.each(['Service', 'X', '', 'Certificate'])('%j was meant to be none of them', word => {
  expect(nearest(word, KINDS)).toBeUndefined();
});

test('two letters that have changed places are one slip, also in a short word', () => {
  expect(nearest('mtsl', ['metrics', 'mtls', 'logging'])).toBe('mtls');
  expect(nearest('mslt', ['metrics', 'mtls', 'logging'])).toBeUndefined();
});

test.each<[word: string, candidates: readonly string[], meant: string | undefined]>([
  ['hosts', ['hostnames', 'rules'], 'hostnames'],
  ['keys', ['key_names', 'key_in_header', 'key_in_body'], 'key_names'],
  ['caCertRefs', ['caCertificateRefs', 'hostname'], 'caCertificateRefs'],
  ['RewriteURL', ['RequestRedirect', 'URLRewrite'], 'URLRewrite'],
  ['streamIdle', ['streamIdleTimeout', 'idleTimeout'], 'streamIdleTimeout'],
  ['cache', ['proxy-cache', 'proxy-cache-advanced', 'ace'], 'proxy-cache'],
  ['acp', ['ace', 'acl'], undefined],
  ['minRequests', ['maxRequests'], undefined],
  ['limit', ['limit_by', 'minute'], undefined],
  ['DENY_WITH_SHADOW_ALLOW', ['AllowWithShadowDeny'], undefined],
  ['x'.repeat(65), ['x'.repeat(64)], undefined],
])('%s among %j was meant to be %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

test('names that people give are told by slips only', () => {
  expect(nearestName('crat', ['cart', 'public-cart'])).toBe('cart');
  expect(nearestName('api', ['public-api'])).toBeUndefined();
});
