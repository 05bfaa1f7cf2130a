import { shown } from '../../../../core/shown';
import { worldOf } from '../../../world';
import { podOf, POD_KINDS } from '../../kubernetes/pod';
import { ObjectSet } from '../../object-set';
import { Rule, rule } from '../../rule';
import { controlPlane } from '../control-plane';
import { findMesh, Labelled, Mesh, meshOf, nameOf } from '../membership';

const EGRESS_ANNOTATION = 'kuma.io/egress';
const ZONE_PROXY_LABEL = 'k8s.kuma.io/zone-proxy-type';
const ADDED = 'install one with the control plane: egress: {} of KumaControlPlane, --egress-enabled of kumactl, egress.enabled of the chart';

const ZONE = `
---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: kuma-control-plane, namespace: kuma-system }
    spec:
      selector: { matchLabels: { app: kuma-control-plane } }
      template:
        metadata: { labels: { app: kuma-control-plane } }
        spec: { containers: [{ name: control-plane, image: "kumahq/kuma-cp:2.14.3", env: [{ name: KUMA_MODE, value: zone }] }] }`;
const EGRESS = `
---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: kuma-egress, namespace: kuma-system }
    spec:
      selector: { matchLabels: { app: kuma-egress } }
      template:
        metadata: { labels: { app: kuma-egress }, annotations: { kuma.io/egress: enabled } }
        spec: { containers: [{ name: egress, image: "kumahq/kuma-dp:2.14.3" }] }`;
const EXTERNAL = `
    apiVersion: kuma.io/v1alpha1
    kind: MeshExternalService
    metadata: { name: payments, namespace: kuma-system }
    spec: { match: { type: HostnameGenerator, port: 443, protocol: tcp }, endpoints: [{ address: payments.example.com, port: 443 }] }`;

export const egressThere = rule<Mesh>({
  code: 'TRF2188',
  title: 'What leaves by a zone egress has one',
  severity: 'warning',
  source: 'Kuma 2.9, which sends all requests to a MeshExternalService through a zone egress; routing.zoneEgress does so for what else leaves the zone',
  kinds: ['MeshExternalService.kuma.io', 'Mesh.kuma.io'],
  world: 'closed',
  fails: `${EXTERNAL}${ZONE}`,
  passes: `${EXTERNAL}${ZONE}${EGRESS}`,
  *check(object, { objects, worlds }) {
    const isExternal = object.kind === 'MeshExternalService';
    if (!isExternal && !object.spec?.routing?.zoneEgress) return;
    const installed = objects.derive(controlPlane);
    if (installed?.isGlobal || objects.derive(hasEgress)) return;
    const isOpen = worldOf(worlds, { group: 'apps', kind: 'Deployment', namespace: installed?.systemNamespace ?? 'kuma-system' }) === 'open';
    if (isOpen && !installed) return;
    yield {
      path: isExternal ? '' : 'spec.routing.zoneEgress', fix: ADDED,
      message: isExternal ? 'nobody reaches it: requests to it leave by a zone egress, and there is none' : 'what leaves the zone goes through a zone egress, and there is none',
      ...isOpen ? { severity: 'info' } : {},
    };
  },
});

/** Whether something of the objects is a zone egress: pods that are only that, in the form of before 2.14 or for one mesh, or what Kuma makes of them. */
function hasEgress(objects: ObjectSet): boolean {
  if (objects.ofKind('ZoneEgress.kuma.io').length > 0) return true;
  return POD_KINDS.some(kind => objects.ofKind(kind).some(object => {
    const { annotations, labels } = (podOf(object)?.[1].metadata ?? {}) as Labelled['metadata'];
    return annotations?.[EGRESS_ANNOTATION] !== undefined || labels?.[ZONE_PROXY_LABEL] === 'egress';
  }));
}

interface Permission extends Labelled { readonly spec?: { readonly rules?: readonly object[] } }

export const externalAllowed = rule<Labelled>({
  code: 'TRF2189',
  title: 'A mesh that has external services lets proxies call them',
  severity: 'warning',
  source: 'Kuma 2.14, routing.defaultForbidMeshExternalServiceAccess',
  kinds: ['MeshExternalService.kuma.io'],
  fails: `${EXTERNAL}
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }
    spec:
      mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] }
      routing: { defaultForbidMeshExternalServiceAccess: true }`,
  passes: `${EXTERNAL}
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }
    spec:
      mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] }
      routing: { defaultForbidMeshExternalServiceAccess: false }`,
  *check(service, { objects }) {
    const mesh = findMesh(objects, meshOf(service));
    if (!mesh?.spec?.routing?.defaultForbidMeshExternalServiceAccess) return;
    // those of zone proxies that are members of the mesh may allow what the mesh does not
    if (objects.ofKind<Permission>('MeshTrafficPermission.kuma.io').some(each => meshOf(each) === nameOf(mesh) && (each.spec?.rules?.length ?? 0) > 0)) return;
    yield {
      path: '', message: `nobody may call it: the mesh ${shown(nameOf(mesh))} forbids access to all external services`,
      fix: 'on the Mesh: routing: { defaultForbidMeshExternalServiceAccess: false }',
    };
  },
});

export const EXTERNAL_RULES: readonly Rule[] = [egressThere, externalAllowed];
