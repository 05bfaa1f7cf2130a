import { worldOf } from '../../src/admission';

const service = { group: '', kind: 'Service', namespace: 'shop' };

test('the world is open unless it is said to be closed', () => {
  expect(worldOf(undefined, service)).toBe('open');
  expect(worldOf('closed', service)).toBe('closed');
  expect(worldOf({}, service)).toBe('open');
});

test('kinds come before namespaces, and both before the rest', () => {
  const worlds = { default: 'closed', namespaces: { shop: 'open' }, kinds: { 'Gateway.gateway.networking.k8s.io': 'closed' } } as const;

  expect(worldOf(worlds, service)).toBe('open');
  expect(worldOf(worlds, { ...service, namespace: 'other' })).toBe('closed');
  expect(worldOf(worlds, { group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: 'shop' })).toBe('closed');
});
