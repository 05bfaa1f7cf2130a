import { Target } from '../core/target';

/** What a controller does with Gateway API objects, where it does less or other than the specification says. */
export interface ControllerFacts {
  readonly target: Target;
  /** The class that its installation makes, or that its documents use. */
  readonly className: string;
  /** What a class of it must be annotated with. */
  readonly annotations?: { readonly [key: string]: string };
  /** The object that `parametersRef` of its classes may point to. */
  readonly parameters?: { readonly apiGroup: string; readonly kind: string; readonly namespaced: boolean };
  /** Protocols of listeners. Absent: all. */
  readonly protocols?: readonly string[];
  /** Kinds of routes. */
  readonly routeKinds: readonly string[];
  /** Whether it takes routes that have a Service as parent. */
  readonly serviceParents: boolean;
  /** How many certificates a listener may have. Absent: any number. */
  readonly certificates?: number;
  /** Whether two listeners conflict that have one hostname on different ports. */
  readonly hostnameOnce?: boolean;
  /** Whether it sends HTTP to HTTPS by annotations of the routes, because no route of one listener keeps to that listener. */
  readonly redirectsByAnnotation?: boolean;
  /** Whether its gateways are proxies of a mesh. */
  readonly meshGateway?: boolean;
  /** Options of Gateway, and kinds, that it takes no notice of without a word. */
  readonly ignored: readonly string[];
}

const BY_ALL = ['clientValidation', 'backendClientCertificate', 'allowedListeners', 'ListenerSet'];

/** By controller name. Kuma 2.14.3, Kong Ingress Controller 3.5, Kong Operator 2.2. */
export const CONTROLLERS: { readonly [controllerName: string]: ControllerFacts | undefined } = {
  'gateways.kuma.io/controller': {
    target: Target.KUMA_2_14,
    className: 'kuma',
    parameters: { apiGroup: 'kuma.io', kind: 'MeshGatewayConfig', namespaced: false },
    protocols: ['HTTP', 'HTTPS'],
    routeKinds: ['HTTPRoute'],
    ignored: BY_ALL,
    serviceParents: true,
    meshGateway: true,
  },
  'konghq.com/kic-gateway-controller': {
    target: Target.KIC_3_5,
    className: 'kong',
    annotations: { 'konghq.com/gatewayclass-unmanaged': 'true' },
    routeKinds: ['HTTPRoute', 'GRPCRoute'],
    ignored: BY_ALL,
    serviceParents: false,
    certificates: 1,
    redirectsByAnnotation: true,
  },
  'konghq.com/gateway-operator': {
    target: Target.KONG_OPERATOR_2_2,
    className: 'kong',
    parameters: { apiGroup: 'gateway-operator.konghq.com', kind: 'GatewayConfiguration', namespaced: true },
    protocols: ['HTTP', 'HTTPS', 'TLS'],
    routeKinds: ['HTTPRoute', 'GRPCRoute', 'TLSRoute'],
    ignored: BY_ALL,
    serviceParents: false,
    certificates: 1,
    hostnameOnce: true,
    redirectsByAnnotation: true,
  },
};
