import { App, Chart, Testing, Yaml } from 'cdk8s';
import { TrafficError } from '../src/core/error';

// strings, YAML above all, stand in snapshots as they are
expect.addSnapshotSerializer({ test: value => typeof value === 'string', print: value => String(value) });

/** A chart named `shop` whose objects are in the namespace `shop`. */
export function shopChart(app: App = Testing.app()): Chart {
  return new Chart(app, 'shop', { namespace: 'shop' });
}

/** The chart's objects as plain JSON; all checks run. */
export function objects(chart: Chart): any[] {
  return Testing.synth(chart);
}

/** The chart's objects as YAML, all of them or those of one kind; all checks run. */
export function yaml(chart: Chart, kind?: string): string {
  return Yaml.stringify(...objects(chart).filter(object => kind === undefined || object.kind === kind)).trimEnd();
}

/** The misuse that a function throws. Fails where it throws none, or something else. */
export function misuse(act: () => unknown): TrafficError {
  try {
    act();
  } catch (error) {
    const found = TrafficError.of(error);
    if (found) return found;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** What synthesis of the chart reports. Fails where it reports nothing. */
export function reported(chart: Chart): string {
  try {
    Testing.synth(chart);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was reported');
}
