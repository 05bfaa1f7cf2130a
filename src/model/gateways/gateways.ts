import { Problem } from '../objects/condition';
import { AttachedSet, ModelGateway } from './gateway';
import { Inventory } from '../objects/inventory';
import { ModelListener } from './listener';
import { CertificateReferences, noteOverlaps, resolveCertificates, resolveClientTrust } from './listener-tls';
import { Stored } from '../objects/stored';
import { compare } from '../../core/compare';
import { Feature, Profile, TargetName } from '../../core/gateway/profile';
import { profileOfClassName, profileOfController, PROFILES, without } from '../../core/gateway/profiles';
import { GatewayClassSpec, GatewaySpec, ListenerSetSpec, NamespaceRule, ObjectRef, ServiceSpec } from '../../core/gateway/shapes';

/** A class, as whoever serves it sees it. */
export interface ModelClass {
  readonly stored: Stored<GatewayClassSpec>;
  readonly profile: Profile;
  /** Why it isn't accepted. */
  readonly refused?: Problem;
}

/** The classes and Gateways among the objects that somebody serves. */
export class Gateways {
  public readonly classes: readonly ModelClass[];
  public readonly all: readonly ModelGateway[];
  /** Those that nobody serves who is asked. */
  public readonly unserved: readonly Stored<GatewaySpec>[];
  private readonly byKey = new Map<string, ModelGateway>();
  private readonly bySet = new Map<string, { readonly gateway: ModelGateway; readonly set: AttachedSet }>();

  /** @param target whose Gateways; absent: each is served by the controller of its class */
  public constructor(
    public readonly inventory: Inventory, private readonly references: CertificateReferences,
    public readonly target: TargetName | undefined, private readonly lacking: readonly Feature[],
  ) {
    this.classes = inventory.all<GatewayClassSpec>('GatewayClass').flatMap(stored => this.classOf(stored));
    this.all = inventory.all<GatewaySpec>('Gateway').flatMap(stored => this.gatewayOf(stored));
    for (const gateway of this.all) this.byKey.set(gateway.key, gateway);
    const served = new Set(this.all.map(({ stored }) => stored));
    this.unserved = inventory.all<GatewaySpec>('Gateway').filter(stored => !served.has(stored));
    this.attachSets();
    for (const gateway of this.all) finish(gateway);
  }

  public find(namespace: string, name: string): ModelGateway | undefined {
    return this.byKey.get(`${namespace}/${name}`);
  }

  /** A ListenerSet, and the Gateway that it is attached to. */
  public findSet(namespace: string, name: string): { readonly gateway: ModelGateway; readonly set: AttachedSet } | undefined {
    return this.bySet.get(`${namespace}/${name}`);
  }

  private classOf(stored: Stored<GatewayClassSpec>): ModelClass[] {
    const profile = this.profileOf(stored);
    return profile ? [{ stored, profile, refused: this.parametersProblem(stored.spec.parametersRef, profile.classParameters, 'spec.parametersRef') }] : [];
  }

  /** What serves the Gateways of a class. */
  private profileOf({ spec, annotations }: Stored<GatewayClassSpec>): Profile | undefined {
    const profile = this.target ? PROFILES[this.target] : profileOfController(spec.controllerName);
    if (profile.controllerName !== undefined && profile.controllerName !== spec.controllerName) return undefined;
    if (profile.classAnnotation !== undefined && annotations[profile.classAnnotation] === undefined) return undefined;
    return without(profile, this.lacking);
  }

