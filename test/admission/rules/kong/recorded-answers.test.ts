import { admit, Finding } from '../../../../src/admission';
import { PluginEntity } from '../../../../src/core/kong/judge-plugin';
import { Case, hasCases, pathsOf, recorded } from '../../../core/kong/recorded';

const testWithCases = hasCases ? test : test.skip;

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
  const PLACES: Record<string, string> = { 'disabled': 'enabled', 'plugin': 'name', 'metadata.annotations[konghq.com/tags]': 'tags' };
  const scopes: Record<string, string> = { KongConsumer: 'consumer', Ingress: 'route', Service: 'service', KongConsumerGroup: 'consumer_group' };
  return [...new Set(findings.map(({ code, path, object }) => {
    if (path === 'metadata.annotations[konghq.com/plugins]') return scopes[object.kind];
    return code === 'TRF2304' ? `${path}@` : PLACES[path] ?? path;
  }))].sort();
}

/** What the API server refuses before anybody asks Kong, and so in fewer words: types, enumerations, and lists without repetition. */
function differing(cases: readonly Case[]): { verdicts: string[]; fields: string[] } {
  const verdicts: string[] = [];
  const fields: string[] = [];
  for (const { entity, database, answer } of cases) {
    const found = refusals(entity, database);
    const here = found.map(({ code, path, message }) => `${code} ${path} ${message}`).join('; ');
    const shown = `${JSON.stringify(entity)}: ${answer.ok ? 'taken' : JSON.stringify(answer.errors)}, here ${here}`;
    if (found.length === 0 !== answer.ok) verdicts.push(shown);
    else if (!answer.ok && answer.crash === undefined && fieldsOf(found).join() !== [...new Set(pathsOf(answer.errors))].sort().join()) fields.push(shown);
  }
  return { verdicts, fields };
}

testWithCases.each([['plugin-verdicts.json', 0.99, 0.95], ['plugin-scopes.json', 0.95, 0.9]])('admission says of plugins what Kong answered: %s', (file, verdicts, all) => {
  const cases = recorded(file);
  const found = differing(cases);
  if (process.env.SHOW) console.log(file, cases.length, found.verdicts.length, found.fields.length, [...found.verdicts.map(x => 'V ' + x), ...found.fields.map(x => 'F ' + x)].join('\n').slice(0, 20000));

  expect(1 - found.verdicts.length / cases.length).toBeGreaterThan(verdicts);
  expect(1 - (found.verdicts.length + found.fields.length) / cases.length).toBeGreaterThan(all);
});
