import { App, Chart, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { isDns1035Label, isDnsLabel, isDnsSubdomain, nameOf, objectName, shortened } from '../../src/core/name';
import { misuse } from '../fixtures';

function under(...ids: string[]): Construct {
  const [chart, ...rest] = ids;
  return rest.reduce<Construct>((scope, id) => new Construct(scope, id), new Chart(Testing.app(), chart));
}

test('an object is called by the path of its construct', () => {
  expect(nameOf(under('shop', 'timeouts'))).toBe('shop-timeouts');
});

test('the id Resource adds nothing to the name', () => {
  expect(nameOf(under('shop', 'timeouts', 'Resource'))).toBe('shop-timeouts');
});

test('ids that no name may hold are written with dashes', () => {
  expect(nameOf(under('Shop', 'publicApi', 'to backend_1'))).toBe('shop-public-api-to-backend-1');
});

test('a name does not depend on what else there is', () => {
  const alone = new Chart(new App(), 'shop');
  const crowded = new Chart(new App(), 'shop');
  for (const id of ['a', 'b', 'timeouts-2']) new Construct(crowded, id);

  expect(nameOf(new Construct(crowded, 'timeouts'))).toBe(nameOf(new Construct(alone, 'timeouts')));
});

test('a name of 63 characters stays whole, one of 64 is shortened and told apart by a hash', () => {
  const whole = 'a'.repeat(63 - 'shop-'.length);

  expect(nameOf(under('shop', whole))).toBe(`shop-${whole}`);
  expect(nameOf(under('shop', `${whole}b`))).toMatch(/^shop-a+-[0-9a-f]{8}$/);
  expect(nameOf(under('shop', `${whole}b`))).not.toBe(nameOf(under('shop', `${whole}c`)));
});

test('every path gives a legal name', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[A-Za-z0-9 _.-]{1,40}[a-z]$/), { minLength: 1, maxLength: 5 }), ids => {
    expect(isDnsLabel(nameOf(under(...ids)))).toBe(true);
  }), { numRuns: 200 });
});

test('shortening keeps within the limit and never ends in a dash before the hash', () => {
  expect(shortened('a-----------b', 'x', 12)).toMatch(/^a-[0-9a-f]{8}$/);
});

test.each([
  ['shop', true, true, true], ['1shop', true, false, true], ['shop.eu', false, false, true], ['Shop', false, false, false],
  ['shop-', false, false, false], ['', false, false, false], ['a'.repeat(64), false, false, true],
])('%j: label %s, RFC 1035 label %s, subdomain %s', (name, label, strict, subdomain) => {
  expect([isDnsLabel(name), isDns1035Label(name), isDnsSubdomain(name)]).toEqual([label, strict, subdomain]);
});

test('refuses a name that no object can have, and proposes one', () => {
  expect(objectName('grafana.v2')).toBe('grafana.v2');
  expect(misuse(() => objectName('Grafana_v2'))).toMatchObject({ code: 'TRF1023', value: 'Grafana_v2', fix: '"grafana-v2"' });
});
