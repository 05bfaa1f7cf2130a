import { ApiObject } from 'cdk8s';
import type { FleetZone } from './fleet-zone';
import type { MeshFleet } from './mesh-fleet';
import { objectsOfCluster } from '../../core/tree/cluster-objects';
import { Misuse } from '../../core/error';
import { owner } from '../../core/tree/registry';
import { namespaceOf } from '../../core/tree/service';

/** What keeps zones from reaching each other, or the world, as far as the fleet decides it. */
export function* missingPrerequisites(fleet: MeshFleet): Iterable<Misuse> {
  const { mesh, zones } = fleet;
  const objects = [fleet.global, ...zones].flatMap(objectsOfCluster);
  const services = objects.filter(({ kind }) => kind === 'MeshMultiZoneService');
  if (services.length > 0 && !mesh.mtls._enabled) {
    yield {
      code: 'TRF1543', value: mesh.meshName, construct: mesh, expected: 'mutual TLS: zone ingresses tell services apart by nothing else',
      fix: 'mtls: MeshMtls.builtin()',
    };
  }
  if (zones.length > 1) yield* unsharedIdentity(fleet);
  for (const zone of zones) yield* missingProxies(zone, fleet, services, objects);
  for (const zone of zones) yield* servicesElsewhere(zone, zones);
  yield* unknownZones(objects, zones);
}

/** Each zone makes a CA of its own, unless all are given the same, and trusts no other. */
function* unsharedIdentity({ mesh, global }: MeshFleet): Iterable<Misuse> {
  const { _identity: identity } = mesh.mtls;
  if (!identity || identity.ca || objectsOfCluster(global).some(({ kind }) => kind === 'MeshTrust')) return;
  yield {
    code: 'TRF1544', value: mesh.meshName, construct: mesh, expected: 'a CA that all zones share: each makes one of its own otherwise, and trusts no other',
    fix: "mtls: MeshMtls.identity({ ca: { certificate: DataSource.secret('ca'), privateKey: DataSource.secret('ca-key') } })",
  };
}

function* missingProxies(zone: FleetZone, fleet: MeshFleet, services: readonly ApiObject[], objects: readonly ApiObject[]): Iterable<Misuse> {
  const { zoneName } = zone;
  if (!zone.hasIngress && services.length > 0 && zone.mesh._registry.workloads.some(({ port }) => port !== undefined)) {
    yield {
      code: 'TRF1549', value: zoneName, construct: zone, expected: 'a zone ingress: other zones cannot reach its workloads without', fix: 'ingress: true',
    };
  }
  if (zone.hasEgress) return;
  const external = objects.find(({ kind }) => kind === 'MeshExternalService');
  const { routing } = fleet.mesh.apiObject.toJson().spec ?? {};
  if (external || routing?.zoneEgress) {
    yield {
      code: 'TRF1550', value: zoneName, construct: zone, fix: 'egress: true',
      expected: `a zone egress: ${external ? `requests to ${external.name}` : 'requests to other zones, as the mesh says zoneEgress,'} leave by nothing else`,
    };
  }
}

interface Ref { readonly kind?: string; readonly group?: string; readonly name: string; readonly namespace?: string }

/** Routes of Gateway API that send requests to a Service which only another zone has. */
function* servicesElsewhere(zone: FleetZone, zones: readonly FleetZone[]): Iterable<Misuse> {
  const here = servicesOf(zone);
  for (const route of objectsOfCluster(zone).filter(({ apiGroup, kind }) => apiGroup === 'gateway.networking.k8s.io' && kind.endsWith('Route'))) {
    const rules: { backendRefs?: Ref[] }[] = route.toJson().spec?.rules ?? [];
    for (const { kind = 'Service', namespace = route.metadata.namespace ?? namespaceOf(route), name } of rules.flatMap(({ backendRefs = [] }) => backendRefs)) {
      const service = `${namespace}/${name}`;
      const elsewhere = kind === 'Service' && !here.has(service) ? zones.find(other => servicesOf(other).has(service)) : undefined;
      if (!elsewhere) continue;
      yield {
        code: 'TRF1551', value: `Service ${service} of zone ${elsewhere.zoneName}`, construct: owner(route),
        expected: `a Service of zone ${zone.zoneName}: Gateway API knows no others, and answers 500`,
        fix: `a MeshHTTPRoute to fleet.addMultiZoneService('${name}', …), or a Service of that name in this zone`,
      };
    }
  }
}

function servicesOf(zone: FleetZone): Set<string> {
  const services = objectsOfCluster(zone).filter(({ apiGroup, kind }) => apiGroup === 'core' && kind === 'Service');
  return new Set(services.map(object => `${object.metadata.namespace ?? namespaceOf(object)}/${object.name}`));
}

interface ToZones { readonly zones?: string[] }
interface CrossZone { readonly failover?: { readonly from?: ToZones; readonly to?: ToZones }[] }
interface Strategy { readonly default?: { readonly localityAwareness?: { readonly crossZone?: CrossZone } } }

/** Zones that failover leads to, or comes from, and that the fleet does not have. */
function* unknownZones(objects: readonly ApiObject[], zones: readonly FleetZone[]): Iterable<Misuse> {
  const known = zones.map(({ zoneName }) => zoneName);
  for (const strategy of objects.filter(({ kind }) => kind === 'MeshLoadBalancingStrategy')) {
    const to: Strategy[] = strategy.toJson().spec?.to ?? [];
    const rules = to.flatMap(entry => entry.default?.localityAwareness?.crossZone?.failover ?? []);
    for (const name of new Set(rules.flatMap(rule => [...rule.from?.zones ?? [], ...rule.to?.zones ?? []]))) {
      if (known.includes(name)) continue;
      yield { code: 'TRF1552', value: name, construct: owner(strategy), expected: `a zone of the fleet: ${known.join(', ')}`, fix: 'Failover.to([east])' };
    }
  }
}
