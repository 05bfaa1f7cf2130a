import { INJECTION_LABEL, MESH_LABEL } from '../../../../core/kuma/names';
import { shown } from '../../../../core/shown';
import { worldOf } from '../../../world';
import { podOf, POD_KINDS } from '../../kubernetes/pod';
import { Hit, Rule, rule, RuleContext } from '../../rule';
import { controlPlane } from '../control-plane';
import { NAMESPACED_KINDS, SYSTEM_KINDS } from '../kinds';
import { Labelled, namespaceOf } from '../membership';
import { GLOBAL_SECRET, MESH_SECRET } from '../resources/secrets';
import { systemNamespaces } from '../system-namespaces';

const INJECTING = ['enabled', 'true'];
const NOT_INJECTING = ['disabled', 'false'];

/** A namespace where workloads get sidecars is no system namespace; one that says so itself is. Of others nobody knows. */
function isSystem(namespace: string, { objects }: RuleContext): boolean {
  return objects.derive(systemNamespaces).has(namespace) || objects.derive(controlPlane)?.systemNamespace === namespace;
}

function isKnownNotToBe(namespace: string, { objects, worlds }: RuleContext): boolean {
  const plane = objects.derive(controlPlane);
  const label = objects.find<Labelled>('Namespace', undefined, namespace)?.metadata.labels?.[INJECTION_LABEL];
  const isClosed = worldOf(worlds, { group: '', kind: 'Namespace' }) === 'closed';
  return isClosed || plane !== undefined || label !== undefined && INJECTING.includes(label) || objects.derive(systemNamespaces).size > 1;
}

export const systemOnly = rule<Labelled & { readonly type?: string }>({
  code: 'TRF2160',
  title: 'What is for all meshes or a whole mesh stands in the system namespace of Kuma',
  severity: 'error',
  source: 'Kuma 2.14, admission of resources that are allowed in the system namespace only',
  kinds: [...SYSTEM_KINDS, 'Secret'],
  fails: `
    kind: MeshExternalService
    metadata: { name: payments, namespace: shop }
    spec: { match: { port: 443, protocol: tcp }, endpoints: [{ address: api.example.com, port: 443 }] }
---
    apiVersion: v1
    kind: Namespace
    metadata: { name: shop, labels: { kuma.io/sidecar-injection: enabled } }`,
  passes: `
    kind: MeshExternalService
    metadata: { name: payments, namespace: kuma-system }
    spec: { match: { port: 443, protocol: tcp }, endpoints: [{ address: api.example.com, port: 443 }] }
---
    apiVersion: v1
    kind: Namespace
    metadata: { name: shop, labels: { kuma.io/sidecar-injection: enabled } }`,
  *check(object, context) {
    const isSecret = object.kind === 'Secret';
    if (isSecret && object.type !== MESH_SECRET && object.type !== GLOBAL_SECRET) return;
    const namespace = namespaceOf(object);
    if (isSystem(namespace, context)) return;
    yield {
      path: 'metadata.namespace', value: object.metadata.namespace,
      message: isSecret ? 'control planes read Secrets of their own namespace only' : `control planes take ${object.kind} from their own namespace only`,
      expected: 'the namespace of the control plane', fix: 'namespace: kuma-system',
      ...isSecret || !isKnownNotToBe(namespace, context) ? { severity: 'warning' } : {},
    };
  },
});

