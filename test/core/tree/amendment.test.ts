import { ApiObject, Chart, Testing } from 'cdk8s';
import { TrafficApp } from '../../../src/app/traffic-app';
import { amend, annotate, label, ObjectReference } from '../../../src/core/tree/amendment';
import { objects, reported, shopChart } from '../../fixtures';

const SECRET: ObjectReference = { group: 'core', kind: 'Secret', namespace: 'shop', name: 'tls' };
const MISSING = (chart: Chart) => () => ({ code: 'TRF1999', value: 'tls', expected: 'the Secret in this app', fix: 'add it', construct: chart });

function secret(chart: Chart, annotations = {}): ApiObject {
  return new ApiObject(chart, 'tls', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'tls', annotations } });
}

test('annotates an object that stands already, and one that comes later', () => {
  const chart = shopChart();
  annotate(chart, SECRET, 'a', '1');
  secret(chart);
  annotate(chart, SECRET, 'b', '2');

  expect(objects(chart)[0].metadata.annotations).toEqual({ a: '1', b: '2' });
});

test('carries out what an amendment asks for, in an app that validates once', () => {
  const app = new TrafficApp();
  const chart = shopChart(app);
  secret(chart);

  amend(chart, SECRET, () => {
    annotate(chart, SECRET, 'a', '1');
    return undefined;
  });

  expect(app.synthYaml()).toContain('a: "1"');
});

test('finds the object in any chart of the app', () => {
  const app = Testing.app();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  secret(chart);

  label(new Chart(app, 'other'), SECRET, 'konghq.com/secret', 'true');

  expect(objects(chart)[0].metadata.labels).toEqual({ 'konghq.com/secret': 'true' });
});

test('leaves an equal value alone, and reports a different one instead of overwriting it', () => {
  const chart = shopChart();
  secret(chart, { a: '1' });
  annotate(chart, SECRET, 'a', '1');
  expect(objects(chart)[0].metadata.annotations).toEqual({ a: '1' });

  annotate(chart, SECRET, 'a', '2');

  expect(reported(chart)).toContain('TRF1002 at shop: got "2", expected a of Secret tls to stay "1", as shop/tls has it');
});

test('two that ask for different values are reported', () => {
  const chart = shopChart();
  secret(chart);
  annotate(chart, SECRET, 'a', '1');
  annotate(chart, SECRET, 'a', '2');

  expect(reported(chart)).toContain('TRF1002');
});

test('says what is missing only where it was told what to say', () => {
  const chart = shopChart();
  new ApiObject(chart, 'other', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'other' } });
  annotate(chart, SECRET, 'a', '1');
  expect(objects(chart)[0].metadata.annotations).toBeUndefined();

  annotate(chart, SECRET, 'a', '1', MISSING(chart));

  expect(reported(chart)).toContain('TRF1999 at shop: got "tls"');
});

test('a change is made once, however often the app is rendered', () => {
  const chart = shopChart();
  secret(chart);
  let times = 0;
  amend(chart, SECRET, () => void times++ as undefined);

  objects(chart);
  objects(chart);

  expect(times).toBe(1);
});
