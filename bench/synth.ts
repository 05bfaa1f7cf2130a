/**
 * Time of `TrafficApp.synth` as a part of that of cdk8s' own `App`, both in one run: `node --import tsx bench/synth.ts`.
 *
 * Constructing the tree is not counted. Both write to the same file system; the folder is in memory where there is one.
 */
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { App, AppProps } from 'cdk8s';
import { addDiamonds, addObjects } from './synth-apps';
import { ValidationMode } from '../src/app/admission-props';
import { TrafficApp } from '../src/app/traffic-app';

interface Scenario { readonly name: string; readonly plant: (app: App) => void; readonly withoutStock?: boolean }

const SCENARIOS: readonly Scenario[] = [
  ...[1_000, 10_000].flatMap(objects => [1, 10, 100, 1_000].map(charts => ({
    name: `${objects} objects in ${charts} charts`, plant: (app: App) => void addObjects(app, { objects, charts }),
  }))),
  // cdk8s goes through all paths: 8 levels take it seconds, 10 levels minutes
  ...[5, 7].map(levels => ({ name: `${levels} levels of diamonds`, plant: (app: App) => addDiamonds(app, { levels, objects: 10 }) })),
  ...[12, 24, 48].map(levels => ({ name: `${levels} levels of diamonds`, plant: (app: App) => addDiamonds(app, { levels, objects: 10 }), withoutStock: true })),
];

const APPS = {
  'cdk8s': (props: AppProps) => new App(props),
  'traffic': (props: AppProps) => new TrafficApp({ ...props, summary: false, validate: ValidationMode.OFF }),
  'with admission': (props: AppProps) => new TrafficApp({ ...props, summary: false }),
};
type Contestant = keyof typeof APPS;

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'bench-synth-'));
  print('', ['cdk8s', 'traffic', 'ratio', 'with admission', 'ratio']);
  for (const scenario of SCENARIOS) {
    const time = await medians(scenario, folder);
    const ratio = (name: Contestant) => time.cdk8s === undefined ? '' : `${(time.cdk8s / time[name]!).toFixed(1)}×`;
    print(scenario.name, [milliseconds(time.cdk8s), ...(['traffic', 'with admission'] as const).flatMap(name => [milliseconds(time[name]), ratio(name)])]);
  }
  fs.rmSync(folder, { recursive: true });
}

function print(name: string, cells: string[]): void {
  console.log(name.padEnd(30) + cells.map(cell => cell.padStart(16)).join(''));
}

async function medians({ plant, withoutStock }: Scenario, folder: string): Promise<Partial<Record<Contestant, number>>> {
  const { Bench } = await import('tinybench');
  const bench = new Bench({ time: 0, iterations: 5, warmupTime: 0, warmupIterations: 2 });
  for (const [name, newApp] of Object.entries(APPS)) {
    if (withoutStock && name === 'cdk8s') continue;
    let app: App;
    bench.add(name, () => app.synth(), { beforeEach: () => plant(app = newApp({ outdir: path.join(folder, name) })) });
  }
  await bench.run();
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : NaN]));
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? '' : `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

void main();
