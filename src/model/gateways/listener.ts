import { Certificate } from './certificates';
import { Condition, condition, Problem, warning } from '../objects/condition';
import { Stored } from '../objects/stored';
import { Profile } from '../../core/gateway/profile';
import { PROFILES } from '../../core/gateway/profiles';
import { GATEWAY_GROUP, ListenerSpec } from '../../core/gateway/shapes';
import { listenerConflict } from '../../core/listener-conflict';

/** A kind of routes. */
export interface RouteGroupKind {
  readonly group: string;
  readonly kind: string;
}

/** What clients of a listener have to prove. */
export interface ClientTrust {
  /** Nothing where the authorities are not among the objects. */
  readonly authorities?: readonly Certificate[];
  /** Whether those who prove nothing are let in all the same. */
  readonly insecure: boolean;
}

/** A listener of a Gateway, or of a ListenerSet that is attached to it. */
export class ModelListener {
  public readonly supportedKinds: readonly RouteGroupKind[];
  /** Why it isn't accepted. */
  public refused?: Problem;
  /** Why it cannot be beside others. */
  public conflict?: Problem;
  /** References that lead nowhere. The first is reported. */
  public readonly unresolved: Problem[] = [];
  /** Whether TLS could be terminated, where it has to be. */
  public hasCertificate = true;
  /** The certificates that it shows, as far as they are among the objects. */
  public readonly certificates: Certificate[] = [];
  public clientTrust?: ClientTrust;
  public overlap?: Problem;
  /** Routes that it takes. */
  public readonly attached = new Set<Stored>();

  /** @param path where it stands in its owner, such as `spec.listeners[0]` */
  public constructor(
    public readonly owner: Stored, public readonly spec: ListenerSpec, public readonly path: string, private readonly profile: Profile,
  ) {
    const { protocol, allowedRoutes } = spec;
    const ofProtocol = this.servedKinds;
    this.refused = this.refusal();
    const supported = (this.refused ? [] : ofProtocol ?? []).map(kind => ({ group: GATEWAY_GROUP, kind }));
    const wanted = allowedRoutes?.kinds ?? [];
    const isSupported = ({ group = GATEWAY_GROUP, kind }: Partial<RouteGroupKind>): boolean => group === GATEWAY_GROUP && ofProtocol?.includes(kind ?? '') === true;
    const foreign = wanted.findIndex(kind => !isSupported(kind));
    if (foreign >= 0 && ofProtocol) {
      const forEverybody = !PROFILES.spec.supportedKinds[protocol]?.includes(wanted[foreign].kind);
      this.unresolved.push({
        ...forEverybody && { fault: 'route-kind' }, reason: 'InvalidRouteKinds', path: `${path}.allowedRoutes.kinds[${foreign}]`,
        message: `a listener of ${protocol} has no routes of kind ${wanted[foreign].kind}, but ${ofProtocol.join(' and ')}`,
      });
    }
    const isWanted = ({ kind }: RouteGroupKind): boolean => wanted.some(each => isSupported(each) && each.kind === kind);
    this.supportedKinds = wanted.length === 0 ? supported : supported.filter(isWanted);
  }

  public get name(): string { return this.spec.name; }
  public get hostname(): string | undefined { return this.spec.hostname || undefined; }

  /** Whether TLS ends here. */
  public get terminates(): boolean {
    return this.spec.protocol === 'HTTPS' || (this.spec.protocol === 'TLS' && this.mode === 'Terminate');
  }

  public get mode(): string {
    return this.spec.tls?.mode ?? 'Terminate';
  }

  public get accepted(): boolean {
    return !this.refused && (!this.conflict || this.profile.acceptsConflicted === true);
  }

  /** Whether it can serve requests, as far as it alone decides. */
  public get valid(): boolean {
    return !this.refused && !this.conflict && this.hasCertificate;
  }

  /** Kinds of routes that it takes. */
  public takes(kind: string): boolean {
    if (this.profile.alsoAttached?.includes(kind)) return (this.spec.allowedRoutes?.kinds ?? []).length === 0 && this.spec.protocol.startsWith('HTTP');
    if (this.profile.enforcesKinds || this.refused) return this.supportedKinds.some(supported => supported.kind === kind);
    return this.profile.supportedKinds[this.spec.protocol]?.includes(kind) ?? false;
  }

