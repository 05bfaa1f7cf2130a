import { readDocuments } from '../yaml/yaml';

/** A part of Envoy's configuration, by its message. */
export type EnvoyPart = 'Cluster' | 'Listener' | 'Filter' | 'HttpFilter' | 'VirtualHost';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that Envoy cannot do without, by their two spellings. */
const REQUIRED: Readonly<Record<EnvoyPart, readonly string[]>> = {
  Cluster: ['name'], Listener: [], Filter: ['name'], HttpFilter: ['name'], VirtualHost: ['name', 'domains'],
};
const TYPES: Readonly<Record<string, EnvoyPart>> = {
  'envoy.config.cluster.v3.Cluster': 'Cluster', 'envoy.config.listener.v3.Listener': 'Listener', 'envoy.config.route.v3.VirtualHost': 'VirtualHost',
};
const TYPE_PREFIX = 'type.googleapis.com/';

/**
 * What is wrong with a part of Envoy's configuration in YAML, as far as can be said without Envoy: it is no YAML, no object, or lacks what
 * Envoy insists on.
 *
 * @param isPatch whether it is merged into another, which has what this lacks
 */
export function envoyProblem(yaml: string, part: EnvoyPart, isPatch = false): string | undefined {
  const read = readOne(yaml);
  if (typeof read === 'string') return read;
  return typeProblem(read) ?? (isPatch ? undefined : lacking(read, part));
}

/** As `envoyProblem`, for a resource that says itself what it is. */
export function envoyResourceProblem(yaml: string): string | undefined {
  const read = readOne(yaml);
  if (typeof read === 'string') return read;
  const type = read['@type'];
  if (typeof type !== 'string' || !type.startsWith(TYPE_PREFIX)) return `"@type" has to say what it is, such as ${TYPE_PREFIX}envoy.config.cluster.v3.Cluster`;
  const part = TYPES[type.slice(TYPE_PREFIX.length)];
  return typeProblem(read) ?? (part && lacking(read, part));
}

function readOne(yaml: string): Fields | string {
  const [document, ...others] = readDocuments(yaml);
  if (document?.error) return document.error.message;
  if (others.length > 0) return 'there is more than one document';
  const value = document?.value ?? {};
  return typeof value === 'object' && !Array.isArray(value) ? value as Fields : 'it is no object';
}

function lacking(fields: Fields, part: EnvoyPart): string | undefined {
  const field = REQUIRED[part].find(each => fields[each] === undefined || fields[each] === '' || Array.isArray(fields[each]) && fields[each].length === 0);
  return field === undefined ? undefined : `${part} needs "${field}"`;
}

/** Configurations of extensions say what they are. */
function typeProblem(fields: Fields): string | undefined {
  for (const field of ['typedConfig', 'typed_config']) {
    const config = fields[field];
    if (config === undefined || config === null) continue;
    const type = typeof config === 'object' ? (config as Fields)['@type'] : undefined;
    if (typeof type !== 'string') return `"${field}" has to say what it is, in "@type"`;
  }
  return undefined;
}
