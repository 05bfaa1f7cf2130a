import { KindFields } from '../../tools/api-coverage/leaves';
import { coverageOf, unusedExceptions } from '../../tools/api-coverage/measure';
import { CHAPTERS, forgotten } from '../../tools/api-coverage/subjects';

const kinds = Object.values(CHAPTERS).flatMap(chapter => chapter.kinds());
const kind = (name: string): KindFields => kinds.find(one => one.kind === name)!;

test('a field is counted once it holds no others, whatever is in it', () => {
  expect([...kind('MeshMultiZoneService').all()]).toEqual([
    'spec.ports[].appProtocol', 'spec.ports[].name', 'spec.ports[].port', 'spec.selector.meshService.matchLabels',
  ]);
  expect([...kind('MeshMultiZoneService').setIn({ spec: { ports: [{ port: 80 }, { name: 'web' }], selector: { meshService: { matchLabels: { app: 'web' } } } } })])
    .toEqual(['spec.ports[].port', 'spec.ports[].name', 'spec.selector.meshService.matchLabels']);
});

test('lists and objects without anything in them set nothing', () => {
  expect([...kind('MeshMultiZoneService').setIn({ spec: { ports: [], selector: {} } })]).toEqual([]);
});

test('kinds whose CRD takes anything have the fields that Kuma reads', () => {
  const mesh = { spec: { mtls: { backends: [{ type: 'builtin', conf: { caCert: { RSAbits: 4096 } } }] } } };

  expect([...kind('Mesh').setIn(mesh)]).toEqual(['spec.mtls.backends[].conf.caCert.RSAbits', 'spec.mtls.backends[].type']);
});

test('an exception does not count, and is found out where it is set after all', () => {
  const exceptions = [{ fields: /^MeshMultiZoneService spec\.ports\[\]\.name$/, why: 'of no use' }, { fields: /^Nothing /, why: 'of no use' }];
  const [unset] = coverageOf([kind('MeshMultiZoneService')], [{ apiVersion: '', kind: 'MeshMultiZoneService', spec: { ports: [{ port: 80 }] } } as any], exceptions);
  const [set] = coverageOf([kind('MeshMultiZoneService')], [{ apiVersion: '', kind: 'MeshMultiZoneService', spec: { ports: [{ name: 'a' }] } } as any], exceptions);

  expect(unset).toMatchObject({ fields: 4, set: 1, missing: ['spec.ports[].appProtocol', 'spec.selector.meshService.matchLabels'], stale: [] });
  expect(unset.share).toBeCloseTo(1 / 3);
  expect(set.stale).toEqual(['spec.ports[].name']);
  expect(unusedExceptions(kinds, exceptions)).toEqual([exceptions[1]]);
});

test('no kind is forgotten, and no exception is about nothing', () => {
  expect(forgotten(new Set())).toEqual([]);
  expect(forgotten(new Set(['KongRoute', 'DataPlane', 'Mesh']))).toEqual(['KongRoute']);
  expect(unusedExceptions(kinds)).toEqual([]);
});
