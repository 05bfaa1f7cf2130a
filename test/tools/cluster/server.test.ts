import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, RunningServer, Server } from '../../../tools/cluster/server';

const folder = mkdtempSync(join(tmpdir(), 'server-'));
afterAll(() => rmSync(folder, { recursive: true }));

let port: number;
beforeEach(async () => {
  [port] = await freePorts(1);
});

const program = (text: string): Server => ({
  program: process.execPath, args: ['-e', text], log: join(folder, 'log'), startMilliseconds: 10_000, isReady: () => answers(),
});

function answers(): Promise<boolean> {
  return new Promise(resolve => {
    get({ host: '127.0.0.1', port, agent: false }, response => {
      response.resume();
      resolve(true);
    }).once('error', () => resolve(false));
  });
}

test('a server that answers runs until it is stopped', async () => {
  const running = await RunningServer.start(program(`require('http').createServer((_, answer) => answer.end()).listen(${port}, '127.0.0.1')`));
  expect(await answers()).toBe(true);

  await running.stop();
  expect(await answers()).toBe(false);
  await running.stop();
});

test('a server that ends says why', async () => {
  await expect(RunningServer.start(program('console.error("no such flag"); process.exit(3)'))).rejects.toThrow(/does not start: it ended with 3\n.*no such flag/);
});

test('a server that never answers is stopped', async () => {
  const silent = program('setInterval(() => undefined, 1000)');

  await expect(RunningServer.start({ ...silent, startMilliseconds: 300 })).rejects.toThrow('it is not ready after 300 ms');
});

test('a program that is not there says so', async () => {
  await expect(RunningServer.start({ ...program(''), program: join(folder, 'missing') })).rejects.toThrow('ENOENT');
});

test('ports are different ones', async () => {
  const ports = await freePorts(5);

  expect(new Set(ports).size).toBe(5);
});
