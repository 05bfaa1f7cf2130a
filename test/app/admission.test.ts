import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { ApiObject, App, Chart, Duration, Include, YamlOutputType } from 'cdk8s';
import {
  Clients, FleetZone, GatewayApiChannel, MeshDestination, MeshFleet, MeshMtls, MeshTimeout, MeshTrafficPermission, Suppression, Target, TrafficApp,
  TrafficAppProps, ValidationMode, World,
} from '../../src';
import { misuse } from '../fixtures';

let folder: string;
let stderr: jest.SpyInstance;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'admission-'));
  stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
  stderr.mockRestore();
});

const newApp = (props: TrafficAppProps = {}) => new TrafficApp({ outdir: path.join(folder, 'dist'), summary: false, ...props });
const written = () => fs.existsSync(path.join(folder, 'dist')) ? fs.readdirSync(path.join(folder, 'dist')).sort() : [];
const said = () => stderr.mock.calls.map(([text]) => String(text)).join('');

/** A route with a misspelt field, and beside it an object that is right. */
function plant(app: App, spec: object = { hostnamez: ['shop.example.com'] }, annotations?: Record<string, string>): void {
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  new ApiObject(chart, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
  new ApiObject(chart, 'route', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'web', annotations }, spec });
}

const MISSPELT = `\
error TRF2010  shop/route  HTTPRoute shop/web  spec.hostnamez
  there is no field "hostnamez" here: strict validation refuses it, and without that it is dropped silently
  expected: one of hostnames, parentRefs, rules
  fix: did you mean "hostnames"?
`;

describe('an object that a cluster would refuse', () => {
  test('is said with its construct, and nothing is written', () => {
    // GIVEN
    const app = newApp();
    plant(app);

    // THEN
    expect(() => app.synth()).toThrow(/^2 objects: 1 error$/);
    expect(said()).toBe(MISSPELT);
    expect(written()).toEqual([]);
  });

  test('does not become a text, either', () => {
    const app = newApp();
    plant(app);

    expect(() => app.synthYaml()).toThrow(/^2 objects: 1 error$/);
  });

  test('is written all the same where that is asked for', () => {
    const app = newApp({ validate: ValidationMode.WARN });
    plant(app);

    app.synth();

    expect(said()).toBe(`${MISSPELT}2 objects: 1 error\n`);
    expect(written()).toEqual(['shop.k8s.yaml']);
  });

  test('is not looked at where that is switched off', () => {
    const app = newApp({ validate: ValidationMode.OFF });
    plant(app);

    app.synth();

    expect(said()).toBe('');
  });

  test('is said where the chart makes its documents itself, with the chart', () => {
    class Raw extends Chart {
      public override toJson(): any[] {
        const items = [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'fine' } }, { apiVersion: 'v1', kind: 'ConfgMap' }];
        return [{ apiVersion: 'v1', kind: 'List', items }];
      }
    }
    const app = newApp();
    new Raw(app, 'raw');

    expect(() => app.synth()).toThrow('2 objects: 1 error');
    expect(said()).toContain('error TRF2004  raw  ConfgMap  kind\n');
  });
});

test('what is right is written without a word', () => {
  const app = newApp();
  plant(app, { hostnames: ['shop.example.com'] });

  app.synth();

  expect(said()).toBe('');
  expect(written()).toEqual(['shop.k8s.yaml']);
});

