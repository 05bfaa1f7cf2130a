import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What was measured, by benchmark and case: `npm run bench` writes it where `BENCH_JSON` says. */
type Results = Record<string, Record<string, Record<string, number>>>;

/** Keeps figures of one case for programs that compare runs. Times are milliseconds, sizes bytes; what has no unit is a ratio or a count. */
export function record(benchmark: string, name: string, figures: Readonly<Record<string, number | undefined>>): void {
  const file = process.env.BENCH_JSON;
  if (!file) return;
  const results: Results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Results : {};
  const known = Object.fromEntries(Object.entries(figures).filter((entry): entry is [string, number] => entry[1] !== undefined));
  results[benchmark] = { ...results[benchmark], [name]: known };
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
}
