import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED, testWithShared } from './shared';
import { IMPORTS, readLock } from '../../tools/imports/artefacts';
import { hashOf, inputHashes, Lock } from '../../tools/imports/lock';
import { compactSchemas } from '../../tools/imports/schemas';
import { Sources } from '../../tools/imports/sources';

const lock = readLock(IMPORTS) as Lock;

test('names the upstream versions', () => {
  expect(lock.upstream).toMatchObject({ 'kuma': '2.14.3', 'gateway-api': '1.6.1', 'kong-ingress-controller': '3.5', 'kong-operator': '2.2.3' });
});

test('no output was edited, forgotten or added by hand', () => {
  const files = (readdirSync(IMPORTS, { recursive: true }) as string[]).filter(file => /\.(ts|json)$/.test(file) && !/^(lock|tsconfig)\.json$/.test(file));

  expect(Object.fromEntries(files.map(file => [file, hashOf(readFileSync(join(IMPORTS, file), 'utf8'))]))).toEqual(lock.outputs);
});

testWithShared('the API data is what the outputs were made from', () => {
  expect(inputHashes(Sources.at(SHARED))).toEqual(lock.inputs);
});

testWithShared('the compact schemas are what the API data makes', () => {
  for (const [file, text] of compactSchemas(Sources.at(SHARED))) expect(readFileSync(join(IMPORTS, file), 'utf8')).toBe(text);
});

test('the class that all others extend is the one of the generator', () => {
  expect(readFileSync(join(IMPORTS, 'lossless.ts'), 'utf8')).toContain(readFileSync(join(IMPORTS, '../tools/imports/l1/lossless.ts'), 'utf8'));
});
