import { all, Annotated, annotation, annotationPath, elsewhere, GATEWAY, GROUP, INGRESS, KONG, missing, nameMeant, namespaceOf, TRANSLATION } from './kinds';
import { membersOf } from '../../../core/kong/annotation-values';
import { SERVICES } from '../../../core/kong/annotations';
import { ANNOTATED_PROTOCOLS, STREAM_PROTOCOLS, VERIFIED_PROTOCOLS } from '../../../core/kong/values';
import { ObjectSet } from '../object-set';
import { Hit, rule, RuleContext } from '../rule';

const TLS = ['client-cert', 'tls-verify', 'tls-verify-depth', 'ca-certificates-secrets', 'ca-certificates-configmaps'];

/** The protocol that Kong speaks to the pods of a Service. */
export function protocolOf(service: Annotated): string {
  const value = annotation(service, 'protocol') ?? '';
  return ANNOTATED_PROTOCOLS.includes(value) ? value : 'http';
}

export const serviceTls = rule<Annotated>({
  code: 'TRF2325',
  title: 'Services are told about certificates where TLS is spoken to them',
  severity: 'error',
  source: GATEWAY,
  kinds: SERVICES,
  targets: KONG,
  fails: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/tls-verify: "true" } }\nspec: { ports: [{ port: 443 }] }',
  passes: `
    kind: Service
    metadata: { name: web, annotations: { konghq.com/tls-verify: "true", konghq.com/protocol: https } }
    spec: { ports: [{ port: 443 }] }`,
  *check(service) {
    const protocol = protocolOf(service);
    if (VERIFIED_PROTOCOLS.includes(protocol)) return;
    for (const name of TLS) {
      const value = annotation(service, name);
      if (value === undefined || value === '') continue;
      yield {
        path: annotationPath(name), value, message: `${protocol} is spoken to the pods: with konghq.com/${name} the gateway refuses all configuration`,
        expected: `konghq.com/protocol ${VERIFIED_PROTOCOLS.join(' or ')} beside it`, fix: 'konghq.com/protocol: https',
      };
    }
  },
});

export const trustedAuthorities = rule<Annotated>({
  code: 'TRF2326',
  title: 'Services that name CAs have their certificates looked at',
  severity: 'warning',
  source: TRANSLATION,
  kinds: SERVICES,
  targets: KONG,
  fails: all(
    `kind: Service
metadata: { name: web, annotations: { konghq.com/ca-certificates-secrets: ca, konghq.com/protocol: https } }
spec: { ports: [{ port: 443 }] }`,
    '{ apiVersion: v1, kind: Secret, metadata: { name: ca, labels: { konghq.com/ca-cert: "true", konghq.com/secret: "true" } } }',
  ),
  passes: `
    kind: Service
    metadata: { name: web, annotations: { konghq.com/tls-verify: "true", konghq.com/protocol: https } }
    spec: { ports: [{ port: 443 }] }`,
  *check(service) {
    if (['true', '1', 't', 'T', 'TRUE', 'True'].includes(annotation(service, 'tls-verify') ?? '')) return;
    for (const name of ['ca-certificates-secrets', 'ca-certificates-configmaps']) {
      const value = annotation(service, name);
      if (value === undefined || value === '') continue;
      yield {
        path: annotationPath(name), value, message: 'without konghq.com/tls-verify nobody looks at certificates: the CAs are left out',
        fix: 'konghq.com/tls-verify: "true"',
      };
    }
  },
});

/** What annotations of Services name, in the namespace of the Service. */
const NAMED: readonly { readonly annotation: string; readonly kind: string; readonly needs?: { readonly label: string } }[] = [
  { annotation: 'upstream-policy', kind: `KongUpstreamPolicy.${GROUP}` },
  { annotation: 'client-cert', kind: 'Secret' },
  { annotation: 'ca-certificates-secrets', kind: 'Secret', needs: { label: 'konghq.com/ca-cert' } },
  { annotation: 'ca-certificates-configmaps', kind: 'ConfigMap', needs: { label: 'konghq.com/ca-cert' } },
];

