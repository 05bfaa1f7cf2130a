import { spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { filesIn, folder, service, shop, write } from './fixtures';
import { exclusively } from '../../src/gitops/exclusive';
import { misuse } from '../fixtures';

const fs: typeof import('node:fs') = jest.requireActual('node:fs');

const OLD = [service('web'), service('api'), service('cart')];
const NEW = [service('web', 81), service('api'), service('pay')];
const CRASH = new Error('the process is gone');

/** Writes with a process that dies before its nth change of a file. */
function crash(root: string, nth: number, repo = () => shop(NEW)): boolean {
  let left = nth;
  const dying = <K extends 'renameSync' | 'writeFileSync' | 'rmSync' | 'unlinkSync' | 'rmdirSync' | 'mkdirSync'>(name: K) => {
    const real = fs[name] as (...given: unknown[]) => unknown;
    return jest.spyOn(fs, name).mockImplementation(((...given: unknown[]) => {
      // a process that is gone doesn't even say that it has finished
      if (left-- <= 0) throw CRASH;
      return real(...given);
    }) as never);
  };
  const spies = (['renameSync', 'writeFileSync', 'rmSync', 'unlinkSync', 'rmdirSync', 'mkdirSync'] as const).map(dying);
  try {
    repo().write(root);
    return false;
  } catch (error) {
    if (error !== CRASH) throw error;
    return true;
  } finally {
    spies.forEach(spy => spy.mockRestore());
    fs.rmSync(join(root, '.cdk8s-traffic/writing'), { force: true });
  }
}

test('a process may die at any moment: all is as before, or the next one finishes what it has begun', () => {
  const wanted = shop(NEW).files();
  let died = true;
  for (let nth = 0; died; nth++) {
    const root = folder();
    shop(OLD).write(root);
    const before = filesIn(root);

    died = crash(root, nth);

    const began = fs.existsSync(join(root, '.cdk8s-traffic/journal.json'));
    if (died && !began && JSON.stringify(filesIn(root)) !== JSON.stringify(Object.fromEntries(wanted))) expect(filesIn(root)).toEqual(before);
    if (began) expect(shop(NEW).check(root)).toMatchObject({ isEmpty: false, unfinished: true });
    expect(shop(NEW).write(root).conflicts).toEqual([]);
    expect(filesIn(root)).toEqual(Object.fromEntries(wanted));
    expect(shop(NEW).check(root).isEmpty).toBe(true);
    expect(fs.readdirSync(join(root, '.cdk8s-traffic'))).toEqual(['default.json']);
    expect(nth).toBeLessThan(200);
  }
});

test('a process may die while one tree takes the place of another: nothing is lost of either', () => {
  const moved = () => shop(NEW, { folder: 'now', replaces: ['before/.cdk8s-traffic/default.json'] });
  const wanted = Object.fromEntries(moved().files());
  let died = true;
  for (let nth = 0; died; nth++) {
    const root = folder();
    shop(OLD, { folder: 'before' }).write(root);

    died = crash(root, nth, moved);

    expect(moved().write(root).conflicts).toEqual([]);
    expect(filesIn(root)).toEqual(wanted);
    expect(moved().check(root)).toMatchObject({ isEmpty: true, stale: [], unknown: [] });
    expect(nth).toBeLessThan(200);
  }
});

test('on a disk that is full nothing is written, and nothing is left of it', () => {
  const root = folder();
  shop(OLD).write(root);
  const before = filesIn(root);
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
  const real = fs.writeFileSync;
  const spy = jest.spyOn(fs, 'writeFileSync').mockImplementation((file, ...given) => {
    if (String(file).includes('staged')) throw full;
    return real(file, ...given);
  });

  expect(() => shop(NEW).write(root)).toThrow(full);
  spy.mockRestore();

  expect(filesIn(root)).toEqual(before);
  expect(fs.readdirSync(join(root, '.cdk8s-traffic'))).toEqual(['default.json']);
  expect(shop(NEW).write(root).conflicts).toEqual([]);
});

test('what people change between a death and the next run is kept', () => {
  const root = folder();
  shop(OLD).write(root);
  for (let nth = 0; !fs.existsSync(join(root, '.cdk8s-traffic/journal.json')); nth++) expect(crash(root, nth)).toBe(true);
  write(root, 'envs/production/eu/shop/50-workloads/service_shop_web.yaml', 'changed by hand');

  expect(misuse(() => shop(NEW).write(root)).message).toContain('service_shop_web.yaml was changed by hand');
  expect(filesIn(root)['envs/production/eu/shop/50-workloads/service_shop_web.yaml']).toBe('changed by hand');
});

const CHILD = `
  const { GitOpsRepo, argoCd } = require('./src/gitops');
  const [root, port, count] = process.argv.slice(1);
  const from = Array.from({ length: Number(count) }, (_, i) => ({
    apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' + i, namespace: 'shop' }, data: { port },
  }));
  const repo = new GitOpsRepo({ agent: argoCd({ repository: 'https://git.example.com/deploy.git' }), admission: false });
  process.stdout.write('begins');
  repo.add({ environment: 'production', cluster: 'eu', app: 'shop', from }).write(root);
`;

/** Another process that writes a tree. */
function writer(root: string, port: number, count: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', CHILD, root, String(port), String(count)], { cwd: join(__dirname, '../..'), stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: Buffer[] = [];
  child.stderr.on('data', data => errors.push(data));
  const began = new Promise(resolve => child.stdout.once('data', resolve));
  const ended = new Promise<string>(resolve => child.on('close', () => resolve(Buffer.concat(errors).toString())));
  return { child, began, ended };
}

/** The ports that a tree of such objects speaks of. */
const ports = (root: string) => new Set(Object.values(filesIn(root)).flatMap(text => /port: "(\d+)"/.exec(text)?.[1] ?? []));

test('a process that is killed leaves the old tree, or one that the next run finishes', async () => {
  const root = folder();
  await writer(root, 1, 200).ended;
  for (const pause of [1, 60]) {
    const { child, began, ended } = writer(root, 2, 200);
    await began;
    await new Promise(resolve => setTimeout(resolve, pause));
    child.kill('SIGKILL');
    await ended;

    if (!fs.existsSync(join(root, '.cdk8s-traffic/journal.json'))) expect(ports(root).size).toBe(1);
    expect(await writer(root, 1, 200).ended).toBe('');
    expect([...ports(root)]).toEqual(['1']);
  }
}, 120_000);

test('two processes write one after the other', async () => {
  const root = folder();

  const said = await Promise.all([writer(root, 1, 300).ended, writer(root, 2, 300).ended]);

  expect(said).toEqual(['', '']);
  expect(ports(root).size).toBe(1);
  expect(fs.readdirSync(join(root, '.cdk8s-traffic'))).toEqual(['default.json']);
}, 120_000);

describe('a tree that somebody writes', () => {
  const busy = (writing: object) => {
    const root = folder();
    write(root, '.cdk8s-traffic/writing', JSON.stringify(writing));
    return root;
  };

  test('is waited for, and not for ever', () => {
    const root = busy({ pid: process.ppid, host: hostname() });

    expect(misuse(() => exclusively(root, () => 'done', 100)).message).toMatch(/TRF1704: got "process \d+ on [^]*if there is no such process, remove /);
  });

  test.each([
    ['was another one with our number', () => JSON.stringify({ pid: process.pid, host: hostname() })],
    ['died before it had left its name', () => ''],
  ])('is not waited for when that process %s', (_, text) => {
    const root = folder();
    write(root, '.cdk8s-traffic/writing', text());
    fs.utimesSync(join(root, '.cdk8s-traffic/writing'), new Date(0), new Date(0));

    expect(exclusively(root, () => 'done', 100)).toBe('done');
  });

  test('is waited for where it is about to leave its name', () => {
    const root = folder();
    write(root, '.cdk8s-traffic/writing', '');

    expect(misuse(() => exclusively(root, () => 'done', 100)).message).toContain('a process that has left no name');
  });

  test('is not waited for when that process is dead', () => {
    const root = busy({ pid: 2 ** 22 + 1, host: hostname() });

    expect(exclusively(root, () => 'done', 100)).toBe('done');
    expect(fs.existsSync(join(root, '.cdk8s-traffic/writing'))).toBe(false);
  });
});
