import { FAILURES } from './failure';

/** Documents that an API server refuses in one way, and their nearest neighbours that it takes. */
export interface FailureExample {
  readonly fails: string;
  readonly passes: string;
  /** What they replace, where it is about a change. */
  readonly previous?: string;
}

/** An HTTPRoute with this in its `spec`. */
function route(spec: string): string {
  return `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: shop }\nspec:\n  ${spec}\n`;
}

/** A ConfigMap with this `metadata`. */
function configMap(metadata: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: ${metadata}\n`;
}

/** A kind of one's own, whose `spec` has this schema, and an object of it. */
function custom(schema: string, spec: string): string {
  return `\
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.example.com }
spec:
  group: example.com
  names: { kind: Cart, listKind: CartList, plural: carts, singular: cart }
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec: ${schema}
---
apiVersion: example.com/v1
kind: Cart
metadata: { name: shop }
spec: ${spec}
`;
}

const DATED = '{ type: object, properties: { since: { type: string, format: date } } }';
const DIVIDING = '{ type: object, properties: { part: { type: integer }, all: { type: integer } }, x-kubernetes-validations: [{ rule: self.part / self.all < 2 }] }';
const EITHER = '{ type: object, properties: { a: { type: integer }, b: { type: integer } }, oneOf: [{ required: [a] }, { required: [b] }] }';
const EMBEDDED = '{ type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true }';
const PAIRS = '{ type: object, properties: { pairs: { type: integer, multipleOf: 2 } } }';

const counted = (rule: string) => `{ type: object, properties: { part: { type: integer } }, x-kubernetes-validations: [{ rule: ${rule} }] }`;
const dataPlane = (replicas: number) => 'apiVersion: gateway-operator.konghq.com/v1beta1\nkind: DataPlane\nmetadata: { name: kong }\n'
  + `spec:\n  deployment:\n    replicas: ${replicas}\n    podTemplateSpec: { spec: { containers: [{ name: proxy, image: "kong:3.15" }] } }\n`;
const gatewayClass = (description: string) => 'apiVersion: gateway.networking.k8s.io/v1\nkind: GatewayClass\nmetadata: { name: edge }\n'
  + `spec:\n  controllerName: example.com/edge\n  description: ${description}\n`;
const grant = (from: string) => 'apiVersion: gateway.networking.k8s.io/v1\nkind: ReferenceGrant\nmetadata: { name: shop }\n'
  + `spec:\n  from: ${from}\n  to: [{ group: "", kind: Service }]\n`;
const headers = (...pairs: string[]) => route(`rules: [{ matches: [{ headers: [${pairs.map(pair => `{ name: ${pair.replace(': ', ', value: "')}" }`).join(', ')}] }] }]`);
const ingress = (apiVersion: string) => `apiVersion: ${apiVersion}\nkind: Ingress\nmetadata: { name: shop }\n`
  + 'spec: { defaultBackend: { service: { name: api, port: { number: 80 } } } }\n';
const matching = (path: string) => route(`rules: [{ matches: [{ path: { ${path} } }] }]`);
const owned = (kind: string) => configMap(`{ name: shop, ownerReferences: [{ apiVersion: v1, ${kind}, name: shop, uid: 6bb5f1e2 }] }`);
const tcpRoute = (apiVersion: string) => `apiVersion: ${apiVersion}\nkind: TCPRoute\nmetadata: { name: shop }\nspec: { rules: [{ backendRefs: [{ name: api, port: 80 }] }] }\n`;

/** One for each failure that can be shown in a few lines. */
export const FAILURE_EXAMPLES: Readonly<Partial<Record<keyof typeof FAILURES, FailureExample>>> = {
  notAnObject: { fails: 'metadata: { name: shop }\n', passes: configMap('{ name: shop }') },
  unknownKind: { fails: route('hostnames: [shop.example.com]').replace('HTTPRoute', 'HttpRoute'), passes: route('hostnames: [shop.example.com]') },
  notServed: { fails: ingress('extensions/v1beta1'), passes: ingress('networking.k8s.io/v1') },
  deprecatedVersion: {
    fails: 'apiVersion: configuration.konghq.com/v1\nkind: KongIngress\nmetadata: { name: shop }\n',
    passes: 'apiVersion: configuration.konghq.com/v1beta1\nkind: KongUpstreamPolicy\nmetadata: { name: shop }\nspec: {}\n',
  },
  otherCrds: { fails: tcpRoute('gateway.networking.k8s.io/v1alpha2'), passes: tcpRoute('gateway.networking.k8s.io/v1') },
  notReadable: { fails: configMap('{ name: shop'), passes: configMap('{ name: shop }') },
  duplicateKey: { fails: configMap('{ name: shop, name: cart }'), passes: configMap('{ name: shop }') },

  unknownField: { fails: route('hostname: [shop.example.com]'), passes: route('hostnames: [shop.example.com]') },
  type: { fails: route('hostnames: shop.example.com'), passes: route('hostnames: [shop.example.com]') },
  required: { fails: route('parentRefs: [{ sectionName: http }]'), passes: route('parentRefs: [{ name: edge, sectionName: http }]') },
  notSupported: { fails: matching('type: Prefix, value: /api'), passes: matching('type: PathPrefix, value: /api') },
  tooLong: { fails: gatewayClass('a gateway for '.repeat(5) + 'all'), passes: gatewayClass('a gateway for all') },
  tooShort: { fails: route('parentRefs: [{ name: "" }]'), passes: route('parentRefs: [{ name: edge }]') },
  pattern: { fails: route('hostnames: [Shop.example.com]'), passes: route('hostnames: [shop.example.com]') },
  format: { fails: custom(DATED, '{ since: yesterday }'), passes: custom(DATED, '{ since: "2026-01-31" }') },
  bounds: {
    fails: route('rules: [{ backendRefs: [{ name: api, port: 80800 }] }]'), passes: route('rules: [{ backendRefs: [{ name: api, port: 8080 }] }]'),
  },
  multiple: { fails: custom(PAIRS, '{ pairs: 3 }'), passes: custom(PAIRS, '{ pairs: 4 }') },
  tooMany: {
    fails: route(`hostnames: [${Array.from({ length: 17 }, (_, i) => `shop${i}.example.com`).join(', ')}]`), passes: route('hostnames: ["*.example.com"]'),
  },
  tooFew: { fails: grant('[]'), passes: grant('[{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: edge }]') },
  duplicate: { fails: headers('a: 1', 'a: 2'), passes: headers('a: 1', 'b: 2') },
  combination: { fails: custom(EITHER, '{ a: 1, b: 1 }'), passes: custom(EITHER, '{ a: 1 }') },
  embedded: { fails: custom(EMBEDDED, '{ apiVersion: v1, kind: 5 }'), passes: custom(EMBEDDED, '{ apiVersion: v1, kind: Pod }') },
  embeddedRequired: { fails: custom(EMBEDDED, '{ apiVersion: v1 }'), passes: custom(EMBEDDED, '{ apiVersion: v1, kind: Pod }') },
  scale: { fails: dataPlane(-1), passes: dataPlane(1) },

  rule: { fails: matching('value: api'), passes: matching('value: /api') },
  ruleFailed: { fails: custom(DIVIDING, '{ part: 1, all: 0 }'), passes: custom(DIVIDING, '{ part: 1, all: 1 }') },
  crd: { fails: custom(counted('self.parts > 1'), '{}'), passes: custom(counted('self.part > 1'), '{ part: 2 }') },
  suppression: {
    fails: configMap('{ name: shop, annotations: { cdk8s-traffic/suppress: TRF2010 } }'),
    passes: configMap('{ name: shop, annotations: { cdk8s-traffic/suppress: TRF2010 our controller reads this field } }'),
  },

  metadata: { fails: configMap('{ name: shop, labels: [shop] }'), passes: configMap('{ name: shop, labels: { app: shop } }') },
  nameMissing: { fails: configMap('{ namespace: shop }'), passes: configMap('{ namespace: shop, name: shop }') },
  name: { fails: configMap('{ name: Shop_1 }'), passes: configMap('{ name: shop-1 }') },
  namespace: { fails: configMap('{ name: shop, namespace: shop.eu }'), passes: configMap('{ name: shop, namespace: shop-eu }') },
  clusterScoped: {
    fails: 'apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: { name: default, namespace: shop }\n', passes: 'apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: { name: default }\n',
  },
  label: { fails: configMap('{ name: shop, labels: { app: web shop } }'), passes: configMap('{ name: shop, labels: { app: web-shop } }') },
  annotation: { fails: configMap('{ name: shop, annotations: { our note: "1" } }'), passes: configMap('{ name: shop, annotations: { our-note: "1" } }') },
  finalizer: { fails: configMap('{ name: shop, finalizers: [clean up] }'), passes: configMap('{ name: shop, finalizers: [example.com/clean-up] }') },
  owner: { fails: owned('kind: Event'), passes: owned('kind: Pod') },
  managedFields: {
    fails: configMap('{ name: shop, managedFields: [{ manager: me, operation: Replace, fieldsType: FieldsV1 }] }'),
    passes: configMap('{ name: shop, managedFields: [{ manager: me, operation: Apply, fieldsType: FieldsV1 }] }'),
  },
  generation: { fails: configMap('{ name: shop, generation: -1 }'), passes: configMap('{ name: shop, generation: 1 }') },
  immutable: {
    previous: configMap('{ name: shop, deletionGracePeriodSeconds: 30 }'),
    fails: configMap('{ name: shop, deletionGracePeriodSeconds: 60 }'), passes: configMap('{ name: shop, deletionGracePeriodSeconds: 30 }'),
  },
};