export const namedObjects = rule<Annotated>({
  code: 'TRF2327',
  title: 'What a Service names by annotations exists',
  severity: 'error',
  source: TRANSLATION,
  kinds: SERVICES,
  targets: KONG,
  world: 'closed',
  fails: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/upstream-policy: sticky } }\nspec: { ports: [{ port: 80 }] }',
  passes: all(
    'kind: Service\nmetadata: { name: web, annotations: { konghq.com/upstream-policy: sticky } }\nspec: { ports: [{ port: 80 }] }',
    `{ apiVersion: ${GROUP}/v1beta1, kind: KongUpstreamPolicy, metadata: { name: sticky }, spec: { algorithm: least-connections } }`,
  ),
  *check(service, context) {
    for (const { annotation: name, kind, needs } of NAMED) {
      for (const value of membersOf(annotation(service, name) ?? '')) yield* absent(service, context, name, kind, value, needs?.label);
    }
  },
});

function* absent(service: Annotated, context: RuleContext, name: string, kind: string, value: string, label: string | undefined): Iterable<Hit> {
  const namespace = namespaceOf(service);
  const { objects } = context;
  const [short] = kind.split('.');
  const path = annotationPath(name);
  if (objects.has(kind, namespace, value)) {
    const found = objects.find<Annotated>(kind, namespace, value);
    if (label === undefined || !found || found.metadata?.labels?.[label] === 'true') return;
    yield { path, value, message: `Kong does not see ${short} ${value}: it has no label ${label}`, fix: `label ${short} ${value} with ${label}: "true"` };
    return;
  }
  const meant = nameMeant(objects, kind, namespace, value);
  const other = elsewhere(objects, kind, value);
  yield missing(context, { group: kind.slice(short.length + 1), kind: short, namespace }, {
    path, value, message: `there is no ${short} ${namespace}/${value}`,
    fix: other ? `move ${short} ${value} of namespace ${namespaceOf(other)} to ${namespace}, where the Service is`
      : meant === undefined ? `make a ${short} ${value} in namespace ${namespace}` : `did you mean "${meant}"?`,
  });
}

interface Backend { readonly service?: { readonly name?: string } }

interface Ingress extends Annotated {
  readonly spec?: {
    readonly defaultBackend?: Backend;
    readonly rules?: readonly { readonly http?: { readonly paths?: readonly { readonly backend?: Backend }[] } }[];
  };
}

export const streamBackends = rule<Ingress>({
  code: 'TRF2328',
  title: 'Ingresses lead to Services that are asked requests, not sent bytes',
  severity: 'error',
  source: GATEWAY,
  kinds: [INGRESS],
  targets: KONG,
  fails: all(
    'kind: Ingress\nspec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }',
    '{ apiVersion: v1, kind: Service, metadata: { name: web, annotations: { konghq.com/protocol: tcp } }, spec: { ports: [{ port: 80 }] } }',
  ),
  passes: all(
    'kind: Ingress\nspec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }',
    '{ apiVersion: v1, kind: Service, metadata: { name: web, annotations: { konghq.com/protocol: http } }, spec: { ports: [{ port: 80 }] } }',
  ),
  *check(ingress, { objects }) {
    const { defaultBackend, rules = [] } = ingress.spec ?? {};
    yield* stream(ingress, objects, defaultBackend, 'spec.defaultBackend');
    for (const [i, { http }] of rules.entries()) {
      for (const [j, { backend }] of (http?.paths ?? []).entries()) yield* stream(ingress, objects, backend, `spec.rules[${i}].http.paths[${j}].backend`);
    }
  },
});

function* stream(ingress: Ingress, objects: ObjectSet, backend: Backend | undefined, path: string): Iterable<Hit> {
  const name = backend?.service?.name;
  const service = name === undefined ? undefined : objects.find<Annotated>('Service', namespaceOf(ingress), name);
  if (!service || !STREAM_PROTOCOLS.includes(protocolOf(service))) return;
  yield {
    path: `${path}.service.name`, value: name, message: `Service ${name} is spoken ${protocolOf(service)} to: the gateway refuses all configuration`,
    expected: 'a Service of http, https, grpc, grpcs, ws or wss', fix: 'change konghq.com/protocol of the Service, or use a TCPRoute',
  };
}
