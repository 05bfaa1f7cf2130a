/** What requiring the package costs, against requiring cdk8s alone: whole processes in turn, medians of the time that `require` takes. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const RUNS = 21;
const SUBJECTS = [['cdk8s'], ['cdk8s', './lib/src/index.js']];

function milliseconds(modules: readonly string[]): number {
  const required = modules.map(module => `require(${JSON.stringify(module)});`).join(' ');
  const program = `const t = process.hrtime.bigint(); ${required} process.stdout.write(String(process.hrtime.bigint() - t))`;
  return Number(execFileSync(process.execPath, ['-e', program], { cwd: ROOT, encoding: 'utf8' })) / 1e6;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const times = SUBJECTS.map((): number[] => []);
for (let run = 0; run < RUNS; run++) SUBJECTS.forEach((modules, i) => times[i].push(milliseconds(modules)));
const [alone, ours] = times.map(median);

console.log(`require: cdk8s ${alone.toFixed(0)} ms, with cdk8s-traffic ${ours.toFixed(0)} ms, ratio ${(ours / alone).toFixed(2)}`);
