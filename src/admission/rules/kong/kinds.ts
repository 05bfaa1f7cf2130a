import { grouped } from '../../../core/groups';
import { nearestOfFew } from '../../../core/spelling/nearest';
import { Manifest, referenceTo } from '../../manifest';
import { AdmissionTarget } from '../../options';
import { Missing, worldOf } from '../../world';
import { ObjectSet } from '../object-set';
import { Hit, RuleContext } from '../rule';

/** The controllers that read what Kong's rules are about. */
export const KONG: readonly AdmissionTarget[] = ['kic-3.5', 'kong-operator-2.2'];

export const GROUP = 'configuration.konghq.com';
export const KONG_PLUGIN = `KongPlugin.${GROUP}`;
export const KONG_CLUSTER_PLUGIN = `KongClusterPlugin.${GROUP}`;
export const CONSUMER = `KongConsumer.${GROUP}`;
export const INGRESS = 'Ingress.networking.k8s.io';
export const HTTP_ROUTE = 'HTTPRoute.gateway.networking.k8s.io';

/** The annotation that says which controller reads an object. */
export const CLASS = 'kubernetes.io/ingress.class';

export const WEBHOOK = 'Kong Ingress Controller 3.5, admission webhook';
export const TRANSLATION = 'Kong Ingress Controller 3.5, translation to Kong\'s configuration';
export const GATEWAY = 'Kong Gateway 3.15, schemas of its configuration';

/** What every object has. */
export interface Annotated {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: {
    readonly name?: string;
    readonly namespace?: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
  };
}

/** What Kong is told by an annotation, of `konghq.com` where the key has no prefix. */
export function annotation(object: Annotated, name: string): string | undefined {
  const annotations = object.metadata?.annotations;
  if (annotations === undefined) return undefined;
  const key = annotationKey(name);
  return Object.hasOwn(annotations, key) ? annotations[key] : undefined;
}

/** Where the annotation stands. */
export function annotationPath(name: string): string {
  return `metadata.annotations[${annotationKey(name)}]`;
}

const keys = new Map<string, string>();

/** The names stand in rules, which are few. */
function annotationKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) keys.set(name, key = name.includes('/') ? name : `konghq.com/${name}`);
  return key;
}

export function labelOf(object: Annotated, key: string): string | undefined {
  const labels = object.metadata?.labels ?? {};
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

/** The namespace of an object of a namespaced kind. */
export function namespaceOf(object: Annotated): string {
  return object.metadata?.namespace ?? 'default';
}

/** How a message calls an object. */
export function called(object: Annotated): string {
  const { kind, namespace, name } = referenceTo(object as Manifest);
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

/** The kind with its group, as rules name it. */
export function kindOf({ apiVersion = '', kind = '' }: Annotated): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? kind : `${kind}.${apiVersion.slice(0, slash)}`;
}

/** The object of a kind that was probably meant, of a namespace or of the cluster as a whole. */
export function nameMeant(objects: ObjectSet, kind: string, namespace: string | undefined, name: string): string | undefined {
  const index = objects.derive(namesIndex);
  let names = index.get(kind);
  if (!names) index.set(kind, names = grouped(objects.ofKind<Annotated>(kind), namespaceOf));
  const here = namespace === undefined ? [...names.values()].flat() : names.get(namespace) ?? [];
  return nearestOfFew(name, here, ({ metadata }) => metadata?.name ?? '');
}

/** An object of this name in another namespace. */
export function elsewhere(objects: ObjectSet, kind: string, name: string): Annotated | undefined {
  const index = objects.derive(placesIndex);
  let places = index.get(kind);
  if (!places) index.set(kind, places = new Map(objects.ofKind<Annotated>(kind).map(object => [object.metadata?.name ?? '', object])));
  return places.get(name);
}

function namesIndex(): Map<string, Map<string, Annotated[]>> {
  return new Map();
}

function placesIndex(): Map<string, ReadonlyMap<string, Annotated>> {
  return new Map();
}

/** What is missing is wrong in a closed world; in an open one it is said and no more. */
export function missing(context: RuleContext, what: Missing, hit: Hit): Hit {
  return worldOf(context.worlds, what) === 'closed' ? hit : { ...hit, severity: 'info', message: `${hit.message}, as far as these objects say` };
}

/** Whether Kong's operator reads the objects, as far as can be seen. */
export function isOperator({ target, targets, objects }: RuleContext): boolean {
  if (target) return target === 'kong-operator-2.2';
  if (targets?.some(each => KONG.includes(each))) return targets.includes('kong-operator-2.2');
  return objects.derive(hasOperator);
}

function hasOperator(objects: ObjectSet): boolean {
  return ['ControlPlane', 'DataPlane', 'GatewayConfiguration'].some(kind => objects.ofKind(`${kind}.gateway-operator.konghq.com`).length > 0)
    || objects.ofKind<{ spec?: { controllerName?: string } }>('GatewayClass.gateway.networking.k8s.io').some(({ spec }) => spec?.controllerName === 'konghq.com/gateway-operator');
}

/** As many objects as a message names: all names of all would take space that grows with their square. */
const NAMED_MAX = 5;

/** Objects that are not this one, one more at most than messages name: the same object may be read in two ways, for two controllers. */
export function besides<T extends Annotated>(object: T, objects: readonly T[] = []): T[] {
  const own = called(object);
  const others: T[] = [];
  for (const other of objects) {
    if (others.length > NAMED_MAX) break;
    if (other !== object && called(other) !== own) others.push(other);
  }
  return others;
}

/** How a message calls what is besides an object. */
export function naming(names: readonly string[]): string {
  return names.length > NAMED_MAX ? `${names.slice(0, NAMED_MAX).join(', ')} and others` : names.join(', ');
}

/** Documents of an example. */
export function all(...documents: readonly string[]): string {
  return documents.map(document => document.trim()).join('\n---\n');
}
