import { absences } from './absences';
import { ModelHit, ModelRule } from './model-rule';
import { Fault } from '../model/objects/condition';
import { problemsOf } from '../model/objects/problems';
import { TrafficModel } from '../model/traffic-model';

const GATEWAY = '{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 80, protocol: HTTP }] } }';
const SERVICE = '{ kind: Service, metadata: { name: shop }, spec: { ports: [{ port: 8080 }] } }';
const route = (spec: string): string => `{ kind: HTTPRoute, metadata: { name: shop }, spec: ${spec} }`;
const all = (...documents: string[]): string => documents.join('\n---\n');
const listening = (listener: string, more = ''): string => `{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, listeners: [${listener}]${more} } }`;
const toShop = (port: number, more = ''): string => route(`{ parentRefs: [{ name: edge }], rules: [{ backendRefs: [{ name: shop, port: ${port}${more} }] }] }`);

/** A rule about faults that the model notices itself. */
interface FaultRule extends Omit<ModelRule, 'check' | 'severity' | 'source'> {
  readonly fault: Fault;
  readonly fix: string;
}

const HTTPS = (secret: string): string => listening(`{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: ${secret} }] } }`);
const SECRET = (type: string): string => `{ kind: Secret, metadata: { name: shop }, type: ${type}, data: { tls.crt: '', tls.key: '' } }`;

const KONG = "{ kind: GatewayClass, metadata: { name: kong, annotations: { konghq.com/gatewayclass-unmanaged: 'true' } }, spec: { controllerName: konghq.com/kic-gateway-controller } }";
const PROXY = '{ kind: Service, metadata: { name: proxy, namespace: kong }, spec: { ports: [{ port: 80 }] } }';
const PUBLISHED = (port: number): string =>
  `{ kind: Gateway, metadata: { name: edge, annotations: { konghq.com/publish-service: kong/proxy } }, spec: { gatewayClassName: kong, listeners: [{ name: web, port: ${port}, protocol: HTTP }] } }`;

const NAMED = '{ kind: Service, metadata: { name: shop }, spec: { ports: [{ name: https, port: 8443 }, { name: admin, port: 9443 }] } }';
const POLICY = (name: string, port: string): string =>
  `{ kind: BackendTLSPolicy, metadata: { name: ${name} }, spec: { targetRefs: [{ group: '', kind: Service, name: shop, sectionName: ${port} }], validation: { hostname: shop.example.com, wellKnownCACertificates: System } } }`;

