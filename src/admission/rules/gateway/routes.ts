import { all, BACKENDS, gateway, meshRoute, route } from './examples';
import { instead } from './instead';
import { isGatewayParent, named, namespaceOf, ROUTE_KINDS, Stored } from './readers';
import { targetRule } from './target-rule';
import { CONVERTED_NAME_MAX, convertedNameLength } from '../../../core/gateway/converted-name';
import { GatewaySpec, ListenerSpec, ParentRef, RouteSpec } from '../../../core/gateway/shapes';
import { hostnamesMeet } from '../../../core/hostname';
import { Rule, RuleContext } from '../rule';

export const routeKinds = targetRule<RouteSpec>({
  code: 'TRF2210', title: 'The controller knows the kind of a route', severity: 'warning', kinds: ROUTE_KINDS,
  concerns: ({ target }) => target !== 'spec',
  fails: all(route(`{ ${BACKENDS} }`, 'UDPRoute'), gateway('kic')),
  passes: all(route(`{ ${BACKENDS} }`, 'GRPCRoute'), gateway('kic')),
  *check({ kind }, profile) {
    if (profile.routeKinds.includes(kind)) return;
    yield {
      path: 'kind', value: kind, message: `${profile.title} takes no notice of ${kind}s: none of these requests is routed, and there is no status that says so`,
      expected: profile.routeKinds.join(' or '), fix: instead(kind, profile),
    };
  },
});

export const parents = targetRule<RouteSpec>({
  code: 'TRF2211', title: 'The controller knows the kinds of a route\'s parents', severity: 'error', kinds: ROUTE_KINDS,
  concerns: ({ target }) => target !== 'spec',
  fails: all(
    "{ kind: HTTPRoute, metadata: { name: shop }, spec: { parentRefs: [{ name: edge }, { group: '', kind: Service, name: shop }], rules: [{ backendRefs: [{ name: shop, port: 80 }] }] } }",
    gateway('operator'),
  ),
  passes: all(route(`{ ${BACKENDS} }`), gateway('operator')),
  *check({ kind, spec: { parentRefs = [] } }, profile) {
    if (!profile.routeKinds.includes(kind)) return;
    for (const [i, ref] of parentRefs.entries()) {
      const path = `spec.parentRefs[${i}].kind`;
      const isService = ref.group === '' && ref.kind === 'Service';
      if (isService && !profile.serviceRouteKinds.includes(kind)) {
        yield {
          path, value: ref.kind, message: `${profile.title} routes nothing between Services, and drops the whole route for it`,
          expected: 'a Gateway', fix: instead('Service', profile, 'name a Gateway'),
        };
      } else if (ref.kind === 'ListenerSet' && profile.lacks.has('ListenerSet')) {
        const consequence = profile.failsOnForeignParents ? ', and drops the whole route for it' : ': this parent is ignored';
        yield {
          path, value: ref.kind, message: `${profile.title} knows no ListenerSets${consequence}`, expected: 'a Gateway', fix: instead('ListenerSet', profile),
          ...!profile.failsOnForeignParents && { severity: 'warning' as const },
        };
      }
    }
  },
});

const TWO = '{ name: web, port: 80, protocol: HTTP }, { name: tls, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: shop }] } }';
const PROTOCOLS = 'konghq.com/protocols';

export const isolation = targetRule<RouteSpec>({
  code: 'TRF2212', title: 'Requests of listeners that a route does not name are none of its own', severity: 'warning', kinds: [named('HTTPRoute'), named('GRPCRoute')],
  concerns: ({ lacks }) => lacks.has('GatewayHTTPListenerIsolation'),
  fails: all(route(`{ ${BACKENDS} }`).replace('name: edge', 'name: edge, sectionName: tls'), gateway('operator', TWO)),
  passes: all(
    route(`{ ${BACKENDS} }`).replace('name: edge', 'name: edge, sectionName: tls').replace('name: shop }', `name: shop, annotations: { ${PROTOCOLS}: https } }`),
    gateway('operator', TWO),
  ),
  *check(object, profile, context) {
    if (object.metadata.annotations?.[PROTOCOLS] !== undefined) return;
    const { parentRefs = [], hostnames = [] } = object.spec;
    for (const [i, ref] of parentRefs.entries()) {
      if (!isGatewayParent(ref) || (ref.sectionName === undefined && ref.port === undefined)) continue;
      const stranger = listenersOf(object, ref, context).find(listener => listener.protocol.startsWith('HTTP')
        && !parentRefs.some(each => each.name === ref.name && each.namespace === ref.namespace && picks(each, listener))
        && (hostnames.length === 0 || hostnames.some(host => hostnamesMeet(host, listener.hostname))));
      if (!stranger) continue;
      yield {
        path: `spec.parentRefs[${i}].${ref.sectionName === undefined ? 'port' : 'sectionName'}`, value: ref.sectionName ?? ref.port,
        message: `${profile.title} answers with this route on all ports, also at listener ${stranger.name} (${stranger.protocol} on port ${stranger.port})`,
        fix: `keep it to a protocol, if that is meant: annotation ${PROTOCOLS}: https`,
      };
      return;
    }
  },
});

function listenersOf(object: Stored<RouteSpec>, ref: ParentRef, { objects }: RuleContext): readonly ListenerSpec[] {
  const { namespace = namespaceOf(object), name } = ref;
  return objects.find<Stored<GatewaySpec>>(named('Gateway'), namespace, name)?.spec.listeners ?? [];
}

function picks({ sectionName, port }: ParentRef, listener: ListenerSpec): boolean {
  return (sectionName ?? listener.name) === listener.name && (port ?? listener.port) === listener.port;
}

export const convertedNames = targetRule<RouteSpec>({
  code: 'TRF2229', title: 'Kuma can name what it makes of a route', severity: 'error', kinds: [named('HTTPRoute')],
  concerns: ({ ownRoutes }) => ownRoutes === true,
  fails: meshRoute(`{ ${BACKENDS} }`).replace('name: shop }', `name: ${'shop-'.repeat(48)}catalogue }`),
  passes: meshRoute(`{ ${BACKENDS} }`),
  *check(object, { title }) {
    const own = { name: object.metadata.name ?? '', namespace: namespaceOf(object) };
    for (const [i, { group, kind, name, namespace = own.namespace }] of (object.spec.parentRefs ?? []).entries()) {
      const length = group === '' && kind === 'Service' ? convertedNameLength(own, { name, namespace }) : 0;
      if (length <= CONVERTED_NAME_MAX) continue;
      yield {
        path: `spec.parentRefs[${i}].name`, value: name, expected: `at most ${CONVERTED_NAME_MAX} characters`, fix: 'give the route a shorter name',
        message: `names and namespaces of route and Service have ${length} characters together: ${title} joins them, and cannot make its own route of this one`,
      };
    }
  },
});

export const ROUTE_OBJECT_RULES: readonly Rule[] = [routeKinds, parents, isolation, convertedNames];
