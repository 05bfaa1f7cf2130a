/** Objects of examples. */

export const CLASSES = {
  kuma: '{ kind: GatewayClass, metadata: { name: edge }, spec: { controllerName: gateways.kuma.io/controller } }',
  kic: "{ kind: GatewayClass, metadata: { name: edge, annotations: { konghq.com/gatewayclass-unmanaged: 'true' } }, spec: { controllerName: konghq.com/kic-gateway-controller } }",
  operator: '{ kind: GatewayClass, metadata: { name: edge }, spec: { controllerName: konghq.com/gateway-operator } }',
  other: '{ kind: GatewayClass, metadata: { name: edge }, spec: { controllerName: example.com/gateways } }',
} as const;

export type ClassName = keyof typeof CLASSES;

export const WEB = '{ name: web, port: 80, protocol: HTTP }';
export const BACKENDS = 'backendRefs: [{ name: shop, port: 80 }]';

/** Documents as one text. */
export function all(...documents: string[]): string {
  return documents.map(document => document.startsWith('{') && !document.includes('apiVersion') ? `{ apiVersion: ${versionOf(document)}, ${document.slice(2)}` : document).join('\n---\n');
}

function versionOf(document: string): string {
  return document.startsWith('{ kind: Service,') ? 'v1' : 'gateway.networking.k8s.io/v1';
}

/** A Gateway of the class that `CLASSES` make, and the class. */
export function gateway(name: ClassName, listeners = WEB, more = ''): string {
  return all(`{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: edge, listeners: [${listeners}]${more} } }`, CLASSES[name]);
}

/** A route between Services, with one rule. */
export function meshRoute(rule: string): string {
  return all(`{ kind: HTTPRoute, metadata: { name: shop }, spec: { parentRefs: [{ group: '', kind: Service, name: shop }], rules: [${rule}] } }`);
}

/** A route at that Gateway, with one rule. */
export function route(rule: string, kind = 'HTTPRoute'): string {
  return all(`{ kind: ${kind}, metadata: { name: shop }, spec: { parentRefs: [{ name: edge }], rules: [${rule}] } }`);
}
