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
