/** The validation plugin, as the real `cdk8s synth` loads and runs it: from what is compiled. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TrafficValidation, TrafficValidationProperties } from '../src/plugin';

const ROOT = join(__dirname, '..');
const MAIN = `
const { ApiObject, App, Chart } = require('cdk8s');
const app = new App();
const chart = new Chart(app, 'shop', { namespace: 'shop' });
const add = (id, kind, name, fields) => new ApiObject(chart, id, { apiVersion: 'gateway.networking.k8s.io/v1', kind, metadata: { name }, ...fields });
add('settings', 'ConfigMap', 'settings', { apiVersion: 'v1' });
add('route', 'HTTPRoute', 'web', { spec: { hostnamez: ['shop.example.com'] } });
add('grant', 'ReferenceGrant', 'both', { apiVersion: 'gateway.networking.k8s.io/v1beta1', spec: { from: [] } });
add('other', 'ConfigMap', 'both', { apiVersion: 'v1' });
app.synth();
`;

let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'plugin-'));
  for (const library of ['cdk8s', 'constructs']) link(library, join(ROOT, 'node_modules', library));
  link('cdk8s-traffic', ROOT);
  link('cdk8s-traffic', ROOT, 'plugins/cdk8s-traffic/1.2.3/node_modules');
  writeFileSync(join(project, 'main.js'), MAIN);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function link(name: string, target: string, folder = 'node_modules'): void {
  const path = join(project, folder, name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

interface Report {
  readonly violations: readonly { ruleName: string; recommendation: string; fix: string; violatingConstructs: readonly Record<string, unknown>[] }[];
  readonly summary: { status: string; metadata: Record<string, string> };
}

let runs = 0;

function synth(properties: object, pkg = './node_modules/cdk8s-traffic'): { status: number | null; printed: string; report?: Report } {
  const file = join(project, `report-${runs++}.json`);
  const validation = { package: pkg, version: '1.2.3', class: 'TrafficValidation', properties };
  writeFileSync(join(project, 'cdk8s.yaml'), JSON.stringify({ language: 'typescript', app: 'node main.js', pluginsDirectory: join(project, 'plugins'), validations: [validation] }));
  const { status, stdout, stderr } = spawnSync('node', [join(ROOT, 'node_modules/cdk8s-cli/bin/cdk8s'), 'synth', '--validation-reports-output-file', file], {
    cwd: project, encoding: 'utf8', env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false', npm_config_offline: 'true' },
  });
  const [report] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).reports ?? JSON.parse(readFileSync(file, 'utf8')) : [];
  return { status, printed: stdout + stderr, report };
}

let failing: ReturnType<typeof synth> | undefined;

test('cdk8s synth fails with what a cluster would refuse, with construct, file and line', () => {
  const { status, printed, report } = failing ??= synth({});

  expect(status).toBe(2);
  expect(printed).toContain('error TRF2010: The kind has this field');
  expect(report!.summary).toMatchObject({ status: 'failure', metadata: { objects: '4', errors: '3', warnings: '0', infos: '0', suppressed: '0' } });
  expect(report!.violations[0]).toEqual({
    ruleName: 'error TRF2010: The kind has this field',
    recommendation: expect.stringContaining('there is no field "hostnamez" here'),
    fix: 'did you mean "hostnames"?',
    violatingConstructs: [{
      constructPath: 'shop/route', resourceName: 'web', manifestPath: 'dist/shop.k8s.yaml', locations: ['HTTPRoute shop/web, spec.hostnamez, line 13'],
    }],
  });
}, 60_000);

test('two objects with one name have no construct, rather than that of the other', () => {
  const { violatingConstructs: [construct] } = (failing ??= synth({})).report!.violations[1];

  expect(construct).toMatchObject({ resourceName: 'ReferenceGrant shop/both', locations: [expect.stringMatching(/^ReferenceGrant shop\/both, spec/)] });
  expect(construct).not.toHaveProperty('constructPath');
}, 60_000);

test('the class is found by the name of the package, and its properties count', () => {
  const suppress = ['TRF2010', 'TRF2012', 'TRF2021'].map(code => ({ code, reason: 'a test' }));
  const { status, printed, report } = synth({ suppress, targets: ['spec'] }, 'cdk8s-traffic');

  expect(report?.summary ?? printed).toMatchObject({ status: 'success', metadata: { errors: '0', suppressed: '3' } });
  expect(status).toBe(0);
}, 60_000);

describe('properties', () => {
  const create = (properties: object) => () => new TrafficValidation(properties as TrafficValidationProperties);

  test('that do not exist are refused', () => {
    expect(create({ target: 'kic-3.5' })).toThrow('TRF1402: got "target", expected properties among targets, channel');
    expect(create({ targets: ['kic-3.5'] })).not.toThrow();
  });

  test('say how bad a finding must be to be told, and what fails is told', async () => {
    const file = join(project, 'hint.yaml');
    writeFileSync(file, 'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: web }\nspec: { parentRefs: [{ name: edge }] }\n');
    const told = async (properties: TrafficValidationProperties) => {
      const report = { addViolation: jest.fn(), submit: jest.fn() };
      await new TrafficValidation(properties).validate({ manifests: [file], report });
      expect(report.submit).toHaveBeenCalledWith(properties.failOn === 'info' ? 'failure' : 'success', expect.objectContaining({ infos: '1' }));
      return report.addViolation.mock.calls.length;
    };

    expect(await told({})).toBe(0);
    expect(await told({ show: 'info' })).toBe(1);
    expect(await told({ failOn: 'info', show: 'error' })).toBe(1);
    expect(create({ show: 'hint' })).toThrow('TRF1402: got "hint", expected show: error or warning or info');
  });

  test('say how bad a finding must be to fail', () => {
    expect(create({ failOn: 'fatal' })).toThrow('TRF1402: got "fatal", expected failOn: error or warning or info');
    expect(create({ failOn: 'warning' })).not.toThrow();
  });
});
