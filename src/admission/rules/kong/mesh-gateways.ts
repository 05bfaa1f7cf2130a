import { gatewayContainers, TEMPLATES } from './gateways';
import { all, Annotated, namespaceOf } from './kinds';
import { valueAt } from '../../../core/field-path';
import { GATEWAY_ANNOTATION, INJECTION_LABEL, MESH_LABEL } from '../../../core/kuma/names';
import { findMesh, hasMutualTls, isInjected, Labelled } from '../kuma/membership';
import { ObjectSet } from '../object-set';
import { rule } from '../rule';

const EXCLUDED = 'traffic.kuma.io/exclude-inbound-ports';
const ON = ['enabled', 'true', 'yes', 'provided'];

const NAMESPACE = '{ apiVersion: v1, kind: Namespace, metadata: { name: kong, labels: { kuma.io/sidecar-injection: enabled } } }';
const MESH = `
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata: { name: default, annotations: { cdk8s-traffic/suppress: "TRF2170 the subject here is another" } }
spec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] } }`;
const deployment = (annotations: string): string => `
kind: Deployment
metadata: { name: kong, namespace: kong }
spec:
  selector: { matchLabels: { app: kong } }
  template:
    metadata: { labels: { app: kong }, annotations: { ${annotations} } }
    spec: { containers: [{ name: proxy, image: "kong:3.9" }] }`;

export const gatewayInMesh = rule<Annotated>({
  code: 'TRF2373',
  title: 'A gateway of Kong in a mesh is known to Kuma as one',
  severity: 'warning',
  source: 'Kuma 2.14, delegated gateways: of other pods the sidecar takes what comes in, and with mutual TLS it refuses whoever is not in the mesh',
  kinds: Object.keys(TEMPLATES),
  fails: all(deployment(''), NAMESPACE, MESH),
  passes: all(deployment('kuma.io/gateway: enabled'), NAMESPACE, MESH),
  *check(object, { objects }) {
    const kind = Object.keys(TEMPLATES).find(each => each.split('.')[0] === object.kind)!;
    if (gatewayContainers(kind, object).length === 0) return;
    for (const path of TEMPLATES[kind]) {
      const { annotations = {}, labels = {} } = (valueAt(object, `${path}.metadata`) ?? {}) as Labelled['metadata'];
      const namespace = objects.find<Labelled>('Namespace', undefined, namespaceOf(object));
      const own = labels[INJECTION_LABEL] ?? annotations[INJECTION_LABEL];
      if (own === undefined ? !isInjected(namespace) : !ON.includes(own)) continue;
      if (ON.includes(annotations[GATEWAY_ANNOTATION] ?? '') || annotations[EXCLUDED] !== undefined) continue;
      const isStrict = refusesStrangers(objects, labels[MESH_LABEL] ?? annotations[MESH_LABEL] ?? meshOfNamespace(namespace));
      yield {
        path: `${path}.metadata.annotations`, fix: `${GATEWAY_ANNOTATION}: enabled`, ...isStrict ? {} : { severity: 'info' },
        message: 'its sidecar takes the requests that are for Kong: where the mesh has mutual TLS, clients from outside are refused',
      };
    }
  },
});

function meshOfNamespace(namespace: Labelled | undefined): string | undefined {
  return namespace?.metadata.labels?.[MESH_LABEL] ?? namespace?.metadata.annotations?.[MESH_LABEL];
}

function refusesStrangers(objects: ObjectSet, name = 'default'): boolean {
  const mesh = findMesh(objects, name);
  return mesh !== undefined && hasMutualTls(objects, mesh);
}
