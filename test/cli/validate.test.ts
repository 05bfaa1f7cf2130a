import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { command, temporaryFolder } from './command';

const folder = temporaryFolder();
const ROUTE = 'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: web, namespace: shop }\n';
const RIGHT = folder.write('right.yaml', `${ROUTE}spec:\n  hostnames: [shop.example.com]\n`);
const WRONG = folder.write('wrong.yaml', `# of the shop\n---\n${ROUTE}spec:\n  hostnamez: [shop.example.com]\n  rules:\n    - backendRefs: [{ name: api, port: 80800 }]\n`);
const WARNED = folder.write('warned.yaml', 'apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: { name: default }\nspec: { mtsl: {} }\n');

const validate = (...args: string[]) => command('validate', ...args);
const json = async (...args: string[]) => JSON.parse((await validate('--format', 'json', ...args)).stdout);
const codes = async (...args: string[]) => (await json(...args)).findings.map(({ code }: { code: string }) => code);

describe('exit codes', () => {
  test('0 where nothing is as bad as that', async () => {
    expect(await validate(RIGHT)).toEqual({ code: 0, stdout: '1 object: no findings\n', stderr: '' });
    expect((await validate(WARNED)).code).toBe(0);
    expect((await validate(WARNED, '--fail-on', 'error')).code).toBe(0);
  });

  test('1 where something is', async () => {
    expect((await validate(WRONG)).code).toBe(1);
    expect((await validate(WARNED, '--fail-on', 'warning')).code).toBe(1);
  });

  test('1 where a document does not parse', async () => {
    expect((await validate(folder.write('broken.yaml', 'kind: [\n'))).code).toBe(1);
  });

  test.each([
    [['nowhere'], 'error: nowhere: there is no such file or folder\n'],
    [[RIGHT, '--previous', 'nowhere'], 'error: nowhere: there is no such file or folder\n'],
    [[join(RIGHT, 'deeper')], `error: ${RIGHT}/deeper: a part of this path is no folder\n`],
    [[RIGHT, '--targt', 'spec'], 'error: unknown option \'--targt\' (Did you mean --target?)\n'],
    [[RIGHT, '--format', 'xml'], 'error: option \'-f, --format <format>\' argument \'xml\' is invalid. Allowed choices are text, json, sarif, github, junit.\n'],
    [[RIGHT, '--suppress', 'TRF2010'], 'error: option \'--suppress <rule>\' argument \'TRF2010\' is invalid. It is a code, perhaps "@" and a path, and the reason.\n'],
  ])('2 where a path or argument is of no use: %s', async (args, said) => {
    expect(await validate(...args)).toEqual({ code: 2, stdout: '', stderr: said });
  });

  test('2 where no path is given, and nothing is synthesized', async () => {
    const before = process.cwd();
    process.chdir(temporaryFolder().path);
    try {
      expect(await validate()).toEqual({ code: 2, stdout: '', stderr: 'error: there is no folder dist here: run cdk8s synth, or name files and folders\n' });
    } finally {
      process.chdir(before);
    }
  });

  test('2 for a verb that does not exist, and for none', async () => {
    expect(await command('validat')).toEqual({ code: 2, stdout: '', stderr: 'error: unknown command \'validat\' (Did you mean validate?)\n' });
    expect((await command()).code).toBe(2);
  });

  test('0 for help and version', async () => {
    expect((await command('--help')).stdout).toMatch(/^ {2}validate {2,}says/m);
    expect((await command('validate', '--help')).code).toBe(0);
    expect(await command('--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe('what is read', () => {
  const tree = temporaryFolder();
  const empty = temporaryFolder();

  test('folders with all below, but not what is no manifest', async () => {
    tree.write('b.yml', 'kind: ConfigMap\napiVersion: v1\nmetadata: { name: b }\n---\nkind: Secret\napiVersion: v1\nmetadata: { name: b }\n');
    tree.write('a/deep/a.json', '{"kind":"List","apiVersion":"v1","items":[{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"A"}}]}');
    for (const other of ['README.md', 'package.json', 'construct-metadata.json', 'cdk8s.yaml', '.git/a.yaml', 'node_modules/a.yaml']) tree.write(other, 'a: 1');
    symlinkSync(tree.path, join(tree.path, 'a/circle'));
    symlinkSync(WRONG, join(tree.path, 'linked.yaml'));

    const { findings, summary } = await json(tree.path);

    expect(summary).toMatchObject({ objects: 4, errors: 3 });
    expect(findings.map(({ file, line, path }: any) => [file.slice(tree.path.length + 1), line, path])).toEqual([
      ['a/deep/a.json', 1, 'metadata.name'], ['linked.yaml', 7, 'spec.hostnamez'], ['linked.yaml', 9, 'spec.rules[0].backendRefs[0].port'],
    ]);
  });

  test('a template of Helm is none yet, and it is said what to do', async () => {
    const chart = folder.write('chart.yaml', 'kind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n{{- if .Values.data }}\ndata: {}\n{{- end }}\n');

    expect((await json(chart)).findings).toMatchObject([{ code: 'TRF2008', fix: expect.stringContaining('helm template . |') }]);
  });

  test('a file once, however often it is named', async () => {
    expect((await json(RIGHT, RIGHT, folder.path + '/./right.yaml')).summary.objects).toBe(1);
  });

  test('a folder without manifests is nothing, and said', async () => {
    const outcome = await validate(empty.path);

    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toBe(`${empty.path} holds no manifests: no file in it ends with .yaml, .yml or .json\n`);
  });

  (process.getuid?.() === 0 ? test.skip : test)('a file that may not be read is said', async () => {
    const secret = folder.write('secret.yml', 'a: 1');
    chmodSync(secret, 0);

    expect(await validate(secret)).toEqual({ code: 2, stdout: '', stderr: `error: ${secret}: this may not be read\n` });
  });

  test('a broken document is a finding where it breaks, and the others are checked', async () => {
    const file = folder.write('some.yaml', `a: [1\n---\n${ROUTE}spec:\n  hostnamez: []\n---\nkind: A\nkind: B\n`);

    const { findings, summary } = await json(file);

    expect(findings).toMatchObject([
      { code: 'TRF2008', file, line: 2, object: { apiVersion: '', kind: '', name: '' } },
      { code: 'TRF2010', file, line: 7, path: 'spec.hostnamez' },
      { code: 'TRF2009', file, line: 10, message: 'the key "kind" is set twice' },
    ]);
    expect(summary).toMatchObject({ objects: 1, errors: 3 });
  });
});

describe('options', () => {
  test('targets, with commas and again', async () => {
    const crds = folder.write('operator.yaml', 'apiVersion: konnect.konghq.com/v1alpha1\nkind: KonnectAPIAuthConfiguration\nmetadata: { name: a }\n');

    expect(await codes(crds, '--target', 'kic-3.5')).toEqual(['TRF2007']);
    expect(await codes(crds, '--target', 'kuma-2.14,kong-operator-2.2')).not.toContain('TRF2007');
    expect(await codes(crds, '--target', 'kuma-2.14', '--target', 'kong-operator-2.2')).not.toContain('TRF2007');
    expect((await validate(crds, '--target', 'kuma-2')).stderr).toContain('kuma-2 is none of spec, kuma-2.14, kuma-3.0, kic-3.5, kong-operator-2.2.');
  });

  test('the channel', async () => {
    const file = folder.write('x.yaml', 'apiVersion: gateway.networking.x-k8s.io/v1alpha1\nkind: XMesh\nmetadata: { name: kuma }\nspec: { controllerName: a.b/c }\n');

    expect(await codes(file)).toEqual(['TRF2007']);
    expect(await codes(file, '--channel', 'experimental')).toEqual([]);
  });

  test('what was there before', async () => {
    const before = folder.write('before/a.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\ntype: kubernetes.io/tls\ndata: { tls.crt: "", tls.key: "" }\n');
    const after = folder.write('after.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\n');

    expect(await codes(after)).toEqual([]);
    expect(await codes(after, '--previous', before)).toEqual([expect.stringMatching(/^TRF20/)]);
    expect(await codes(after, '--previous', folder.write('before/broken.yaml', 'a: ['))).toEqual(['TRF2008']);
  });

  test('definitions of other kinds, and what to do without', async () => {
    const cart = folder.write('cart.yaml', 'apiVersion: example.com/v1\nkind: Cart\nmetadata: { name: a }\nspec: { items: many }\n');
    const schema = { type: 'object', properties: { spec: { type: 'object', properties: { items: { type: 'integer' } } } } };
    const crds = folder.write('crds/cart.json', JSON.stringify({
      apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'carts.example.com' },
      spec: { group: 'example.com', names: { kind: 'Cart', plural: 'carts' }, scope: 'Namespaced', versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } }] },
    }));

    expect((await json(cart)).summary).toMatchObject({ errors: 0, unknownKinds: [{ apiVersion: 'example.com/v1', kind: 'Cart', count: 1 }] });
    expect(await codes(cart, '--strict')).toEqual(['TRF2004']);
    expect(await codes(cart, '--crds', crds)).toEqual(['TRF2011']);
  });

  test('what is known and accepted: named by the caller, in an annotation, in a comment', async () => {
    const accepted = 'TRF2010@spec.hostnamez our controller reads it';
    const noted = folder.write('noted.yaml', `# cdk8s-traffic/suppress: ${accepted}\n${ROUTE}spec: { hostnamez: [] }\n`);
    const strange = folder.write('strange.yaml', `# cdk8s-traffic/suppress: TRF2010\n${ROUTE}spec: { hostnamez: [] }\n`);
    const { summary } = await json(WRONG, '--suppress', accepted);

    expect(summary).toMatchObject({ errors: 1, suppressed: 1 });
    expect(await codes(WRONG, '--suppress', 'TRF2010@spec.rules another reason')).toContain('TRF2010');
    expect((await json(noted)).summary).toMatchObject({ errors: 0, suppressed: 1 });
    expect(await codes(strange)).toEqual(['TRF2034', 'TRF2010']);
  });

  test('the world, per kind and namespace', async () => {
    expect((await validate(RIGHT, '--world', 'closed', '--world', 'shop=open', '--world', 'kind:Gateway.gateway.networking.k8s.io=closed')).code).toBeLessThan(2);
    expect((await validate(RIGHT, '--world', 'shop:closed')).stderr).toContain('shop=closed for a namespace');
  });
});

