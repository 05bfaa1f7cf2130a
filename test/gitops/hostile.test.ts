import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { AGENT, APP, filesIn, folder, service, shop, WORKLOADS, write } from './fixtures';
import { argoCd, flux, GitOpsRepo } from '../../src/gitops';
import { misuse } from '../fixtures';

const LOCK = '.cdk8s-traffic/default.json';
const WEB = `${WORKLOADS}/service_shop_web.yaml`;

function written(...objects: object[]): string {
  const root = folder();
  shop(objects).write(root);
  return root;
}

describe('line ends of Windows', () => {
  const checkedOut = (root: string) => {
    for (const [path, text] of Object.entries({ ...filesIn(root), [LOCK]: readFileSync(join(root, LOCK), 'utf8') })) write(root, path, text.replaceAll('\n', '\r\n'));
  };

  test('are no change', () => {
    const root = written(service('web'), service('api'));
    checkedOut(root);

    expect(shop([service('web'), service('api')]).check(root)).toMatchObject({ isEmpty: true, unchanged: 5 });
    expect(shop([service('web', 81)]).write(root)).toMatchObject({ changed: [WEB, `${WORKLOADS}/kustomization.yaml`].sort(), conflicts: [] });
    expect(existsSync(join(root, WORKLOADS, 'service_shop_api.yaml'))).toBe(false);
  });

  test('hide nothing that was changed by hand', () => {
    const root = written(service('web'));
    checkedOut(root);
    write(root, WEB, readFileSync(join(root, WEB), 'utf8').replace('80', '82'));

    expect(misuse(() => shop([service('web', 81)]).write(root)).code).toBe('TRF1707');
  });
});

describe('two branches', () => {
  const lockOf = (...objects: object[]) => readFileSync(join(written(...objects), LOCK), 'utf8');

  test.each([['', ''], ['with what was before, ', '||||||| base\n    "envs/gone.yaml": {"sha256":"0"}\n']])('whose locks Git could not merge, %sare both heard', (_, base) => {
    const root = written(service('web'), service('api'));
    const [ours, theirs] = [lockOf(service('web', 81), service('api')), lockOf(service('web'), service('pay'))].map(text => text.split('\n').slice(3, -3).join('\n'));
    write(root, LOCK, `{\n  "version": 1,\n  "files": {\n<<<<<<< HEAD\n${ours}\n${base}=======\n${theirs}\n>>>>>>> other\n  }\n}\n`);

    const { changed, removed, conflicts } = shop([service('web', 82)]).write(root);

    expect({ changed, removed, conflicts }).toEqual({
      changed: [`${WORKLOADS}/kustomization.yaml`, WEB].sort(), removed: [`${WORKLOADS}/service_shop_api.yaml`], conflicts: [],
    });
    expect(shop([service('web', 82)]).check(root).isEmpty).toBe(true);
    expect(readFileSync(join(root, LOCK), 'utf8')).not.toMatch(/<<<|others/);
  });

  test('a lock that is not as it would be written is a change, though no other file is', () => {
    const root = written(service('web'));
    rmSync(join(root, LOCK));

    expect(shop([service('web')]).check(root)).toMatchObject({ isEmpty: false, added: [LOCK] });
    expect(shop([service('web')]).write(root).added).toEqual([LOCK]);
    expect(shop([service('web')]).check(root).isEmpty).toBe(true);
  });
});

describe('a lock', () => {
  test('of a newer version is read by a newer version', () => {
    const root = written(service('web'));
    write(root, LOCK, '{"version":2,"files":{}}');

    expect(misuse(() => shop([service('web')]).write(root))).toMatchObject({ code: 'TRF1701', fix: 'npm install cdk8s-traffic@latest' });
  });

  test('that was lost leaves files of which nobody knows: they are named, once, and stay', () => {
    const root = written(service('web'), service('api'));
    rmSync(join(root, LOCK));
    write(root, `${WORKLOADS}/mine.yaml`, 'kind: Mine');

    const changes = shop([service('web')], { owner: 'default' });
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);

    expect(misuse(() => changes.write(root)).message).toContain('kustomization.yaml is there already, and was not written by this');
    expect(changes.write(root, { force: true })).toMatchObject({ changed: [`${WORKLOADS}/kustomization.yaml`], unknown: [`${WORKLOADS}/service_shop_api.yaml`] });
    expect(changes.write(root).unknown).toEqual([]);
    expect(said.mock.calls.join('')).toMatch(/no lock knows of these files[^]*service_shop_api\.yaml\n/);
    said.mockRestore();
    expect(existsSync(join(root, WORKLOADS, 'service_shop_api.yaml'))).toBe(true);
  });
});

