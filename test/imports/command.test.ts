import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

test.each([
  ['a folder without API data', ['--from', 'src'], 'no API data in src: it has no crds/gateway-api-1.6.1-standard/\n'],
  ['no folder', [], 'say where the API data is: npm run imports -- --from DIR [--check]\n'],
])('%s is answered by one line and exit code 2', (_, args, answer) => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/imports/main.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

  expect({ status, stderr }).toEqual({ status: 2, stderr: answer });
});
