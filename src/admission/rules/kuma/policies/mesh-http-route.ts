import { Item, Place, Violation } from './policy';
import { checkFilters, Filter } from './route-filters';
import { BackendRef, checkBackend } from './target-ref';
import { isPathPrefix } from '../../../../core/kuma/path-prefix';
import { shown } from '../../../../core/shown';

/** A condition about requests. */
export interface Match {
  readonly path?: { readonly type?: string; readonly value?: string };
  readonly headers?: readonly { readonly type?: string; readonly value?: string }[];
  readonly queryParams?: readonly { readonly name?: string }[];
}

interface Route extends Item {
  readonly hostnames?: readonly string[];
  readonly rules?: readonly Rule[];
}

interface Rule {
  readonly matches?: readonly Match[];
  readonly default?: { readonly filters?: readonly Filter[]; readonly backendRefs?: readonly BackendRef[] };
}

/** What is wrong with routes by HTTP. */
export function* checkHttpRoute({ item, path, top }: Place): Iterable<Violation> {
  const { hostnames = [], rules = [] } = item as Route;
  if (hostnames.length > 0 && top !== 'MeshGateway') {
    yield {
      mistake: 'unfitting', path: `${path}.hostnames`, value: hostnames, message: 'is for routes of a MeshGateway: in the mesh, the service says the host',
      fix: 'remove hostnames',
    };
  }
  for (const [i, { matches = [], default: { filters = [], backendRefs = [] } = {} }] of rules.entries()) {
    const at = `${path}.rules[${i}]`;
    for (const [j, match] of matches.entries()) yield* checkMatch(match, `${at}.matches[${j}]`);
    yield* checkFilters(filters, `${at}.default.filters`, { matches, top });
    if (top === 'MeshGateway' && backendRefs.length === 0 && !filters.some(({ type }) => type === 'RequestRedirect')) {
      yield { mistake: 'missing', path: `${at}.default.backendRefs`, message: 'is missing: a gateway sends requests nowhere by itself', fix: 'name a backend' };
    }
    for (const [j, backend] of backendRefs.entries()) yield* checkBackend(backend, `${at}.default.backendRefs[${j}]`);
  }
}

function* checkMatch({ path: matched, headers = [], queryParams = [] }: Match, path: string): Iterable<Violation> {
  const { type, value = '' } = matched ?? {};
  if (type === 'Exact' && !value.startsWith('/') || type === 'PathPrefix' && !isPathPrefix(value)) {
    yield {
      mistake: 'form', path: `${path}.path.value`, value, message: value.startsWith('/') ? `${shown(value)} ends with "/"` : `${shown(value)} is no absolute path`,
      expected: type === 'Exact' ? 'an absolute path' : 'an absolute path without "/" at its end: whole segments are matched',
      fix: shown(`/${value.replace(/^\/+|\/+$/g, '')}`),
    };
  }
  for (const [i, header] of headers.entries()) {
    if (header.type !== 'Present' && header.type !== 'Absent' || !header.value) continue;
    yield { mistake: 'unfitting', path: `${path}.headers[${i}].value`, value: header.value, message: `${header.type} compares no value`, fix: 'remove value, or type: Exact' };
  }
  const named = new Set<string | undefined>();
  for (const [i, { name }] of queryParams.entries()) {
    if (named.size < named.add(name).size) continue;
    yield { mistake: 'repeated', path: `${path}.queryParams[${i}].name`, value: name, message: `${shown(name)} is matched already`, fix: 'match each parameter once' };
  }
}
