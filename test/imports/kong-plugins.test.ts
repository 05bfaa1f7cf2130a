import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SHARED, testWithShared } from './shared';
import { gatewayVersion, mapFields, pluginFacts, PluginFile, plugins } from '../../src/core/kong/facts';
import { IMPORTS } from '../../tools/imports/artefacts';
import { kongPlugins } from '../../tools/imports/kong-plugins';
import { pluginTypes } from '../../tools/imports/kong-plugins/types';
import { Sources } from '../../tools/imports/sources';

const TYPES = join(__dirname, '../../src/kong/plugins');
const text = readFileSync(join(IMPORTS, 'kong/plugins.json'), 'utf8');
const file = JSON.parse(text) as PluginFile;

testWithShared('the facts are what the API data makes', () => {
  expect(kongPlugins(Sources.at(SHARED)).get('kong/plugins.json')).toBe(text);
});

test('all plugins of the version are there, and which of them are open source', () => {
  expect(gatewayVersion()).toBe('3.15');
  expect(plugins().size).toBe(114);
  expect([...plugins().values()].filter(plugin => plugin.openSource)).toHaveLength(45);
});

test('the file stays within 170 KB, 30 KB compressed', () => {
  expect(text.length).toBeLessThan(170_000);
  expect(gzipSync(text).length).toBeLessThan(30_000);
});

test('every field stands once, after the fields in it', () => {
  expect(new Set(file.fields.map(field => JSON.stringify(field))).size).toBe(file.fields.length);
  for (const [place, field] of file.fields.entries()) mapFields(field, child => expect(child).toBeLessThan(place));
});

test('fields have facts and nothing else: no prose', () => {
  const keywords = new Set(file.fields.flatMap(field => Object.keys(field)));

  expect([...keywords].sort()).toEqual([
    'above', 'between', 'checks', 'default', 'deprecated', 'elements', 'fields', 'generated', 'keeps', 'keys', 'match', 'matchAll', 'matchAny', 'matchNone', 'maxLength',
    'minLength', 'needsDatabase', 'notOneOf', 'oneOf', 'regex', 'required', 'secret', 'shorthands', 'startsWith', 'type', 'unit', 'values', 'variants', 'vault',
  ]);
});

test('what is known of a plugin', () => {
  const { config, ...facts } = pluginFacts('rate-limiting')!;

  expect(facts).toMatchObject({
    openSource: true, since: '1.0', priority: 910, phases: ['access'], scopes: ['service', 'route', 'consumer', 'consumer_group'],
    protocols: ['grpc', 'grpcs', 'http', 'https'], topologies: ['db-less', 'hybrid', 'traditional'], partials: { 'config.redis': 'redis-ce' },
  });
  expect(config.fields!.minute).toEqual({ type: 'number', above: 0 });
  expect(config.fields!.redis.fields!.port).toEqual({ type: 'integer', default: 6379, between: [0, 65535], vault: true });
  expect(config.shorthands!.redis_host).toMatchObject({ to: ['redis', 'host'], same: true, field: { deprecated: { goneIn: '4.0', use: 'redis.host' } } });
});

test('a plugin of an Enterprise license', () => {
  expect(pluginFacts('openid-connect')).toMatchObject({ tier: 'enterprise', scopes: ['service', 'route'] });
  expect(pluginFacts('openid-connect')!.openSource).toBeUndefined();
  expect(pluginFacts('no-such-plugin')).toBeUndefined();
});

test('the types of the constructs are what the facts make', () => {
  const types = pluginTypes(plugins(), gatewayVersion());

  for (const [name, code] of types) expect([name, readFileSync(join(TYPES, name), 'utf8')]).toEqual([name, code]);
  expect(readdirSync(join(TYPES, 'bundled')).map(name => `bundled/${name}`).sort()).toEqual([...types.keys()].filter(name => name !== 'plugin.ts').sort());
});