  private gatewayOf(stored: Stored<GatewaySpec>): ModelGateway[] {
    const { gatewayClassName, listeners } = stored.spec;
    const served = this.classes.find(({ stored: { name } }) => name === gatewayClassName);
    const known = this.inventory.find('gateway.networking.k8s.io', 'GatewayClass', '', gatewayClassName);
    const absence = this.inventory.absence({ group: 'gateway.networking.k8s.io', kind: 'GatewayClass' });
    if (!served && (known || absence === 'missing')) return []; // somebody else's, or nobody's
    const profile = served?.profile ?? without(this.target ? PROFILES[this.target] : profileOfClassName(gatewayClassName), this.lacking);
    if (profile.controllerName === '') return [];
    const gateway = new ModelGateway(stored, profile, this.listenersOf(stored, listeners, stored, profile));
    gateway.refused = served?.refused ?? this.ownProblem(stored, profile);
    gateway.unresolved = this.clientCertificateProblem(stored, profile);
    for (const [i, listener] of gateway.own.entries()) {
      for (const other of gateway.own.slice(0, i)) if (!listener.refused && !other.refused) markBoth(listener, other);
    }
    return [gateway];
  }

  private listenersOf(owner: Stored, specs: readonly ModelListener['spec'][], gateway: Stored<GatewaySpec>, profile: Profile): ModelListener[] {
    return specs.map((spec, i) => {
      const listener = new ModelListener(owner, spec, `spec.listeners[${i}]`, profile);
      listener.refused ??= this.portProblem(listener, gateway, profile);
      if (!listener.refused) resolveCertificates(listener, this.references, profile);
      if (!listener.refused && !profile.lacks.has('FrontendClientCert')) resolveClientTrust(listener, gateway, this.references);
      return listener;
    });
  }

  /** Why a port cannot be listened on: the proxy, which runs already, has another Service. */
  private portProblem({ path, spec: { port } }: ModelListener, { annotations }: Stored, { proxyAnnotation }: Profile): Problem | undefined {
    const names = proxyAnnotation === undefined ? undefined : annotations[proxyAnnotation];
    if (names === undefined) return undefined;
    const services = names.split(',').map(name => name.trim().split('/')).map(([namespace, name]) => this.inventory.find<ServiceSpec>('', 'Service', namespace, name));
    const ports = services.flatMap(service => (service?.spec.ports ?? []).map(each => each.port));
    if (services.some(service => !service) || ports.includes(port)) return undefined;
    return { fault: 'proxy-port', reason: 'PortUnavailable', path: `${path}.port`, message: `Service ${names} of the proxy has no port ${port}; it has ${ports.join(', ')}` };
  }

  private ownProblem({ spec: { infrastructure, addresses = [] } }: Stored<GatewaySpec>, profile: Profile): Problem | undefined {
    const strange = addresses.findIndex(({ type = 'IPAddress' }) => type !== 'IPAddress' && type !== 'Hostname');
    if (strange >= 0) {
      return { reason: 'UnsupportedAddress', path: `spec.addresses[${strange}].type`, message: `${addresses[strange].type} is no type of addresses that is known` };
    }
    if (profile.gatewayParameters === null) return undefined;
    return this.parametersProblem(infrastructure?.parametersRef, profile.gatewayParameters, 'spec.infrastructure.parametersRef');
  }

  private parametersProblem(
    ref: ObjectRef | undefined, wanted: { readonly group: string; readonly kind: string; readonly namespaced?: boolean } | undefined, path: string,
  ): Problem | undefined {
    if (!ref) return undefined;
    const about = { reason: 'InvalidParameters' } as const;
    if (wanted && (wanted.group !== ref.group || wanted.kind !== ref.kind)) {
      return { ...about, path, message: `parameters of kind ${ref.kind}.${ref.group}, where ${wanted.kind}.${wanted.group} is expected` };
    }
    if (wanted?.namespaced !== undefined && wanted.namespaced !== (ref.namespace !== undefined)) {
      return { ...about, path: `${path}.namespace`, message: wanted.namespaced ? `a ${ref.kind} is in a namespace` : `a ${ref.kind} is in no namespace` };
    }
    const isMeant = ({ name, namespace }: Stored): boolean => name === ref.name && (ref.namespace ?? namespace) === namespace;
    const named = this.inventory.all(ref.kind, ref.group).some(isMeant);
    if (named || this.inventory.absence({ group: ref.group, kind: ref.kind, namespace: ref.namespace }) === 'elsewhere') return undefined;
    return { ...about, fault: 'parameters', path: `${path}.name`, message: `there is no ${ref.kind} ${ref.name}` };
  }

