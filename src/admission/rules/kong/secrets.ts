import { MadeSecret, madeSecret, SECRET_MAKERS } from '../../../core/secret-makers';
import { readDocuments } from '../../../core/yaml/yaml';
import { ObjectSet } from '../object-set';

export interface Data {
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly stringData?: Readonly<Record<string, string>>;
}

/** A place in a Secret. */
export interface SecretPlace { readonly namespace: string; readonly name: string; readonly key: string }

/** What stands in a Secret, or why it is not known. */
export type SecretText =
  | { readonly text: string }
  /** The Secret is not among the objects, or has nothing in it: somebody fills it elsewhere. */
  | { readonly unknown: true }
  /** The Secret is there, with other keys. */
  | { readonly missing: true };

export function secretText(objects: ObjectSet, { namespace, name, key }: SecretPlace): SecretText {
  const secret = objects.find<Data>('Secret', namespace, name);
  if (!secret || keysOf(secret).length === 0) return { unknown: true };
  const text = textOf(secret, key);
  return text === undefined ? { missing: true } : { text };
}

/** A Secret that another object makes in the cluster: an ExternalSecret, a SealedSecret. */
export function secretMadeAs(objects: ObjectSet, namespace: string, name: string): MadeSecret & { readonly by: string } | undefined {
  return objects.derive(madeSecrets).get(`${namespace}/${name}`);
}

function madeSecrets(objects: ObjectSet): ReadonlyMap<string, MadeSecret & { readonly by: string }> {
  return new Map(Object.entries(SECRET_MAKERS).flatMap(([kind, maker]) => objects.ofKind<Data>(kind).map(object => {
    const made = madeSecret(maker, object);
    return [`${object.metadata?.namespace ?? 'default'}/${made.name}`, { ...made, by: `${kind.split('.')[0]} ${object.metadata?.name ?? ''}` }] as const;
  })));
}

/** The text of a key, of a Secret; of a ConfigMap with `encoded` false. */
export function textOf({ data = {}, stringData = {} }: Data, key: string, encoded = true): string | undefined {
  if (Object.hasOwn(stringData, key)) return stringData[key];
  if (!Object.hasOwn(data, key)) return undefined;
  return encoded ? Buffer.from(data[key], 'base64').toString('utf8') : data[key];
}

export function keysOf({ data = {}, stringData = {} }: Data): string[] {
  return [...new Set([...Object.keys(stringData), ...Object.keys(data)])];
}

/** A configuration as it stands in a Secret: JSON or YAML; nothing where it is neither, or no object. */
export function configIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const documents = [...readDocuments(text)];
  const [document] = documents;
  if (documents.length !== 1 || document.error) return undefined;
  const { value } = document;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Readonly<Record<string, unknown>> : undefined;
}
