import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { command } from './command';
import { FAILURES } from '../../src/admission';
import { FAILURE_EXAMPLES } from '../../src/admission/failure-examples';
import { explainedRules } from '../../src/cli/rule-list';
import { verdict } from '../../src/cli/verdict';
import { readDocuments } from '../../src/core/yaml/yaml';

/** Said of objects in a program only, of very large ones, or beside another finding. */
const WITHOUT_EXAMPLE = ['notJson', 'tooLarge', 'listEntry', 'rulesSkipped', 'annotationsTooLarge', 'managedFieldsTooLong'];

test('lists all rules, in the order of their codes', async () => {
  const { code, stdout } = await command('rules');

  expect(code).toBe(0);
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    'TRF2001  error    A manifest is an object with apiVersion and kind', 'TRF2002  error    A manifest is plain JSON',
  ]);
  expect(stdout.trimEnd().split('\n')).toHaveLength(explainedRules().length);
});

test('explains one', async () => {
  expect((await command('rules', 'trf2065')).stdout).toMatchInlineSnapshot(`
TRF2065  A Service has each port once for a protocol
severity: error
kinds: Service
source: Kubernetes 1.36, validation of core/v1

fails:
  kind: Service
  spec: { ports: [{ name: http, port: 80 }, { name: web, port: 80 }] }

passes:
  kind: Service
  spec: { ports: [{ name: http, port: 80 }, { name: web, port: 80, protocol: UDP }] }

`);
});

test('lists those that begin alike, and gives them to programs', async () => {
  const rules = JSON.parse((await command('rules', 'TRF21', '--format', 'json')).stdout);

  expect(rules[0]).toMatchObject({ code: 'TRF2101', severity: 'warning', kinds: expect.arrayContaining(['Mesh.kuma.io']), example: { fails: expect.any(String) } });
});

test('refuses a code that does not exist', async () => {
  expect(await command('rules', 'TRF9999')).toEqual({ code: 2, stdout: '', stderr: 'error: no rule has the code TRF9999; cdk8s-traffic rules lists them all\n' });
});

describe.each(Object.entries(FAILURE_EXAMPLES))('the example of %s', (name, { fails, passes, previous = '' }) => {
  const { code } = FAILURES[name as keyof typeof FAILURES];
  const documents = (text: string) => [...readDocuments(text)];
  const codes = (text: string) => verdict({ manifests: documents(text), previous: documents(previous) }).findings.map(finding => finding.code)
    .filter(found => !found.startsWith('TRF3')); // what few lines leave out is elsewhere

  test('fails so, and in no other way', () => {
    expect(codes(fails).filter(found => found !== FAILURES.rulesSkipped.code)).toEqual([code]);
  });

  test('has a neighbour that passes', () => {
    expect(codes(passes)).toEqual([]);
  });
});

test('failures have examples, but those that no few lines can show', () => {
  expect(Object.keys(FAILURES).filter(name => !(name in FAILURE_EXAMPLES))).toEqual(WITHOUT_EXAMPLE);
});

test('the page of rules is what the rules say', () => {
  execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, '../../tools/rules-page.ts'), '--check'], { cwd: join(__dirname, '../..') });
}, 30_000);
