import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AGENT, APP, filesIn, folder, service, shop, WORKLOADS, write } from './fixtures';
import { GitOpsRepo, GitOpsRepoOptions } from '../../src/gitops';
import { misuse } from '../fixtures';

const LOCK = '.cdk8s-traffic/default.json';
const codeOwners = [{ owners: ['@shop'] }];

beforeEach(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

/** A repository with a tree of two Services. */
function written(options: Partial<GitOpsRepoOptions> = {}): string {
  const root = folder();
  shop([service('web'), service('api')], options).write(root);
  return root;
}

describe('a tree whose folder has another name now', () => {
  const moved = (options: Partial<GitOpsRepoOptions> = {}) => shop([service('web')], { folder: 'now', ...options });

  test('is found by the first run, and stays', () => {
    const root = written({ folder: 'before/deploy' });

    expect(moved().check(root).stale).toEqual([`before/deploy/${LOCK}`]);
    expect(moved().write(root).stale).toEqual([`before/deploy/${LOCK}`]);
    expect(process.stderr.write).toHaveBeenLastCalledWith(expect.stringContaining(`--replaces before/deploy/${LOCK}\n`));
    expect(moved().write(root).stale).toEqual([]);
    expect(existsSync(join(root, 'before/deploy', APP))).toBe(true);
  });

  test('goes in the same run where the new one replaces it', () => {
    const root = written({ folder: 'before/deploy', codeOwners });
    write(root, 'before/README.md', 'mine');
    const replacing = () => moved({ replaces: [`before/deploy/${LOCK}`], codeOwners });

    const planned = replacing().check(root);
    const { added, changed, removed, stale } = replacing().write(root);

    expect(planned).toMatchObject({ added, changed, removed, conflicts: [], stale: [] });
    expect([added.length, changed, removed.length, stale]).toEqual([4, ['CODEOWNERS'], 5, []]);
    expect(Object.keys(filesIn(root)).filter(path => !path.startsWith('now/'))).toEqual(['CODEOWNERS', 'before/README.md']);
    expect(existsSync(join(root, 'before/deploy'))).toBe(false);
    expect(readFileSync(join(root, 'CODEOWNERS'), 'utf8')).toMatch(/^# begin [^\n]* for default in now; [^]*\/now\/ @shop\n# end [^\n]*\n$/);
    expect(replacing().check(root).isEmpty).toBe(true);
  });

  test('keeps what people have changed, and then nothing is done', () => {
    const root = written({ folder: 'before' });
    write(root, `before/${WORKLOADS}/service_shop_api.yaml`, 'mine');
    const before = filesIn(root);

    expect(misuse(() => moved({ replaces: [`before/${LOCK}`] }).write(root)).message).toContain('service_shop_api.yaml is no longer rendered, and was changed by hand');
    expect(filesIn(root)).toEqual(before);
  });

  test('is not asked for where it is another one', () => {
    const root = folder();
    new GitOpsRepo({ agent: AGENT, folder: 'before' }).add({ environment: 'staging', cluster: 'eu', app: 'shop', from: [service('web')] }).write(root);

    expect(moved().write(root).stale).toEqual([]);
  });
});

describe('a tree whose owner has another name now', () => {
  const renamed = (options: Partial<GitOpsRepoOptions> = {}) => shop([service('web', 81)], { owner: 'shop', ...options });

  test('is found, and given over', () => {
    const root = written({ codeOwners });

    expect(misuse(() => renamed().write(root)).code).toBe('TRF1707');
    expect(renamed().check(root).stale).toEqual([LOCK]);
    expect(renamed({ replaces: [LOCK] }).write(root)).toMatchObject({
      changed: [`${WORKLOADS}/kustomization.yaml`, `${WORKLOADS}/service_shop_web.yaml`], removed: ['CODEOWNERS', `${WORKLOADS}/service_shop_api.yaml`], stale: [],
    });
    expect(existsSync(join(root, LOCK))).toBe(false);
    expect(renamed({ replaces: [LOCK] }).check(root).isEmpty).toBe(true);
  });

  test('does not take away what the new one writes, where both run', () => {
    const root = written();
    shop([service('web'), service('api')], { owner: 'shop' }).write(root);

    expect(shop([service('web')]).write(root)).toMatchObject({ removed: [], conflicts: [] });

    expect(existsSync(join(root, WORKLOADS, 'service_shop_api.yaml'))).toBe(true);
  });
});

test('what code no longer delivers goes: an app, a cluster, an environment', () => {
  const root = folder();
  const repo = (places: readonly (readonly [string, string])[]) => {
    const made = new GitOpsRepo({ agent: AGENT });
    for (const [environment, cluster] of places) made.add({ environment, cluster, app: 'shop', from: [service('web')] });
    return made;
  };
  repo([['production', 'eu'], ['production', 'us'], ['staging', 'eu']]).write(root);

  expect(repo([['production', 'eu']]).write(root).removed).toHaveLength(8);

  expect([existsSync(join(root, 'envs/production/us')), existsSync(join(root, 'clusters/staging')), existsSync(join(root, APP))]).toEqual([false, false, true]);
});

test.each([['../other/.cdk8s-traffic/default.json'], ['deploy'], ['.cdk8s-traffic/default.yaml']])('%s is no lock', path => {
  expect(misuse(() => shop([service('web')], { replaces: [path] }).write(folder())).code).toBe('TRF1705');
});

test('a lock that is none of ours is no licence to remove files', () => {
  const root = folder();
  write(root, 'mine.txt', 'mine');
  write(root, `old/${LOCK}`, `{"version":1,"files":{"mine.txt":{"sha256":"${'0'.repeat(64)}"}}}`);

  expect(misuse(() => shop([service('web')], { folder: 'now', replaces: [`old/${LOCK}`] }).write(root)).code).toBe('TRF1707');
  rmSync(join(root, `old/${LOCK}`));
  expect(shop([service('web')], { folder: 'now', replaces: [`old/${LOCK}`] }).write(root).added).toHaveLength(4);
  expect(filesIn(root)).toMatchObject({ 'mine.txt': 'mine' });
});

describe('CODEOWNERS', () => {
  test('of two trees of one owner are two blocks', () => {
    const root = folder();
    const trees = () => ['one', 'two'].map(name => shop([service('web')], { folder: name, codeOwners }));
    for (const tree of trees()) tree.write(root);

    expect(trees().map(tree => tree.check(root).isEmpty)).toEqual([true, true]);
    expect(readFileSync(join(root, 'CODEOWNERS'), 'utf8').match(/^\/.*$/gm)).toEqual(['/one/ @shop', '/two/ @shop']);
  });

  test('stand where the forge looks first', () => {
    const root = folder();
    write(root, '.github/CODEOWNERS', '* @everybody\n');

    shop([service('web')], { codeOwners }).write(root);

    expect(existsSync(join(root, 'CODEOWNERS'))).toBe(false);
    expect(readFileSync(join(root, '.github/CODEOWNERS'), 'utf8')).toMatch(/^\* @everybody\n\n# begin [^]*@shop\n/);
  });

  test.each([
    [{ owners: ['@shop\n* @evil'] }, '@shop\n* @evil'], [{ owners: ['shop'] }, 'shop'], [{ owners: [] }, []],
    [{ path: '../..', owners: ['@shop'] }, '../..'], [{ path: 'envs/*', owners: ['@shop'] }, 'envs/*'],
  ])('are no licence: %j', (rule, value) => {
    expect(misuse(() => shop([], { codeOwners: [rule] }))).toMatchObject({ code: 'TRF1712', value });
  });

  test.each([['@shop'], ['@example/shop'], ['@@owner'], ['ada@example.com']])('may be %s', owner => {
    expect(shop([service('web')], { codeOwners: [{ path: 'envs/production', owners: [owner] }] }).files().get('CODEOWNERS')).toContain(`/envs/production/ ${owner}\n`);
  });

  test('are what people wrote where a mark of ours is lost: nothing is taken along, not even by force', () => {
    const root = folder();
    shop([service('web')], { codeOwners }).write(root);
    const text = readFileSync(join(root, 'CODEOWNERS'), 'utf8');
    write(root, 'CODEOWNERS', `${text.replace(/# end .*\n/, '')}* @mine\n# end of what cdk8s-traffic writes for default-2\n`);

    for (const given of [codeOwners, [{ owners: ['@ops'] }], []]) {
      shop([service('web')], { codeOwners: given }).write(root, { force: true });

      expect(readFileSync(join(root, 'CODEOWNERS'), 'utf8')).toContain('* @mine\n# end of what cdk8s-traffic writes for default-2\n');
      expect(shop([service('web')], { codeOwners: given }).check(root).isEmpty).toBe(true);
    }
  });

  test('without our block are no change, and stay', () => {
    const root = folder();
    shop([service('web')], { codeOwners }).write(root);
    write(root, 'CODEOWNERS', '* @mine\n');

    shop([service('web')]).write(root, { force: true });

    expect(readFileSync(join(root, 'CODEOWNERS'), 'utf8')).toBe('* @mine\n');
  });
});
