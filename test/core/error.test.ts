import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, Chart, Testing } from 'cdk8s';
import { Backend, KongIngress, Plugin, TrafficApp } from '../../src';
import { refuse, TrafficError } from '../../src/core/error';
import { misuse } from '../fixtures';

const MISUSE = { code: 'TRF1022', value: 0, expected: 'a whole number from 1 to 65535', fix: 'give the port of the Service' };

test('says code, value, expectation and fix in its text', () => {
  expect(new TrafficError(MISUSE).message).toMatchInlineSnapshot(`
TRF1022: got 0, expected a whole number from 1 to 65535
  fix: give the port of the Service
`);
});

test('names the construct where one is known', () => {
  const chart = new Chart(Testing.app(), 'shop');

  const error = new TrafficError({ ...MISUSE, construct: chart });

  expect(error.construct).toBe('shop');
  expect(error.message).toContain('TRF1022 at shop: ');
});

test('carries what it says as fields', () => {
  expect(misuse(() => refuse(MISUSE))).toMatchObject({ ...MISUSE });
});

test('is recognised by its fields, also when another copy of the package threw it', () => {
  const foreign = Object.assign(new Error('text'), { name: 'TrafficError', code: 'TRF1022', fix: 'mend it' });

  expect(TrafficError.of(foreign)).toBe(foreign);
  expect(TrafficError.of(new Error('TrafficError'))).toBeUndefined();
});

test('shows values of every type', () => {
  const shown = (value: unknown) => new TrafficError({ ...MISUSE, value }).message.split(',')[0];

  expect(shown('a')).toBe('TRF1022: got "a"');
  expect(shown(undefined)).toBe('TRF1022: got undefined');
  expect(shown({ a: 1 })).toBe('TRF1022: got {"a":1}');
  expect(shown(Infinity)).toBe('TRF1022: got Infinity');
});

test('has no stack but its text and the line that is refused, so that nothing else is printed of an uncaught one', () => {
  const { message, stack } = misuse(() => refuse(MISUSE));

  expect(stack!.split('\n')).toEqual([...message.split('\n'), expect.stringMatching(/^ {4}at .*error\.test\.ts:\d+:\d+\)?$/)]);
});

test('names the line that makes a value, however deep it is refused, and none at synthesis, which is not where the mistake is', () => {
  const app = new TrafficApp({ outdir: mkdtempSync(join(tmpdir(), 'error-')) });
  const chart = new Chart(app, 'shop', { namespace: 'shop' });

  expect(misuse(() => Plugin.rateLimiting({})).stack).toMatch(/\n {4}at .*error\.test\.ts:\d+:\d+\)?$/);
  expect(misuse(() => new KongIngress(chart, 'web', { host: 'a..b', backend: Backend.service('web', { port: 80 }) })).stack).toMatch(/\n {4}at .*error\.test\.ts/);

  new ApiObject(chart, 'a', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
  new ApiObject(chart, 'b', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
  const { message, stack } = misuse(() => app.synth());
  expect(stack).toBe(message);
});
