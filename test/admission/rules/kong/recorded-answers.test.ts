import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { admit, Finding } from '../../../../src/admission';
import { PluginEntity } from '../../../../src/core/kong/judge-plugin';
import { Case, hasCases, pathsOf, pluginOf, recorded } from '../../../core/kong/recorded';

const testWithCases = hasCases ? test : test.skip;
const UPSTREAM = resolve(__dirname, '../../../../../shared/cases/kong/plugin-config.json');

/** What a KongPlugin is attached to where Kong's entity names something. */
const HOSTS: Readonly<Record<string, object>> = {
  route: {
    apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', spec: { defaultBackend: { service: { name: 'web', port: { number: 80 } } } },
  },
  service: { apiVersion: 'v1', kind: 'Service', spec: { ports: [{ port: 80 }] } },
  consumer: { apiVersion: 'configuration.konghq.com/v1', kind: 'KongConsumer', username: 'ada' },
  consumer_group: { apiVersion: 'configuration.konghq.com/v1beta1', kind: 'KongConsumerGroup' },
};

/** The objects that make an entity of Kong's: a KongPlugin, and what it is attached to. */
function objectsOf({ name, config, enabled, protocols, instance_name, tags, ...rest }: PluginEntity, database: string): object[] {
  const metadata = (annotations: object): object => ({ name: 'example', annotations });
  const plugin = {
    apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', plugin: name, config,
    ...enabled === undefined ? {} : { disabled: enabled === null ? null : !enabled }, ...protocols === undefined ? {} : { protocols },
    ...instance_name === undefined ? {} : { instance_name },
    metadata: metadata(tags === undefined ? {} : { 'konghq.com/tags': (tags as string[]).join(',') }),
  };
  const hosts = Object.keys(rest).flatMap(key => (HOSTS[key] ? [{
    ...HOSTS[key], metadata: metadata({ 'konghq.com/plugins': 'example', 'kubernetes.io/ingress.class': 'kong' }),
  }] : []));
  const gateway = {
    apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'gateway' },
    spec: {
      selector: { matchLabels: { app: 'kong' } },
      template: {
        metadata: { labels: { app: 'kong' } },
        spec: { containers: [{ name: 'proxy', image: 'kong/kong-gateway', env: [{ name: 'KONG_DATABASE', value: 'postgres' }] }] },
      },
    },
  };
  return [plugin, ...hosts, ...database === 'off' ? [] : [gateway]];
}

function refusals(entity: PluginEntity, database: string): Finding[] {
  return admit(objectsOf(entity, database), { targets: ['kic-3.5'] }).filter(({ severity }) => severity === 'error');
}

/** The fields of Kong's entity that findings are about; those of rules about several fields end in `@`. */
function fieldsOf(findings: readonly Finding[]): string[] {
  const PLACES: Record<string, string> = { 'disabled': 'enabled', 'plugin': 'name', 'metadata.annotations[konghq.com/tags]': 'tags[0]' };
  const scopes: Record<string, string> = { KongConsumer: 'consumer', Ingress: 'route', Service: 'service', KongConsumerGroup: 'consumer_group' };
  return [...new Set(findings.map(({ code, path, object }) => {
    if (path === 'metadata.annotations[konghq.com/plugins]') return scopes[object.kind];
    return code === 'TRF2304' ? `${path}@` : PLACES[path] ?? path;
  }))].sort();
}

interface Difference { readonly what: 'verdict' | 'fields'; readonly said: string }

/** Where admission says something else than Kong. A crash of Kong is a refusal that names no field. */
function differences(cases: readonly Case[]): Difference[] {
  return cases.flatMap(({ entity, database, answer }) => {
    const found = refusals(entity, database);
    const verdict = found.length === 0 === answer.ok;
    const kong = [...new Set(pathsOf(answer.errors))].sort();
    if (verdict && (answer.ok || answer.crash !== undefined || fieldsOf(found).join() === kong.join())) return [];
    const here = found.map(({ code, path }) => `${code} ${path}`).join(', ');
    return [{ what: verdict ? 'fields' as const : 'verdict' as const, said: `${JSON.stringify(entity)}: Kong ${kong.join()}, here ${here}` }];
  });
}

/** Came after the version that answered. */
const LATER = [
  'include_consumer_groups', 'brute_force_protection', 'access_logs', 'metrics":{', 'azure_use_managed_identity', '"ollama"', '{vault://env/x}', '{vault://}',
  'a'.repeat(501), '"protocols":["tls","udp"]', '"protocols":["ws"]',
];
/** The CRD does not have them, or an annotation cannot say them. */
const UNSAID = ['"protocols":["tls_passthrough"]', '"enabled":null', '"tags":["a,b"]', '"tags":[""]'];

function isExplained({ said }: Difference): boolean {
  return [...LATER, ...UNSAID].some(part => said.includes(part));
}

testWithCases.each([
  ['plugin-verdicts.json', 0.99, 0.99], ['plugin-scopes.json', 0.94, 0.94],
])('admission says of plugins what Kong answered: %s', (file, verdicts, all) => {
  const cases = recorded(file);

  const found = differences(cases);

  expect(found.filter(difference => !isExplained(difference))).toEqual([]);
  expect(1 - found.filter(({ what }) => what === 'verdict').length / cases.length).toBeGreaterThan(verdicts);
  expect(1 - found.length / cases.length).toBeGreaterThan(all);
});

testWithCases('admission gives the verdicts of upstream\'s own tests', () => {
  const cases = JSON.parse(readFileSync(UPSTREAM, 'utf8')) as { name: string; config: unknown; expect?: string }[];

  const wrong = cases.filter(({ name, config, expect: verdict }) => refusals({ name: pluginOf(name), config }, 'off').length === 0 !== (verdict === 'valid'));

  expect(wrong.map(({ name }) => name)).toEqual([]);
});
