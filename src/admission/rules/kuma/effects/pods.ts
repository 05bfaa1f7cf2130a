import { INJECTION_LABEL, MESH_LABEL } from '../../../../core/kuma/names';
import { isSlip, nearest } from '../../../../core/spelling/nearest';
import { containers, CONTROLLERS, podOf, POD_KINDS } from '../../kubernetes/pod';
import { ObjectSet } from '../../object-set';
import { Hit, Rule, rule } from '../../rule';
import { isInjected, Labelled, namespaceOf } from '../membership';
import { POD_ANNOTATIONS } from '../webhooks/annotations';

/** What pods say to Kuma in labels. */
const POD_LABELS = [INJECTION_LABEL, MESH_LABEL, 'k8s.kuma.io/zone-proxy-type', 'k8s.kuma.io/spire-support'];
/** What else is annotated, by users or by Kuma itself. */
const OTHERS = [
  'kuma.io/ignore', 'kuma.io/container-patches', 'kuma.io/direct-access-services', 'kuma.io/reachable-backends', 'kuma.io/sidecar-env-vars',
  'kuma.io/envoy-log-level', 'kuma.io/envoy-component-log-level', 'kuma.io/service-account-token-volume', 'kuma.io/ingress-public-address',
  'kuma.io/ingress-public-port', 'kuma.io/transparent-proxying-inbound-port', 'kuma.io/transparent-proxying-outbound-port',
  'kuma.io/transparent-proxying-reachable-services', 'kuma.io/xds-transport-protocol-variant', 'kuma.io/sidecar-injected', 'kuma.io/sidecar-uid',
  'traffic.kuma.io/exclude-inbound-ports', 'traffic.kuma.io/exclude-outbound-ports', 'traffic.kuma.io/exclude-outbound-ports-for-uids',
  'traffic.kuma.io/exclude-inbound-ips', 'traffic.kuma.io/exclude-outbound-ips', 'traffic.kuma.io/transparent-proxy-config',
  'traffic.kuma.io/transparent-proxy-configmap-name', 'kuma.io/system-namespace', 'kuma.io/service', 'kuma.io/protocol', 'kuma.io/zone', 'kuma.io/workload',
  'kuma.io/display-name', 'kuma.io/effect', 'kuma.io/origin', 'kuma.io/env', 'kuma.io/policy-role', 'kuma.io/managed-by', 'kuma.io/kds-sync',
];
const KNOWN = new Set([...POD_LABELS, ...POD_ANNOTATIONS, ...OTHERS]);
const OF_PODS = new Set([...POD_LABELS, ...POD_ANNOTATIONS, ...OTHERS.filter(key => key.startsWith('traffic.'))]);
const PREFIX = /^(k8s\.|traffic\.)?kuma\.io\//;
const NONE: readonly Hit[] = [];

type Texts = Readonly<Record<string, string>>;

function metadataOf(object: unknown): Labelled['metadata'] | undefined {
  return (object as { readonly metadata?: Labelled['metadata'] } | undefined)?.metadata;
}

const pod = (metadata: string): string => `
    kind: Pod
    metadata: { name: web, ${metadata} }
    spec: { containers: [{ name: web, image: web }] }`;

export const misspelt = rule<Labelled>({
  code: 'TRF2138',
  title: 'Labels and annotations of Kuma have the names that it reads',
  severity: 'warning',
  source: 'Kuma 2.14, labels and annotations of pods and namespaces: it passes over those that it does not know',
  kinds: ['Namespace', ...POD_KINDS],
  fails: pod('annotations: { traffic.kuma.io/exclude-inbound-port: "9000" }'),
  passes: pod('annotations: { traffic.kuma.io/exclude-inbound-ports: "9000" }'),
  check(object) {
    const [at, holder] = object.kind === 'Namespace' ? ['', object] as const : podOf(object) ?? [];
    const metadata = metadataOf(holder);
    return metadata?.annotations || metadata?.labels ? strangers(`${at}metadata`, metadata) : NONE;
  },
});

function* strangers(at: string, { labels = {}, annotations = {} }: Labelled['metadata']): Iterable<Hit> {
  for (const [field, texts] of [['labels', labels], ['annotations', annotations]] as const) {
    for (const [key, value] of Object.entries(texts)) {
      if (!PREFIX.test(key)) continue;
      const path = `${at}.${field}[${key}]`;
      if (field === 'labels' && POD_ANNOTATIONS.includes(key) && annotations[key] === undefined) {
        yield { path, value, message: 'is not read: Kuma looks for an annotation', fix: `annotations: { ${key}: ${JSON.stringify(value)} }` };
      }
      if (KNOWN.has(key)) continue;
      const meant = nearest(key, [...KNOWN]);
      if (meant !== undefined && isSlip(key, meant)) yield { path, value, message: 'is not read: Kuma knows no such name', fix: `did you mean "${meant}"?` };
    }
  }
}

