/**
 * Time and memory of `TrafficApp.synth` as a part of that of cdk8s' own `App`, in one run: `node --import tsx bench/synth.ts`; with a
 * text, of the cases that have it in their names.
 *
 * Constructing the tree is not counted. All write to the same file system; the folder is in memory where there is one. The floor is what
 * no program goes below: the same objects from the same tree, as JSON, in the same files.
 */
import { execFileSync } from 'child_process';
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { App, AppProps } from 'cdk8s';
import { record } from './results';
import { addDiamonds, addObjects, TINY } from './synth-apps';
import { ValidationMode } from '../lib/src/app/admission-props';
import { rendered } from '../lib/src/app/rendering';
import { RenderingOrder } from '../lib/src/app/rendering-order';
import { TrafficApp } from '../lib/src/app/traffic-app';

interface Scenario {
  readonly name: string;
  readonly plant: (app: App) => void;
  readonly withoutStock?: boolean;
  /** So large that one run has to do. */
  readonly once?: boolean;
}

const FULL = process.argv.includes('--full');
const mixed = (objects: number, charts: number): Scenario => ({
  name: `${objects} objects in ${charts} charts`, plant: app => void addObjects(app, { objects, charts }), once: objects * charts >= 9_000_000,
});
const tiny = (objects: number, charts: number): Scenario => ({
  ...mixed(objects, charts), name: `${objects} tiny objects in ${charts} charts`, plant: app => void addObjects(app, { objects, charts, of: TINY }),
});
const layered = (levels: number, more: Partial<Scenario> = {}): Scenario =>
  ({ name: `${levels} levels of diamonds`, plant: app => addDiamonds(app, { levels, objects: 10 }), ...more });

const [only] = process.argv.slice(2).filter(arg => !arg.startsWith('--'));
const SCENARIOS: readonly Scenario[] = ([
  ...[100, 1_000, 10_000].flatMap(objects => [1, 10, 100, 1_000].filter(charts => charts <= objects).map(charts => mixed(objects, charts))),
  mixed(3_000, 3_000),
  mixed(100_000, 100),
  ...[[10_000, 100], [3_000, 3_000]].map(([objects, charts]) => tiny(objects, charts)),
  ...FULL ? [mixed(10_000, 10_000), tiny(10_000, 10_000)] : [],
  // cdk8s goes through all paths: 8 levels take it seconds, 10 levels minutes
  ...[5, 7].map(levels => layered(levels)),
  ...[12, 24, 48].map(levels => layered(levels, { withoutStock: true })),
] satisfies Scenario[]).filter(({ name }) => only === undefined || name.includes(only));

/** What grows how much. */
const GROWTH: readonly (readonly [what: string, from: Scenario, to: Scenario])[] = [
  ['10 times the objects', mixed(10_000, 100), mixed(100_000, 100)], ['10 times the charts', mixed(10_000, 100), mixed(10_000, 1_000)],
  ['twice the levels', layered(24), layered(48)],
];

const APPS = {
  'cdk8s': (props: AppProps) => new App(props),
  'traffic': (props: AppProps) => new TrafficApp({ ...props, summary: false, validate: ValidationMode.OFF }),
  'with admission': (props: AppProps) => new TrafficApp({ ...props, summary: false }),
};
type Contestant = keyof typeof APPS;
type Times = Partial<Record<Contestant | 'floor', number>>;

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'bench-synth-'));
  print('', ['cdk8s', 'traffic', 'ratio', 'with admission', 'ratio', 'floor', 'of the floor']);
  const measured = new Map<string, Times>();
  for (const scenario of SCENARIOS) {
    const time = await medians(scenario, folder);
    measured.set(scenario.name, time);
    const ratio = (name: Contestant) => time.cdk8s === undefined ? undefined : time.cdk8s / time[name]!;
    const ofFloor = time.traffic! / time.floor!;
    print(scenario.name, [
      milliseconds(time.cdk8s), milliseconds(time.traffic), times(ratio('traffic')), milliseconds(time['with admission']), times(ratio('with admission')),
      milliseconds(time.floor), times(ofFloor),
    ]);
    record('synth', scenario.name, { ...time, ratio: ratio('traffic'), ratioWithAdmission: ratio('with admission'), ofFloor });
  }
  for (const [what, from, to] of GROWTH) growth(what, measured.get(from.name), measured.get(to.name));
  for (const charts of [1, 300]) memory(folder, charts);
  fs.rmSync(folder, { recursive: true });
}

/** How many times longer one takes than the other: what is linear takes ten times as long where there is ten times as much. */
function growth(what: string, from: Times | undefined, to: Times | undefined): void {
  if (!from || !to) return;
  const of = (name: Contestant | 'floor') => from[name] === undefined || to[name] === undefined ? undefined : to[name] / from[name];
  const [stock, own, admitted, floor] = (['cdk8s', 'traffic', 'with admission', 'floor'] as const).map(of);
  print(`growth, ${what}`, [times(stock), times(own), '', times(admitted), '', times(floor)]);
  record('synth', `growth, ${what}`, { stock, own, admitted, floor });
}

/** The most memory of a process that renders 30,000 objects, beside one that only makes them; tsx has some 25 MB of each. */
function memory(folder: string, charts: number): void {
  const program = path.join(__dirname, 'memory.ts');
  const once = (way: string) => Number(execFileSync(process.execPath, ['--import', 'tsx', program, way, folder, String(charts)], { encoding: 'utf8' }));
  // when garbage is collected differs by a sixth from run to run
  const peak = (way: string) => [once(way), once(way), once(way)].sort((a, b) => a - b)[1];
  const [idle, stock, own, admitted] = ['none', ...Object.keys(APPS)].map(peak);
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
  const name = `30000 in ${charts} charts, peak memory`;
  print(name, [megabytes(stock), megabytes(own), times(own / stock), megabytes(admitted), times(admitted / stock), megabytes(idle)]);
  record('synth', name, { idle, stock, own, admitted, ratio: own / stock });
}

function print(name: string, cells: string[]): void {
  console.log(name.padEnd(34) + cells.map(cell => cell.padStart(16)).join(''));
}

async function medians({ plant, withoutStock, once }: Scenario, folder: string): Promise<Times> {
  const { Bench } = await import('tinybench');
  const bench = new Bench(once ? { time: 0, iterations: 1, warmup: false } : { time: 0, iterations: 5, warmupTime: 0, warmupIterations: 2 });
  for (const [name, newApp] of Object.entries(APPS)) {
    if (withoutStock && name === 'cdk8s') continue;
    let app: App;
    bench.add(name, () => app.synth(), { beforeEach: () => plant(app = newApp({ outdir: path.join(folder, name) })) });
  }
  let bare: App;
  bench.add('floor', () => writeBare(bare, folder), { beforeEach: () => plant(bare = new App()) });
  await bench.run();
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : NaN]));
}

/** The least that a program can do: walk the tree, render each object once, and write it as JSON. */
function writeBare(app: App, folder: string): void {
  const order = new RenderingOrder(app);
  for (const [i, chart] of order.charts.entries()) {
    const texts = order.objectsOf(chart).map(object => JSON.stringify(rendered(object).document));
    fs.writeFileSync(path.join(folder, `floor-${i}.json`), texts.join('\n'));
  }
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? '' : `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

function times(ratio: number | undefined): string {
  return ratio === undefined ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
}

void main();
