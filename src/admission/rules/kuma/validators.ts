import { RuleContext } from '../rule';
import { meshGatewayRoute } from './legacy/gateway-route';
import { incoming, outgoing, Parties } from './legacy/parties';
import { circuitBreaker, faultInjection, healthCheck, rateLimit, retry, timeout } from './legacy/policies';
import { proxyTemplate } from './legacy/proxy-template';
import { trafficRoute } from './legacy/traffic-route';
import { trafficTrace } from './legacy/traffic-trace';
import { virtualOutbound } from './legacy/virtual-outbound';
import { readSpec } from './open-kinds';
import { Complaint } from './resources/complaint';
import { dataplane } from './resources/dataplane';
import { externalService } from './resources/external-service';
import { meshGateway, meshGatewayInstance } from './resources/gateway';
import { meshIdentity, meshTrust } from './resources/identity';
import { mesh } from './resources/mesh';
import { containerPatch, secret } from './resources/secrets';
import { hostnameGenerator, meshExternalService, meshMultiZoneService, meshOpenTelemetryBackend, meshService } from './resources/services';
import { zoneEgress, zoneIngress } from './resources/zone-proxies';

export interface KumaObject {
  readonly kind: string;
  readonly mesh?: unknown;
  readonly metadata: {
    readonly name?: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: object;
}

type Validator<T> = (spec: T, name: string) => Iterable<Complaint>;

function validator<T>(validate: Validator<T>): Validator<never> {
  return validate as Validator<never>;
}

/** Kinds whose CRDs take anything: Kuma reads them its own way. */
const OPEN: Readonly<Record<string, Validator<never>>> = {
  CircuitBreaker: validator(circuitBreaker), Dataplane: validator(dataplane), ExternalService: validator(externalService),
  FaultInjection: validator(faultInjection), HealthCheck: validator(healthCheck), Mesh: validator(mesh), MeshGateway: validator(meshGateway),
  MeshGatewayRoute: validator(meshGatewayRoute), ProxyTemplate: validator(proxyTemplate), RateLimit: validator(rateLimit), Retry: validator(retry),
  Timeout: validator(timeout), TrafficLog: validator(outgoing), TrafficPermission: validator((spec: Parties) => incoming(spec)),
  TrafficRoute: validator(trafficRoute), TrafficTrace: validator(trafficTrace), VirtualOutbound: validator(virtualOutbound),
  ZoneEgress: validator(zoneEgress), ZoneIngress: validator(zoneIngress),
};

/** Kinds that have a schema. */
const CLOSED: Readonly<Record<string, Validator<never>>> = {
  ContainerPatch: validator(containerPatch), HostnameGenerator: validator(hostnameGenerator), MeshExternalService: validator(meshExternalService),
  MeshGatewayInstance: validator(meshGatewayInstance), MeshIdentity: validator(meshIdentity), MeshMultiZoneService: validator(meshMultiZoneService),
  MeshOpenTelemetryBackend: validator(meshOpenTelemetryBackend), MeshService: validator(meshService), MeshTrust: validator(meshTrust),
};

/** Of these Kuma has validators, and no webhook that asks them on Kubernetes: what is wrong is read all the same, and does what it does. */
const UNASKED = new Set(['Timeout', 'ZoneIngress', 'ZoneEgress']);

/** The kinds that Kuma has rules for beside its policies. */
export const VALIDATED_KINDS: readonly string[] = [...Object.keys(OPEN), ...Object.keys(CLOSED)].map(kind => `${kind}.kuma.io`).concat('Secret');

/** All that Kuma's validator of an object's kind says. */
export function complaints(object: KumaObject, context: RuleContext): readonly Complaint[] {
  return [...judged(object, context)];
}

function* judged(object: KumaObject, context: RuleContext): Iterable<Complaint> {
  const { kind, metadata, spec } = object;
  if (kind === 'Secret') {
    yield* secret(object);
    return;
  }
  const isOpen = Object.hasOwn(OPEN, kind);
  const read = isOpen ? readSpec(object, context) : spec ?? {};
  if (read === undefined) return;
  const name = metadata.labels?.['kuma.io/display-name'] ?? metadata.name ?? '';
  const severity = UNASKED.has(kind) ? { severity: 'warning' as const } : {};
  for (const complaint of (isOpen ? OPEN : CLOSED)[kind](read as never, name)) yield { ...severity, ...complaint };
}