const RULES: readonly FaultRule[] = [
  {
    code: 'TRF3101', fault: 'parent', title: 'The parent of a route is there', fix: 'name a Gateway that is there, in its namespace',
    fails: all(GATEWAY, route('{ parentRefs: [{ name: egde }] }')),
    passes: all(GATEWAY, route('{ parentRefs: [{ name: edge }] }')),
  },
  {
    code: 'TRF3102', fault: 'section', title: 'The section of a parent is one of its listeners', fix: 'use the name of a listener, or leave sectionName out',
    fails: all(GATEWAY, route('{ parentRefs: [{ name: edge, sectionName: http }] }')),
    passes: all(GATEWAY, route('{ parentRefs: [{ name: edge, sectionName: web }] }')),
  },
  {
    code: 'TRF3103', fault: 'port', title: 'The port of a parent is one that it has', fix: 'use the port of a listener (of a Service as parent: of the Service), or leave it out',
    fails: all(GATEWAY, route('{ parentRefs: [{ name: edge, port: 8080 }] }')),
    passes: all(GATEWAY, route('{ parentRefs: [{ name: edge, port: 80 }] }')),
  },
  {
    code: 'TRF3104', fault: 'kind', title: 'A listener of the parent takes routes of this kind', fix: 'attach the route to a listener whose protocol and allowedRoutes.kinds take it',
    fails: all(GATEWAY, '{ kind: TCPRoute, metadata: { name: shop }, spec: { parentRefs: [{ name: edge }], rules: [{ backendRefs: [{ name: shop, port: 8080 }] }] } }', SERVICE),
    passes: all(GATEWAY, toShop(8080), SERVICE),
  },
  {
    code: 'TRF3105', fault: 'namespace', title: 'A listener of the parent takes routes of this namespace', fix: 'widen allowedRoutes.namespaces of the listener',
    fails: all(GATEWAY, '{ kind: HTTPRoute, metadata: { name: shop, namespace: shop }, spec: { parentRefs: [{ name: edge, namespace: default }] } }'),
    passes: all(GATEWAY, '{ kind: HTTPRoute, metadata: { name: shop, namespace: default }, spec: { parentRefs: [{ name: edge, namespace: default }] } }'),
  },
  {
    code: 'TRF3106', fault: 'hostname', title: 'Requests for a hostname of the route can arrive at a listener', fix: 'make the hostnames of route and listener meet',
    fails: all(listening("{ name: web, port: 80, protocol: HTTP, hostname: '*.example.com' }"), route('{ parentRefs: [{ name: edge }], hostnames: [example.com] }')),
    passes: all(listening("{ name: web, port: 80, protocol: HTTP, hostname: '*.example.com' }"), route('{ parentRefs: [{ name: edge }], hostnames: [shop.example.com] }')),
  },
  {
    code: 'TRF3107', fault: 'backend-port', title: 'The port of a backend is one of its Service', fix: 'use a port of the Service, not of its pods',
    fails: all(GATEWAY, toShop(80), SERVICE),
    passes: all(GATEWAY, toShop(8080), SERVICE),
  },
  {
    code: 'TRF3108', fault: 'backend', title: 'The backend of a route is there', fix: 'name a Service that is there, in its namespace',
    fails: all(GATEWAY, toShop(8080), '{ kind: Service, metadata: { name: shops }, spec: { ports: [{ port: 8080 }] } }'),
    passes: all(GATEWAY, toShop(8080), SERVICE),
  },
  {
    code: 'TRF3109', fault: 'backend-kind', title: 'Requests are sent to what can take them', fix: 'use a Service',
    fails: all(GATEWAY, toShop(8080, ', group: apps, kind: Deployment'), SERVICE),
    passes: all(GATEWAY, toShop(8080, ", group: '', kind: Service"), SERVICE),
  },
  {
    code: 'TRF3110', fault: 'grant', title: 'Who refers to another namespace is permitted to there', fix: 'add a ReferenceGrant in the namespace that is referred to',
    fails: all(GATEWAY, toShop(8080, ', namespace: shop'), '{ kind: Service, metadata: { name: shop, namespace: shop }, spec: { ports: [{ port: 8080 }] } }'),
    passes: all(GATEWAY, toShop(8080, ', namespace: default'), SERVICE),
  },
  {
    code: 'TRF3113', fault: 'secret', title: 'The Secret of a certificate is there', fix: 'name a Secret that is there, or a cert-manager Certificate that makes it',
    fails: HTTPS('shop'),
    passes: all(HTTPS('shop'), '{ apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: shop }, spec: { secretName: shop } }'),
  },
  {
    code: 'TRF3114', fault: 'secret-content', title: 'The Secret of a certificate has a certificate and its key', fix: 'use a Secret of type kubernetes.io/tls with tls.crt and tls.key',
    fails: all(HTTPS('shop'), SECRET('Opaque')),
    passes: all(HTTPS('shop'), '{ apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: shop }, spec: { secretName: shop } }'),
  },
  {
    code: 'TRF3115', fault: 'conflict', title: 'Listeners can be beside each other', fix: 'use another port, or another hostname',
    fails: listening('{ name: web, port: 80, protocol: HTTP }, { name: raw, port: 80, protocol: TCP }'),
    passes: listening('{ name: web, port: 80, protocol: HTTP }, { name: raw, port: 81, protocol: TCP }'),
  },
  {
    code: 'TRF3117', fault: 'authority', title: 'The ConfigMap of an authority is there', fix: 'name a ConfigMap that is there, with the certificate of the authority in ca.crt',
    fails: all(SERVICE, "{ kind: BackendTLSPolicy, metadata: { name: shop }, spec: { targetRefs: [{ group: '', kind: Service, name: shop }], validation: { hostname: shop.example.com, caCertificateRefs: [{ group: '', kind: ConfigMap, name: ca }] } } }"),
    passes: all(SERVICE, "{ kind: BackendTLSPolicy, metadata: { name: shop }, spec: { targetRefs: [{ group: '', kind: Service, name: shop }], validation: { hostname: shop.example.com, wellKnownCACertificates: System } } }"),
  },
  {
    code: 'TRF3118', fault: 'authority-content', title: 'The ConfigMap of an authority has its certificate', fix: 'put the certificate of the authority, in PEM, in ca.crt of a ConfigMap',
    fails: all(SERVICE, "{ kind: BackendTLSPolicy, metadata: { name: shop }, spec: { targetRefs: [{ group: '', kind: Service, name: shop }], validation: { hostname: shop.example.com, caCertificateRefs: [{ group: '', kind: ConfigMap, name: ca }] } } }", '{ kind: ConfigMap, metadata: { name: ca }, data: { ca.pem: x } }'),
    passes: all(SERVICE, "{ kind: BackendTLSPolicy, metadata: { name: shop }, spec: { targetRefs: [{ group: '', kind: Service, name: shop }], validation: { hostname: shop.example.com, wellKnownCACertificates: System } } }", '{ kind: ConfigMap, metadata: { name: ca }, data: { ca.pem: x } }'),
  },
  {
    code: 'TRF3119', fault: 'set', title: 'A Gateway takes the ListenerSets that are for it', fix: 'in the Gateway, allowedListeners: { namespaces: { from: Same } }, or All, or a selector',
    fails: all(GATEWAY, '{ kind: ListenerSet, metadata: { name: more }, spec: { parentRef: { name: edge }, listeners: [{ name: more, port: 81, protocol: HTTP }] } }'),
    passes: all(listening('{ name: web, port: 80, protocol: HTTP }', ', allowedListeners: { namespaces: { from: Same } }'), '{ kind: ListenerSet, metadata: { name: more }, spec: { parentRef: { name: edge }, listeners: [{ name: more, port: 81, protocol: HTTP }] } }'),
  },
  {
    code: 'TRF3120', fault: 'route-kind', title: 'A listener allows kinds of routes that its protocol has', fix: 'leave the kind out of allowedRoutes.kinds',
    fails: listening('{ name: web, port: 80, protocol: HTTP, allowedRoutes: { kinds: [{ kind: TCPRoute }] } }'),
    passes: listening('{ name: web, port: 80, protocol: HTTP, allowedRoutes: { kinds: [{ kind: HTTPRoute }] } }'),
  },
  {
    code: 'TRF3121', fault: 'parameters', title: 'The parameters of a class or Gateway are there', fix: 'name parameters that are there',
    fails: all('{ kind: GatewayClass, metadata: { name: kuma }, spec: { controllerName: gateways.kuma.io/controller, parametersRef: { group: kuma.io, kind: MeshGatewayConfig, name: egde } } }', '{ apiVersion: kuma.io/v1alpha1, kind: MeshGatewayConfig, metadata: { name: edge }, spec: {} }'),
    passes: all('{ kind: GatewayClass, metadata: { name: kuma }, spec: { controllerName: gateways.kuma.io/controller, parametersRef: { group: kuma.io, kind: MeshGatewayConfig, name: edge } } }', '{ apiVersion: kuma.io/v1alpha1, kind: MeshGatewayConfig, metadata: { name: edge }, spec: {} }'),
  },
  {
    code: 'TRF3122', fault: 'extension', title: 'The extension of a filter is there', fix: 'name an object that is there, in the namespace of the route',
    fails: all(GATEWAY, SERVICE, route('{ parentRefs: [{ name: edge }], rules: [{ filters: [{ type: ExtensionRef, extensionRef: { group: example.com, kind: Limit, name: ten } }], backendRefs: [{ name: shop, port: 8080 }] }] }')),
    passes: all(GATEWAY, SERVICE, '{ apiVersion: example.com/v1, kind: Limit, metadata: { name: ten } }', route('{ parentRefs: [{ name: edge }], rules: [{ filters: [{ type: ExtensionRef, extensionRef: { group: example.com, kind: Limit, name: ten } }], backendRefs: [{ name: shop, port: 8080 }] }] }')),
  },
  {
    code: 'TRF3123', fault: 'policy-conflict', title: 'A backend has one policy about TLS', fix: 'leave one of the two policies out, or name another port in sectionName',
    fails: all(SERVICE, ...['one', 'two'].map(name => `{ kind: BackendTLSPolicy, metadata: { name: ${name} }, spec: { targetRefs: [{ group: '', kind: Service, name: shop }], validation: { hostname: shop.example.com, wellKnownCACertificates: System } } }`)),
    passes: all(NAMED, POLICY('one', 'https'), POLICY('two', 'admin')),
  },
  {
    code: 'TRF3125', fault: 'policy-target', title: 'A policy about TLS is for Services, and ports, that are there', fix: 'name a Service of the namespace, and one of its ports by name',
    fails: all(NAMED, POLICY('one', 'web')),
    passes: all(NAMED, POLICY('one', 'https')),
  },
  {
    code: 'TRF3126', fault: 'proxy-port', title: 'A listener is on a port of the proxy', fix: 'use a port of that Service, or give the Service the port',
    fails: all(KONG, PUBLISHED(8080), PROXY),
    passes: all(KONG, PUBLISHED(80), PROXY),
  },
  {
    code: 'TRF3124', fault: 'service-conflict', title: 'A Service has routes of one kind as their parent', fix: 'use one kind of routes for a port of a Service',
    fails: all(SERVICE, ...['HTTPRoute', 'GRPCRoute'].map(kind => `{ kind: ${kind}, metadata: { name: shop }, spec: { parentRefs: [{ group: '', kind: Service, name: shop }], rules: [{ backendRefs: [{ name: shop, port: 8080 }] }] } }`)),
    passes: all(SERVICE, ...['one', 'two'].map(name => `{ kind: HTTPRoute, metadata: { name: ${name} }, spec: { parentRefs: [{ group: '', kind: Service, name: shop }], rules: [{ matches: [{ path: { value: /${name} } }], backendRefs: [{ name: shop, port: 8080 }] }] } }`)),
  },
];

