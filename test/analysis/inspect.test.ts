import { RULES } from '../../src/admission';
import { exampleObjects } from '../../src/admission/rules/example';
import { inspect } from '../../src/analysis';

const GATEWAY_API = 'gateway.networking.k8s.io/v1';

function objects(port: number, metadata: object = {}) {
  return [
    { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'api' }, spec: { ports: [{ port: 8080 }] } }] },
    {
      apiVersion: GATEWAY_API, kind: 'Gateway', metadata: { name: 'edge' },
      spec: { gatewayClassName: 'any', listeners: [{ name: 'web', port: 80, protocol: 'HTTP' }] },
    },
    {
      apiVersion: GATEWAY_API, kind: 'HTTPRoute', metadata: { name: 'shop', ...metadata },
      spec: { parentRefs: [{ name: 'edge' }], rules: [{ backendRefs: [{ name: 'api', port }] }] },
    },
  ];
}

const severe = (given: readonly object[], options = {}) => {
  const reached = inspect(given, options);
  return reached.findings.filter(({ severity }) => severity !== 'info').map(finding => [reached.places.get(finding), finding.code, finding.path]);
};

test('says what admission says and what objects say of each other, in the order of the objects', () => {
  const [list, edge, shop]: any[] = objects(9090);

  expect(severe([list, edge, { ...shop, spec: { ...shop.spec, hostname: 'shop.example.com' } }])).toEqual([
    [2, 'TRF2010', 'spec.hostname'], [2, 'TRF3107', 'spec.rules[0].backendRefs[0].port'],
  ]);
  expect(severe(objects(9090))).toEqual([[2, 'TRF3107', 'spec.rules[0].backendRefs[0].port']]);
  expect(severe(objects(8080))).toEqual([]);
});

test('what is accepted is counted and not said', () => {
  const accepted = inspect(objects(9090, { annotations: { 'cdk8s-traffic/suppress': 'TRF3107 the port is opened by another team' } }));

  expect(accepted.suppressed.map(({ code }) => code)).toEqual(['TRF3107']);
  expect(accepted.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('what all targets say is said once', () => {
  expect(severe(objects(9090), { targets: ['spec', 'kong-operator-2.2'] })).toEqual([[2, 'TRF3107', 'spec.rules[0].backendRefs[0].port']]);
});

test('objects that are none are admission\'s to speak of', () => {
  const [hostile] = [Object.defineProperty({}, 'apiVersion', { get: () => { throw new Error('no'); }, enumerable: true })];

  expect(inspect([hostile, null, 5]).findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
});

test('a route that comes in by two listeners is no rival of itself', () => {
  const listeners = [{ name: 'web', port: 80, protocol: 'HTTP' }, { name: 'calls', port: 81, protocol: 'HTTP' }];
  const byKong = [
    {
      apiVersion: GATEWAY_API, kind: 'GatewayClass', metadata: { name: 'edge', annotations: { 'konghq.com/gatewayclass-unmanaged': 'true' } },
      spec: { controllerName: 'konghq.com/kic-gateway-controller' },
    },
    { apiVersion: GATEWAY_API, kind: 'Gateway', metadata: { name: 'edge' }, spec: { gatewayClassName: 'edge', listeners } },
  ];
  const route = (name: string) => ({
    apiVersion: GATEWAY_API, kind: 'GRPCRoute', metadata: { name },
    spec: { parentRefs: [{ name: 'edge' }], rules: [{ matches: [{ method: { service: 'shop.Cart' } }], backendRefs: [{ name: 'api', port: 80 }] }] },
  });

  expect(severe([...byKong, route('one')])).toEqual([]);
  expect(severe([...byKong, route('one'), route('two')])).toContainEqual([3, 'TRF4101', 'spec.rules[0].matches[0]']);
});

test('what kinds of others take requests is their controllers\' to know', () => {
  const [list, edge, shop]: any[] = objects(8080);
  const to = (group: string, kind: string) => [list, edge, { ...shop, spec: { ...shop.spec, rules: [{ backendRefs: [{ group, kind, name: 'api' }] }] } }];

  expect(severe(to('storage.example.com', 'Bucket'))).toEqual([]);
  expect(severe(to('apps', 'Deployment'))).toEqual([[2, 'TRF3109', 'spec.rules[0].backendRefs[0].kind']]);
});

test('no controller refuses a redirect to itself', () => {
  const [list, edge, shop]: any[] = objects(8080);
  const filters = [{ type: 'RequestRedirect', requestRedirect: { scheme: 'http' } }];
  const found = inspect([list, edge, { ...shop, spec: { ...shop.spec, rules: [{ filters }] } }]).findings.filter(({ code }) => code === 'TRF4105');

  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
});

describe('what the caller has in mind with objects and findings', () => {
  const examples = RULES.flatMap(rule => [rule.fails, rule.passes].map(text => ({
    given: exampleObjects(rule, text), options: { world: rule.world },
  })));

  test('objects that may be changed are judged as others are, by themselves and together', () => {
    const isOwn = () => true;

    for (const { given, options } of examples) {
      const kept = structuredClone(given);
      const [changeable, unchanged] = [inspect(structuredClone(given), options, { isOwn }), inspect(given, options)];
      expect(changeable.findings).toEqual(unchanged.findings);
      expect(given).toEqual(kept);
    }
    const all = examples.flatMap(({ given }) => given);
    expect(inspect(structuredClone(all), {}, { isOwn }).findings).toEqual(inspect(all).findings);
  });

  test('objects that may not be changed stay as they are', () => {
    const given = objects(8080);
    const before = structuredClone(given);

    inspect(given, {}, { isOwn: place => place === 2 });

    expect([given[0], given[1]]).toEqual([before[0], before[1]]);
    expect((given[2] as any).spec.rules[0].backendRefs[0]).toEqual({ group: '', kind: 'Service', name: 'api', port: 8080, weight: 1 });
  });

  test('without infos, all else is said', () => {
    for (const { given, options } of examples) {
      const severeOnly = inspect(given, options).findings.filter(({ severity }) => severity !== 'info');
      expect(inspect(given, options, { infos: false }).findings).toEqual(severeOnly);
    }
  });
});
