import { JsonSchema, mapChildren, mapValues, omit } from './json-schema';

type Messages = Readonly<Record<string, JsonSchema>>;

/** A kind whose CRD takes any `spec`: the API server checks nothing, and Kuma drops what it does not know. */
export interface OpenKind {
  readonly kind: string;
  readonly spec: JsonSchema;
}

/** Messages that stand in no `spec`, only in a backend's `conf` or in another message. */
const PARTS = /Config$/;

/** A backend's settings depend on its type. */
const BACKENDS: readonly { readonly message: string; readonly conf: Readonly<Record<string, string>> }[] = [
  { message: 'kuma.mesh.v1alpha1.CertificateAuthorityBackend', conf: { builtin: 'BuiltinCa', provided: 'ProvidedCa' } },
  { message: 'kuma.mesh.v1alpha1.LoggingBackend', conf: { file: 'FileLoggingBackendConfig', tcp: 'TcpLoggingBackendConfig' } },
  { message: 'kuma.mesh.v1alpha1.TracingBackend', conf: { datadog: 'DatadogTracingBackendConfig', zipkin: 'ZipkinTracingBackendConfig' } },
  { message: 'kuma.mesh.v1alpha1.MetricsBackend', conf: { prometheus: 'PrometheusMetricsBackendConfig' } },
];

const DATA_SOURCE: JsonSchema = {
  type: 'object',
  properties: mapValues({ file: 'string', inline: 'string', inlineString: 'string', secret: 'string' }, type => ({ type })),
};

/** Settings of certificate authorities, which the protos' schemas don't have. */
const AUTHORITIES: Messages = {
  BuiltinCa: {
    type: 'object',
    properties: { caCert: { type: 'object', properties: { RSAbits: { type: 'integer' }, expiration: { type: 'string' } } } },
  },
  ProvidedCa: { type: 'object', properties: { cert: DATA_SOURCE, key: DATA_SOURCE } },
};

/** Go's JSON of protocol buffers writes durations in seconds; the schemas say so by a format that JSON Schema means otherwise. */
const IDLE_FORMATS = new Set(['regex']);

/** Kuma's open kinds with the schema of their `spec`, each self-contained. */
export function openKinds(messages: Messages): readonly OpenKind[] {
  return Object.keys(messages).filter(name => !PARTS.test(name)).map(kind => ({ kind, spec: message(messages, kind) }));
}

function message(messages: Messages, name: string): JsonSchema {
  const schema = messages[name] ?? AUTHORITIES[name];
  if (!schema) throw new Error(`Kuma's protos have no message ${name}`);
  return resolve(schema, (schema.definitions ?? {}) as Messages, messages);
}

function resolve(schema: JsonSchema, definitions: Messages, messages: Messages): JsonSchema {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/definitions/', '');
    return withConf(resolve({ properties: {}, ...definitions[name] }, definitions, messages), name, messages);
  }
  if (schema.enum) return { enum: schema.enum };
  const closed = omit(schema, (keyword, value) =>
    (keyword === 'additionalProperties' && value === true && schema.properties !== undefined)
    || (keyword === 'additionalProperties' && schema.type !== 'object')
    || (keyword === 'format' && IDLE_FORMATS.has(value as string)));
  return canonical(mapChildren(closed, child => resolve(child, definitions, messages)));
}

function withConf(schema: JsonSchema, name: string, messages: Messages): JsonSchema {
  const backend = BACKENDS.find(candidate => candidate.message === name);
  if (!backend) return schema;
  const conf = { ...schema.properties?.conf, variantBy: 'type', variants: mapValues(backend.conf, variant => message(messages, variant)) };
  return { ...schema, properties: { ...schema.properties, conf } };
}

/** Kuma reads a field under its proto's name too; we write the one its own documents use. */
function canonical(schema: JsonSchema): JsonSchema {
  if (!schema.properties) return schema;
  const names = Object.keys(schema.properties).map(name => [name, camelCase(name)]);
  const aliases = { ...schema.aliases as object, ...Object.fromEntries(names.filter(([proto, json]) => proto !== json)) };
  const properties = Object.fromEntries(Object.entries(schema.properties).map(([name, child]) => [camelCase(name), child]));
  return Object.keys(aliases).length > 0 ? { ...schema, properties, aliases } : { ...schema, properties };
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The schema as a CRD could have it: one shape for all variants, and enums by name only. */
export function typed(schema: JsonSchema): JsonSchema {
  const { aliases: _, variantBy: __, variants, ...rest } = schema;
  if (variants) return { type: 'object', properties: Object.assign({}, ...Object.values(variants as Messages).map(variant => typed(variant).properties)) };
  if (rest.enum) return { type: 'string', enum: rest.enum.filter(value => typeof value === 'string') };
  return mapChildren(rest, typed);
}
