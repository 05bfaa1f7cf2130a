import { ApiObject, JsonPatch } from 'cdk8s';
import { IConstruct } from 'constructs';
import { nameWithin } from './secret-reference';
import { amend, conflict } from '../../core/tree/amendment';
import { heldObject } from '../../core/tree/held-object';
import { madeSecret, SECRET_MAKERS } from '../../core/secret-makers';

const MAKERS = Object.keys(SECRET_MAKERS).map(kind => kind.split('.')[0]);

/** The object that makes a Secret in the cluster, if a construct is or holds one and no Secret. */
export function secretMaker(construct: IConstruct): ApiObject | undefined {
  const object = heldObject(construct, ['Secret', ...MAKERS]);
  return object.kind === 'Secret' ? undefined : object;
}

/**
 * Gives labels to the Secret that another object makes: an ExternalSecret, a SealedSecret.
 *
 * @returns the name of that Secret
 */
export function labelMadeSecret(by: IConstruct, object: ApiObject, namespace: string, labels: Readonly<Record<string, string>>): string {
  const maker = SECRET_MAKERS[`${object.kind}.${object.apiGroup}`];
  nameWithin(namespace, object, object.kind, by);
  amend(by, { group: object.apiGroup, kind: object.kind, namespace, name: object.name }, () => {
    for (const [key, value] of Object.entries(labels)) {
      const present = madeSecret(maker, object.toJson()).labels[key];
      if (present === value) continue;
      if (present !== undefined) return conflict(by, object, key, String(present), value);
      setBelow(object, [...maker.labels, key], value);
    }
    return undefined;
  });
  return madeSecret(maker, object.toJson()).name;
}

/** Sets a field of an object, and what it is in, where that is not there. */
function setBelow(object: ApiObject, path: readonly string[], value: string): void {
  let known: unknown = object.toJson();
  let depth = 0;
  while (depth < path.length - 1 && typeof (known as Fields)[path[depth]] === 'object') known = (known as Fields)[path[depth++]];
  const added = path.slice(depth + 1).reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  object.addJsonPatch(JsonPatch.add(`/${path.slice(0, depth + 1).map(step => step.replace(/~/g, '~0').replace(/\//g, '~1')).join('/')}`, added));
}

type Fields = Readonly<Record<string, unknown>>;
