import { all, BACKENDS, gateway, meshRoute, route } from './examples';
import { instead } from './instead';
import { named } from './readers';
import { targetRule } from './target-rule';
import { Profile } from '../../../core/gateway/profile';
import { Filter, RouteRule, RouteSpec } from '../../../core/gateway/shapes';
import { Hit, Rule } from '../rule';

const KINDS = ['HTTPRoute', 'GRPCRoute'].map(named);

/** Filters without which somebody gets in that should not. */
const PROTECTING = ['ExternalAuth'];

const PLUGIN = '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: ten }, plugin: cors }';

function reads({ routeKinds }: Profile, kind: string): boolean {
  return routeKinds.includes(kind);
}

/** The filters of rules; those of backends have a rule of their own. */
function* filtersOf({ rules = [] }: RouteSpec): Iterable<{ readonly filter: Filter; readonly path: string; readonly rule: RouteRule }> {
  for (const [r, rule] of rules.entries()) {
    for (const [f, filter] of (rule.filters ?? []).entries()) yield { filter, path: `spec.rules[${r}].filters[${f}]`, rule };
  }
}

export const types = targetRule<RouteSpec>({
  code: 'TRF2213', title: 'The controller applies filters of this type', severity: 'error', kinds: KINDS,
  concerns: ({ filters }) => Object.values(filters).some(treatment => treatment !== 'applied'),
  fails: all(route(`{ filters: [{ type: CORS, cors: { allowOrigins: [https://shop.example.com] } }], ${BACKENDS} }`), gateway('operator')),
  passes: all(route(`{ filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: a, value: b }] } }], ${BACKENDS} }`), gateway('operator')),
  *check({ kind, spec }, profile) {
    if (!reads(profile, kind)) return;
    for (const { filter: { type }, path } of filtersOf(spec)) {
      const treatment = profile.filters[type];
      if (treatment === undefined || treatment === 'applied') continue;
      const protects = PROTECTING.includes(type);
      // the webhook of Kong looks at HTTPRoutes only
      const ignored = treatment === 'ignored' || kind !== 'HTTPRoute';
      const consequence = ignored ? 'takes no notice of filters' : 'refuses routes with filters';
      yield {
        path: `${path}.type`, value: type, fix: instead(type, profile),
        message: `${profile.title} ${consequence} of type ${type}${protects && ignored ? ': everybody is let in' : ''}`,
        ...ignored && !protects && { severity: 'warning' as const },
      };
    }
  },
});

export const ofBackends = targetRule<RouteSpec>({
  code: 'TRF2214', title: 'Filters stand where the controller applies them', severity: 'error', kinds: KINDS,
  concerns: ({ backendFilters }) => backendFilters !== 'applied',
  fails: all(
    route('{ backendRefs: [{ name: shop, port: 80, filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: a, value: b }] } }] }] }'), gateway('operator'),
  ),
  passes: all(route(`{ filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: a, value: b }] } }], ${BACKENDS} }`), gateway('operator')),
  *check({ kind, spec: { rules = [] } }, profile) {
    if (!reads(profile, kind)) return;
    for (const [r, { backendRefs = [] }] of rules.entries()) {
      for (const [b, { filters = [] }] of backendRefs.entries()) {
        if (filters.length === 0) continue;
        const protects = filters.some(({ type }) => PROTECTING.includes(type));
        const ignored = profile.backendFilters === 'ignored' || kind !== 'HTTPRoute';
        yield {
          path: `spec.rules[${r}].backendRefs[${b}].filters`, fix: instead('backendFilters', profile),
          message: `${profile.title} ${ignored ? 'takes no notice of filters of single backends' : 'refuses routes with filters of single backends'}`,
          ...ignored && !protects && { severity: 'warning' as const },
        };
      }
    }
  },
});

export const extensions = targetRule<RouteSpec>({
  code: 'TRF2215', title: 'An extension is of a kind that the controller knows', severity: 'error', kinds: KINDS,
  concerns: ({ extensions: known }) => known !== undefined,
  fails: all(route(`{ filters: [{ type: ExtensionRef, extensionRef: { group: configuration.konghq.com, kind: KongClusterPlugin, name: ten } }], ${BACKENDS} }`), gateway('operator')),
  passes: all(route(`{ filters: [{ type: ExtensionRef, extensionRef: { group: configuration.konghq.com, kind: KongPlugin, name: ten } }], ${BACKENDS} }`), gateway('operator'), PLUGIN),
  *check({ kind, spec }, profile) {
    if (!reads(profile, kind)) return;
    for (const { filter: { extensionRef: ref }, path } of filtersOf(spec)) {
      if (!ref || profile.extensions?.some(known => known.group === ref.group && known.kind === ref.kind)) continue;
      yield {
        path: `${path}.extensionRef.kind`, value: `${ref.kind}.${ref.group}`, message: `${profile.title} knows no extension of this kind, and refuses the route`,
        expected: profile.extensions?.map(known => `${known.kind}.${known.group}`).join(' or '), fix: instead('ExtensionRef', profile),
      };
    }
  },
});

