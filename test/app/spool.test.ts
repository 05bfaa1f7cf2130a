import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { Spool } from '../../src/app/spool';

const folder = mkdtempSync(join(tmpdir(), 'spool-'));
const before = process.env.TMPDIR;

beforeEach(() => {
  process.env.TMPDIR = folder;
});

afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true });
});

test('gives back what it was given, however much it is', () => {
  const text = fc.tuple(fc.constantFrom('a', 'é', '界', '\u{10000}', 'name: value\n'), fc.integer({ min: 0, max: 60_000 }));
  fc.assert(fc.property(fc.array(text, { maxLength: 40 }), recipe => {
    const texts = recipe.map(([unit, times]) => unit.repeat(times));
    const spool = new Spool(2 ** 18);
    const extents = texts.map(each => spool.append(each));

    expect(texts.findIndex((each, i) => content(spool, extents[i]) !== each)).toBe(-1);
    expect(content(spool, { start: 0, end: spool.end }) === texts.join('')).toBe(true);
    spool.close();
  }), { numRuns: 50 });
});

test('what waits in a file has no name there, so nothing is left of it', () => {
  const spool = new Spool();
  const text = 'é'.repeat(1_000_000);

  for (let i = 0; i < 10; i++) spool.append(text);

  expect(readdirSync(folder)).toEqual([]);
  expect(content(spool, { start: 0, end: 2_000_000 }) === text).toBe(true);
  spool.close();
});

test('where there is no folder for it, memory has to do', () => {
  process.env.TMPDIR = join(folder, 'missing');
  const spool = new Spool();
  const texts = Array.from({ length: 12 }, (_, i) => String(i % 10).repeat(1_000_000));

  const extents = texts.map(text => spool.append(text));

  expect(extents.map(extent => content(spool, extent)[0])).toEqual(texts.map(each => each[0]));
  spool.close();
});

function content(spool: Spool, extent: { start: number; end: number }): string {
  const pieces: Buffer[] = [];
  for (const bytes of spool.read(extent)) pieces.push(Buffer.from(bytes));
  return Buffer.concat(pieces).toString();
}
