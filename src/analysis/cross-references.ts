import { BackendTlsPolicySpec, GatewaySpec, ListenerSetSpec, ListenerSpec, ObjectRef } from '../core/gateway/shapes';
import { Fault } from '../model/objects/condition';
import { Referrer } from '../model/objects/inventory';
import { producedSecrets } from '../model/objects/produced';
import { Stored } from '../model/objects/stored';
import { TrafficModel } from '../model/traffic-model';

/** A reference of one object to another, in whatever namespace. */
export interface CrossReference {
  readonly stored: Stored;
  readonly path: string;
  readonly from: Referrer;
  readonly to: Required<ObjectRef>;
  /** What is wrong where it leads nowhere. */
  readonly fault: Fault;
  /** Something else promises it. */
  readonly optional?: boolean;
}

const known = new WeakMap<TrafficModel, readonly CrossReference[]>();

/** All references that grants are about: of routes to backends, of listeners to certificates. */
export function crossReferences(model: TrafficModel): readonly CrossReference[] {
  let found = known.get(model);
  if (!found) known.set(model, found = [...ofRoutes(model), ...ofListeners(model), ...ofPolicies(model)]);
  return found;
}

function* ofRoutes({ routes }: TrafficModel): Iterable<CrossReference> {
  for (const route of routes.all) {
    const parent = route.parents.find(({ gateway }) => gateway) ?? route.parents[0];
    for (const { backends, filterBackends } of parent ? route.rules(parent) : []) {
      for (const { ref: { group, kind, name }, namespace, path } of [...backends, ...filterBackends.values()]) {
        // between Services no grants are needed: whose they are doesn't matter
        const from = parent.gateway ? referrer(route.stored) : { ...referrer(route.stored), namespace };
        yield { stored: route.stored, path, from, to: { group, kind, name, namespace }, fault: 'backend' };
      }
    }
  }
}

function* ofListeners({ inventory }: TrafficModel): Iterable<CrossReference> {
  const produced = producedSecrets(inventory);
  const owners: readonly Stored<{ readonly listeners: readonly ListenerSpec[] }>[] = [...inventory.all<GatewaySpec>('Gateway'), ...inventory.all<ListenerSetSpec>('ListenerSet')];
  for (const stored of owners) {
    for (const [l, { tls }] of stored.spec.listeners.entries()) {
      for (const [c, ref] of (tls?.certificateRefs ?? []).entries()) {
        const to = { ...ref, namespace: ref.namespace ?? stored.namespace };
        yield { stored, path: `spec.listeners[${l}].tls.certificateRefs[${c}]`, from: referrer(stored), to, fault: 'secret', optional: produced.has(`${to.namespace}/${to.name}`) };
      }
    }
  }
  for (const stored of inventory.all<GatewaySpec>('Gateway')) yield* ofTls(stored);
}

function* ofTls(stored: Stored<GatewaySpec>): Iterable<CrossReference> {
  const { frontend, backend } = stored.spec.tls ?? {};
  const validations = [
    ['spec.tls.frontend.default', frontend?.default] as const,
    ...(frontend?.perPort ?? []).map(({ tls }, i) => [`spec.tls.frontend.perPort[${i}].tls`, tls] as const),
  ];
  for (const [path, tls] of validations) {
    for (const [c, ref] of (tls?.validation?.caCertificateRefs ?? []).entries()) {
      const to = { ...ref, namespace: ref.namespace ?? stored.namespace };
      yield { stored, path: `${path}.validation.caCertificateRefs[${c}]`, from: referrer(stored), to, fault: 'authority' };
    }
  }
  const ref = backend?.clientCertificateRef;
  if (ref) yield { stored, path: 'spec.tls.backend.clientCertificateRef', from: referrer(stored), to: { ...ref, namespace: ref.namespace ?? stored.namespace }, fault: 'secret' };
}

function* ofPolicies({ inventory }: TrafficModel): Iterable<CrossReference> {
  for (const stored of inventory.all<BackendTlsPolicySpec>('BackendTLSPolicy')) {
    for (const [c, ref] of (stored.spec.validation.caCertificateRefs ?? []).entries()) {
      yield { stored, path: `spec.validation.caCertificateRefs[${c}]`, from: referrer(stored), to: { ...ref, namespace: stored.namespace }, fault: 'authority' };
    }
  }
}

function referrer({ group, kind, namespace }: Stored): Referrer {
  return { group, kind, namespace };
}