/** The rules about what objects say of each other. */
export const FAULT_RULES: readonly ModelRule[] = RULES.map(({ fault, fix, ...rule }) => ({
  ...rule, severity: 'error', source: 'Gateway API 1.6, conditions of routes, listeners and policies',
  *check(model: TrafficModel, infos = true): Iterable<ModelHit> {
    for (const hit of faultsOf(model, infos).get(fault) ?? []) yield { ...hit, fix: hit.fix ?? fix };
  },
}));

type FaultHit = Omit<ModelHit, 'fix'> & { readonly fix?: string };

type Faults = ReadonlyMap<Fault, readonly FaultHit[]>;

const known = { withInfos: new WeakMap<TrafficModel, Faults>(), without: new WeakMap<TrafficModel, Faults>() };

/** What is wrong by fault, looked for once, as each fault has a rule of its own. */
function faultsOf(model: TrafficModel, infos: boolean): Faults {
  const found = infos ? known.withInfos : known.without;
  let faults = found.get(model);
  if (!faults) found.set(model, faults = findFaults(model, infos));
  return faults;
}

function findFaults(model: TrafficModel, infos: boolean): Faults {
  const faults = new Map<Fault, FaultHit[]>();
  const add = (fault: Fault, hit: FaultHit): void => void (faults.get(fault)?.push(hit) ?? faults.set(fault, [hit]));
  for (const { stored, problem: { fault, path = '', message, fix } } of problemsOf(model)) if (fault) add(fault, { stored, path, message, fix });
  for (const { fault, ...absence } of absences(model, infos)) add(fault, absence);
  return faults;
}
