import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart } from 'cdk8s';
import * as fc from 'fast-check';
import { load } from 'js-yaml';
import { AGENT, APP, filesIn, folder, service, shop, WORKLOADS, write } from './fixtures';
import { Target, TrafficApp } from '../../src';
import { argoCd, fileNameOf, flux, GitOpsRepo } from '../../src/gitops';
import { misuse, shopChart } from '../fixtures';

const SERVICE_FILE = `${WORKLOADS}/service_shop_web.yaml`;

describe('a tree', () => {
  test('has a file for each object, one for each stage, and what the agent reads first', () => {
    const root = folder();

    shop([service('web'), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }]).write(root);

    expect(filesIn(root)).toEqual({
      [`${APP}/kustomization.yaml`]: expect.stringContaining('resources:\n  - 20-foundations\n  - 50-workloads\n'),
      [`${APP}/20-foundations/kustomization.yaml`]: expect.stringContaining('resources:\n  - namespace_shop.yaml\n'),
      [`${APP}/20-foundations/namespace_shop.yaml`]: expect.stringContaining('kind: Namespace\n'),
      [`${WORKLOADS}/kustomization.yaml`]: expect.stringContaining('resources:\n  - service_shop_web.yaml\n'),
      [SERVICE_FILE]: expect.stringContaining('kind: Service\n'),
      'clusters/production/eu/application.argoproj.io_argocd_shop-production-eu.yaml': expect.stringContaining('kind: Application\n'),
    });
  });

  test('depends on the objects alone: not on their order, nor on that of their fields', () => {
    const objects = [service('web'), service('api'), { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: 'shop', name: 'texts' }, data: { b: '1', a: '2' } }];
    const first = shop(objects).files();

    fc.assert(fc.property(fc.shuffledSubarray(objects, { minLength: objects.length }), given => {
      const turned = given.map(object => Object.fromEntries(Object.entries(object).reverse()));
      expect(shop(turned).files()).toEqual(first);
    }), { numRuns: 20 });
  });

  test('comes from apps, charts and YAML alike, and remembers constructs', () => {
    const [root, app] = [folder(), new TrafficApp({ outdir: folder() })];
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    new ApiObject(chart, 'web', service('web'));
    const files = (from: Parameters<GitOpsRepo['add']>[0]['from']) =>
      new GitOpsRepo({ agent: AGENT }).add({ environment: 'production', cluster: 'eu', app: 'shop', from }).files();

    expect(files(chart)).toEqual(files(app));
    expect(files('{ apiVersion: v1, kind: Service, metadata: { name: web, namespace: shop }, spec: { ports: [{ port: 80 }] } }')).toEqual(files(app));

    new GitOpsRepo({ agent: AGENT }).add({ environment: 'production', cluster: 'eu', app: 'shop', from: app }).write(root);
    expect(JSON.parse(readFileSync(join(root, '.cdk8s-traffic/default.json'), 'utf8')).files[SERVICE_FILE].construct).toBe('shop/web');
  });

  test('is written for Flux with a Kustomization for each stage, which waits for the one before and for other apps', () => {
    const repo = new GitOpsRepo({ agent: flux(), folder: 'deploy' })
      .add({ environment: 'production', cluster: 'eu', app: 'mesh', from: [{ apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', metadata: { name: 'default' } }] })
      .add({ environment: 'production', cluster: 'eu', app: 'shop', after: ['mesh'], from: [service('web'), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }] });
    const file = (name: string) => repo.files().get(`deploy/clusters/production/eu/kustomization.kustomize.toolkit.fluxcd.io_flux-system_${name}.yaml`);

    expect(file('shop-workloads')).toMatch(/dependsOn:\n {4}- name: shop-foundations\n[^]*path: .\/deploy\/envs\/production\/eu\/shop\/50-workloads\n/);
    expect(file('shop-foundations')).toMatch(/dependsOn:\n {4}- name: mesh-meshes\n/);
    expect(file('mesh-meshes')).not.toContain('dependsOn');
  });

  test('is written for Argo CD with sync waves: of objects by their stages, of apps by what comes first', () => {
    const repo = new GitOpsRepo({ agent: argoCd({ repository: 'https://git.example.com/deploy.git', clusters: { eu: 'eu-west' } }) })
      .add({ environment: 'production', cluster: 'eu', app: 'mesh', from: [{ apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', metadata: { name: 'default' } }] })
      .add({ environment: 'production', cluster: 'eu', app: 'shop', after: ['mesh'], from: [service('web')] });
    const application = repo.files().get('clusters/production/eu/application.argoproj.io_argocd_shop-production-eu.yaml');

    expect(repo.files().get('envs/production/eu/mesh/30-meshes/mesh_default.yaml')).toContain('argocd.argoproj.io/sync-wave: "-1"');
    expect(application).toContain('argocd.argoproj.io/sync-wave: "1"');
    expect(application).toContain('destination:\n    name: eu-west\n');
  });

  describe('has one ApplicationSet for a cluster, when asked for', () => {
    const agent = argoCd({ repository: 'https://git.example.com/deploy.git', applicationSet: true });
    const set = (repo: GitOpsRepo) => load(repo.files().get('deploy/clusters/production/eu/applicationset.argoproj.io_argocd_production-eu.yaml')!) as any;

    test('that finds its apps by their folders', () => {
      expect(set(shop([service('web')], { agent, folder: 'deploy' })).spec).toMatchObject({
        generators: [{ git: { directories: [{ path: 'deploy/envs/production/eu/*' }] } }],
        template: { metadata: { name: '{{ .path.basename }}-production-eu' }, spec: { source: { path: '{{ .path.path }}' } } },
      });
      expect(set(shop([service('web')], { agent, folder: 'deploy' })).spec).not.toHaveProperty('strategy');
    });

    test('and applies them in steps, each in one, where some come after others', () => {
      const repo = shop([service('web')], { agent, folder: 'deploy' });
      for (const [app, after] of [['mesh', []], ['pay', ['mesh', 'shop']], ['edge', ['pay', 'mesh']]] as const) {
        repo.add({ environment: 'production', cluster: 'eu', app, after, from: [service(app)] });
      }

      const { strategy, template } = set(repo).spec;

      const step = (...values: string[]) => ({ matchExpressions: [{ key: 'cdk8s-traffic/app', operator: 'In', values }] });
      expect(strategy).toEqual({ type: 'RollingSync', rollingSync: { steps: [step('mesh', 'shop'), step('pay'), step('edge')] } });
      expect(template.metadata.labels).toEqual({ 'cdk8s-traffic/app': '{{ .path.basename }}' });
    });

    test('whose Applications have names of their own, and no longer ones than Argo CD can write down', () => {
      const both = (first: [string, string], second: [string, string]) => new GitOpsRepo({ agent, admission: false })
        .add({ environment: first[1], cluster: 'eu', app: first[0], from: [service('web')] }).add({ environment: second[1], cluster: 'eu', app: second[0], from: [service('web')] });

      expect(misuse(() => both(['shop-a', 'prod'], ['shop', 'a-prod']).files())).toMatchObject({ code: 'TRF1706', value: 'shop-a-prod-eu' });
      expect(misuse(() => both(['a'.repeat(56), 'prod'], ['shop', 'test']).files())).toMatchObject({ code: 'TRF1705', fix: expect.stringContaining('by 1, ') });
      expect(both(['a'.repeat(55), 'prod'], ['shop', 'test']).files().size).toBe(8);
    });
  });
});

describe('a second run', () => {
  test('changes nothing', () => {
    const root = folder();
    shop([service('web')]).write(root);
    const before = filesIn(root);

    expect(shop([service('web')]).check(root).isEmpty).toBe(true);
    expect(shop([service('web')]).write(root)).toMatchObject({ added: [], changed: [], removed: [], unchanged: 4, isEmpty: true });
    expect(filesIn(root)).toEqual(before);
  });

  test('changes the file of the object that has changed, and the lock', () => {
    const root = folder();
    shop([service('web'), service('api')]).write(root);

    const changes = shop([service('web', 81), service('api')]).check(root);

    expect(changes).toMatchObject({ added: [], changed: [SERVICE_FILE], removed: [], isEmpty: false });
    expect(changes.patch()).toContain('-    - port: 80\n+    - port: 81\n');
    expect(readFileSync(join(root, SERVICE_FILE), 'utf8')).toContain('port: 80');
    expect(shop([service('web', 81), service('api')]).write(root).changed).toEqual([SERVICE_FILE]);
    expect(readFileSync(join(root, SERVICE_FILE), 'utf8')).toContain('port: 81');
  });

  test('removes what is no longer rendered, and folders that are empty then', () => {
    const root = folder();
    shop([service('web'), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }]).write(root);

    expect(shop([service('web')]).write(root).removed).toEqual([`${APP}/20-foundations/kustomization.yaml`, `${APP}/20-foundations/namespace_shop.yaml`]);
    expect(existsSync(join(root, `${APP}/20-foundations`))).toBe(false);
  });

  test('leaves what somebody else has put into the tree', () => {
    const root = folder();
    shop([service('web'), service('api')]).write(root);
    write(root, `${WORKLOADS}/README.md`, 'ours');
    write(root, '.git/config', 'git');

    new GitOpsRepo({ agent: AGENT }).write(root);

    expect(filesIn(root)).toEqual({ [`${WORKLOADS}/README.md`]: 'ours', '.git/config': 'git' });
  });
});

describe('what people have changed', () => {
  test('is never overwritten, and nothing else is written then', () => {
    const root = folder();
    shop([service('web'), service('api')]).write(root);
    write(root, SERVICE_FILE, 'changed by hand');
    const before = filesIn(root);

    const error = misuse(() => shop([service('web', 81), service('api', 81)]).write(root));

    expect(error.code).toBe('TRF1707');
    expect(error.message).toContain(`${SERVICE_FILE} was changed by hand since it was written`);
    expect(filesIn(root)).toEqual(before);
    expect(shop([service('web', 81), service('api')]).check(root).conflicts.map(({ path }) => path)).toEqual([SERVICE_FILE]);
  });

  test('is overwritten by force', () => {
    const root = folder();
    shop([service('web')]).write(root);
    write(root, SERVICE_FILE, 'changed by hand');

    shop([service('web', 81)]).write(root, { force: true });

    expect(readFileSync(join(root, SERVICE_FILE), 'utf8')).toContain('port: 81');
  });

  test('is not removed when it is no longer rendered', () => {
    const root = folder();
    shop([service('web'), service('api')]).write(root);
    write(root, SERVICE_FILE, 'changed by hand');

    expect(misuse(() => shop([service('api')]).write(root)).message).toContain('is no longer rendered, and was changed by hand');
    expect(readFileSync(join(root, SERVICE_FILE), 'utf8')).toBe('changed by hand');
  });

  test('is taken over where it already is as it should be', () => {
    const [root, other] = [folder(), folder()];
    shop([service('web')]).write(root);
    for (const [path, text] of Object.entries(filesIn(root))) write(other, path, text);

    expect(shop([service('web')]).write(other)).toMatchObject({ added: ['.cdk8s-traffic/default.json'], changed: [], removed: [] });
    expect(shop([service('web', 81)]).write(other).changed).toEqual([SERVICE_FILE]);
  });

  test('that was there before the first run is not overwritten', () => {
    const root = folder();
    write(root, SERVICE_FILE, 'mine');

    expect(misuse(() => shop([service('web')]).write(root)).message).toContain('is there already, and was not written by this');
  });

  test('a file that was removed by hand is written again', () => {
    const root = folder();
    shop([service('web')]).write(root);
    rmSync(join(root, SERVICE_FILE));

    expect(shop([service('web')]).write(root).added).toEqual([SERVICE_FILE]);
  });

  test('a folder in the place of a file is refused', () => {
    const root = folder();
    mkdirSync(join(root, SERVICE_FILE), { recursive: true });

    expect(misuse(() => shop([service('web')]).write(root, { force: true })).code).toBe('TRF1703');
  });
});

describe('several owners of one tree', () => {
  const payments = (objects: readonly object[]) =>
    new GitOpsRepo({ agent: AGENT, owner: 'payments' }).add({ environment: 'production', cluster: 'eu', app: 'payments', from: objects });

  test('leave alone what the others have written', () => {
    const root = folder();
    shop([service('web')]).write(root);
    payments([service('pay', 80, 'payments')]).write(root);

    shop([service('web', 81)]).write(root);

    expect(payments([service('pay', 80, 'payments')]).check(root).isEmpty).toBe(true);
    expect(shop([service('web', 81)]).check(root).isEmpty).toBe(true);
  });

  test('cannot write one file both', () => {
    const root = folder();
    shop([service('web')]).write(root);

    expect(misuse(() => shop([service('web', 81)], { owner: 'payments' }).write(root)).code).toBe('TRF1707');
  });
});

describe('CODEOWNERS', () => {
  const owned = (...codeOwners: { path?: string; owners: string[] }[]) => shop([service('web')], { codeOwners, folder: 'deploy' });
  const unowned = () => shop([service('web')], { folder: 'deploy' });

  test('gets a block, with general rules first; what people wrote stays', () => {
    const root = folder();
    write(root, 'CODEOWNERS', '* @everybody\n');

    owned({ path: 'envs/production', owners: ['@platform'] }, { owners: ['@shop', '@ops'] }).write(root);

    expect(readFileSync(join(root, 'CODEOWNERS'), 'utf8')).toMatch(/^\* @everybody\n\n# begin [^\n]*\n\/deploy\/ @shop @ops\n\/deploy\/envs\/production\/ @platform\n# end [^\n]*\n$/);
  });

  test('people may change what is around the block, and are told when they change what is inside', () => {
    const root = folder();
    owned({ owners: ['@shop'] }).write(root);
    write(root, 'CODEOWNERS', `# ours\n${readFileSync(join(root, 'CODEOWNERS'), 'utf8')}`);

    expect(owned({ owners: ['@ops'] }).write(root).changed).toEqual(['CODEOWNERS']);
    expect(readFileSync(join(root, 'CODEOWNERS'), 'utf8')).toMatch(/^# ours\n[^]*@ops/);

    write(root, 'CODEOWNERS', readFileSync(join(root, 'CODEOWNERS'), 'utf8').replace('@ops', '@me'));
    expect(owned({ owners: ['@shop'] }).check(root).conflicts).toEqual([{ path: 'CODEOWNERS', why: 'was changed by hand since it was written' }]);
  });

  test('loses the block, and nothing else, when nobody asks for it', () => {
    const root = folder();
    write(root, 'CODEOWNERS', '* @everybody\n');
    owned({ owners: ['@shop'] }).write(root);

    unowned().write(root);

    expect(readFileSync(join(root, 'CODEOWNERS'), 'utf8').trim()).toBe('* @everybody');
  });
});

describe('refused', () => {
  test.each([
    ['a literal Secret', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'db', namespace: 'shop' }, stringData: { password: 'hunter2' } }, 'TRF5001'],
    ['a license', { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongLicense', metadata: { name: 'kong' }, rawLicenseString: '{}' }, 'TRF5001'],
    ['what a cluster refuses', { ...service('web'), spec: { ports: [{ port: 80800 }] } }, 'TRF20'],
  ])('%s: nothing is written', (_, object, code) => {
    const root = folder();
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);

    expect(() => shop([object]).write(root)).toThrow(/TRF1709: got "1 object: 1 error"[^]*nothing was written/);
    expect(said.mock.calls.join('')).toContain(code);
    expect(filesIn(root)).toEqual({});
    said.mockRestore();
  });

  test.each([
    ['a Secret that something in the cluster fills', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'db', namespace: 'shop' }, type: 'kubernetes.io/service-account-token' }],
    ['an encrypted Secret', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'db', namespace: 'shop' }, stringData: { password: 'ENC[…]' }, sops: { mac: 'ENC[…]' } }],
    ['a certificate that everybody may know', {
      apiVersion: 'v1', kind: 'Secret', metadata: { name: 'ca', namespace: 'shop', labels: { 'konghq.com/ca-cert': 'true' } }, stringData: { id: '1' },
    }],
    ['one that is accepted, with a reason', {
      apiVersion: 'v1', kind: 'Secret', stringData: { user: 'guest' },
      metadata: { name: 'db', namespace: 'shop', annotations: { 'cdk8s-traffic/suppress': 'TRF5001 everybody knows this user' } },
    }],
  ])('not %s', (_, object) => {
    expect(shop([object], { admission: false }).write(folder()).added.length).toBeGreaterThan(0);
  });

  test('names that no folder can have, apps twice, apps after what is not there', () => {
    const add = (delivery: object) => misuse(() => shop([]).add({ environment: 'production', cluster: 'eu', app: 'web', from: [], ...delivery })).message;

    expect(add({ app: '../web' })).toMatch(/TRF1705.*"..\/web"[^]*fix: name it web$/);
    expect(add({ app: 'shop' })).toMatch(/TRF1706[^]*production\/eu\/shop/);
    expect(add({ after: ['mesh'] })).toMatch(/TRF1706: got "mesh"[^]*there: shop|TRF1706: got "mesh", expected an app of production\/eu that was added before web: shop/);
    expect(misuse(() => new GitOpsRepo({ agent: AGENT, owner: 'a/b' })).code).toBe('TRF1705');
  });

  test('one object of two apps of a cluster; in two clusters it is two objects', () => {
    const from = [service('web')];
    const twice = (cluster: string) => shop(from).add({ environment: 'production', cluster, app: 'web', from }).files();

    expect(misuse(() => twice('eu')).message).toMatch(/TRF1708.*"Service shop\/web"/);
    expect(twice('us').size).toBe(8);
  });

  test.each([
    ['what a merge has left of none', '<<<<<<< HEAD\n', /version 1/],
    ['a path into what Git keeps', `{"version":1,"files":{".git/config":{"sha256":"${'0'.repeat(64)}"}}}`, /\.git\/config/],
    ['another version', '{"version":2,"files":{}}', /version 1/],
    ['a path out of the tree', `{"version":1,"files":{"../../etc/passwd":{"sha256":"${'0'.repeat(64)}"}}}`, /etc\/passwd/],
  ])('a lock with %s', (_, text, message) => {
    const root = folder();
    write(root, '.cdk8s-traffic/default.json', text);

    expect(misuse(() => shop([service('web')]).write(root)).message).toMatch(message);
  });
});

describe('names of files', () => {
  test.each([
    [service('web'), 'service_shop_web.yaml'],
    [{ apiVersion: 'serving.knative.dev/v1', kind: 'Service', metadata: { name: 'web', namespace: 'shop' } }, 'service.serving.knative.dev_shop_web.yaml'],
    [{ apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', metadata: { name: 'default' } }, 'mesh_default.yaml'],
  ])('are readable', (object, name) => {
    expect(fileNameOf(object)).toBe(name);
  });

  test('tell all objects apart, on file systems that know no upper case too', () => {
    const text = fc.stringMatching(/^[a-zA-Z0-9:_.-]{1,12}$/);
    const object = fc.record({
      apiVersion: fc.constantFrom('v1', 'apps/v1', 'example.com/v1', 'kuma.io/v1alpha1'), kind: fc.constantFrom('Service', 'MeshTimeout', 'Role', 'Deployment'),
      metadata: fc.record({ name: text, namespace: fc.option(text, { nil: undefined }) }),
    });

    fc.assert(fc.property(fc.uniqueArray(object, { selector: value => JSON.stringify(value), minLength: 2 }), objects => {
      expect(new Set(objects.map(each => fileNameOf(each).toLowerCase())).size).toBe(objects.length);
      for (const each of objects) expect(fileNameOf(each)).toMatch(/^[a-z0-9._-]{1,250}\.yaml$/);
    }));
  });
});

test('an app of this library is delivered with its findings about this cluster', () => {
  const chart = shopChart();
  new ApiObject(chart, 'web', service('web'));

  expect(shop([], { admission: { targets: [Target.KUMA_2_14 as never] } }).add({ environment: 'production', cluster: 'eu', app: 'web', from: chart }).files().size).toBe(4);
});
