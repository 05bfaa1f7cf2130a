import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Difference, differences, hasCases, pluginOf, recorded } from './recorded';
import { judgePlugin } from '../../../src/core/kong/judge-plugin';

const testWithCases = hasCases ? test : test.skip;
const suffix = hasCases ? '' : ' (skipped: no cases in ../shared)';

/** Fields, values and protocols that came after the version that answered: what it says of them is not what the newer one says. */
const LATER = [
  'include_consumer_groups', 'brute_force_protection', 'access_logs', 'metrics":{', 'azure_use_managed_identity', '"ollama"', '["ws"]',
  '{vault://env/x}', '{vault://}', 'a'.repeat(501), '"protocols":["tls","udp"]',
];

testWithCases.each([
  ['plugin-verdicts.json', 0.99, 0.98], ['plugin-scopes.json', 0.96, 0.96],
])(`agrees with what Kong answered, but for what a newer version changed: %s${suffix}`, (file, verdicts, all) => {
  const cases = recorded(file);

  const found = differences(cases);

  expect(found.filter(difference => !isLater(difference))).toEqual([]);
  expect(1 - found.filter(({ what }) => what === 'verdict').length / cases.length).toBeGreaterThan(verdicts);
  expect(1 - found.length / cases.length).toBeGreaterThan(all);
});

testWithCases(`gives the verdicts of upstream's own tests${suffix}`, () => {
  const file = resolve(__dirname, '../../../../shared/cases/kong/plugin-config.json');
  const cases = JSON.parse(readFileSync(file, 'utf8')) as { name: string; config: unknown; expect?: string }[];

  const wrong = cases.filter(({ name, config, expect: verdict }) => {
    return judgePlugin({ name: pluginOf(name), config }).violations.length === 0 !== (verdict === 'valid');
  });

  expect(wrong.map(({ name }) => name)).toEqual([]);
});

function isLater({ entity }: Difference): boolean {
  const text = JSON.stringify(entity);
  return LATER.some(part => text.includes(part));
}