test('warnings keep nothing from being written', () => {
  const app = newApp();
  const spec = { mtls: { enabledBackends: 'ca', backends: [{ name: 'ca', type: 'builtin' }] } };
  new ApiObject(new Chart(app, 'mesh'), 'mesh', { apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', metadata: { name: 'default' }, spec });

  app.synth();

  expect(said()).toMatch(/^warning TRF2101 {2}mesh\/mesh {2}Mesh default {2}spec\.mtls\.enabledBackends\n[^]*\n1 object: 1 warning\n$/);
  expect(written()).toEqual(['mesh.k8s.yaml']);
});

describe('what is known and accepted', () => {
  test.each<[string, Suppression[] | undefined, Record<string, string> | undefined]>([
    ['by the app', [{ code: 'TRF2010', path: 'spec.hostnamez', kind: 'HTTPRoute', reason: 'our controller reads it' }], undefined],
    ['by the object', undefined, { 'cdk8s-traffic/suppress': 'TRF2010@spec.hostnamez our controller reads it' }],
  ])('is counted, when accepted %s', (_, suppress, annotations) => {
    const app = newApp({ suppress });
    plant(app, undefined, annotations);

    app.synth();

    expect(said()).toBe('2 objects: no findings; 1 suppressed\n');
  });

  test('is not accepted about another field', () => {
    const app = newApp({ suppress: [{ code: 'TRF2010', path: 'spec.rules', reason: 'our controller reads it' }] });
    plant(app);

    expect(() => app.synth()).toThrow('2 objects: 1 error');
  });
});

test('kinds that nobody knows are listed, or refused', () => {
  const unknown = (props: TrafficAppProps) => {
    const app = newApp(props);
    new ApiObject(new Chart(app, 'deploy'), 'shop', { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' });
    return app;
  };

  unknown({}).synth();

  expect(said()).toBe('1 object: no findings; not checked, as nothing is known of them: argoproj.io/v1alpha1 Application\n');
  expect(() => unknown({ strict: true }).synth()).toThrow(/^1 object: 1 error; not checked/);
});

test('the channel and the targets decide which CRDs are installed', () => {
  const app = (props: TrafficAppProps) => {
    const made = newApp(props);
    const chart = new Chart(made, 'shop', { namespace: 'shop' });
    const spec = { targetRefs: [{ group: '', kind: 'Service', name: 'api' }] };
    new ApiObject(chart, 'backends', { apiVersion: 'gateway.networking.x-k8s.io/v1alpha1', kind: 'XBackendTrafficPolicy', spec });
    return made;
  };

  expect(() => app({}).synth()).toThrow('1 object: 1 error');
  app({ channel: GatewayApiChannel.EXPERIMENTAL, targets: [Target.SPEC] }).synth();
  expect(written()).toEqual(['shop.k8s.yaml']);
});

test('each object is rendered once', () => {
  // GIVEN
  const app = newApp({ yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
  plant(app, { hostnames: ['shop.example.com'] });
  const rendered = app.node.findAll().filter(ApiObject.isApiObject).map(object => jest.spyOn(object as ApiObject, 'toJson'));

  // WHEN
  app.synth();

  // THEN
  expect(rendered.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('manifests of others are checked as well', () => {
  const file = path.join(folder, 'given.yaml');
  fs.writeFileSync(file, 'apiVersion: v1\nkind: Service\nmetadata: { name: api }\nspec: { ports: [{ port: 808080 }] }\n');
  const app = newApp();
  new Include(new Chart(app, 'given'), 'api', { url: file });

  expect(() => app.synth()).toThrow('1 object: 1 error');
  expect(said()).toContain('error TRF2063  given/api/api-service  Service api  spec.ports[0].port\n');
});

describe('what is not among the objects', () => {
  const referring = (props: TrafficAppProps) => {
    const app = newApp(props);
    const spec = { parentRefs: [{ name: 'edge' }], hostnames: ['shop.example.com'] };
    new ApiObject(new Chart(app, 'shop', { namespace: 'shop' }), 'route', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', spec });
    return app;
  };

  test.each<[string, TrafficAppProps]>([
    ['everything is here', { world: World.CLOSED }],
    ['everything of its namespace is here', { worldOfNamespaces: { shop: World.CLOSED } }],
    ['everything of its kind is here', { worldOfKinds: { 'Gateway.gateway.networking.k8s.io': World.CLOSED }, worldOfNamespaces: { shop: World.OPEN } }],
  ])('is missing where %s', (_, props) => {
    expect(() => referring(props).synth()).toThrow('1 object: 1 error');
    expect(said()).toContain('there is no Gateway shop/edge');
  });

  test.each<[string, TrafficAppProps]>([
    ['nothing else is said', {}],
    ['only another namespace is here as a whole', { worldOfNamespaces: { edge: World.CLOSED } }],
    ['only another kind is here as a whole', { worldOfKinds: { Service: World.CLOSED } }],
    ['all but its namespace is here', { world: World.CLOSED, worldOfNamespaces: { shop: World.OPEN } }],
  ])('may be elsewhere where %s', (_, props) => {
    referring(props).synth();

    expect(said()).toBe('');
  });
});

describe('kinds of one\'s own', () => {
  const versions = [{
    name: 'v1', served: true, storage: true,
    schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } } } },
  }];
  const crd = {
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'carts.example.com' },
    spec: { group: 'example.com', scope: 'Namespaced', names: { kind: 'Cart', plural: 'carts' }, versions },
  };
  const cart = (crds: any[], size: unknown = 'large') => {
    const app = newApp({ crds });
    new ApiObject(new Chart(app, 'shop'), 'cart', { apiVersion: 'example.com/v1', kind: 'Cart', spec: { size } });
    return app;
  };
  const file = (name: string, text: string) => {
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };

  test.each<[string, () => any[]]>([
    ['an object', () => [crd]],
    ['a file', () => [file('crd.yaml', JSON.stringify(crd))]],
    ['a folder', () => {
      file('list.yml', JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [crd] }));
      return [folder];
    }],
  ])('are checked by a CRD that is %s', (_, crds) => {
    expect(() => cart(crds()).synth()).toThrow('1 object: 1 error');
    expect(said()).toContain('error TRF2011  shop/cart  Cart shop-cart-c85bff34  spec.size');
    cart(crds(), 3).synth();
  });

  test('whose CRDs cannot be read are an error where they are named', () => {
    expect(misuse(() => newApp({ crds: [path.join(folder, 'missing.yaml')] })).message).toContain('there is no such file or folder');
    expect(misuse(() => newApp({ crds: [folder] })).message).toContain('a folder with files that end with .yaml, .yml or .json');
    expect(misuse(() => newApp({ crds: [file('broken.yaml', 'kind: [')] })).message).toContain('broken.yaml:1');
    newApp({ crds: [path.join(folder, 'missing.yaml')], validate: ValidationMode.OFF });
  });
});

describe('an app for several clusters', () => {
  const fleet = (app: App) => {
    const made = new MeshFleet(app, 'fleet', { mesh: { mtls: MeshMtls.builtin() } });
    return ['east', 'west'].map(name => made.addZone(name, { namespace: 'shop' }));
  };

  test('has objects that are called alike, one in each', () => {
    const app = newApp({ world: World.CLOSED });
    for (const zone of fleet(app)) {
      zone.mesh.namespace('shop');
      new MeshTrafficPermission(zone, 'all', { allow: [Clients.namespace('shop')] });
    }

    app.synth();

    expect(said()).toBe('');
    expect(written()).toEqual(['east.k8s.yaml', 'global.k8s.yaml', 'west.k8s.yaml']);
  });

  test('is judged cluster by cluster: what one passes on to another is known there, and everything else is not', () => {
    const app = newApp({ world: World.CLOSED, validate: ValidationMode.WARN });
    const [east, west] = fleet(app);
    for (const zone of [east, west]) zone.mesh.namespace('shop');
    new MeshTrafficPermission(west, 'all', { allow: [Clients.namespace('shop')] });
    const timeout = (zone: FleetZone) => new MeshTimeout(zone, 'timeout', { to: [MeshDestination.service('api')], request: Duration.seconds(1) });
    new ApiObject(west, 'api', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'api' }, spec: { selector: { app: 'api' }, ports: [{ port: 80, appProtocol: 'http' }] } });

    timeout(west);
    timeout(east);
    app.synth();

    expect(said()).toContain('east/timeout');
    expect(said()).not.toContain('west/timeout');
    expect(said()).not.toContain('Mesh default');
  });
});