describe('what is shown', () => {
  const HINTED = folder.write('hinted.yaml', `${ROUTE}spec: { parentRefs: [{ name: edge }] }\n`);

  test('infos are counted, and told where somebody asks for them', async () => {
    expect(await validate(HINTED)).toEqual({ code: 0, stdout: '1 object: 1 info\nnot shown: 1 info (validate --show info)\n', stderr: '' });

    const { code, stdout } = await validate(HINTED, '--show', 'info');

    expect(code).toBe(0);
    expect(stdout).toMatch(/4 {2}info TRF3101 {2}HTTPRoute shop\/web[^]*\n1 object: 1 info\n$/);
  });

  test('programs are told all, or what is asked for; the summary counts all', async () => {
    const [all, worse] = [await json(HINTED, WARNED), await json(HINTED, WARNED, '--show', 'warning')];

    expect(all.findings).toMatchObject([{ code: 'TRF3101' }, { code: 'TRF2101' }]);
    expect(worse.findings).toMatchObject([{ code: 'TRF2101' }]);
    expect(worse.summary).toEqual(all.summary);
    expect((await validate(HINTED, '--format', 'junit')).stdout).toContain('TRF3101');
    expect((await validate(HINTED, '--format', 'sarif')).stdout).toContain('TRF3101');
    expect((await validate(HINTED, '--format', 'sarif', '--show', 'error')).stdout).not.toContain('TRF3101');
  });

  test('annotations of a change are for people', async () => {
    expect((await validate(HINTED, '--format', 'github')).stdout).toBe('1 object: 1 info\nnot shown: 1 info (validate --show info)\n');
    expect((await validate(HINTED, '--format', 'github', '--show', 'info')).stdout).toMatch(/^::notice .*TRF3101/);
  });

  test('warnings can be left out, too, but not what makes the command fail', async () => {
    expect((await validate(WARNED, HINTED, '--show', 'error')).stdout).toBe('2 objects: 1 warning, 1 info\nnot shown: 1 warning, 1 info (validate --show info)\n');
    expect(await validate(WARNED, '--show', 'error', '--fail-on', 'warning')).toMatchObject({ code: 1, stdout: expect.stringContaining('warning TRF2101') });
    expect(await validate(HINTED, '--fail-on', 'info')).toMatchObject({ code: 1, stdout: expect.stringContaining('info TRF3101') });
  });

  test('what is said of several objects of a file is said once', async () => {
    const routes = ['a', 'b', 'c'].map(name => `${ROUTE.replace('web', name)}spec: { hostnamez: [] }\n`).join('---\n');

    expect((await validate(folder.write('alike.yaml', routes))).stdout.replace(/.*alike/, 'alike')).toMatchInlineSnapshot(`
alike.yaml
   4  error TRF2010  HTTPRoute shop/a  spec.hostnamez
      there is no field "hostnamez" here: strict validation refuses it, and without that it is dropped silently
      expected: one of hostnames, parentRefs, rules
      fix: did you mean "hostnames"?
      the same 2 times more:
   9  HTTPRoute shop/b  spec.hostnamez
  14  HTTPRoute shop/c  spec.hostnamez

3 objects: 3 errors

`);
  });

  test('of many findings it is also said how many there are by rule', async () => {
    const routes = Array.from({ length: 21 }, (_, i) => `${ROUTE.replace('web', `web-${i}`)}spec: { hostnamez: [] }\n`);
    const many = (number: number) => validate(folder.write('many.yaml', routes.slice(0, number).join('---\n')), WARNED);

    expect((await many(20)).stdout).toMatch(/\n\nby rule\n {2}20 {2}error {3}TRF2010 {2}The kind has this field\n {3}1 {2}warning TRF2101 {2}\S.*\n\n21 objects: /);
    expect((await many(19)).stdout).not.toContain('by rule');
  });
});

