/**
 * All benchmarks, one after the other, or one: `npm run bench -- synth`. They measure what users run, the compiled package, and print ratios
 * of what runs side by side; times of different machines say nothing. The figures go to bench/results.json too. With `--full`, what takes
 * minutes is measured as well.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const BENCHMARKS = ['require', 'command', 'synth', 'cel', 'admission', 'validate', 'routing', 'gitops'];
const args = process.argv.slice(2);
const only = args.find(arg => !arg.startsWith('--'));
const results = join(__dirname, 'results.json');

rmSync(results, { force: true });

for (const name of BENCHMARKS.filter(known => only === undefined || only === known)) {
  const file = join(__dirname, `${name}.ts`);
  if (existsSync(file)) {
    execFileSync(process.execPath, ['--import', 'tsx', file, ...args.filter(arg => arg.startsWith('--'))], {
      stdio: 'inherit', env: { ...process.env, BENCH_JSON: results },
    });
  }
}
