import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { ApiObject, App, Chart } from 'cdk8s';
import { Construct, DependencyGroup } from 'constructs';
import { TrafficApp } from '../../src/app/traffic-app';
import { misuse } from '../fixtures';

const object = (scope: Construct, id: string) => new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: id } });
const names = (yaml: string) => [...yaml.matchAll(/name: (\S+)/g)].map(([, name]) => name);

test('writes what others depend on before them', () => {
  // GIVEN
  const app = new TrafficApp();
  const chart = new Chart(app, 'shop');
  const [web, database, cache] = ['web', 'database', 'cache'].map(id => object(chart, id));

  // WHEN
  web.addDependency(new DependencyGroup(database, cache) as never);
  database.addDependency(cache);

  // THEN
  expect(names(app.synthYaml())).toEqual(['cache', 'database', 'web']);
});

test('knows the charts in order before and after synthesis', () => {
  const app = new TrafficApp();
  const [web, database] = ['web', 'database'].map(id => new Chart(app, id));
  object(web, 'server').addDependency(object(database, 'server'));

  expect(app.charts.map(chart => chart.node.id)).toEqual(['database', 'web']);
});

describe('a cycle is refused with its path and the dependencies it is made of', () => {
  test('between objects', () => {
    // GIVEN
    const app = new TrafficApp();
    const chart = new Chart(app, 'shop');
    const [a, b, c] = ['a', 'b', 'c'].map(id => object(chart, id));
    a.addDependency(b);
    b.addDependency(c);
    c.addDependency(a);

    // THEN
    expect(misuse(() => app.synth()).message).toMatchInlineSnapshot(`
TRF1401 at shop/a: got "shop/a → shop/b → shop/c → shop/a", expected constructs that do not wait for themselves
  fix: remove one of these dependencies: of shop/a on shop/b, of shop/b on shop/c, of shop/c on shop/a
`);
  });

  test('between charts, whose objects depend on each other', () => {
    // GIVEN
    const app = new TrafficApp();
    const [shop, billing] = ['shop', 'billing'].map(id => new Chart(app, id));
    object(shop, 'web').addDependency(object(billing, 'api'));
    object(billing, 'worker').addDependency(object(shop, 'queue'));

    // THEN
    expect(misuse(() => app.synth()).message).toMatchInlineSnapshot(`
TRF1401 at shop: got "shop → billing → shop", expected constructs that do not wait for themselves
  fix: remove one of these dependencies: of shop/web on billing/api, of billing/worker on shop/queue
`);
  });

  test('between a chart and one inside it', () => {
    const app = new TrafficApp();
    const outer = new Chart(app, 'outer');
    const inner = new Chart(outer, 'inner');
    inner.addDependency(object(outer, 'web'));

    expect(misuse(() => app.synth()).message).toMatchInlineSnapshot(`
TRF1401 at outer: got "outer → outer/inner → outer", expected constructs that do not wait for themselves
  fix: remove the dependency of outer/inner on outer/web (outer waits for outer/inner, because it is inside)
`);
  });

  test('of objects under a construct that depends on a part of itself', () => {
    const app = new TrafficApp();
    const whole = new Construct(new Chart(app, 'shop'), 'whole');
    const part = new Construct(whole, 'part');
    for (const id of ['a', 'b']) object(part, id);
    whole.node.addDependency(part);

    expect(misuse(() => app.synth())).toMatchObject({ code: 'TRF1401', value: 'shop/whole/part/a → shop/whole/part/b → shop/whole/part/a' });
  });

  test('of an object with itself, which cdk8s leaves out', () => {
    // GIVEN
    const build = (app: App) => {
      const chart = new Chart(app, 'shop');
      object(chart, 'first').addDependency(object(chart, 'second'));
      const own = object(chart, 'own');
      own.addDependency(own);
      return app;
    };

    // THEN
    expect(misuse(() => build(new TrafficApp()).synth()).message).toMatchInlineSnapshot(`
TRF1401 at shop/own: got "shop/own → shop/own", expected constructs that do not wait for themselves
  fix: remove the dependency of shop/own on shop/own
`);
    expect(names(build(new App()).synthYaml())).toEqual(['second', 'first']);
  });
});

test('takes a construct that depends on its only object', () => {
  const app = new TrafficApp();
  const whole = new Construct(new Chart(app, 'shop'), 'whole');
  const part = new Construct(whole, 'part');
  object(whole, 'a');
  object(part, 'b');
  whole.node.addDependency(part);

  expect(names(app.synthYaml())).toEqual(['b', 'a']);
});

test('passes over what is in another app, as cdk8s does', () => {
  const build = (app: App) => {
    const other = new Chart(new App(), 'elsewhere');
    object(new Chart(app, 'shop'), 'web').addDependency(object(other, 'database'));
    return app;
  };
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'dependencies-'));

  build(new TrafficApp({ outdir, summary: false })).synth();

  expect(fs.readdirSync(outdir)).toEqual(['0000-shop.k8s.yaml']);
  expect(build(new TrafficApp()).synthYaml()).toBe(build(new App()).synthYaml());
  fs.rmSync(outdir, { recursive: true });
});

test('says what cdk8s says of dependencies outside of charts', () => {
  const app = new TrafficApp();
  new Construct(app, 'group').node.addDependency(new Chart(app, 'shop'));

  expect(() => app.synth()).toThrow('cannot find a parent chart (directly or indirectly)');
});

describe('size', () => {
  test('a chain may be longer than the stack is deep', () => {
    const app = new TrafficApp();
    const chart = new Chart(app, 'shop');
    const objects = Array.from({ length: 20_000 }, (_, i) => object(chart, `o${i}`));
    objects.slice(1).forEach((later, i) => objects[i].addDependency(later));

    expect(names(app.synthYaml()).slice(0, 3)).toEqual(['o19999', 'o19998', 'o19997']);
  });

  test('charts may all depend on all before them', () => {
    // cdk8s would go through 2^60 paths
    const app = new TrafficApp();
    const charts = Array.from({ length: 60 }, (_, i) => new Chart(app, `level-${59 - i}`)).reverse();
    charts.forEach((chart, i) => {
      for (let n = 0; n < 10; n++) object(chart, `o${i}-${n}`);
      for (const earlier of charts.slice(0, i)) chart.addDependency(earlier);
    });

    expect(app.charts).toEqual(charts);
    expect(names(app.synthYaml()).slice(9, 11)).toEqual(['o0-9', 'o1-0']);
  });
});