export const redirects = targetRule<RouteSpec>({
  code: 'TRF2216', title: 'A redirect says what the controller understands', severity: 'warning', kinds: [named('HTTPRoute')],
  concerns: ({ fullRedirects }) => !fullRedirects,
  fails: all(route('{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }] }'), gateway('operator')),
  passes: all(route('{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https, hostname: shop.example.com } }] }'), gateway('operator')),
  *check({ spec }, profile) {
    for (const { filter: { requestRedirect: redirect }, path } of filtersOf(spec)) {
      if (redirect) yield* lostOfRedirect(redirect, `${path}.requestRedirect`, profile);
    }
  },
});

function* lostOfRedirect({ scheme, hostname, port, path: to }: NonNullable<Filter['requestRedirect']>, path: string, { title }: Profile): Iterable<Hit> {
  const lost = hostname !== undefined ? [] : [['scheme', scheme], ['port', port]].flatMap(([field, value]) => value === undefined ? [] : [field]);
  if (lost.length > 0) {
    yield {
      path: `${path}.${lost[0]}`, value: scheme ?? port, message: `${title} reads ${lost.join(' and ')} only beside a hostname: the redirect stays where it is`,
      fix: 'give the hostname; for HTTP to HTTPS, annotate the routes: konghq.com/protocols: https, konghq.com/https-redirect-status-code: "301"',
    };
  } else if (hostname !== undefined && scheme === undefined) {
    yield { path, message: `${title} sends requests to http:// where no scheme is given, those that came by HTTPS too`, fix: 'scheme: https' };
  }
  if (to?.type === 'ReplacePrefixMatch') {
    yield {
      path: `${path}.path.type`, value: to.type, message: `${title} replaces the whole path or nothing: ReplacePrefixMatch is ignored`,
      expected: 'ReplaceFullPath', fix: 'make a rule for each path with ReplaceFullPath, or use Kong\'s plugin redirect',
    };
  }
}

export const mirroredParts = targetRule<RouteSpec>({
  code: 'TRF2217', title: 'A mirror gets all requests where the controller cannot mirror a part', severity: 'warning', kinds: KINDS,
  concerns: ({ lacks, filters }) => lacks.has('HTTPRouteRequestPercentageMirror') && filters.RequestMirror === 'applied',
  fails: meshRoute(`{ filters: [{ type: RequestMirror, requestMirror: { percent: 10, backendRef: { name: shop, port: 80 } } }], ${BACKENDS} }`),
  passes: meshRoute(`{ filters: [{ type: RequestMirror, requestMirror: { backendRef: { name: shop, port: 80 } } }], ${BACKENDS} }`),
  *check({ kind, spec }, profile) {
    if (!reads(profile, kind)) return;
    for (const { filter: { requestMirror: mirror }, path } of filtersOf(spec)) {
      const field = mirror?.percent !== undefined ? 'percent' : mirror?.fraction ? 'fraction' : undefined;
      if (!field) continue;
      yield {
        path: `${path}.requestMirror.${field}`, value: mirror?.percent ?? mirror?.fraction, message: `${profile.title} ignores it, and mirrors every request`,
        fix: instead('HTTPRouteRequestPercentageMirror', profile),
      };
    }
  },
});

const STRIP = 'konghq.com/strip-path';
const REWRITTEN = route(`{ filters: [{ type: URLRewrite, urlRewrite: { path: { type: ReplaceFullPath, replaceFullPath: /shop } } }], ${BACKENDS} }`);

export const strippedPaths = targetRule<RouteSpec>({
  code: 'TRF2228', title: 'A path is stripped or rewritten', severity: 'warning', kinds: [named('HTTPRoute')],
  concerns: ({ extensions: known }) => known?.some(({ kind }) => kind === 'KongPlugin') === true,
  fails: all(REWRITTEN.replace('name: shop }', `name: shop, annotations: { ${STRIP}: 'true' } }`), gateway('operator')),
  passes: all(REWRITTEN, gateway('operator')),
  *check({ metadata: { annotations = {} }, spec: { rules = [] } }, { title }) {
    const isRewritten = ({ filters = [] }: RouteRule): boolean => filters.some(({ urlRewrite }) => urlRewrite?.path);
    if (annotations[STRIP]?.toLowerCase() !== 'true' || rules.length === 0 || !rules.every(isRewritten)) return;
    yield {
      path: `metadata.annotations[${STRIP}]`, value: annotations[STRIP], fix: 'leave one of the two out',
      message: `every rule rewrites the path, and ${title} does so after it has stripped what matched: stripping does nothing`,
    };
  },
});

export const FILTER_RULES: readonly Rule[] = [types, ofBackends, extensions, redirects, mirroredParts, strippedPaths];