describe('formats', () => {
  const short = (text: string) => text.replaceAll(folder.path, 'dist');

  test('text, for people', async () => {
    expect(short((await validate(WRONG, WARNED)).stdout)).toMatchInlineSnapshot(`
dist/wrong.yaml
  7  error TRF2010  HTTPRoute shop/web  spec.hostnamez
     there is no field "hostnamez" here: strict validation refuses it, and without that it is dropped silently
     expected: one of hostnames, parentRefs, rules
     fix: did you mean "hostnames"?
  9  error TRF2018  HTTPRoute shop/web  spec.rules[0].backendRefs[0].port
     80800 is out of bounds
     expected: at most 65535

dist/warned.yaml
  4  warning TRF2101  Mesh default  spec.mtsl
     Kuma reads no field "mtsl" here, and drops it without a word
     expected: one of constraints, logging, meshServices, metrics, mtls, networking, routing, skipCreatingInitialPolicies, tracing
     fix: did you mean "mtls"?

2 objects: 2 errors, 1 warning

`);
  });

  test('json, for programs', async () => {
    expect(Object.keys(await json(WRONG))).toEqual(['findings', 'summary']);
    expect((await json(WARNED)).summary).toEqual({ objects: 1, errors: 0, warnings: 1, infos: 0, suppressed: 0, unknownKinds: [] });
  });

  test('github, as annotations of lines', async () => {
    expect(short((await validate(WRONG, '--format', 'github')).stdout)).toMatchInlineSnapshot(`
::error file=dist/wrong.yaml,line=7,title=TRF2010 HTTPRoute shop/web spec.hostnamez::there is no field "hostnamez" here: strict validation refuses it, and without that it is dropped silently%0Aexpected: one of hostnames, parentRefs, rules%0Afix: did you mean "hostnames"?
::error file=dist/wrong.yaml,line=9,title=TRF2018 HTTPRoute shop/web spec.rules[0].backendRefs[0].port::80800 is out of bounds%0Aexpected: at most 65535
1 object: 2 errors

`);
  });

  test('junit, a case for each object', async () => {
    expect(short((await validate(WRONG, RIGHT, WARNED, '--format', 'junit')).stdout)).toMatchInlineSnapshot(`
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cdk8s-traffic" tests="3" failures="1" errors="0"><testsuite name="dist/wrong.yaml" tests="1" failures="1" errors="0" skipped="0"><testcase classname="dist/wrong.yaml" name="HTTPRoute shop/web"><failure type="TRF2010" message="there is no field &quot;hostnamez&quot; here: strict validation refuses it, and without that it is dropped silently">error TRF2010  dist/wrong.yaml:7  HTTPRoute shop/web  spec.hostnamez
  there is no field &quot;hostnamez&quot; here: strict validation refuses it, and without that it is dropped silently
  expected: one of hostnames, parentRefs, rules
  fix: did you mean &quot;hostnames&quot;?
error TRF2018  dist/wrong.yaml:9  HTTPRoute shop/web  spec.rules[0].backendRefs[0].port
  80800 is out of bounds
  expected: at most 65535
</failure></testcase></testsuite>
<testsuite name="dist/right.yaml" tests="1" failures="0" errors="0" skipped="0"><testcase classname="dist/right.yaml" name="HTTPRoute shop/web"/></testsuite>
<testsuite name="dist/warned.yaml" tests="1" failures="0" errors="0" skipped="0"><testcase classname="dist/warned.yaml" name="Mesh default"><system-out>warning TRF2101  dist/warned.yaml:4  Mesh default  spec.mtsl
  Kuma reads no field &quot;mtsl&quot; here, and drops it without a word
  expected: one of constraints, logging, meshServices, metrics, mtls, networking, routing, skipCreatingInitialPolicies, tracing
  fix: did you mean &quot;mtls&quot;?
</system-out></testcase></testsuite></testsuites>

`);
  });

  test('junit says what XML cannot say in another way', async () => {
    const { stdout } = await validate(folder.write('odd.yaml', '"\\0<&\\"": 1\nkind: "a\\u0001"\napiVersion: v1\n'), '--format', 'junit');

    expect(stdout).toContain('<testcase classname="');
    expect(stdout).not.toMatch(/[\0\x01]|<&/);
  });

  test('sarif, with what is accepted, why, and where that is said', async () => {
    const noted = folder.write('accepted.yaml', `# cdk8s-traffic/suppress: TRF2010 read by our controller\n${ROUTE}spec: { hostnamez: [] }\n`);
    const args = [noted, WRONG, '--format', 'sarif', '--suppress', 'TRF2018 ports are large here'];
    const { runs: [{ tool, results }] } = JSON.parse((await validate(...args)).stdout);

    const told = results.map(({ ruleId, suppressions, locations: [place] }: any) => [ruleId, place.physicalLocation.region.startLine, suppressions]);
    expect(told).toEqual([
      ['TRF2010', 7, undefined],
      ['TRF2018', 9, [{ kind: 'external', justification: 'ports are large here' }]],
      ['TRF2010', 5, [{ kind: 'inSource', justification: 'read by our controller' }]],
    ]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['TRF2010', 'TRF2018']);
    expect(results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 1, 0]);
  });

  test('sarif, with the rules that were broken', async () => {
    const { runs: [{ tool, results }], version } = JSON.parse((await validate(WRONG, WARNED, '--format', 'sarif')).stdout);

    expect(version).toBe('2.1.0');
    expect(tool.driver.rules.map(({ id }: any) => id)).toEqual(['TRF2010', 'TRF2018', 'TRF2101']);
    expect(results[0]).toEqual({
      ruleId: 'TRF2010', ruleIndex: 0, level: 'error', message: { text: expect.stringContaining('HTTPRoute shop/web spec.hostnamez\nthere is no field') },
      locations: [{
        physicalLocation: { artifactLocation: { uri: `file://${WRONG}` }, region: { startLine: 7 } },
        logicalLocations: [{ fullyQualifiedName: 'HTTPRoute shop/web spec.hostnamez', kind: 'object' }],
      }],
    });
    expect(results.map(({ level, ruleIndex }: any) => [level, ruleIndex])).toEqual([['error', 0], ['error', 1], ['warning', 2]]);
  });
});

describe('as a program', () => {
  const shell = (line: string, input?: string) => spawnSync('sh', ['-c', line.replace('cdk8s-traffic', 'node --import tsx src/cli/main.ts')], {
    cwd: join(__dirname, '../..'), encoding: 'utf8', input,
  });

  test('reads standard input', () => {
    const { status, stdout, stderr } = shell('cdk8s-traffic validate - --format json', `${ROUTE}spec: { hostnamez: [] }`);

    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout).findings).toMatchObject([{ file: '-', line: 4 }]);
  }, 30_000);

  test('is quiet when its reader leaves', () => {
    const many = folder.write('many.yaml', Array.from({ length: 600 }, () => `${ROUTE}spec: { hostnamez: [] }\n`).join('---\n'));

    const { stdout, stderr } = shell(`cdk8s-traffic validate ${many} | head -n 1`);

    expect([stdout, stderr]).toEqual([`${many}\n`, '']);
  }, 30_000);
});
