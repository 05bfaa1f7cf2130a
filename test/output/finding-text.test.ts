import { Finding } from '../../src/admission';
import { findingsText, findingText, hiddenText, mildest } from '../../src/output/finding-text';
import '../fixtures';

const OBJECT = { apiVersion: 'v1', kind: 'Service', namespace: 'shop', name: 'web' };
const FINDING: Finding = { code: 'TRF2018', severity: 'error', object: OBJECT, path: 'spec.ports[0].port', message: 'is out of bounds', fix: 'port: 80', file: 'web.yaml', line: 7 };
const WARNING: Finding = { ...FINDING, code: 'TRF2006', severity: 'warning', message: 'is deprecated' };
const otherOf = (finding: Finding, name: string): Finding => ({ ...finding, object: { ...OBJECT, name }, line: 20 });

test('a finding says what it is about, where it comes from, and what to do', () => {
  expect(findingText(FINDING)).toBe('error TRF2018  web.yaml:7  Service shop/web  spec.ports[0].port\n  is out of bounds\n  fix: port: 80\n');
  expect(findingText({ ...FINDING, construct: 'shop/web' })).toContain('error TRF2018  shop/web  Service');
});

test('what is said of several is said of the first, and the places of the others follow', () => {
  expect(findingsText([FINDING, WARNING, otherOf(FINDING, 'api'), otherOf(FINDING, 'cart'), otherOf(WARNING, 'api')])).toMatchInlineSnapshot(`
error TRF2018  web.yaml:7  Service shop/web  spec.ports[0].port
  is out of bounds
  fix: port: 80
  the same 2 times more:
    web.yaml:20  Service shop/api  spec.ports[0].port
    web.yaml:20  Service shop/cart  spec.ports[0].port
warning TRF2006  web.yaml:7  Service shop/web  spec.ports[0].port
  is deprecated
  fix: port: 80
  the same once more:
    web.yaml:20  Service shop/api  spec.ports[0].port

`);
});

test('findings that differ in what is said stand alone', () => {
  const other = { ...otherOf(FINDING, 'api'), fix: 'port: 8080' };

  expect(findingsText([FINDING, other])).toBe(findingText(FINDING) + findingText(other));
});

test('what is not shown is counted', () => {
  const counts = { errors: 1, warnings: 2, infos: 3 };

  expect(hiddenText([FINDING, WARNING], counts)).toBe('not shown: 1 warning, 3 infos (validate --show info)');
  expect(hiddenText([FINDING], { errors: 1, warnings: 0, infos: 0 })).toBe('');
});

test('the mildest of severities', () => {
  expect(mildest('error', 'info', 'warning')).toBe('info');
  expect(mildest('error')).toBe('error');
});
