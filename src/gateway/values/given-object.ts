import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { ObjectReference } from '../../core/tree/amendment';
import { refuse } from '../../core/error';
import { heldObject } from '../../core/tree/held-object';
import { objectName } from '../../core/name';
import { namespaceOf } from '../../core/tree/service';

/** An object that was given as a construct or by name, as whoever refers to it sees it. */
export type GivenObject = (by: IConstruct) => ObjectReference;

/** One of a kind of the core group. @throws TRF1003 for a construct without one, TRF1023 for a name that none can have */
export function givenCore(kind: string, object: string | IConstruct, namespace?: string): GivenObject {
  if (typeof object === 'string') return givenName('core', kind, object, namespace);
  const held = heldObject(object, [kind]);
  return () => ({ group: 'core', kind, name: held.name, namespace: held.metadata.namespace ?? namespaceOf(held) });
}

/** The one of a construct, of whatever kind. @throws TRF1116 for a construct that is none */
export function givenConstruct(construct: IConstruct): GivenObject {
  const object = objectOf(construct);
  return () => ({ group: object.apiGroup, kind: object.kind, name: object.name, namespace: object.metadata.namespace ?? namespaceOf(object) });
}

/** One by its name, in the namespace of who refers where none is given. @throws TRF1023 for a name that none can have */
export function givenName(group: string, kind: string, name: string, namespace?: string): GivenObject {
  objectName(name);
  if (namespace !== undefined) objectName(namespace);
  return by => ({ group: group === '' ? 'core' : group, kind, name, namespace: namespace ?? namespaceOf(by) });
}

/** The object that a construct is or stands for. @throws TRF1116 where it is none */
export function objectOf(construct: IConstruct): ApiObject {
  const object = [construct, construct.node.defaultChild].find(ApiObject.isApiObject) as ApiObject | undefined;
  return object ?? refuse({
    code: 'TRF1116', value: construct.node.path, expected: 'a construct of one object', fix: 'pass the construct of the object itself', construct,
  });
}

/** The group as references have it: that of the core group is empty. */
export function groupOf({ group }: ObjectReference): string {
  return group === 'core' ? '' : group;
}

/** The namespace of a reference, where it is not that of who refers. */
export function elsewhere({ namespace }: ObjectReference, home: string): { readonly namespace?: string } {
  return namespace === undefined || namespace === home ? {} : { namespace };
}
