import { databaseOf, GatewayFacts, gateways, isBefore, parseVersion, PodTemplate, Version } from './gateways';
import { all, Annotated, annotation, annotationPath, GROUP, KONG, WEBHOOK } from './kinds';
import { PluginObject } from './plugin-settings';
import { membersOf } from '../../../core/kong/annotation-values';
import { PLUGINS, ROUTES, SERVICES } from '../../../core/kong/annotations';
import { pluginFacts } from '../../../core/kong/facts';
import { ObjectSet } from '../object-set';
import { rule } from '../rule';

const gateway = (image: string, env = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway }
spec:
  selector: { matchLabels: { app: kong } }
  template:
    metadata: { labels: { app: kong } }
    spec: { containers: [{ name: proxy, image: "${image}", env: [${env}] }] }`;

/** Whether none of the gateways among the objects, of which there are some, can do it. */
function noneCan(objects: ObjectSet, can: (gateway: GatewayFacts) => boolean): boolean {
  const known = objects.derive(gateways);
  return known.length > 0 && !known.some(can);
}

interface Policy extends Annotated { readonly spec?: { readonly algorithm?: string } }

type Entity = PluginObject & Policy;

/** What of an object only the enterprise edition has. */
function* enterpriseParts(object: Entity): Iterable<{ readonly path: string; readonly value?: unknown; readonly what: string }> {
  if (object.kind === 'KongConsumerGroup') yield { path: 'kind', value: object.kind, what: 'groups of consumers' };
  if (object.spec?.algorithm === 'sticky-sessions') yield { path: 'spec.algorithm', value: 'sticky-sessions', what: 'sticky sessions' };
  for (const name of ['protocol', 'protocols']) {
    const found = membersOf(annotation(object, name) ?? '').find(each => each === 'ws' || each === 'wss');
    if (found !== undefined) yield { path: annotationPath(name), value: found, what: `the protocol ${found}` };
  }
  if (object.plugin === undefined) return;
  const facts = pluginFacts(object.plugin);
  if (facts?.tier?.includes('enterprise')) yield { path: 'plugin', value: object.plugin, what: `the plugin ${object.plugin}` };
  if (object.ordering !== undefined && object.ordering !== null) yield { path: 'ordering', what: 'an order of plugins other than the usual' };
}

export const editions = rule<Entity>({
  code: 'TRF2360',
  title: 'The gateway\'s edition has what is asked of it',
  severity: 'error',
  source: 'Kong Gateway 3.15, editions',
  kinds: [...PLUGINS, `KongConsumerGroup.${GROUP}`, `KongUpstreamPolicy.${GROUP}`, ...ROUTES, ...SERVICES],
  targets: KONG,
  fails: all('kind: KongPlugin\nplugin: openid-connect\nconfig: { issuer: "https://login.example.com" }', gateway('kong:3.9')),
  passes: all('kind: KongPlugin\nplugin: openid-connect\nconfig: { issuer: "https://login.example.com" }', gateway('kong/kong-gateway:3.9')),
  *check(object, { objects }) {
    if (!noneCan(objects, ({ edition }) => edition !== 'open source')) return;
    for (const { what, ...place } of enterpriseParts(object)) {
      yield { ...place, message: `only Kong Enterprise has ${what}, and the gateway is the open source one: it refuses all configuration`, fix: 'run kong/kong-gateway with a license, or leave it out' };
    }
  },
});

export const versions = rule<Entity>({
  code: 'TRF2361',
  title: 'The gateway\'s version has what is asked of it',
  severity: 'error',
  source: 'Kong Gateway 3.15, catalog of plugins',
  kinds: [...PLUGINS, `KongUpstreamPolicy.${GROUP}`],
  targets: KONG,
  fails: all('kind: KongPlugin\nplugin: redirect\nconfig: { location: "https://example.com" }', gateway('kong:3.8')),
  passes: all('kind: KongPlugin\nplugin: redirect\nconfig: { location: "https://example.com" }', gateway('kong:3.9')),
  *check(object, { objects }) {
    const needed = sinceOf(object);
    if (!needed || !noneCan(objects, ({ version }) => version === undefined || !isBefore(version, needed.since))) return;
    const { since, what, ...place } = needed;
    const known = objects.derive(gateways).flatMap(({ version }) => (version ? [version.join('.')] : []));
    yield { ...place, message: `${what} came with Kong Gateway ${since.join('.')}, and the gateway is ${known.join(', ')}`, fix: `run Kong Gateway ${since.join('.')} or later` };
  },
});

interface Needed { readonly path: string; readonly value: string; readonly what: string; readonly since: Version }

function sinceOf({ kind, plugin, spec }: Entity): Needed | undefined {
  if (kind === 'KongUpstreamPolicy') {
    return spec?.algorithm === 'sticky-sessions' ? { path: 'spec.algorithm', value: 'sticky-sessions', what: 'sticky-sessions', since: [3, 11] } : undefined;
  }
  const since = parseVersion(pluginFacts(plugin ?? '')?.since ?? '');
  return since && { path: 'plugin', value: plugin!, what: plugin!, since };
}

export const topologies = rule<PluginObject>({
  code: 'TRF2362',
  title: 'Plugins work in the way the gateway is run',
  severity: 'warning',
  source: 'Kong Gateway 3.15, catalog of plugins',
  kinds: PLUGINS,
  targets: KONG,
  fails: 'kind: KongPlugin\nplugin: oauth2\nconfig: { enable_client_credentials: true }',
  passes: all('kind: KongPlugin\nplugin: oauth2\nconfig: { enable_client_credentials: true }', gateway('kong:3.9', '{ name: KONG_DATABASE, value: postgres }')),
  *check({ plugin: name = '' }, { objects }) {
    const ways = pluginFacts(name)?.topologies;
    if (!ways || ways.includes('db-less') || databaseOf(objects) === 'postgres') return;
    yield {
      path: 'plugin', value: name, message: `${name} does not work in a gateway without a database, as the ingress controller runs it`, expected: `a gateway run ${ways.join(' or ')}`,
      fix: ways.includes('traditional') ? 'run the gateway with KONG_DATABASE=postgres, or use openid-connect or jwt' : 'use another plugin',
    };
  },
});

interface Workload { readonly spec?: { readonly template?: PodTemplate } }

export const rewrites = rule<Annotated>({
  code: 'TRF2363',
  title: 'Controllers that are asked to rewrite paths have that switched on',
  severity: 'error',
  source: WEBHOOK,
  kinds: ['Ingress.networking.k8s.io'],
  targets: KONG,
  fails: all(
    'kind: Ingress\nmetadata: { name: web, annotations: { konghq.com/rewrite: /new } }\nspec: { ingressClassName: kong, defaultBackend: { service: { name: web, port: { number: 80 } } } }',
    gateway('kong/kubernetes-ingress-controller:3.5'),
  ),
  passes: all(
    'kind: Ingress\nmetadata: { name: web, annotations: { konghq.com/rewrite: /new } }\nspec: { ingressClassName: kong, defaultBackend: { service: { name: web, port: { number: 80 } } } }',
    gateway('kong/kubernetes-ingress-controller:3.5', '{ name: CONTROLLER_FEATURE_GATES, value: RewriteURIs=true }'),
  ),
  *check(ingress, { objects }) {
    const value = ingress.metadata?.annotations?.['konghq.com/rewrite'];
    if (value === undefined || !objects.derive(rewriteSwitchedOff)) return;
    yield {
      path: 'metadata.annotations[konghq.com/rewrite]', value, message: 'the controller does not rewrite paths unless it is told to: the Ingress is refused',
      fix: 'CONTROLLER_FEATURE_GATES: RewriteURIs=true for the controller, or an HTTPRoute with URLRewrite',
    };
  },
});

/** Whether there are controllers, and none of them rewrites. */
function rewriteSwitchedOff(objects: ObjectSet): boolean {
  const controllers = objects.ofKind<Workload>('Deployment.apps').flatMap(({ spec }) => spec?.template?.spec?.containers ?? [])
    .filter(({ image = '' }) => image.includes('kubernetes-ingress-controller'));
  return controllers.length > 0 && controllers.every(({ env = [] }) => {
    const gates = env.find(({ name }) => name === 'CONTROLLER_FEATURE_GATES');
    return gates === undefined || (gates.value !== undefined && !/RewriteURIs=true/.test(gates.value));
  });
}
