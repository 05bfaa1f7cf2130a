import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';

/** What constructs wait for, each in the order in which it was declared. */
export interface Dependencies {
  readonly of: ReadonlyMap<IConstruct, ReadonlySet<IConstruct>>;
  /** Whether a chart waits for another one. cdk8s numbers the files then. */
  readonly betweenCharts: boolean;
}

/**
 * The dependencies of an app: those declared, and those that follow for charts. A chart waits for the charts directly inside it,
 * and for the chart of everything that something in it waits for.
 *
 * @param constructs all of the app, in tree order
 */
export function dependenciesOf(constructs: readonly IConstruct[]): Dependencies {
  const dependencies = new Map<IConstruct, Set<IConstruct>>();
  let betweenCharts = false;
  const add = (from: IConstruct, on: IConstruct) => {
    const known = dependencies.get(from) ?? new Set();
    dependencies.set(from, known.add(on));
  };
  const addChart = (from: Chart, on: Chart) => {
    add(from, on);
    betweenCharts = true;
  };

  for (const construct of constructs) construct.node.dependencies.forEach(on => add(construct, on));
  for (const chart of constructs.filter(Chart.isChart)) chart.node.children.filter(Chart.isChart).forEach(nested => addChart(chart, nested));
  for (const construct of constructs) {
    for (const on of dependencies.get(construct) ?? []) {
      const [fromChart, onChart] = [Chart.of(construct), Chart.of(on)];
      if (fromChart !== onChart) addChart(fromChart, onChart);
    }
  }
  return { of: dependencies, betweenCharts };
}

/** The objects of a construct: all under it that are in the same chart. */
export function objectsOf(construct: IConstruct): ApiObject[] {
  const chart = Chart.of(construct);
  return construct.node.findAll().filter((below): below is ApiObject => ApiObject.isApiObject(below) && Chart.of(below) === chart);
}
