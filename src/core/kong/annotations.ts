import {
  anyCaseBoolean, anyText, boolean, flag, headerValues, hostAliases, hostHeader, methods, only, pathHandling, protocol, protocols, redirectCode,
  rewrite, serverNames, servicePath, tags, ValueCheck, whole,
} from './annotation-values';
import { RETRIES_RANGE, TIMEOUT_RANGE, VERIFY_DEPTH_RANGE } from './values';

/** What Kong reads of the annotations of an object. */
export interface AnnotationFacts {
  /** The kinds on which it says something, with their groups. */
  readonly on: readonly string[];
  /** What it says. */
  readonly meaning: string;
  readonly check: ValueCheck;
}

const GATEWAY_API = 'gateway.networking.k8s.io';
const CONFIGURATION = 'configuration.konghq.com';

const INGRESS = ['Ingress.networking.k8s.io'];
const STREAM_INGRESSES = [`TCPIngress.${CONFIGURATION}`, `UDPIngress.${CONFIGURATION}`];
/** Kinds that Kong makes routes of. */
export const ROUTES: readonly string[] = [
  ...INGRESS, ...['HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'].map(kind => `${kind}.${GATEWAY_API}`), ...STREAM_INGRESSES,
];
/** Kinds that Kong makes services of. */
export const SERVICES: readonly string[] = ['Service', 'KongServiceFacade.incubator.ingress-controller.konghq.com'];
export const CONSUMERS: readonly string[] = [`KongConsumer.${CONFIGURATION}`];
export const CONSUMER_GROUPS: readonly string[] = [`KongConsumerGroup.${CONFIGURATION}`];
export const PLUGINS: readonly string[] = [`KongPlugin.${CONFIGURATION}`, `KongClusterPlugin.${CONFIGURATION}`];
export const VAULTS: readonly string[] = [`KongVault.${CONFIGURATION}`];
export const DATA: readonly string[] = ['Secret', 'ConfigMap'];
/** Other kinds of Kong's, and those on which people look for what stands elsewhere. */
const OTHERS: readonly string[] = [
  ...['KongUpstreamPolicy', 'KongIngress', 'KongCustomEntity', 'KongLicense', 'IngressClassParameters'].map(kind => `${kind}.${CONFIGURATION}`),
  'Namespace', 'IngressClass.networking.k8s.io', `Gateway.${GATEWAY_API}`, `GatewayClass.${GATEWAY_API}`,
];

/** What plugins can be attached to. */
export const PLUGIN_HOSTS: readonly string[] = [...ROUTES, ...SERVICES, ...CONSUMERS, ...CONSUMER_GROUPS];

/** Kinds on whose annotations and labels somebody may have something to say to Kong. */
export const ANNOTATED: readonly string[] = [...PLUGIN_HOSTS, ...PLUGINS, ...VAULTS, ...DATA, ...OTHERS];

const HTTP_ROUTES = ROUTES.filter(kind => /^(Ingress|HTTPRoute|GRPCRoute)\./.test(kind));
const TIMEOUT = whole(...TIMEOUT_RANGE, ' of milliseconds');

