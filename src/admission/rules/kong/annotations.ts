import { Annotated, annotation, annotationPath, GATEWAY, kindOf, KONG, TRANSLATION } from './kinds';
import { annotationFacts, ANNOTATED, ANNOTATIONS, FOREIGN_ANNOTATIONS, LABELS } from '../../../core/kong/annotations';
import { isSlip, nearest } from '../../../core/spelling/nearest';
import { shown } from '../../../core/shown';
import { Hit, rule } from '../rule';

const PREFIX = 'konghq.com/';
/** Kinds on which other parts of Kong may have annotations that are not known here. */
const LOOSE = ['Gateway.gateway.networking.k8s.io', 'GatewayClass.gateway.networking.k8s.io', 'Secret', 'ConfigMap'];

export const annotationNames = rule<Annotated>({
  code: 'TRF2320',
  title: 'Annotations and labels of Kong are ones that it reads',
  severity: 'warning',
  source: TRANSLATION,
  kinds: ANNOTATED,
  targets: KONG,
  fails: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/protocl: https } }\nspec: { ports: [{ port: 443 }] }',
  passes: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/protocol: https } }\nspec: { ports: [{ port: 443 }] }',
  *check(object) {
    yield* annotationKeys(object);
    for (const [key, value] of Object.entries(object.metadata?.labels ?? {})) {
      const name = nameOf(key);
      if (name === undefined || Object.hasOwn(LABELS, name)) continue;
      const meant = nearest(name, Object.keys(LABELS));
      if (meant === undefined || !isSlip(name, meant)) continue;
      yield { path: `metadata.labels[${key}]`, value, message: `Kong looks for no label ${key}`, fix: `did you mean "${PREFIX}${meant}"?` };
    }
  },
});

function* annotationKeys(object: Annotated): Iterable<Hit> {
  for (const [key, value] of Object.entries(object.metadata?.annotations ?? {})) {
    const name = nameOf(key) ?? foreign(key);
    if (name === undefined || annotationFacts(key)) continue;
    const candidates = key.startsWith(PREFIX) ? [...Object.keys(ANNOTATIONS).map(each => `${PREFIX}${each}`)] : Object.keys(FOREIGN_ANNOTATIONS);
    const meant = nearest(key, candidates);
    if (Object.hasOwn(LABELS, name)) {
      yield { path: `metadata.annotations[${key}]`, value, message: `Kong looks for ${key} among labels, not annotations`, fix: `metadata.labels: { ${key}: ${shown(value)} }` };
    } else if (!LOOSE.includes(kindOf(object)) || (meant !== undefined && isSlip(key, meant))) {
      yield {
        path: `metadata.annotations[${key}]`, value, message: `Kong reads no annotation ${key}: it is ignored without a word`,
        fix: meant === undefined ? `leave ${key} out` : `did you mean "${meant}"?`,
      };
    }
  }
}