  /** The kinds that its controller serves on it. Where TLS ends, connections are those of TCP: whoever has TCPRoutes may take them. */
  private get servedKinds(): readonly string[] | undefined {
    const { supportedKinds, routeKinds } = this.profile;
    const kinds = supportedKinds[this.spec.protocol];
    return kinds && this.spec.protocol === 'TLS' && this.terminates && routeKinds.includes('TCPRoute') ? [...kinds, 'TCPRoute'] : kinds;
  }

  /** What conflicts with another listener of its Gateway, if anything. */
  public conflictWith(other: ModelListener): Problem | undefined {
    const reason = this.conflictReason(other);
    if (!reason) return undefined;
    const there = `${describe(other)}, which has ${other.spec.protocol} for ${other.hostname ?? 'all hosts'} on port ${other.spec.port}`;
    const what = reason === 'ProtocolConflict' ? this.spec.protocol : this.hostname ?? 'all hosts';
    const forEverybody = listenerConflict({ ...other.spec, name: 'other' }, { ...this.spec, name: 'one' }) !== undefined;
    return { ...forEverybody && { fault: 'conflict' }, reason, path: this.path, message: `${what} on port ${this.spec.port} cannot be beside ${there}` };
  }

  public conditions(gatewayAccepted: boolean): Condition[] {
    const programmed = this.conflict ?? (this.refused || !this.hasCertificate || !gatewayAccepted ? this.notProgrammed(gatewayAccepted) : undefined);
    return [
      condition('Accepted', this.refused ?? (this.profile.acceptsConflicted ? undefined : this.conflict)),
      condition('ResolvedRefs', this.unresolved[0]),
      condition('Programmed', programmed),
      this.conflict ? warning('Conflicted', this.conflict) : { type: 'Conflicted', status: 'False', reason: 'NoConflicts', message: '' },
      ...this.overlap ? [warning('OverlappingTLSConfig', this.overlap)] : [],
    ];
  }

  private notProgrammed(gatewayAccepted: boolean): Problem {
    const because = this.refused?.message ?? (gatewayAccepted ? this.unresolved[0]?.message ?? 'there is no certificate to end TLS with' : 'the Gateway is not accepted');
    return { reason: 'Invalid', message: because };
  }

  private refusal(): Problem | undefined {
    const { protocol } = this.spec;
    if (!this.profile.supportedKinds[protocol]) {
      const served = Object.keys(this.profile.supportedKinds);
      return { reason: 'UnsupportedProtocol', path: `${this.path}.protocol`, message: `${protocol} is none of the protocols that are served: ${served.join(', ')}` };
    }
    const lacksMode = protocol === 'TLS' && this.mode === 'Terminate' && this.profile.lacks.has('TLSRouteModeTerminate');
    if (protocol === 'TLS' || protocol === 'HTTPS') {
      if (lacksMode || !this.profile.tlsModes.includes(this.mode)) {
        return { reason: 'UnsupportedValue', path: `${this.path}.tls.mode`, message: `TLS of mode ${this.mode} is not supported` };
      }
    }
    return undefined;
  }

  private conflictReason(other: ModelListener): 'ProtocolConflict' | 'HostnameConflict' | undefined {
    const [one, two] = [{ ...this.spec, name: 'one' }, { ...other.spec, name: 'other' }];
    const samePort = one.port === two.port;
    const found = listenerConflict(two, one);
    if (found) return found === 'protocol' ? 'ProtocolConflict' : 'HostnameConflict';
    if (samePort && one.protocol === 'TLS' && two.protocol === 'TLS' && this.mode !== other.mode && this.profile.lacks.has('TLSRouteModeMixed')) return 'ProtocolConflict';
    if (samePort && this.profile.tlsPortAlone && one.protocol !== two.protocol && (one.protocol === 'TLS' || two.protocol === 'TLS')) return 'ProtocolConflict';
    if (this.profile.hostnameOnce && one.hostname && one.hostname === two.hostname) return 'HostnameConflict';
    return undefined;
  }
}

/** A listener, as messages call it. */
export function describe({ owner, name }: ModelListener): string {
  return owner.kind === 'Gateway' ? `listener ${name}` : `listener ${name} of ${owner.kind} ${owner.namespace}/${owner.name}`;
}
