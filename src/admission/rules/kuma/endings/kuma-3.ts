import { isDns1035Label } from '../../../../core/name';
import { shown } from '../../../../core/shown';
import { podOf, POD_KINDS } from '../../kubernetes/pod';
import { Hit, Rule, rule, RuleContext } from '../../rule';
import { GATEWAY_KINDS, LEGACY, LEGACY_KINDS } from '../kinds';
import { Labelled, Mesh } from '../membership';

/** Whether the manifests are to be read by Kuma 3, perhaps among others. */
export function isForKuma3({ targets }: RuleContext): boolean {
  return targets?.includes('kuma-3.0') === true;
}

const ZONE_PROXIES = ['ZoneIngress.kuma.io', 'ZoneEgress.kuma.io'];

/** Kinds that are not installed any more, and what to have instead. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...LEGACY_KINDS.map(kind => [kind, `a ${LEGACY[kind.split('.')[0]]}: cdk8s-traffic migrate kuma --to 3.0`] as const),
  ...GATEWAY_KINDS.map(kind => [kind, 'a gateway of Kong or another in the mesh'] as const),
  ...ZONE_PROXIES.map(kind => [kind, 'zone proxies of the mesh: listeners of a Dataplane'] as const),
]);

/** Fields of a Mesh that are gone. `false` and absent mean the same to Kuma 2. */
const FIELDS: readonly (readonly [path: string, of: (spec: NonNullable<Mesh['spec']>) => unknown, instead: string])[] = [
  ['spec.mtls', spec => spec.mtls, 'MeshIdentity and MeshTrust: MeshMtls.identity()'],
  ['spec.metrics', spec => spec.metrics, 'a MeshMetric'],
  ['spec.tracing', spec => spec.tracing, 'a MeshTrace'],
  ['spec.logging', spec => spec.logging, 'a MeshAccessLog'],
  ['spec.networking.outbound.passthrough', spec => spec.networking?.outbound?.passthrough, 'a MeshPassthrough'],
  ['spec.routing.zoneEgress', spec => spec.routing?.zoneEgress, 'leave it out'],
  ['spec.routing.localityAwareLoadBalancing', spec => spec.routing?.localityAwareLoadBalancing, 'a MeshLoadBalancingStrategy'],
  ['spec.routing.defaultForbidMeshExternalServiceAccess', spec => spec.routing?.defaultForbidMeshExternalServiceAccess, 'leave it out'],
  ['spec.constraints', spec => spec.constraints, 'leave it out'],
];

const NAMED_KINDS = ['Mesh', 'MeshService', 'MeshExternalService', 'MeshMultiZoneService'].map(kind => `${kind}.kuma.io`);

/** Annotations that are gone, and what to write instead. */
const ANNOTATIONS: Readonly<Record<string, string>> = {
  'kuma.io/mesh': 'the label kuma.io/mesh',
  'kuma.io/transparent-proxying-reachable-services': 'kuma.io/reachable-backends',
  'kuma.io/transparent-proxying-ebpf': 'leave it out',
};

export const droppedKinds = rule<Labelled>({
  code: 'TRF2181',
  title: 'Nothing is of a kind that Kuma 3 drops',
  severity: 'error',
  source: 'Kuma 3.0, as announced',
  kinds: [...KINDS.keys()],
  targets: ['kuma-3.0'],
  fails: `
    kind: TrafficPermission
    spec: { sources: [{ match: { kuma.io/service: "*" } }], destinations: [{ match: { kuma.io/service: "*" } }] }`,
  passes: `
    apiVersion: kuma.io/v1alpha1
    kind: MeshTrafficPermission
    spec: { rules: [{ default: { allow: [{ spiffeID: { type: Prefix, value: "spiffe://default.zone-1.mesh.local" } }] } }] }`,
  *check({ kind }, context) {
    if (!isForKuma3(context)) return;
    yield { path: 'kind', value: kind, message: `Kuma 3 has no ${kind}`, fix: KINDS.get(`${kind}.kuma.io`)! };
  },
});

export const droppedFields = rule<Mesh>({
  code: 'TRF2182',
  title: 'A mesh has nothing that Kuma 3 drops',
  severity: 'error',
  source: 'Kuma 3.0, as announced',
  kinds: ['Mesh.kuma.io'],
  targets: ['kuma-3.0'],
  fails: `
    kind: Mesh
    spec: { meshServices: { mode: Exclusive }, metrics: { backends: [{ name: prometheus, type: prometheus }] } }`,
  passes: `
    kind: Mesh
    spec: { meshServices: { mode: Exclusive } }`,
  *check({ spec = {} }, context): Iterable<Hit> {
    if (!isForKuma3(context) || spec === null) return;
    for (const [path, of, instead] of FIELDS) {
      const value = of(spec);
      if (value === undefined || value === null || value === false && path !== 'spec.networking.outbound.passthrough') continue;
      yield { path, message: 'Kuma 3 does not read it', fix: instead };
    }
    const mode = spec.meshServices?.mode ?? 'Disabled';
    if (mode === 'Exclusive') return;
    yield {
      path: 'spec.meshServices.mode', value: spec.meshServices?.mode, message: `in Kuma 3 every mesh is exclusive: what relies on ${shown(mode)} stops working`,
      expected: 'Exclusive', fix: 'mode: Exclusive, when nothing names services by their tags any more',
    };
  },
});

export const droppedForms = rule<Labelled>({
  code: 'TRF2183',
  title: 'Names and annotations are those that Kuma 3 takes',
  severity: 'error',
  source: 'Kuma 3.0, as announced',
  kinds: [...NAMED_KINDS, 'Namespace', 'Service', ...POD_KINDS],
  targets: ['kuma-3.0'],
  fails: `
    kind: MeshMultiZoneService
    metadata: { name: 1-shop, namespace: kuma-system }
    spec: { selector: { meshService: { matchLabels: { app: shop } } }, ports: [{ port: 80 }] }`,
  passes: `
    kind: MeshMultiZoneService
    metadata: { name: shop-1, namespace: kuma-system }
    spec: { selector: { meshService: { matchLabels: { app: shop } } }, ports: [{ port: 80 }] }`,
  *check(object, context): Iterable<Hit> {
    if (!isForKuma3(context)) return;
    const { kind, metadata } = object;
    if (NAMED_KINDS.includes(`${kind}.kuma.io`)) {
      if (metadata.name === undefined || isDns1035Label(metadata.name)) return;
      yield { path: 'metadata.name', value: metadata.name, message: 'is no DNS label that begins with a letter (RFC 1035)', fix: 'give it another name' };
      return;
    }
    const [at, pod] = podOf(object) ?? ['', undefined];
    const own = ((kind === 'Namespace' || kind === 'Service' ? metadata : pod?.metadata) as Labelled['metadata'] | undefined)?.annotations ?? {};
    for (const [annotation, instead] of Object.entries(ANNOTATIONS)) {
      if (own[annotation] === undefined) continue;
      yield { path: `${at}metadata.annotations[${annotation}]`, value: own[annotation], message: 'Kuma 3 does not read it', fix: instead };
    }
  },
});

export const KUMA_3_RULES: readonly Rule[] = [droppedKinds, droppedFields, droppedForms];