function nameOf(key: string): string | undefined {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

/** Slips in keys that begin otherwise; most of those are other controllers'. */
function foreign(key: string): string | undefined {
  const prefix = /^(?:ingress\.kubernetes\.io|ingress\.konghq\.com|configuration\.konghq\.com|kong\.com|konghq\.io)\/(.+)$/.exec(key);
  const wrong = prefix && !key.startsWith('ingress.kubernetes.io/');
  if (!prefix || (!wrong && !Object.keys(FOREIGN_ANNOTATIONS).some(each => isSlip(key, each)))) return undefined;
  return prefix[1];
}

export const annotationPlaces = rule<Annotated>({
  code: 'TRF2321',
  title: 'Annotations and labels of Kong stand on the kinds on which it reads them',
  severity: 'warning',
  source: TRANSLATION,
  kinds: ANNOTATED,
  targets: KONG,
  fails: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/strip-path: "true" } }\nspec: { ports: [{ port: 80 }] }',
  passes: `
    kind: Ingress
    metadata: { name: web, annotations: { konghq.com/strip-path: "true" } }
    spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
  *check(object) {
    const kind = kindOf(object);
    for (const [key, value] of Object.entries(object.metadata?.annotations ?? {})) {
      const facts = annotationFacts(key);
      if (!facts || facts.on.includes(kind)) continue;
      yield {
        path: `metadata.annotations[${key}]`, value, message: `on a ${short(kind)} Kong ignores ${key} without a word`,
        expected: `${facts.meaning}: on ${facts.on.map(short).join(', ')}`, fix: `put it on ${facts.on.slice(0, 3).map(short).join(', ')}, or leave it out`,
      };
    }
    for (const [key, value] of Object.entries(object.metadata?.labels ?? {})) {
      const on = LABELS[nameOf(key) ?? ''];
      if (!on || on.includes(kind)) continue;
      yield { path: `metadata.labels[${key}]`, value, message: `Kong looks for ${key} on ${on.join(' and ')}, not on a ${short(kind)}`, fix: `leave ${key} out` };
    }
  },
});

function short(kind: string): string {
  return kind.split('.')[0];
}

/** What is wrong with the values of an object's annotations. */
function* values(object: Annotated, fate: 'ignored' | 'refused'): Iterable<Hit> {
  const kind = kindOf(object);
  for (const [key, value] of Object.entries(object.metadata?.annotations ?? {})) {
    const facts = annotationFacts(key);
    if (!facts || !facts.on.includes(kind)) continue;
    const problem = facts.check(value);
    if (problem?.fate !== fate) continue;
    yield {
      path: `metadata.annotations[${key}]`, value,
      message: fate === 'ignored' ? `${shown(value)} is ignored without a word: nobody understands it` : `${shown(value)} is refused, and all configuration with it`,
      expected: problem.expected, fix: problem.fix,
    };
  }
}

export const ignoredValues = rule<Annotated>({
  code: 'TRF2322',
  title: 'Annotations of Kong have values that its controllers understand',
  severity: 'warning',
  source: TRANSLATION,
  kinds: ANNOTATED,
  targets: KONG,
  fails: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/read-timeout: 5s } }\nspec: { ports: [{ port: 80 }] }',
  passes: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/read-timeout: "5000" } }\nspec: { ports: [{ port: 80 }] }',
  check: object => values(object, 'ignored'),
});

export const refusedValues = rule<Annotated>({
  code: 'TRF2323',
  title: 'Annotations of Kong have values that the gateway takes',
  severity: 'error',
  source: GATEWAY,
  kinds: ANNOTATED,
  targets: KONG,
  fails: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/read-timeout: "0" } }\nspec: { ports: [{ port: 80 }] }',
  passes: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/read-timeout: "1" } }\nspec: { ports: [{ port: 80 }] }',
  check: object => values(object, 'refused'),
});

const OTHER_CONTROLLERS = /^(nginx\.ingress\.kubernetes\.io|nginx\.org|traefik\.ingress\.kubernetes\.io|haproxy\.org|haproxy-ingress\.github\.io|alb\.ingress\.kubernetes\.io)\//;

interface IngressLike extends Annotated { readonly spec?: { readonly ingressClassName?: string } }

export const foreignAnnotations = rule<IngressLike>({
  code: 'TRF2324',
  title: 'Ingresses of Kong have no annotations of other controllers',
  severity: 'warning',
  source: TRANSLATION,
  kinds: ['Ingress.networking.k8s.io'],
  targets: KONG,
  fails: `
    kind: Ingress
    metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/rewrite-target: / } }
    spec: { ingressClassName: kong, defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
  passes: `
    kind: Ingress
    metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/rewrite-target: / } }
    spec: { ingressClassName: nginx, defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
  *check(ingress) {
    if ((annotation(ingress, 'kubernetes.io/ingress.class') ?? ingress.spec?.ingressClassName) !== 'kong') return;
    for (const [key, value] of Object.entries(ingress.metadata?.annotations ?? {})) {
      if (!OTHER_CONTROLLERS.test(key)) continue;
      yield {
        path: `metadata.annotations[${key}]`, value, message: `Kong reads no annotation ${key}`,
        fix: '`cdk8s-traffic migrate ingress-nginx` says what takes its place; otherwise leave it out',
      };
    }
  },
});

export const overrides = rule<Annotated>({
  code: 'TRF5303',
  title: 'Services name a KongUpstreamPolicy, not a KongIngress',
  severity: 'warning',
  source: 'Kong Ingress Controller 3.5, which warns of it; Kong Operator 2.2 ignores it',
  kinds: ['Service', 'KongServiceFacade.incubator.ingress-controller.konghq.com'],
  targets: KONG,
  fails: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/override: slow } }\nspec: { ports: [{ port: 80 }] }',
  passes: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/connect-timeout: "5000" } }\nspec: { ports: [{ port: 80 }] }',
  *check(service) {
    const value = annotation(service, 'override');
    if (value === undefined) return;
    yield {
      path: annotationPath('override'), value, message: 'KongIngress is deprecated, and Kong Operator ignores it',
      fix: 'konghq.com/upstream-policy, with a KongUpstreamPolicy in place of the KongIngress; `cdk8s-traffic migrate kong-ingress` makes one',
    };
  },
});
