import { Match } from './mesh-http-route';
import { Violation } from './policy';
import { BackendRef, checkReference } from './target-ref';
import { parseIp } from '../../../../core/ip';
import { isDnsSubdomain } from '../../../../core/name';
import { shown } from '../../../../core/shown';

export interface Filter {
  readonly type?: string;
  readonly requestHeaderModifier?: HeaderModifier;
  readonly responseHeaderModifier?: HeaderModifier;
  readonly requestRedirect?: Rewrite;
  readonly urlRewrite?: Rewrite & { readonly hostToBackendHostname?: boolean };
  readonly requestMirror?: { readonly backendRef?: BackendRef };
}

interface HeaderModifier {
  readonly set?: readonly { readonly name?: string }[];
  readonly add?: readonly { readonly name?: string }[];
  readonly remove?: readonly string[];
}

interface Rewrite { readonly hostname?: string; readonly path?: { readonly replacePrefixMatch?: string } }

type Field = Exclude<keyof Filter, 'type'>;

/** What each type of filter is said in. */
const FIELDS: ReadonlyMap<string | undefined, Field> = new Map([
  ['RequestHeaderModifier', 'requestHeaderModifier'], ['ResponseHeaderModifier', 'responseHeaderModifier'], ['RequestRedirect', 'requestRedirect'],
  ['URLRewrite', 'urlRewrite'], ['RequestMirror', 'requestMirror'],
]);

/** The rule that a filter stands in. */
export interface FilterPlace {
  readonly matches: readonly Match[];
  /** The kind that the policy is for. */
  readonly top: string;
}

type CheckFilter = (filter: Filter, path: string, place: FilterPlace) => Iterable<Violation>;

const CHECKS: { readonly [field in Field]: CheckFilter } = {
  requestHeaderModifier: ({ requestHeaderModifier }, path) => checkModifier(requestHeaderModifier!, path),
  responseHeaderModifier: ({ responseHeaderModifier }, path) => checkModifier(responseHeaderModifier!, path),
  requestRedirect: ({ requestRedirect }, path, place) => checkRewrite(requestRedirect!, path, place),
  *urlRewrite({ urlRewrite = {} }, path, place) {
    yield* checkRewrite(urlRewrite, path, place);
    if (urlRewrite.hostToBackendHostname) yield* checkBackendHostname(urlRewrite, `${path}.hostToBackendHostname`, place);
  },
  requestMirror: ({ requestMirror }, path) => checkReference(requestMirror!.backendRef ?? {}, `${path}.backendRef`, MIRRORS),
};

const MIRRORS = { kinds: ['MeshService', 'MeshServiceSubset'] };

/** What is wrong with filters of a rule. */
export function* checkFilters(filters: readonly Filter[], path: string, place: FilterPlace): Iterable<Violation> {
  for (const [i, filter] of filters.entries()) {
    const field = FIELDS.get(filter.type);
    if (!field) continue;
    const at = `${path}[${i}].${field}`;
    if (filter[field] !== undefined) yield* CHECKS[field](filter, at, place);
    else yield { mistake: 'missing', path: at, message: `is missing: it says what ${filter.type} does`, fix: `give ${field}` };
  }
}

function* checkModifier({ set, add, remove }: HeaderModifier, path: string): Iterable<Violation> {
  if (!set && !add && !remove) {
    yield { mistake: 'missing', path, value: {}, message: 'changes nothing', expected: 'at least one of set, add, remove', fix: 'remove the filter' };
  }
  const names = [
    ...(set ?? []).map(({ name }, i) => [`set[${i}]`, name] as const), ...(add ?? []).map(({ name }, i) => [`add[${i}]`, name] as const),
    ...(remove ?? []).map((name, i) => [`remove[${i}]`, name] as const),
  ];
  const seen = new Set<string | undefined>();
  for (const [at, name] of names) {
    if (seen.size < seen.add(name).size) continue;
    yield { mistake: 'repeated', path: `${path}.${at}.name`, value: name, message: `${shown(name)} is changed already`, fix: 'change each header once' };
  }
}

function* checkRewrite({ hostname, path: change }: Rewrite, path: string, { matches }: FilterPlace): Iterable<Violation> {
  if (change?.replacePrefixMatch !== undefined && matches.some(({ path: matched }) => matched?.type !== 'PathPrefix')) {
    yield {
      mistake: 'unfitting', path: `${path}.path.replacePrefixMatch`, value: change.replacePrefixMatch, message: 'replaces a prefix, and not all matches have one',
      fix: 'match by PathPrefix, or use ReplaceFullPath',
    };
  }
  if (hostname === undefined || isDnsSubdomain(hostname) && !parseIp(hostname)) return;
  yield {
    mistake: 'form', path: `${path}.hostname`, value: hostname, message: `${shown(hostname)} is no hostname`, expected: 'a DNS name in lower case, no IP address',
    fix: 'shop.example.com',
  };
}

function* checkBackendHostname({ hostname }: Rewrite, path: string, { top }: FilterPlace): Iterable<Violation> {
  if (top !== 'MeshGateway') {
    yield { mistake: 'unfitting', path, value: true, message: 'is for routes of a MeshGateway', fix: 'remove it, or give hostname' };
  }
  if (hostname !== undefined) yield { mistake: 'exclusive', path, value: true, message: 'is said beside hostname', fix: 'remove one of them' };
}