export const labelledNamespace = rule<Labelled>({
  code: 'TRF2161',
  title: 'Namespaces with objects of Kuma say whether pods get sidecars: without the label Kuma does not look at them',
  severity: 'warning',
  source: 'Kuma 2.14, selectors of its webhooks',
  kinds: [...NAMESPACED_KINDS, 'Namespace'],
  fails: `
    kind: MeshTimeout
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }
---
    apiVersion: v1
    kind: Namespace
    metadata: { name: shop }`,
  passes: `
    kind: MeshTimeout
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }
---
    apiVersion: v1
    kind: Namespace
    metadata: { name: shop, labels: { kuma.io/sidecar-injection: enabled } }`,
  *check(object, context) {
    const fix = `on the Namespace: labels: { ${INJECTION_LABEL}: enabled }, or ServiceMesh.namespace()`;
    if (object.kind === 'Namespace') {
      const { labels = {} } = object.metadata;
      if (labels[MESH_LABEL] === undefined || labels[INJECTION_LABEL] !== undefined) return;
      yield { path: `metadata.labels[${INJECTION_LABEL}]`, message: `is missing, so no pod here joins the mesh ${shown(labels[MESH_LABEL])}`, fix };
      return;
    }
    const name = namespaceOf(object);
    const namespace = context.objects.find<Labelled>('Namespace', undefined, name);
    if (!namespace || namespace.metadata.labels?.[INJECTION_LABEL] !== undefined) return;
    yield {
      path: 'metadata.namespace', value: name, fix,
      message: `the Namespace ${shown(name)} lacks the label ${INJECTION_LABEL}: nobody checks this object, and a policy is for the whole mesh`,
    };
  },
});

export const injection = rule<Labelled>({
  code: 'TRF2162',
  title: 'Whether pods get sidecars is said in a label, by a word that Kuma knows',
  severity: 'warning',
  source: 'Kuma 2.14, selectors of its webhooks, and annotations of pods',
  kinds: ['Namespace', ...POD_KINDS],
  fails: `
    kind: Namespace
    metadata: { name: shop, labels: { kuma.io/sidecar-injection: "yes" } }`,
  passes: `
    kind: Namespace
    metadata: { name: shop, labels: { kuma.io/sidecar-injection: "true" } }`,
  *check(object) {
    const [at, holder] = object.kind === 'Namespace' ? ['', object] as const : podOf(object) ?? [];
    if (!holder) return;
    const { labels = {}, annotations = {} } = holder.metadata as Labelled['metadata'] | undefined ?? {};
    const prefix = `${at}metadata`;
    const label = labels[INJECTION_LABEL];
    if (label !== undefined && ![...INJECTING, ...NOT_INJECTING].includes(label)) {
      yield {
        path: `${prefix}.labels[${INJECTION_LABEL}]`, value: label, message: `${shown(label)} gives no pod a sidecar`, expected: 'enabled or disabled',
        fix: `${INJECTION_LABEL}: enabled`,
      };
    }
    if (annotations[INJECTION_LABEL] !== undefined && label === undefined) {
      yield {
        path: `${prefix}.annotations[${INJECTION_LABEL}]`, value: annotations[INJECTION_LABEL], message: 'does nothing: Kuma looks for a label',
        fix: `labels: { ${INJECTION_LABEL}: ${annotations[INJECTION_LABEL]} }`,
      };
    }
  },
});

const WORKLOAD_LABEL = 'kuma.io/workload';

export const ownPodLabels = rule<Labelled>({
  code: 'TRF2163',
  title: 'Labels that Kuma gives pods itself are not on pods',
  severity: 'error',
  source: 'Kuma 2.14, its webhook that validates pods',
  kinds: [...POD_KINDS],
  fails: `
    kind: Pod
    metadata: { name: web, labels: { app: web, kuma.io/workload: web } }
    spec: { containers: [{ name: web, image: web }] }`,
  passes: `
    kind: Pod
    metadata: { name: web, labels: { app: web } }
    spec: { containers: [{ name: web, image: web }] }`,
  *check(object, { objects }): Iterable<Hit> {
    const [at, pod] = podOf(object) ?? [];
    if (at === undefined || pod?.metadata?.labels?.[WORKLOAD_LABEL] === undefined) return;
    const namespace = objects.find<Labelled>('Namespace', undefined, namespaceOf(object));
    if (namespace && namespace.metadata.labels?.[INJECTION_LABEL] === undefined) return;
    yield {
      path: `${at}metadata.labels[${WORKLOAD_LABEL}]`, value: pod.metadata.labels[WORKLOAD_LABEL],
      message: 'Kuma refuses pods that have this label: it is Kuma\'s to give', fix: 'remove it: Kuma names workloads by their ServiceAccounts',
    };
  },
});

export const NAMESPACE_RULES: readonly Rule[] = [systemOnly, labelledNamespace, injection, ownPodLabels];
