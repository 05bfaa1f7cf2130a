import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './snippets';
import { command } from '../cli/command';

const PROMPT = '$ npx cdk8s-traffic ';

/** What a document shows of the command: what is typed, and what is printed. */
const shown = readFileSync(join(ROOT, 'docs/trace.md'), 'utf8').split('```console\n').slice(1).map(text => text.slice(0, text.indexOf('```\n')))
  .map(text => ({ typed: text.slice(PROMPT.length, text.indexOf('\n')), printed: text.slice(text.indexOf('\n') + 1) }));

let before: string;
beforeAll(() => {
  before = process.cwd();
  process.chdir(join(ROOT, 'examples/gateway'));
});
afterAll(() => process.chdir(before));

test.each(shown)('$typed', async ({ typed, printed }) => {
  const args = Array.from(typed.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, plain]) => quoted ?? plain);

  expect((await command(...args)).stdout).toBe(printed);
});