/** All annotations that Kong's controllers read, by their keys after `konghq.com/`. */
export const ANNOTATIONS: Readonly<Record<string, AnnotationFacts>> = {
  'plugins': { on: PLUGIN_HOSTS, meaning: 'plugins that run for its requests', check: anyText },
  'protocols': { on: ROUTES, meaning: 'protocols that the route takes', check: protocols },
  'strip-path': { on: HTTP_ROUTES, meaning: 'cut off what the path matched', check: flag },
  'preserve-host': { on: HTTP_ROUTES, meaning: 'keep the host that was asked for', check: flag },
  'https-redirect-status-code': { on: HTTP_ROUTES, meaning: 'answer requests without TLS by a redirect', check: redirectCode },
  'regex-priority': { on: HTTP_ROUTES, meaning: 'order among regular expressions', check: whole(-(2 ** 31), 2 ** 31 - 1) },
  'methods': { on: HTTP_ROUTES, meaning: 'methods that the route takes', check: methods },
  'snis': { on: ROUTES, meaning: 'names that clients ask for in TLS', check: serverNames },
  'host-aliases': { on: HTTP_ROUTES, meaning: 'more hosts', check: hostAliases },
  'headers-separator': { on: HTTP_ROUTES, meaning: 'what separates values of headers', check: anyText },
  'path-handling': { on: HTTP_ROUTES, meaning: 'how paths are joined', check: pathHandling },
  'request-buffering': { on: HTTP_ROUTES, meaning: 'read requests before they are sent on', check: anyCaseBoolean },
  'response-buffering': { on: HTTP_ROUTES, meaning: 'read responses before they are sent on', check: anyCaseBoolean },
  'regex-prefix': { on: INGRESS, meaning: 'what marks regular expressions, in place of "/~"', check: anyText },
  'rewrite': { on: INGRESS, meaning: 'the path that is asked of the backend', check: rewrite },
  'tags': { on: [...PLUGIN_HOSTS, ...PLUGINS, ...VAULTS, ...DATA], meaning: 'tags of the entities in Kong', check: tags },
  'protocol': { on: SERVICES, meaning: 'the protocol that is spoken to the pods', check: protocol },
  'path': { on: SERVICES, meaning: 'a path before that of requests', check: servicePath },
  'connect-timeout': { on: SERVICES, meaning: 'time to connect', check: TIMEOUT },
  'read-timeout': { on: SERVICES, meaning: 'time between two reads', check: TIMEOUT },
  'write-timeout': { on: SERVICES, meaning: 'time between two writes', check: TIMEOUT },
  'retries': { on: SERVICES, meaning: 'how often is tried again', check: whole(...RETRIES_RANGE) },
  'host-header': { on: SERVICES, meaning: 'the host that pods are asked for', check: hostHeader },
  'client-cert': { on: SERVICES, meaning: 'the Secret of the certificate that Kong shows', check: anyText },
  'tls-verify': { on: SERVICES, meaning: 'look at certificates of pods', check: boolean },
  'tls-verify-depth': { on: SERVICES, meaning: 'how long a chain of certificates may be', check: whole(...VERIFY_DEPTH_RANGE) },
  'ca-certificates-secrets': { on: SERVICES, meaning: 'Secrets of CAs that are trusted', check: anyText },
  'ca-certificates-configmaps': { on: SERVICES, meaning: 'ConfigMaps of CAs that are trusted', check: anyText },
  'upstream-policy': { on: SERVICES, meaning: 'the KongUpstreamPolicy of the pods', check: anyText },
  'override': { on: SERVICES, meaning: 'the KongIngress of the pods', check: anyText },
  'gatewayclass-unmanaged': { on: [`GatewayClass.${GATEWAY_API}`], meaning: 'the ingress controller serves this class', check: anyText },
  'publish-service': { on: [`Gateway.${GATEWAY_API}`], meaning: 'the Service of the gateway', check: anyText },
};

/** Annotations of other prefixes that Kong's controllers read. */
export const FOREIGN_ANNOTATIONS: Readonly<Record<string, AnnotationFacts>> = {
  'ingress.kubernetes.io/force-ssl-redirect': { on: HTTP_ROUTES, meaning: 'answer requests without TLS by a redirect', check: only('true') },
  'ingress.kubernetes.io/service-upstream': { on: SERVICES, meaning: 'leave the choice of a pod to the cluster', check: only('true') },
};

/** Labels that Kong's controllers look for, after `konghq.com/`, and where. */
export const LABELS: Readonly<Record<string, readonly string[]>> = {
  'credential': ['Secret'], 'validate': ['Secret'], 'secret': ['Secret'], 'ca-cert': DATA, 'configmap': ['ConfigMap'],
};

/** What is known of the annotation of this key; nothing where Kong does not read it. */
export function annotationFacts(key: string): AnnotationFacts | undefined {
  if (Object.hasOwn(FOREIGN_ANNOTATIONS, key)) return FOREIGN_ANNOTATIONS[key];
  const name = key.startsWith('konghq.com/') ? key.slice('konghq.com/'.length) : undefined;
  if (name === undefined) return undefined;
  if (name.startsWith('headers.')) return { on: HTTP_ROUTES, meaning: 'a header that requests have', check: headerValues(name.slice('headers.'.length)) };
  return Object.hasOwn(ANNOTATIONS, name) ? ANNOTATIONS[name] : undefined;
}
