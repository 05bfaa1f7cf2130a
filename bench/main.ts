/** All benchmarks, one after the other. They print ratios of what runs side by side; times of different machines say nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const BENCHMARKS = ['require', 'synth', 'cel', 'admission', 'validate', 'routing'];
const [only] = process.argv.slice(2);

for (const name of BENCHMARKS.filter(known => only === undefined || only === known)) {
  const file = join(__dirname, `${name}.ts`);
  if (existsSync(file)) execFileSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' });
}
