import { isForKuma3 } from './kuma-3';
import { MESH_LABEL } from '../../../../core/kuma/names';
import { isDns1035Label } from '../../../../core/name';
import { shown } from '../../../../core/shown';
import { podOf, POD_KINDS } from '../../kubernetes/pod';
import { Rule, rule } from '../../rule';
import { GATEWAY_KINDS, LEGACY, LEGACY_KINDS } from '../kinds';
import { Labelled, nameOf } from '../membership';

const OTHERWISE: Readonly<Record<string, string>> = {
  ExternalService: 'a MeshExternalService: cdk8s-traffic migrate kuma', VirtualOutbound: 'a HostnameGenerator, in a mesh with MeshServices',
};

/** Kuma itself says so in its documentation only, and warns nobody. */
export const legacyKinds = rule<Labelled>({
  code: 'TRF5120',
  title: 'A policy is of a current kind',
  severity: 'info',
  source: 'Kuma 2.14, its documentation of policies',
  kinds: LEGACY_KINDS,
  fails: `
    kind: TrafficPermission
    spec: { sources: [{ match: { kuma.io/service: "*" } }], destinations: [{ match: { kuma.io/service: "*" } }] }`,
  passes: `
    apiVersion: kuma.io/v1alpha1
    kind: MeshTrafficPermission
    spec: { rules: [{ default: { allow: [{ spiffeID: { type: Prefix, value: "spiffe://default.zone-1.mesh.local" } }] } }] }`,
  *check({ kind }, context) {
    if (isForKuma3(context)) return;
    yield {
      path: 'kind', value: kind, message: `${kind} is deprecated, and ends with Kuma 2`, fix: OTHERWISE[kind] ?? `a ${LEGACY[kind]}: cdk8s-traffic migrate kuma`,
    };
  },
});

export const builtinGateways = rule<Labelled>({
  code: 'TRF5121',
  title: 'The edge of a mesh is a gateway that lasts',
  severity: 'info',
  source: 'Kuma 3.0, as announced',
  kinds: GATEWAY_KINDS,
  fails: `
    kind: MeshGatewayConfig
    spec: { replicas: 2 }`,
  passes: `
    apiVersion: apps/v1
    kind: Deployment
    spec:
      selector: { matchLabels: { app: kong } }
      template:
        metadata: { labels: { app: kong }, annotations: { kuma.io/gateway: enabled } }
        spec: { containers: [{ name: proxy, image: kong }] }`,
  *check({ kind }, context) {
    if (isForKuma3(context)) return;
    yield { path: 'kind', value: kind, message: 'Kuma\'s own gateway ends with Kuma 2', fix: 'a gateway of Kong or another in the mesh, as soon as an upgrade is planned' };
  },
});

const NAMED_KINDS = ['Mesh', 'MeshService', 'MeshExternalService', 'MeshMultiZoneService'];
const NAME_MAX = 63;

export const names = rule<Labelled>({
  code: 'TRF5122',
  title: 'Meshes and services have names that are DNS labels and begin with a letter',
  severity: 'warning',
  source: 'Kuma 2.14, deprecations of resources',
  kinds: NAMED_KINDS.map(kind => `${kind}.kuma.io`),
  fails: `
    kind: Mesh
    metadata: { name: shop.example }`,
  passes: `
    kind: Mesh
    metadata: { name: shop-example }`,
  *check(object, context) {
    const { kind, metadata: { labels } } = object;
    const name = labels?.['kuma.io/display-name'] ?? nameOf(object);
    if (name === '' || isForKuma3(context) || isDns1035Label(name) || name.length > NAME_MAX && kind !== 'MeshMultiZoneService') return;
    yield {
      path: 'metadata.name', value: name, message: `${shown(name)} is no DNS label that begins with a letter (RFC 1035), which Kuma 3 wants`,
      fix: shown(`m-${name}`.replace(/[^a-z0-9-]+/g, '-').replace(/^m-(?=[a-z])/, '').slice(0, NAME_MAX).replace(/-+$/, '')),
    };
  },
});

interface Trust extends Labelled { readonly spec?: { readonly origin?: object } }

export const origin = rule<Trust>({
  code: 'TRF5123',
  title: 'Where a MeshTrust comes from is Kuma\'s to say, in its status',
  severity: 'warning',
  source: 'Kuma 2.13, deprecations of MeshTrust',
  kinds: ['MeshTrust.kuma.io'],
  fails: `
    kind: MeshTrust
    metadata: { name: example, namespace: kuma-system }
    spec:
      trustDomain: shop.example.com
      origin: { kri: kri_mid_default__kuma-system_identity_ }
      caBundles: [{ type: Pem, pem: { value: "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----" } }]`,
  passes: `
    kind: MeshTrust
    metadata: { name: example, namespace: kuma-system }
    spec:
      trustDomain: shop.example.com
      caBundles: [{ type: Pem, pem: { value: "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----" } }]`,
  *check({ spec }) {
    if (spec?.origin === undefined) return;
    yield { path: 'spec.origin', message: 'origin is deprecated here', fix: 'remove it' };
  },
});

/** Annotations that are switches, and used to take other words. */
const SWITCHES = [
  'kuma.io/gateway', 'kuma.io/ingress', 'kuma.io/egress', 'kuma.io/virtual-probes', 'kuma.io/builtin-dns', 'kuma.io/builtin-dns-logging',
  'kuma.io/transparent-proxying', 'kuma.io/transparent-proxying-ebpf', 'kuma.io/init-first', 'kuma.io/wait-for-dataplane-ready', 'kuma.io/ignore',
  'traffic.kuma.io/drop-invalid-packets', 'traffic.kuma.io/iptables-logs',
];
const OLD_WORDS: Readonly<Record<string, string>> = { yes: 'true', no: 'false' };

export const annotations = rule<Labelled>({
  code: 'TRF5124',
  title: 'What annotations of Kuma say is said in the words, and the places, that last',
  severity: 'warning',
  source: 'Kuma 2.9, deprecations of annotations',
  kinds: ['Namespace', 'Service', ...POD_KINDS],
  fails: `
    kind: Namespace
    metadata: { name: shop, labels: { kuma.io/sidecar-injection: enabled }, annotations: { kuma.io/mesh: shop } }`,
  passes: `
    kind: Namespace
    metadata: { name: shop, labels: { kuma.io/sidecar-injection: enabled, kuma.io/mesh: shop } }`,
  *check(object) {
    const [at, pod] = podOf(object) ?? ['', undefined];
    const holder = (object.kind === 'Namespace' || object.kind === 'Service' ? object.metadata : pod?.metadata) as Labelled['metadata'] | undefined;
    const prefix = `${at}metadata`;
    const own = holder?.annotations ?? {};
    if (own[MESH_LABEL] !== undefined) {
      yield {
        path: `${prefix}.annotations[${MESH_LABEL}]`, value: own[MESH_LABEL], message: 'is deprecated as an annotation', fix: `labels: { ${MESH_LABEL}: ${own[MESH_LABEL]} }`,
      };
    }
    for (const annotation of SWITCHES) {
      const word = OLD_WORDS[own[annotation] ?? ''];
      if (word === undefined) continue;
      yield {
        path: `${prefix}.annotations[${annotation}]`, value: own[annotation], message: `${shown(own[annotation])} is deprecated`, expected: 'true or false',
        fix: `${annotation}: "${word}"`,
      };
    }
  },
});

export const DEPRECATION_RULES: readonly Rule[] = [legacyKinds, builtinGateways, names, origin, annotations];
