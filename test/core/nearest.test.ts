import { nearest } from '../../src/core/nearest';

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
