import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { clusterOf } from '../cluster';
import { Misuse, refuse } from '../error';

/** Which object of a cluster this is: group, kind, namespace and name, without the version. */
export function identity(object: ApiObject): string {
  return identityOf(object.apiGroup, object.kind, object.metadata.namespace, object.name);
}

/** As `identity`, from its parts. The core group is `core`. */
export function identityOf(group: string, kind: string, namespace: string | undefined, name: string): string {
  // cdk8s gives a chart's namespace to Namespaces too
  return `${group}/${kind}/${kind === 'Namespace' ? '' : namespace ?? ''}/${name}`;
}

/** All objects below a construct, in tree order. */
export function objectsBelow(construct: IConstruct): ApiObject[] {
  return construct.node.findAll().filter(ApiObject.isApiObject) as ApiObject[];
}

const claimed = new WeakMap<IConstruct, Map<string, ApiObject>>();

/**
 * Remembers that this object is rendered for its cluster.
 *
 * @throws TRF1001 where another construct renders the same one for it
 */
export function claim(object: ApiObject): void {
  const cluster = clusterOf(object);
  const known = claimed.get(cluster) ?? new Map<string, ApiObject>();
  claimed.set(cluster, known);
  const key = identity(object);
  const other = known.get(key);
  if (other && other !== object) refuse(collision(other, object, { kind: object.kind, name: object.name, namespace: object.metadata.namespace }));
  known.set(key, object);
}

/** What to say of two constructs that render one object. */
export function collision(first: IConstruct, second: IConstruct, object: { kind: string; name: string; namespace?: string }): Misuse {
  const where = object.namespace ? ` in namespace ${object.namespace}` : '';
  return {
    code: 'TRF1001', value: `${object.kind} ${object.name}${where}`,
    expected: `a name that ${owner(first).node.path} does not use already`,
    fix: 'give one of them another id, or another metadata.name', construct: owner(second),
  };
}

/** The construct that users know an object by. */
export function owner(object: IConstruct): IConstruct {
  return object.node.id === 'Resource' && object.node.scope ? object.node.scope : object;
}
