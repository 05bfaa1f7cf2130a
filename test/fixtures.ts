import { App, Chart, Testing, Yaml } from 'cdk8s';
import { admit, AdmitOptions } from '../src/admission';
import { TrafficError } from '../src/core/error';
import { findingText } from '../src/output/finding-text';

// strings, YAML above all, stand in snapshots as they are
expect.addSnapshotSerializer({ test: value => typeof value === 'string', print: value => String(value) });

/** A chart named `shop` whose objects are in the namespace `shop`. */
export function shopChart(app: App = Testing.app()): Chart {
  return new Chart(app, 'shop', { namespace: 'shop' });
}

/**
 * The chart's objects as plain JSON; all checks run, and no cluster would refuse them.
 *
 * @param admission what is known of the cluster; `false` where a test renders what is refused on purpose
 */
export function objects(chart: Chart, admission: AdmitOptions | false = {}): any[] {
  const rendered = Testing.synth(chart);
  if (admission !== false) expect(refused(rendered, admission)).toBe('');
  return rendered;
}

/** The chart's objects as YAML, all of them or those of one kind; as `objects`. */
export function yaml(chart: Chart, kind?: string, admission: AdmitOptions | false = {}): string {
  return Yaml.stringify(...objects(chart, admission).filter(object => kind === undefined || object.kind === kind)).trimEnd();
}

function refused(rendered: readonly unknown[], options: AdmitOptions): string {
  return admit(rendered, options).filter(({ severity }) => severity === 'error').map(findingText).join('');
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
