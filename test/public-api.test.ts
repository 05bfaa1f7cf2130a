/** What users of every language see, read from the assembly that `npx projen compile` writes. */
import { join } from 'node:path';
import { readAssembly } from '../tools/assembly';

interface Docs { summary?: string; default?: string }
interface Property { name: string; optional?: boolean; immutable?: boolean; docs?: Docs; type: unknown }
interface Type {
  name: string; kind: string; fqn: string; datatype?: boolean; abstract?: boolean; base?: string; docs?: Docs; properties?: Property[];
  initializer?: { parameters?: { name: string }[] };
}

const assembly: { types: Record<string, Type> } = readAssembly(join(__dirname, '..'));
const types = Object.values(assembly.types);
const structs = types.filter(({ datatype }) => datatype);
const constructs = types.filter(type => type.kind === 'class' && basesOf(type).includes('constructs.Construct'));

/** Fields that upstream itself leaves free. */
const FREE_FORM = [
  'ExternalServiceExtension.config', 'HostnameGeneratorProps.extensionConfig', 'LegacyEnvoyResource.resource',
  'OpenTelemetryLogOptions.body', 'RawRouteOptions.spec', 'TrafficAppProps.crds',
  'KongVaultProps.config', 'KongCustomEntityProps.fields', 'AcmeStorageConfig.kong', 'AiMcpProxyTools.parameters', 'AiMcpProxyTools.requestBody',
  'AiMcpProxyTools.responses', 'AiProxyAdvancedTargets.metadata', 'AiRequestTransformerLlm.metadata', 'AiResponseTransformerLlm.metadata',
  'DatakitNodesStatic.values',
];

test('everything is documented', () => {
  const members = types.flatMap(type => [[type.name, type.docs], ...(type.properties ?? []).map(({ name, docs }) => [`${type.name}.${name}`, docs])]);

  expect(members.filter(([, docs]) => !(docs as Docs | undefined)?.summary).map(([name]) => name)).toEqual([]);
});

test('whatever may be left out says what happens then', () => {
  expect(fields().filter(([, { optional, docs }]) => optional && docs?.default === undefined).map(([name]) => name)).toEqual([]);
});

test('structs are read-only', () => {
  expect(fields().filter(([, { immutable }]) => !immutable).map(([name]) => name)).toEqual([]);
});

test('nothing takes just anything, but what upstream leaves free', () => {
  const loose = fields().filter(([, { type }]) => JSON.stringify(type).includes('"any"')).map(([name]) => name);

  expect(loose.filter(name => !FREE_FORM.includes(name))).toEqual([]);
});

test('constructs are made as all constructs are: scope, id, props', () => {
  const made = constructs.filter(({ abstract, initializer }) => !abstract && initializer);

  for (const { name, initializer } of made.filter(type => type.name !== 'TrafficApp' && !['MeshDefaults', 'MeshWorkload'].includes(type.name))) {
    expect([name, ...initializer!.parameters!.map(parameter => parameter.name)].slice(0, 4)).toEqual([name, 'scope', 'id', 'props']);
  }
});

function fields(): [string, Property][] {
  return structs.flatMap(({ name, properties = [] }) => properties.map((property): [string, Property] => [`${name}.${property.name}`, property]));
}

function basesOf(type: Type): string[] {
  const bases = [];
  for (let base = type.base; base; base = assembly.types[base]?.base) bases.push(base);
  return bases;
}