  private clientCertificateProblem(stored: Stored<GatewaySpec>, profile: Profile): Problem | undefined {
    const ref = stored.spec.tls?.backend?.clientCertificateRef;
    if (!ref || profile.lacks.has('GatewayBackendClientCertificate')) return undefined;
    return this.references.secret(stored, ref, 'spec.tls.backend.clientCertificateRef', 'InvalidClientCertificateRef').problem;
  }

  private attachSets(): void {
    const sets = new Map<ModelGateway, AttachedSet[]>();
    for (const stored of [...this.inventory.all<ListenerSetSpec>('ListenerSet')].sort(byAge)) {
      const { parentRef } = stored.spec;
      const gateway = parentRef.kind === 'Gateway' ? this.find(parentRef.namespace ?? stored.namespace, parentRef.name) : undefined;
      if (!gateway || gateway.profile.lacks.has('ListenerSet')) continue;
      const attached = sets.get(gateway) ?? [];
      sets.set(gateway, attached);
      attached.push(this.attach(stored, gateway, [...gateway.own, ...attached.flatMap(({ listeners }) => listeners)]));
    }
    for (const [gateway, attached] of sets) {
      gateway.sets = attached;
      for (const set of attached) this.bySet.set(`${set.stored.namespace}/${set.stored.name}`, { gateway, set });
    }
  }

  private attach(stored: Stored<ListenerSetSpec>, gateway: ModelGateway, before: readonly ModelListener[]): AttachedSet {
    const { namespace } = gateway.stored;
    if (gateway.refused) {
      return { stored, listeners: [], refused: { reason: 'ParentNotAccepted', path: 'spec.parentRef', message: `Gateway ${gateway.key} is not accepted: ${gateway.refused.message}` } };
    }
    if (!admits(gateway.stored.spec.allowedListeners?.namespaces ?? {}, stored.namespace, namespace, this.inventory, 'None')) {
      const message = `Gateway ${gateway.key} takes no ListenerSets of namespace ${stored.namespace}`;
      return { stored, listeners: [], refused: { fault: 'set', reason: 'NotAllowed', path: 'spec.parentRef', message } };
    }
    const listeners = this.listenersOf(stored, stored.spec.listeners, gateway.stored, gateway.profile);
    const claimed = before.filter(claims);
    for (const listener of listeners) {
      if (listener.refused) continue;
      listener.conflict = claimed.map(other => listener.conflictWith(other)).find(found => found !== undefined);
      if (!listener.conflict) claimed.push(listener);
    }
    return { stored, listeners };
  }
}

/** Whether a rule about namespaces takes one. */
export function admits({ from, selector }: NamespaceRule, namespace: string, own: string, inventory: Inventory, fallback: string): boolean {
  switch (from ?? fallback) {
    case 'All': return true;
    case 'Same': return namespace === own;
    case 'Selector': return selector !== undefined && inventory.selectsNamespace(selector, namespace);
    default: return false;
  }
}

/** Objects by age, those of unknown age last, then by what they are called. */
export function byAge(one: Stored, other: Stored): number {
  return compare(one.created ?? 'z', other.created ?? 'z') || compare(`${one.namespace}/${one.name}`, `${other.namespace}/${other.name}`);
}

/** Listeners of the Gateway itself keep what they claim, even where they conflict with each other. */
function claims({ refused, conflict, owner }: ModelListener): boolean {
  return !refused && (!conflict || owner.kind === 'Gateway');
}

function markBoth(one: ModelListener, other: ModelListener): void {
  const conflict = one.conflictWith(other);
  if (!conflict) return;
  one.conflict ??= conflict;
  other.conflict ??= other.conflictWith(one);
}

function finish(gateway: ModelGateway): void {
  noteOverlaps(gateway.listeners);
}
