import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { SecretKey } from './secret-key';
import { ObjectReference, label } from '../../core/tree/amendment';
import { refuse } from '../../core/error';
import { heldObject } from '../../core/tree/held-object';
import { objectName } from '../../core/name';
import { namespaceOf } from '../../core/tree/service';

/**
 * The name of an object that has to be in a namespace.
 *
 * @throws TRF1305 where it is known to be in another
 */
export function nameWithin(namespace: string, given: string | IConstruct, kind: string, by: IConstruct): string {
  if (typeof given === 'string') return objectName(given, by);
  const object = heldObject(given, [kind]);
  const actual = namespaceWith(object);
  if (actual === namespace) return object.name;
  return refuse({
    code: 'TRF1305', value: `${kind} ${object.name} in namespace ${actual}`, construct: by, expected: `a ${kind} in namespace ${namespace}, beside what refers to it`,
    fix: `put it into a chart with { namespace: '${namespace}' }`,
  });
}

/** Where a Secret is, for an object of a namespace, or of the cluster as a whole. */
export function secretReference(given: SecretKey, namespace: string | undefined, by: IConstruct): ObjectReference & { namespace: string } {
  if (namespace !== undefined) return { group: 'core', kind: 'Secret', namespace, name: nameWithin(namespace, given.secret, 'Secret', by) };
  if (typeof given.secret === 'string') {
    return { group: 'core', kind: 'Secret', namespace: given.namespace ?? namespaceOf(by), name: objectName(given.secret, by) };
  }
  const object = heldObject(given.secret, ['Secret']);
  return { group: 'core', kind: 'Secret', namespace: namespaceWith(object), name: object.name };
}

/** Lets Kong Operator see a Secret, if this app renders it: those without the label do not exist for it. */
export function showToOperator(by: IConstruct, secret: ObjectReference): void {
  label(by, secret, 'konghq.com/secret', 'true');
}

function namespaceWith(object: ApiObject): string {
  return object.metadata.namespace ?? namespaceOf(object);
}
