import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { ApiObject, ApiObjectProps, App, Chart, JsonPatch, Lazy, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { TrafficApp, TrafficAppProps } from '../../src/app/traffic-app';
import { refuse } from '../../src/core/error';
import { misuse } from '../fixtures';

let folder: string;
let stderr: jest.SpyInstance;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'traffic-app-'));
  stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
  stderr.mockRestore();
});

const newApp = (props: TrafficAppProps = {}) => new TrafficApp({ outdir: path.join(folder, 'dist'), ...props });
const configMap = (scope: Construct, id: string, props: Partial<ApiObjectProps> = {}) => new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', ...props });
const written = () => fs.existsSync(path.join(folder, 'dist')) ? fs.readdirSync(path.join(folder, 'dist'), { recursive: true }).sort() : [];
const said = () => stderr.mock.calls.map(([text]) => String(text).replaceAll(folder, '')).join('');

function errorOf(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

describe('summary', () => {
  test('says what was written, the most frequent kinds first', () => {
    // GIVEN
    const app = newApp();
    const shop = new Chart(app, 'shop');
    const other = new Chart(app, 'other');
    new ApiObject(shop, 'web', { apiVersion: 'v1', kind: 'ServiceAccount' });
    new ApiObject(shop, 'secret', { apiVersion: 'v1', kind: 'Secret' });
    for (const id of ['a', 'b']) configMap(other, id);

    // WHEN
    app.synth();

    // THEN
    expect(said()).toBe('2 files, 4 objects in /dist: 2 ConfigMap, 1 Secret, 1 ServiceAccount\n');
  });

  test('counts one as one, and nothing as nothing', () => {
    const app = newApp();
    new Chart(app, 'empty');

    app.synth();

    expect(said()).toBe('1 file, 0 objects in /dist\n');
  });

  test('is not printed where it is switched off', () => {
    const app = newApp({ summary: false });
    configMap(new Chart(app, 'shop'), 'a');

    app.synth();

    expect(said()).toBe('');
  });

  test('warns of objects that cdk8s writes over each other, also where it is switched off', () => {
    // GIVEN
    const app = newApp({ summary: false, yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
    for (const namespace of ['blue', 'green']) configMap(new Chart(app, namespace, { namespace }), 'a', { metadata: { name: 'settings' } });

    // WHEN
    app.synth();

    // THEN
    expect(written()).toEqual(['ConfigMap.settings.k8s.yaml']);
    expect(said()).toBe('warning: ConfigMap lost: another one has the same file ConfigMap.settings.k8s.yaml; YamlOutputType.FILE_PER_CHART keeps them apart\n');
  });
});

describe('all or nothing', () => {
  test('leaves files as they are where an object cannot be rendered', () => {
    // GIVEN
    fs.mkdirSync(path.join(folder, 'dist'));
    fs.writeFileSync(path.join(folder, 'dist', 'a.k8s.yaml'), 'from the last time');
    const app = newApp();
    configMap(new Chart(app, 'a'), 'fine');
    configMap(new Chart(app, 'b'), 'broken', { data: Lazy.any({ produce: () => { throw new Error('no data'); } }) });

    // THEN
    expect(() => app.synth()).toThrow(/^Failed serializing construct at path 'b\/broken' with name 'b-broken-\w+': Error: no data$/);
    expect(fs.readFileSync(path.join(folder, 'dist', 'a.k8s.yaml'), 'utf8')).toBe('from the last time');
    expect(said()).toBe('');
  });

  test('writes nothing where a document cannot be written', () => {
    const app = newApp();
    configMap(new Chart(app, 'a'), 'fine');
    configMap(new Chart(app, 'b'), 'broken', { data: { call: () => 1 } });

    expect(() => app.synth()).toThrow('Tag not resolved for Function value');
    expect(written()).toEqual([]);
  });
});

test('an object that cannot be rendered is said before one of its chart that has no name for a file', () => {
  const app = newApp({ yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
  const chart = new Chart(app, 'shop');
  configMap(chart, 'nameless').addJsonPatch(JsonPatch.remove('/metadata'));
  configMap(chart, 'broken', { data: Lazy.any({ produce: () => { throw new Error('no data'); } }) });

  expect(() => app.synth()).toThrow(/^Failed serializing construct at path 'shop\/broken'/);
  expect(written()).toEqual([]);
});

describe('one construct for each object', () => {
  test('refuses two constructs of any library that render the same one', () => {
    // GIVEN
    const app = newApp();
    for (const id of ['blue', 'green']) configMap(new Chart(app, id, { namespace: 'shop' }), 'settings', { metadata: { name: 'settings' } });

    // WHEN
    const error = misuse(() => app.synth());

    // THEN
    expect(error.message).toMatchInlineSnapshot(`
TRF1001 at green/settings: got "ConfigMap settings in namespace shop", expected a name that blue/settings does not use already
  fix: give one of them another id, or another metadata.name
`);
    expect(written()).toEqual([]);
    expect(misuse(() => app.synthYaml()).message).toBe(error.message);
  });

  test('sees what patches have made of them, and versions as one object', () => {
    const app = newApp();
    const chart = new Chart(app, 'shop');
    new ApiObject(chart, 'first', { apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' } });
    new ApiObject(chart, 'second', { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' }).addJsonPatch(JsonPatch.replace('/metadata/name', 'web'));

    expect(misuse(() => app.synth())).toMatchObject({ code: 'TRF1001', value: 'HorizontalPodAutoscaler web', construct: 'shop/second' });
  });

  test.each([
    ['another namespace', { metadata: { name: 'settings', namespace: 'other' } }],
    ['another kind', { kind: 'Secret', metadata: { name: 'settings' } }],
    ['another group', { apiVersion: 'example.com/v1', metadata: { name: 'settings' } }],
    ['another name', { metadata: { name: 'settings-2' } }],
  ])('takes two objects that differ by %s', (_, props) => {
    const app = newApp();
    const chart = new Chart(app, 'shop');
    configMap(chart, 'first', { metadata: { name: 'settings' } });
    configMap(chart, 'second', props);

    app.synth();

    expect(written()).toEqual(['shop.k8s.yaml']);
  });

  test('takes a Namespace for the same one whatever the namespace of its chart', () => {
    const app = newApp();
    for (const id of ['a', 'b']) new ApiObject(new Chart(app, id, { namespace: id }), 'shop', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });

    expect(misuse(() => app.synth()).code).toBe('TRF1001');
  });
});

describe('errors', () => {
  test('are the misuse itself, where one was found while rendering', () => {
    // GIVEN
    const app = newApp();
    const chart = new Chart(app, 'shop');
    configMap(new Construct(chart, 'settings'), 'Resource', {
      data: Lazy.any({ produce: () => refuse({ code: 'TRF9999', value: 0, expected: 'more', fix: 'more: 1' }) }),
    });

    // THEN
    const error = misuse(() => app.synth());
    expect(error).toMatchObject({ code: 'TRF9999', value: 0, expected: 'more', fix: 'more: 1', construct: 'shop/settings' });
    expect(error.stack).toBe('TRF9999 at shop/settings: got 0, expected more\n  fix: more: 1');
  });

  test('are the misuse itself also where a class renders in its own way', () => {
    class Typed extends ApiObject {
      public toJson(): any {
        return { ...super.toJson() };
      }
    }
    const app = newApp();
    const chart = new Chart(app, 'shop');
    new Typed(chart, 'typed', {
      apiVersion: 'v1', kind: 'ConfigMap', data: Lazy.any({ produce: () => refuse({ code: 'TRF9999', value: 0, expected: 'more', fix: 'more: 1', construct: chart }) }),
    });

    expect(misuse(() => app.synth())).toMatchObject({ code: 'TRF9999', construct: 'shop' });
  });

  test('of validations begin a line each, with the paths of their constructs', () => {
    // GIVEN
    const app = newApp();
    const chart = new Chart(app, 'shop');
    chart.node.addValidation({ validate: () => ['has no objects', 'has no name'] });
    new Construct(chart, 'web').node.addValidation({ validate: () => ['is not there\n  fix: make one'] });

    // WHEN
    const error = errorOf(() => app.synth());

    // THEN
    expect(error.stack).toBe(error.message);
    expect(error.message).toMatchInlineSnapshot(`
Validation failed with the following errors:
  [shop] has no objects
  [shop] has no name
  [shop/web] is not there
    fix: make one
`);
  });

  test('of the code of an app show where it threw, and nothing else', () => {
    const app = newApp();
    new Chart(app, 'shop').node.addValidation({ validate: () => { throw new TypeError('not mine'); } });

    const lines = errorOf(() => app.synth()).stack!.split('\n');

    expect(lines[0]).toBe('TypeError: not mine');
    expect(lines.slice(1)).toEqual([expect.stringMatching(/^ +at .*traffic-app\.test\.ts:\d+:\d+\)?$/)]);
  });

  test('keep their kind and their fields', () => {
    fs.writeFileSync(path.join(folder, 'dist'), 'not a folder');

    const error = errorOf(() => newApp().synth());

    expect(error).toMatchObject({ code: 'EEXIST' });
    expect(error.stack).toBe(error.message);
  });
});

test('runs each validation once, those of constructs that validations add included', () => {
  // GIVEN
  const app = newApp();
  const runs: string[] = [];
  const watched = (scope: Construct, id: string, act: () => unknown = () => undefined) => configMap(scope, id).node.addValidation({
    validate: () => {
      runs.push(id);
      act();
      return [];
    },
  });
  const last = new Chart(app, 'last');
  for (const id of ['a', 'b']) watched(new Chart(app, id), id);
  watched(last, 'c', () => last.node.tryFindChild('added') ?? watched(last, 'added'));

  // WHEN
  app.synth();

  // THEN
  expect(runs).toEqual(['c', 'a', 'b', 'added']);
  expect(app.synthYaml()).toContain('name: last-added-');
});

test('adds nothing to the tree', () => {
  const app = newApp();
  const [a, b] = ['a', 'b'].map(id => configMap(new Chart(app, id), 'object'));
  a.addDependency(b);

  app.synth();

  expect(a.chart.node.dependencies).toEqual([]);
});

test('uses the resolvers of the app', () => {
  const app = newApp({ resolvers: [{ resolve: context => { if (context.value === 'from vault') context.replaceValue('secret'); } }] });
  configMap(new Chart(app, 'shop'), 'settings', { data: { password: 'from vault' } });

  expect(app.synthYaml()).toContain('password: secret');
});

test('takes the place of App where a chart is asked for its app', () => {
  const app = newApp();

  expect(App.of(configMap(new Chart(app, 'shop'), 'settings'))).toBe(app);
});