describe('what leads out of the tree', () => {
  test.each(['envs', 'envs/production/eu', '.cdk8s-traffic'])('is not followed: a link in the place of %s', path => {
    const [root, elsewhere] = [folder(), folder()];
    mkdirSync(join(root, path, '..'), { recursive: true });
    symlinkSync(elsewhere, join(root, path));

    const refused = [misuse(() => shop([service('web')]).write(root)), misuse(() => shop([service('web')]).check(root))];

    expect(refused.map(({ code, value }) => [code, value])).toEqual([['TRF1703', path], ['TRF1703', path]]);
    expect(filesIn(elsewhere)).toEqual({});
  });

  test('a file in the place of a folder is named', () => {
    const root = folder();
    write(root, 'envs', 'mine');

    expect(misuse(() => shop([service('web')]).write(root))).toMatchObject({ code: 'TRF1703', message: expect.stringContaining('envs/production/eu/shop') });
    expect(filesIn(root)).toEqual({ envs: 'mine' });
  });

  test('a link in the place of a file is changed by hand; by force it is a file again', () => {
    const [root, elsewhere] = [written(service('web')), folder()];
    write(elsewhere, 'mine', 'mine');
    rmSync(join(root, WEB));
    symlinkSync(join(elsewhere, 'mine'), join(root, WEB));

    expect(misuse(() => shop([service('web', 81)]).write(root)).code).toBe('TRF1707');
    shop([service('web', 81)]).write(root, { force: true });

    expect(lstatSync(join(root, WEB)).isSymbolicLink()).toBe(false);
    expect(readFileSync(join(elsewhere, 'mine'), 'utf8')).toBe('mine');
  });

  test.each([
    ['takes a file from elsewhere', [{ path: 'envs/stolen', staged: '../../../secret' }]],
    ['writes where Git keeps its own', [{ path: '.git/hooks/pre-commit', staged: '0' }]],
    ['writes outside', [{ path: '../outside', staged: '0' }]],
    ['is none', 'none'],
  ])('a journal that %s is refused', (_, journal) => {
    const root = written(service('web'));
    write(root, '.cdk8s-traffic/journal.json', JSON.stringify(journal));
    write(root, '.cdk8s-traffic/staged/0', 'staged');
    write(root, 'secret', 'secret');

    expect(misuse(() => shop([service('web')]).write(root)).code).toBe('TRF1701');
    expect(filesIn(root)).toMatchObject({ secret: 'secret' });
  });

  test('empty folders go, but not that of the repository, however its path is written', () => {
    const root = folder();
    const path = `${root}/../${root.split('/').at(-1)}/.`;
    shop([service('web')]).write(path);

    shop([]).write(path);

    expect(filesIn(root)).toEqual({});
    expect([existsSync(join(root, 'envs')), existsSync(root)]).toEqual([false, true]);
  });
});

describe('objects', () => {
  test.each([
    ['one that gets its name in the cluster', { apiVersion: 'batch/v1', kind: 'Job', metadata: { generateName: 'migrate-', namespace: 'shop' } }, /Job shop\/migrate-/],
    ['one without a kind', { apiVersion: 'v1', metadata: { name: 'web', namespace: 'shop' } }, /TRF1710/],
    ['one without a name', { apiVersion: 'v1', kind: 'Service', metadata: { namespace: 'shop' } }, /TRF1710/],
    ['what kustomize reads', { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources: [] }, /kustomize build FOLDER/],
    ['a list of one kind', { apiVersion: 'v1', kind: 'SecretList', items: [] }, /SecretList/],
  ])('refused: %s', (_, object, message) => {
    expect(misuse(() => shop([object], { admission: false }).files())).toMatchObject({ code: 'TRF1710', message: expect.stringMatching(message) });
  });

  test('in lists are objects; those of one app twice are refused', () => {
    const list = { apiVersion: 'v1', kind: 'List', items: [service('web'), service('api')] };

    expect([...shop([list]).files().keys()]).toEqual(expect.arrayContaining([WEB, `${WORKLOADS}/service_shop_api.yaml`]));
    expect(misuse(() => shop([list, service('web')], { admission: false }).files())).toMatchObject({ code: 'TRF1708', message: expect.stringContaining('render it once in shop') });
  });

  test('that are in no namespace are one, whatever namespace they name', () => {
    const named = (namespace?: string) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', ...namespace === undefined ? {} : { namespace } } });

    expect([...shop([named('shop')], { admission: false }).files().keys()]).toContain(`${APP}/20-foundations/namespace_shop.yaml`);
    expect(misuse(() => shop([named(), named('shop')], { admission: false }).files()).code).toBe('TRF1708');
  });
});