const deployment = (metadata: string, ofPods: string): string => `
    kind: Deployment
    metadata: { name: web, namespace: shop, ${metadata} }
    spec:
      selector: { matchLabels: { app: web } }
      template: { metadata: { ${ofPods} }, spec: { containers: [{ name: web, image: web }] } }`;

export const saidOfPods = rule<Labelled>({
  code: 'TRF2139',
  title: 'What Kuma reads of pods is in the template of pods',
  severity: 'warning',
  source: 'Kuma 2.14, its webhook that gives pods sidecars: it sees pods, and not what makes them',
  kinds: [...CONTROLLERS],
  fails: deployment('annotations: { kuma.io/gateway: enabled }', 'labels: { app: web }'),
  passes: deployment('labels: { app: web }', 'labels: { app: web }, annotations: { kuma.io/gateway: enabled }'),
  check(object, { objects }) {
    const { labels, annotations } = object.metadata;
    return labels || annotations ? above(object, objects) : NONE;
  },
});

function* above(object: Labelled, objects: ObjectSet): Iterable<Hit> {
  const [at, template] = podOf(object) ?? [];
  const ofPods = metadataOf(template);
  for (const field of ['labels', 'annotations'] as const) {
    const below: Texts = { ...ofPods?.labels, ...ofPods?.annotations };
    for (const [key, value] of Object.entries(object.metadata[field] ?? {})) {
      if (!OF_PODS.has(key) || below[key] !== undefined || saysTheSame(object, key, value, objects)) continue;
      yield {
        path: `metadata.${field}[${key}]`, value, message: `is not read of a ${object.kind}, but of its pods`,
        fix: `${at}metadata: { ${POD_LABELS.includes(key) ? 'labels' : 'annotations'}: { ${key}: ${JSON.stringify(value)} } }`,
      };
    }
  }
}

/** Whether pods are taken for that all the same, as their namespace says it. */
function saysTheSame(object: Labelled, key: string, value: string, objects: ObjectSet): boolean {
  const namespace = objects.find<Labelled>('Namespace', undefined, namespaceOf(object));
  return (namespace?.metadata.labels?.[key] ?? namespace?.metadata.annotations?.[key]) === value;
}

/** The ports of a sidecar, and the annotation that moves each. */
const TAKEN: Readonly<Record<number, string>> = {
  9901: 'kuma.io/envoy-admin-port', 9902: '', 15001: 'kuma.io/transparent-proxying-outbound-port', 15006: 'kuma.io/transparent-proxying-inbound-port',
};
const SIDECAR_USER = 5678;

export const besideSidecar = rule<Labelled>({
  code: 'TRF2140',
  title: 'Containers leave the sidecar its ports and its user',
  severity: 'warning',
  source: 'Kuma 2.14, sidecars: Envoy listens on ports of its own, and what its user sends is not intercepted',
  kinds: [...POD_KINDS],
  fails: `
    kind: Pod
    metadata: { name: web, labels: { kuma.io/sidecar-injection: enabled } }
    spec: { containers: [{ name: web, image: web, ports: [{ containerPort: 9901 }] }] }`,
  passes: `
    kind: Pod
    metadata: { name: web, labels: { kuma.io/sidecar-injection: enabled } }
    spec: { containers: [{ name: web, image: web, ports: [{ containerPort: 9801 }] }] }`,
  *check(object, { objects }) {
    const metadata = metadataOf(podOf(object)?.[1]);
    for (const [path, container] of containers(object)) {
      const { runAsUser } = (container as { readonly securityContext?: { readonly runAsUser?: number } }).securityContext ?? {};
      if (runAsUser === SIDECAR_USER && hasSidecar(object, metadata, objects)) {
        yield { path: `${path}.securityContext.runAsUser`, value: runAsUser, severity: 'error', message: 'is the user of the sidecar: Kuma refuses the pod', fix: 'another user' };
      }
      for (const [i, { containerPort = 0 }] of (container.ports ?? []).entries()) {
        const moving = TAKEN[containerPort];
        if (moving === undefined || metadata?.annotations?.[moving] !== undefined || !hasSidecar(object, metadata, objects)) continue;
        yield {
          path: `${path}.ports[${i}].containerPort`, value: containerPort, message: 'is a port of the sidecar: one of the two cannot listen on it',
          fix: moving === '' ? 'another port' : `another port, or move that of the sidecar: ${moving}`,
        };
      }
    }
  },
});

function hasSidecar(object: Labelled, metadata: Labelled['metadata'] | undefined, objects: ObjectSet): boolean {
  const own = metadata?.labels?.[INJECTION_LABEL];
  if (own !== undefined) return own === 'enabled' || own === 'true';
  return isInjected(objects.find<Labelled>('Namespace', undefined, namespaceOf(object)));
}

export const POD_EFFECTS: readonly Rule[] = [misspelt, saidOfPods, besideSidecar];
