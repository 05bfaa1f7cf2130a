/**
 * Fields that constructs don't set, and why. They don't count; one that is set after all, or that no kind has any more, makes the count fail.
 *
 * `fields` begins with the kind: `MeshRetry spec.targetRef.mesh`.
 */
export interface Exception {
  readonly fields: RegExp;
  readonly why: string;
}

const ROUTES = 'Mesh(HTTP|TCP)Route spec.to[].rules[].default';

export const EXCEPTIONS: readonly Exception[] = [
  // Kuma, policies
  { fields: /^Mesh\w+ spec\.((to|from)\[\]\.)?targetRef\.mesh$/, why: 'refused wherever it stands' },
  { fields: inside(ROUTES, 'backendRefs[].(mesh|proxyTypes[])'), why: 'refused in backends' },
  { fields: inside(ROUTES, 'filters[].requestMirror.backendRef.(mesh|proxyTypes[])'), why: 'refused in backends' },
  {
    fields: inside(ROUTES, 'filters[].requestMirror.backendRef.(labels|namespace|port|sectionName|weight)'),
    why: 'breaks proxies, or means nothing there: only a service by its tag can be mirrored to',
  },
  { fields: /^Mesh\w+ spec\.to\[\]\.targetRef\.(tags|proxyTypes\[\])$/, why: 'what is sent to has neither tags nor types' },
  {
    fields: /^Mesh\w+ spec\.from\[\]\.targetRef\.(name|namespace|labels|sectionName|proxyTypes\[\])$/,
    why: 'clients are the whole mesh, or known by tags',
  },
  {
    fields: /^Mesh(AccessLog|CircuitBreaker|RateLimit|Timeout|TLS) spec\.from\[\]\.targetRef\.tags$/,
    why: 'these don\'t tell clients apart by `from`: it is about the whole mesh',
  },
  { fields: /^Mesh(RateLimit|FaultInjection) spec\.to\[\]\.targetRef\.(labels|name|namespace|sectionName)$/, why: 'gateways are limited as a whole' },
  {
    fields: /^Mesh(HealthCheck|HTTPRoute|LoadBalancingStrategy|Metric|Passthrough|ProxyPatch|Retry|TCPRoute|Trace) spec\.targetRef\.sectionName$/,
    why: 'nothing of them is about what one port receives',
  },
  { fields: /^MeshLoadBalancingStrategy spec\.to\[\]\.default\.loadBalancer\.(random|roundRobin)$/, why: 'an object without fields; its type says all' },

  // Kuma, resources
  { fields: /^MeshTrust spec\.origin\.kri$/, why: 'the control plane says by it where a trust comes from' },
  { fields: /^(Mesh|Zone) mesh$/, why: 'they are in no mesh' },
  { fields: /^MeshGateway spec\.conf\.listeners\[\]\.tls\.options$/, why: 'an object without fields: Kuma has no option yet' },
  { fields: /^Dataplane spec\.probes\./, why: 'the probes of pods as Kuma rewrites them: there are none outside of Kubernetes' },
  { fields: /^Dataplane spec\.networking\.inbound\[\]\.(health\.ready|state)$/, why: 'who checks health writes it down there' },
  { fields: /^Dataplane spec\.networking\.inbound\[\]\.protocol$/, why: 'the tag kuma.io/protocol says it' },
  { fields: /^Dataplane spec\.networking\.listeners\[\]\./, why: 'the listeners of a zone proxy, which makes them itself when it starts' },
  { fields: /^Dataplane .*\.reachableBackends\.refs\[\]\.namespace$/, why: 'there are no namespaces outside of Kubernetes: labels say where something comes from' },

  // Kuma, legacy kinds
  { fields: /^MeshGatewayRoute .*\.redirect\.path\.hostToBackendHostname$/, why: 'a redirect has no backend' },

  // Gateway API
  { fields: /^XBackend spec\.port\.name$/, why: 'a rule of the CRD refuses every name' },
  { fields: /^ListenerSet spec\.parentRef\.(group|kind)$/, why: 'its only parent is a Gateway, which the API server applies' },

  // Kong
  { fields: /^KongIngress (proxy|route)\./, why: 'rules of the CRD refuse both sections: annotations say what they said' },
  { fields: /^Kong(Consumer|ConsumerGroup|Vault) spec\.controlPlaneRef\./, why: 'for Konnect; the ingress controller knows itself only' },
  { fields: /^Kong(Consumer|ConsumerGroup|Vault) spec\.tags\[\]$/, why: 'for Konnect; tags of the gateway are set as an annotation' },
  { fields: /^KongConsumerGroup spec\.name$/, why: 'for Konnect; the ingress controller takes the name of the object' },
  { fields: /^Kong(Cluster)?Plugin (consumerRef|run_on)$/, why: 'accepted, and not read' },
  { fields: /^ControlPlane spec\.(konnect|extensions\[\])\./, why: 'for Konnect' },
  { fields: /^KongPluginInstallation spec\.imagePullSecretRef\.(group|namespace)$/, why: 'its Secret stands beside it' },
  { fields: /^KongUpstreamPolicy spec\.hashOnFallback\.cookie(Path)?$/, why: 'the ingress controller takes a cookie as what is hashed first, and not as fallback' },
  { fields: /^Kong(UpstreamPolicy spec|Ingress upstream)\.healthchecks\.passive\.(un)?healthy\.interval$/, why: 'passive checks ask nothing; Kong refuses it' },
];

/** The fields below one, both written as paths are, but with alternatives in parentheses. */
function inside(above: string, fields: string): RegExp {
  return new RegExp(`^${`${above}.${fields}`.replace(/[.[\]]/g, '\\$&')}$`);
}
