import { OF_A_SERVICE } from './parties';
import { EnvoyPart, envoyProblem, envoyResourceProblem } from '../../../../core/kuma/envoy-config';
import { Complaint, misformed, missing, together, unknownWord } from '../resources/complaint';
import { Selector, selectingTags } from '../resources/tags';

interface Modification { readonly operation?: string; readonly match?: { readonly name?: string }; readonly value?: string }

type Modified = 'cluster' | 'listener' | 'networkFilter' | 'httpFilter' | 'virtualHost';

export interface ProxyTemplateSpec {
  readonly selectors?: readonly Selector[];
  readonly conf?: {
    readonly imports?: readonly string[];
    readonly resources?: readonly { readonly name?: string; readonly version?: string; readonly resource?: string }[];
    readonly modifications?: readonly { readonly [part in Modified]?: Modification }[];
  };
}

const PROFILES = ['default-proxy', 'egress-proxy', 'gateway-proxy', 'ingress-proxy'];
const WHOLE = ['add', 'remove', 'patch'];
const FILTER = ['addFirst', 'addBefore', 'addAfter', 'addLast', 'patch', 'remove'];
/** Operations that are about one filter, which has to be named. */
const ABOUT_ONE = ['addBefore', 'addAfter', 'patch'];

interface Kind {
  readonly part: EnvoyPart;
  readonly operations: readonly string[];
  /** What must not be there where one is added. */
  readonly newHasNo?: 'match' | 'match.name';
}

const KINDS: Readonly<Record<Modified, Kind>> = {
  cluster: { part: 'Cluster', operations: WHOLE, newHasNo: 'match' },
  listener: { part: 'Listener', operations: WHOLE, newHasNo: 'match' },
  networkFilter: { part: 'Filter', operations: FILTER },
  httpFilter: { part: 'HttpFilter', operations: FILTER },
  virtualHost: { part: 'VirtualHost', operations: WHOLE, newHasNo: 'match.name' },
};

/** What Kuma says of a ProxyTemplate, as `proxytemplate_validator.go` has it; of Envoy's configuration only what can be said without Envoy. */
export function* proxyTemplate({ selectors = [], conf = {} }: ProxyTemplateSpec): Iterable<Complaint> {
  for (const [i, { match }] of selectors.entries()) yield* selectingTags(`spec.selectors[${i}].match`, match, OF_A_SERVICE);
  for (const [i, profile] of (conf.imports ?? []).entries()) {
    if (!PROFILES.includes(profile)) yield unknownWord(`spec.conf.imports[${i}]`, profile, PROFILES);
  }
  for (const [i, resource] of (conf.resources ?? []).entries()) {
    const path = `spec.conf.resources[${i}]`;
    for (const field of ['name', 'version', 'resource'] as const) if (!resource[field]) yield missing(`${path}.${field}`, `give the ${field}`);
    const problem = resource.resource ? envoyResourceProblem(resource.resource) : undefined;
    if (problem !== undefined) yield misformed(`${path}.resource`, resource.resource, `a resource of Envoy: ${problem}`, 'correct it');
  }
  for (const [i, modification] of (conf.modifications ?? []).entries()) {
    for (const [name, kind] of Object.entries(KINDS)) {
      const change = modification[name as Modified];
      if (change) yield* modified(`spec.conf.modifications[${i}].${name}`, change, kind);
    }
  }
}

function* modified(path: string, { operation = '', match, value = '' }: Modification, { part, operations, newHasNo }: Kind): Iterable<Complaint> {
  if (!operations.includes(operation)) {
    yield unknownWord(`${path}.operation`, operation, operations);
    return;
  }
  if (operation === 'remove') return;
  if (operation === 'add' && newHasNo && (newHasNo === 'match' ? match : match?.name)) {
    yield together(`${path}.${newHasNo}`, 'what is added is new: there is nothing to match', `remove ${newHasNo}`);
  }
  if (!newHasNo && ABOUT_ONE.includes(operation) && !match?.name) {
    yield missing(`${path}.match.name`, 'match: { name: envoy.filters.http.router }', `is missing: ${operation} is about one filter`);
  }
  const problem = envoyProblem(value, part, operation === 'patch');
  if (problem !== undefined) yield misformed(`${path}.value`, value, `a ${part} of Envoy: ${problem}`, 'correct it');
}
