import * as fc from 'fast-check';
import { KongIngress, Backend } from '../../src';
import '../../src/jest';
import { contains, missing } from '../../src/testing/contains';
import { shopChart } from '../fixtures';

const route = (fields: object) => ({
  apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'shop' },
  spec: { hostnames: ['shop.example.com', 'cart.example.com'], rules: [{ name: 'api', backendRefs: [{ name: 'api', port: 8080 }] }] }, ...fields,
});

/** The text with which an expectation fails. */
function failure(expectation: () => unknown): string {
  try {
    expectation();
  } catch (error) {
    // eslint-disable-next-line no-control-regex
    return (error as Error).message.replace(/\x1b\[\d+m/g, '');
  }
  throw new Error('the expectation holds');
}

describe('toBeAdmitted', () => {
  test('holds for what a cluster takes, whatever it comes from', () => {
    const chart = shopChart();
    new KongIngress(chart, 'api', { host: 'api.example.com', backend: Backend.service('api', { port: 80 }) });

    expect(chart).toBeAdmitted();
    expect(chart.node.root).toBeAdmitted(['kic-3.5']);
    expect(route({})).toBeAdmitted('kic-3.5');
  });

  test('fails with the findings', () => {
    expect(failure(() => expect([route({ hostname: 'shop.example.com' })]).toBeAdmitted())).toMatch(/^error TRF2010 {2}HTTPRoute shop {2}hostname\n[^]*1 object: 1 error/);
  });

  test('a reference that contradicts what is there counts, one to somewhere else does not', () => {
    const edge = {
      apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'edge' },
      spec: { gatewayClassName: 'any', listeners: [{ name: 'web', port: 80, protocol: 'HTTP' }] },
    };
    const attached = (section: string) => route({ spec: { parentRefs: [{ name: 'edge', sectionName: section }] } });

    expect([edge, attached('web')]).toBeAdmitted();
    expect([edge, attached('tls')]).not.toBeAdmitted();
  });

  test('what was to be refused says so when it is not', () => {
    expect(failure(() => expect(route({})).not.toBeAdmitted('spec'))).toMatch(/^something was expected to be refused by spec; 1 object: /);
  });
});

describe('toHaveObject', () => {
  test('holds where one object has all that is given', () => {
    expect([route({})]).toHaveObject({ kind: 'HTTPRoute', spec: { rules: [{ name: 'api' }] } });
    expect([route({})]).toHaveObject({ kind: 'HTTPRoute', spec: { hostnames: expect.arrayContaining(['cart.example.com']) } });
    expect([route({})]).not.toHaveObject({ kind: 'HTTPRoute', spec: { hostnames: ['shop.example.com'] } });
    expect([route({})]).not.toHaveObject({ kind: 'HTTPRoute', metadata: { namespace: expect.anything() } });
  });

  test('shows the closest object where none has it', () => {
    const text = failure(() => expect([route({}), { kind: 'Service' }]).toHaveObject({ kind: 'HTTPRoute', spec: { rules: [{ name: 'web' }] } }));

    expect(text).toMatch(/closest is HTTPRoute shop:/);
    expect(text).toMatch(/-\s+"name": "web"/);
    expect(text).toMatch(/\+\s+"name": "api"/);
    expect(failure(() => expect([]).toHaveObject({ kind: 'HTTPRoute' }))).toBe('there are no objects');
  });
});

test.each<[string, () => void, string]>([
  ['a part with no field', () => expect([route({})]).toHaveObject({}), 'no field, which anything would match'],
  ['a part that is none', () => expect([route({})]).not.toHaveObject('kind: Service' as never), 'no field'],
  ['a controller that nobody knows', () => expect([route({})]).toBeAdmitted('kuma-9' as never), '"kuma-9", which is none of'],
])('%s is no test', (_, act, said) => {
  expect(failure(act)).toContain(said);
});

test('toMatchManifest holds where each given object is there just like that', () => {
  const yaml = 'apiVersion: v1\nkind: Service\nmetadata: { name: api }\nspec: { ports: [{ port: 80 }] }\n';

  expect([route({}), { apiVersion: 'v1', kind: 'Service', metadata: { name: 'api' }, spec: { ports: [{ port: 80 }] } }]).toMatchManifest(yaml);
  expect(failure(() => expect(yaml.replace('80', '81')).toMatchManifest(yaml))).toMatch(/^Service api differs:[^]*-\s+"port": 80,[^]*\+\s+"port": 81,/);
  expect(failure(() => expect([route({})]).toMatchManifest(yaml))).toBe('there is no Service api; there is HTTPRoute shop');
  expect(failure(() => expect([route({})]).not.toMatchManifest([]))).toContain('name one');
});

test('toHaveObjectCount counts all objects, or those of a kind', () => {
  expect([route({}), route({})]).toHaveObjectCount(2);
  expect([route({}), route({})]).toHaveObjectCount(0, 'Service');
  expect(failure(() => expect([route({})]).toHaveObjectCount(2, 'HTTPRoute'))).toBe('there is 1 object of the kind HTTPRoute, not 2: HTTPRoute shop');
});

test('a part of a value is contained in it, and with one leaf changed it is not', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.infiniteStream(fc.boolean()), (value, keep) => {
    expect(contains(value, part(value, keep))).toBe(true);
    expect(missing(value, value)).toBe(0);
    expect(contains(value, changed(value))).toBe(false);
  }));
});

/** Without some of the fields. */
function part(value: unknown, keep: Iterator<boolean>): unknown {
  if (Array.isArray(value)) return value.map(item => part(item, keep));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(() => keep.next().value).map(([key, field]) => [key, part(field, keep)]));
}

function changed(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? ['new'] : [changed(value[0]), ...value.slice(1)];
  if (typeof value !== 'object' || value === null) return 'changed' === value ? 'again' : 'changed';
  const [first] = Object.keys(value);
  return first === undefined ? { new: 1 } : { ...value, [first]: changed((value as Record<string, unknown>)[first]) };
}
