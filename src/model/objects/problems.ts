import { Problem } from './condition';
import { ModelRoute } from '../routes/routes';
import { Stored } from './stored';
import { TrafficModel } from '../traffic-model';

/** A problem, and whose. */
export interface OwnedProblem {
  readonly stored: Stored;
  readonly problem: Problem;
}

/** Everything that keeps something of the objects from working, each once. */
export function problemsOf({ gateways, routes, policies }: TrafficModel): OwnedProblem[] {
  const found = new Map<string, OwnedProblem>();
  const add = (stored: Stored, problems: Iterable<Problem | undefined>): void => {
    for (const problem of problems) if (problem) found.set([stored.position, problem.path, problem.message].join('\n'), { stored, problem });
  };
  for (const { stored, refused } of gateways.classes) add(stored, [refused]);
  for (const gateway of gateways.all) {
    add(gateway.stored, [gateway.refused, gateway.unresolved]);
    for (const { stored, refused } of gateway.sets) add(stored, [refused]);
    for (const { owner, refused, conflict, unresolved } of gateway.listeners) add(owner, [refused, conflict, ...unresolved]);
  }
  for (const route of routes.all) add(route.stored, ofRoute(route));
  for (const { stored, problems } of policies.problems) add(stored, problems);
  return [...found.values()];
}

function* ofRoute(route: ModelRoute): Generator<Problem | undefined> {
  for (const parent of route.parents) {
    yield parent.refused;
    for (const { backends, filterBackends, extensionProblem } of route.rules(parent)) {
      // also what the controller doesn't notice
      for (const { problem, unnoticed } of [...backends, ...filterBackends.values()]) yield problem ?? unnoticed;
      yield extensionProblem;
    }
  }
}

