import { PodTemplate } from './gateways';
import { Annotated, annotation, annotationPath, called, CLASS, GROUP, KONG, TRANSLATION } from './kinds';
import { nearestName } from '../../../core/spelling/nearest';
import { ObjectSet } from '../object-set';
import { rule } from '../rule';

const CLASSED = ['KongConsumer', 'KongConsumerGroup', 'KongClusterPlugin', 'KongVault', 'TCPIngress', 'UDPIngress'].map(kind => `${kind}.${GROUP}`);

interface IngressClass extends Annotated { readonly spec?: { readonly controller?: string } }

export const classGiven = rule<Annotated>({
  code: 'TRF2340',
  title: 'Objects say which controller reads them',
  severity: 'warning',
  source: TRANSLATION,
  kinds: CLASSED,
  targets: KONG,
  fails: 'kind: KongConsumer\nmetadata: { name: ada }\nusername: ada',
  passes: 'kind: KongConsumer\nmetadata: { name: ada, annotations: { kubernetes.io/ingress.class: kong } }\nusername: ada',
  *check(object, { objects }) {
    if (isKonnects(object) || (annotation(object, CLASS) ?? '') !== '' || objects.derive(hasDefaultClass)) return;
    const [known] = objects.derive(servedClasses);
    yield {
      path: annotationPath(CLASS), message: `without ${CLASS} Kong's controllers ignore a ${object.kind} without a word, unless their class is the cluster's default`,
      fix: `metadata.annotations: { ${CLASS}: ${known ?? 'kong'} }`,
    };
  },
});

/** Entities of a control plane in Konnect have no class. */
function isKonnects(object: Annotated & { readonly spec?: { readonly controlPlaneRef?: { readonly type?: string } } }): boolean {
  const type = object.spec?.controlPlaneRef?.type;
  return type !== undefined && type !== 'kic';
}

export const classServed = rule<Annotated>({
  code: 'TRF2341',
  title: 'The class of an object is one that a controller of Kong reads',
  severity: 'warning',
  source: TRANSLATION,
  kinds: CLASSED,
  targets: KONG,
  fails: `kind: KongConsumer
metadata: { name: ada, annotations: { kubernetes.io/ingress.class: Kong } }
username: ada
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: kong }
spec: { controller: ingress-controllers.konghq.com/kong }`,
  passes: `kind: KongConsumer
metadata: { name: ada, annotations: { kubernetes.io/ingress.class: kong } }
username: ada
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: kong }
spec: { controller: ingress-controllers.konghq.com/kong }`,
  *check(object, { objects }) {
    const value = annotation(object, CLASS) ?? '';
    const served = objects.derive(servedClasses);
    if (value === '' || isKonnects(object) || served.length === 0 || served.includes(value)) return;
    const foreign = objects.find<IngressClass>('IngressClass.networking.k8s.io', undefined, value);
    const meant = nearestName(value, served);
    yield {
      path: annotationPath(CLASS), value,
      message: foreign ? `${called(foreign)} is another controller's: Kong ignores the ${object.kind}` : `no controller of Kong among these objects reads class ${value}`,
      expected: served.join(' or '), fix: `${CLASS}: ${meant ?? served[0]}`, ...foreign || meant !== undefined ? {} : { severity: 'info' as const },
    };
  },
});

interface Workload { readonly spec?: { readonly template?: PodTemplate } }

/** The classes that Kong's controllers among the objects read. */
function servedClasses(objects: ObjectSet): string[] {
  const classes = objects.ofKind<IngressClass>('IngressClass.networking.k8s.io')
    .filter(({ spec }) => spec?.controller === 'ingress-controllers.konghq.com/kong').map(({ metadata }) => metadata?.name ?? '');
  const controllers = objects.ofKind<Workload>('Deployment.apps').flatMap(({ spec }) => spec?.template?.spec?.containers ?? [])
    .flatMap(({ env = [] }) => env.filter(({ name }) => name === 'CONTROLLER_INGRESS_CLASS').map(({ value }) => value ?? ''));
  const planes = objects.ofKind<{ spec?: { ingressClass?: string } }>('ControlPlane.gateway-operator.konghq.com').map(({ spec }) => spec?.ingressClass ?? '');
  return [...new Set([...classes, ...controllers, ...planes])].filter(name => name !== '');
}

function hasDefaultClass(objects: ObjectSet): boolean {
  return objects.ofKind<IngressClass>('IngressClass.networking.k8s.io').some(object => {
    return object.spec?.controller === 'ingress-controllers.konghq.com/kong' && annotation(object, 'ingressclass.kubernetes.io/is-default-class') === 'true';
  });
}

interface Ingress extends Annotated { readonly spec?: { readonly ingressClassName?: string } }

export const ingressClass = rule<Ingress>({
  code: 'TRF2338',
  title: 'An Ingress is of one class',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of networking.k8s.io/v1; of stored ones Kong reads the annotation',
  kinds: ['Ingress.networking.k8s.io'],
  fails: `
    kind: Ingress
    metadata: { name: web, annotations: { kubernetes.io/ingress.class: nginx } }
    spec: { ingressClassName: kong, defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
  passes: `
    kind: Ingress
    spec: { ingressClassName: kong, defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
  *check(ingress, { previous }) {
    const value = annotation(ingress, CLASS);
    const named = ingress.spec?.ingressClassName;
    if (value === undefined || named === undefined || value === named || previous !== undefined) return;
    yield { path: annotationPath(CLASS), value, message: `spec.ingressClassName says ${named}: API servers refuse both`, expected: named, fix: 'leave the annotation out' };
  },
});
