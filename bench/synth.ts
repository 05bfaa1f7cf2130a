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

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'bench-synth-'));
  console.log(`${''.padEnd(34)}${'cdk8s'.padStart(10)}${'traffic'.padStart(10)}${'ratio'.padStart(9)}`);
  for (const scenario of SCENARIOS) {
    const { cdk8s, traffic } = await medians(scenario, folder);
    const ratio = cdk8s === undefined ? '' : `${(cdk8s / traffic).toFixed(1)}×`;
    console.log(`${scenario.name.padEnd(34)}${milliseconds(cdk8s).padStart(10)}${milliseconds(traffic).padStart(10)}${ratio.padStart(9)}`);
  }
  fs.rmSync(folder, { recursive: true });
}

async function medians({ plant, withoutStock }: Scenario, folder: string): Promise<{ cdk8s?: number; traffic: number }> {
  const { Bench } = await import('tinybench');
  const bench = new Bench({ time: 0, iterations: 5, warmupTime: 0, warmupIterations: 2 });
  const add = (name: string, newApp: (props: AppProps) => App) => {
    let app: App;
    const beforeEach = () => plant(app = newApp({ outdir: path.join(folder, name) }));
    bench.add(name, () => app.synth(), { beforeEach });
  };
  if (!withoutStock) add('cdk8s', props => new App(props));
  add('traffic', props => new TrafficApp({ ...props, summary: false }));
  await bench.run();
  const median = (name: string) => {
    const result = bench.getTask(name)?.result;
    return result && 'latency' in result ? result.latency.p50 : undefined;
  };
  return { cdk8s: median('cdk8s'), traffic: median('traffic')! };
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? '' : `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

void main();
