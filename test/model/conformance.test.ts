import { cases, ConformanceCase, hasCases, manifest } from './conformance/cases';
import { backendCertificates, generated, meshBase } from './conformance/fixtures';
import { mutated } from './conformance/mutations';
import { checkRequest } from './conformance/request-checks';
import { check } from './conformance/status-checks';
import { Feature, TrafficModel } from '../../src/model';

const TLS_MODES: readonly Feature[] = ['TLSRouteModeTerminate', 'TLSRouteModeMixed'];

const counts = { tests: 0, requests: 0, checks: 0, conditions: 0 };

describe('the conformance suite of Gateway API', () => {
  if (!hasCases) {
    it.skip('needs ../shared/cases', () => undefined);
    return;
  }

  it.each(cases.filter(({ cls }) => cls !== 'R').map(each => [`${each.name} (${each.cls})`, each] as const))('%s', (_, each) => {
    expect(failuresOf(each)).toEqual([]);
  });

  it.skip.each(cases.filter(({ cls }) => cls === 'R').map(({ name }) => name))('%s is about what only a cluster does', () => undefined);

  afterAll(() => console.log(`conformance: ${counts.tests} tests, ${counts.requests} requests, ${counts.checks} checks of status with ${counts.conditions} conditions`));
});

function failuresOf(test: ConformanceCase): string[] {
  const base = test.suite === 'mesh' ? [...meshBase, ...manifest('mesh/manifests.yaml')] : manifest('base/manifests.yaml');
  let objects: readonly any[] = [...base, ...generated, ...test.manifests.flatMap(manifest)].map((object: any) => (
    { ...object, metadata: { creationTimestamp: '2026-01-01T00:00:00Z', ...object.metadata } }));
  const failures: string[] = [];
  const phases = Math.max(0, ...test.status.map(({ phase }) => phase), ...test.requests.map(({ phase }) => phase));
  for (let phase = 0; phase <= phases; phase++) {
    const calls = test.status.filter(call => call.phase === phase);
    for (const call of calls) if (call.mutation) objects = mutated(objects, test, call);
    const model = modelOf(test, objects);
    const statuses = model.status();
    for (const call of calls.filter(({ check: name }) => name)) {
      const checked = check(call, statuses, objects);
      failures.push(...checked.failures.map(failure => `${call.check}: ${failure}`));
      counts.checks += 1;
      counts.conditions += checked.conditions;
    }
    for (const request of test.requests.filter(each => each.phase === phase)) {
      failures.push(...checkRequest(model, request, objects));
      counts.requests += 1;
    }
  }
  counts.tests += 1;
  return failures;
}

function modelOf({ features }: ConformanceCase, objects: readonly any[]): TrafficModel {
  const without = features.includes('TLSRoute') ? TLS_MODES.filter(mode => !features.includes(mode)) : [];
  return TrafficModel.of(objects, { target: 'spec', world: 'closed', without, facts: { backendCertificates: backendCertificates(objects) } });
}