describe('names', () => {
  const object = (kind: string, name: string, namespace = 'shop') => ({ apiVersion: 'example.com/v1', kind, metadata: { name, namespace } });
  const names = (...objects: object[]) => [...shop(objects, { admission: false }).files().keys()].filter(path => path.startsWith(WORKLOADS)).map(path => path.split('/').at(-1)!);

  test('that differ in their case alone are two files, where file systems know no case', () => {
    const files = names(object('Cart', 'web'), object('Cart', 'Web'), object('Cart', 'web', 'Shop'));

    expect(new Set(files.map(file => file.toLowerCase())).size).toBe(4);
    expect(misuse(() => names(object('Cart', 'web'), object('CART', 'web'))).code).toBe('TRF1702');
  });

  test.each([['a'.repeat(1000)], ['../../etc/passwd'], ['..'], ['a\\b'], ['web.'], ['web '], ['ünï/cödé'], ['\u0000'], ['a:b'], ['-rf'], ['\n']])('are files in the folder: %j', name => {
    const files = names(object('Cart', name), service('web'));

    expect(files).toHaveLength(3);
    for (const file of files) expect(file).toMatch(/^[a-z0-9_][a-z0-9._-]{0,248}\.yaml$/);
  });

  test.each(['Con', 'AUX', 'Com1'])('of a device of Windows are not taken: %s', kind => {
    expect(names(object(kind, 'a')).find(file => file !== 'kustomization.yaml')).toMatch(/^_/);
  });

  test.each(['con', 'nul.shop', 'lpt1'])('an app cannot be called %s', app => {
    expect(misuse(() => shop([]).add({ environment: 'production', cluster: 'eu', app, from: [] }))).toMatchObject({ code: 'TRF1705', fix: `name it the-${app}` });
  });
});

describe('agents', () => {
  const LONG = 'a'.repeat(60);
  const repo = (agent = AGENT) => new GitOpsRepo({ agent, admission: false });

  test('two Applications that one Argo CD may read have two names', () => {
    const both = repo().add({ environment: 'prod', cluster: 'eu', app: 'shop-a', from: [service('web')] })
      .add({ environment: 'a-prod', cluster: 'eu', app: 'shop', from: [service('web')] });

    expect(misuse(() => both.files())).toMatchObject({ code: 'TRF1706', value: 'shop-a-prod-eu' });
  });

  test('an app that renders what leads to it is refused; one that renders other Applications is not', () => {
    const application = (name: string) => ({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name, namespace: 'argocd' }, spec: {} });

    expect(misuse(() => shop([application('shop-production-eu')], { admission: false }).files())).toMatchObject({ code: 'TRF1708', value: 'Application argocd/shop-production-eu' });
    expect(shop([application('shop')], { admission: false }).files().size).toBe(4);
  });

  test('of Flux decrypt what SOPS has encrypted, and try again', () => {
    const [, text] = [...shop([service('web')], { agent: flux({ decryptionSecret: 'sops-age', retryInterval: '30s' }) }).files()].find(([path]) => path.startsWith('clusters/'))!;

    expect(text).toContain('  decryption:\n    provider: sops\n    secretRef:\n      name: sops-age\n');
    expect(text).toContain('retryInterval: 30s\n');
    expect(misuse(() => flux({ interval: 'often' }))).toMatchObject({ code: 'TRF1713', value: 'often' });
  });

  test.each([['Argo CD', AGENT], ['Flux', flux()]])('names of %s fit into a label', (_, agent) => {
    const files = repo(agent).add({ environment: 'production', cluster: LONG, app: LONG, from: [service('web'), service('x')] }).files();

    const names = [...files].filter(([path]) => path.startsWith('clusters/')).map(([, text]) => /^ {2}name: (.*)$/m.exec(text)![1]);
    expect(names).toEqual([expect.stringMatching(/^a{54}-[0-9a-f]{8}$/)]);
  });

  test('Argo CD gets no Application of an app without objects, and removes what an Application had when that goes', () => {
    const files = (prune?: boolean) => repo(argoCd({ repository: 'https://git.example.com/deploy.git', prune }))
      .add({ environment: 'production', cluster: 'eu', app: 'empty', from: [] }).add({ environment: 'production', cluster: 'eu', app: 'shop', from: [service('web')] }).files();
    const applications = (prune?: boolean) => [...files(prune)].filter(([path]) => path.startsWith('clusters/')).map(([, text]) => text);

    expect(applications()).toEqual([expect.stringContaining('finalizers:\n    - resources-finalizer.argocd.argoproj.io\n')]);
    expect(applications(false)).toEqual([expect.not.stringContaining('finalizers')]);
  });

  test('a permission that gives comes with the others, also where it takes something away', () => {
    const permission = (conf: object) => ({
      apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTrafficPermission', metadata: { name: 'p', namespace: 'shop' }, spec: { rules: [{ default: conf }] },
    });
    const stage = (conf: object) => [...shop([permission(conf)], { admission: false }).files().keys()].find(path => path.endsWith('_p.yaml'))!.split('/')[4];
    const everyone = [{ spiffeID: { type: 'Prefix', value: 'spiffe://' } }];

    expect(stage({ deny: everyone })).toBe('70-enforcement');
    expect(stage({ deny: everyone, allow: everyone })).toBe('40-grants');
    expect(stage({ deny: [], allowWithShadowDeny: everyone })).toBe('40-grants');
  });
});
