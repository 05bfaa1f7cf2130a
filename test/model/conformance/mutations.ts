import { ConformanceCase, StatusCall } from './cases';
import { rootConfigMap } from './fixtures';

type Objects = readonly any[];
type Mutation = (objects: Objects) => Objects;

const INFRA = 'gateway-conformance-infra';
const RECONCILED = 'tls-checks-ca-certificate-reconcile-test';

/** Patches, of which the extracted calls say too little: by test and phase. */
const PATCHES: { readonly [test: string]: { readonly [phase: number]: Mutation } } = {
  BackendTLSPolicy: {
    1: edited('BackendTLSPolicy', 'reconcile-test', policy => { policy.spec.validation.caCertificateRefs[0].name = RECONCILED; }),
    2: objects => [...objects, rootConfigMap(RECONCILED)],
    3: edited('ConfigMap', RECONCILED, map => { map.data = {}; }),
    4: objects => [...without(objects, 'ConfigMap', RECONCILED), rootConfigMap(RECONCILED)],
    5: edited('BackendTLSPolicy', 'reconcile-test', policy => { policy.spec.validation.caCertificateRefs[0].name = 'tls-checks-ca-certificate'; }),
  },
  GatewayModifyListeners: {
    1: edited('Gateway', 'gateway-add-listener', gateway => {
      gateway.spec.listeners.push({ name: 'http', port: 80, protocol: 'HTTP', hostname: 'data.test.com', allowedRoutes: { namespaces: { from: 'All' } } });
    }),
    2: edited('Gateway', 'gateway-remove-listener', gateway => {
      gateway.spec.listeners = gateway.spec.listeners.filter(({ name }: any) => name !== 'https');
    }),
  },
};

/** The objects after a mutation. Throws where it isn't known what it does. */
export function mutated(objects: Objects, { name }: ConformanceCase, { mutation, args, phase }: StatusCall): Objects {
  const patch = PATCHES[name]?.[phase];
  if (patch) return patch(objects);
  if (mutation?.endsWith('Delete')) return objects.filter(({ metadata }) => metadata.name !== args[0].metadata.name || metadata.namespace !== args[0].metadata.namespace);
  if (mutation?.includes('Apply')) {
    const [kind] = /^(HTTP|GRPC|TLS|TCP|UDP)Route/.exec(name) ?? [];
    const created = (object: any) => ({
      apiVersion: 'gateway.networking.k8s.io/v1', kind, ...object, metadata: { ...object.metadata, creationTimestamp: `2026-01-0${1 + phase}T00:00:00Z` },
    });
    return [...objects, ...args[0].map(created)];
  }
  throw new Error(`${name}: nobody knows what ${mutation} of phase ${phase} does`);
}

function edited(kind: string, name: string, edit: (object: any) => void): Mutation {
  return objects => objects.map(object => {
    if (object.kind !== kind || object.metadata.name !== name || object.metadata.namespace !== INFRA) return object;
    const copy = structuredClone(object);
    edit(copy);
    return copy;
  });
}

function without(objects: Objects, kind: string, name: string): Objects {
  return objects.filter(object => object.kind !== kind || object.metadata.name !== name);
}
