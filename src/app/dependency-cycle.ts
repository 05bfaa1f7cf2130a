import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Misuse } from '../core/error';

interface Dependency { readonly from: IConstruct; readonly on: IConstruct }

/** What to say of constructs each of which depends on the next one, and the last on the first. */
export function dependencyCycle(cycle: readonly IConstruct[]): Misuse {
  const steps = cycle.map((from, i) => ({ from, on: cycle[(i + 1) % cycle.length] }));
  const declared = cycle[0].node.root.node.findAll().flatMap(from => from.node.dependencies.map(on => ({ from, on })));
  const reasons = new Set(steps.flatMap(step => declared.find(dependency => isReason(dependency, step)) ?? []));
  return {
    code: 'TRF1401', value: [...cycle, cycle[0]].map(({ node }) => node.path).join(' → '), construct: cycle[0],
    expected: 'constructs that do not wait for themselves',
    fix: `remove ${reasons.size === 1 ? 'the dependency' : 'one of these dependencies:'} ${[...reasons].map(show).join(', ')}${because(steps)}`,
  };
}

/** The one dependency that nobody has declared. */
function because(steps: readonly Dependency[]): string {
  const inner = steps.find(({ from, on }) => Chart.isChart(from) && Chart.isChart(on) && on.node.scope === from);
  return inner ? ` (${inner.from.node.path} waits for ${inner.on.node.path}, because it is inside)` : '';
}

/** A dependency holds for all that is under both ends, and for the charts that they are in. */
function isReason({ from, on }: Dependency, step: Dependency): boolean {
  const areCharts = Chart.isChart(step.from) && Chart.isChart(step.on);
  return isUnder(step.from, from) && isUnder(step.on, on) || areCharts && Chart.of(from) === step.from && Chart.of(on) === step.on;
}

function isUnder(construct: IConstruct, above: IConstruct): boolean {
  return construct.node.scopes.includes(above);
}

function show({ from, on }: Dependency): string {
  return `of ${from.node.path} on ${on.node.path}`;
}
