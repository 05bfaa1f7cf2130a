import { ApiObject, JsonPatch, Lazy } from 'cdk8s';

/** Plain data of strings, numbers, booleans, lists and objects. */
export interface PlainDocument { [field: string]: unknown }

/** What cdk8s keeps to itself. */
interface Insides { readonly props: object; readonly patches: readonly JsonPatch[] }
interface MetadataInsides {
  readonly _additionalAttributes: object;
  readonly annotations: unknown;
  readonly finalizers: unknown;
  readonly ownerReferences: unknown;
  readonly labels: unknown;
}

/**
 * The document of an object as `ApiObject.toJson` makes it without resolvers of the app's own: tokens resolved, nothing left that
 * is null, keys sorted, then patched. cdk8s takes four walks and a context for each value; this is one walk.
 *
 * @throws whatever tokens throw, and something where `toJson` throws or may do something else
 */
export function plainDocument(object: ApiObject): PlainDocument {
  const { props, patches } = object as unknown as Insides;
  const metadata = plainMetadata(object);
  const document = plain({ ...props, metadata: undefined }, { sort: !process.env.CDK8S_DISABLE_SORT, keepEmpty: true }) as PlainDocument;
  if (metadata !== undefined) document.metadata = metadata;
  return headed(patches.length > 0 ? JsonPatch.apply(document, ...patches) : document);
}

function plainMetadata({ metadata }: ApiObject): unknown {
  const { _additionalAttributes, annotations, finalizers, ownerReferences, labels } = metadata as unknown as MetadataInsides;
  const { name, namespace } = metadata;
  const fields: PlainDocument = {};
  // no spread: cdk8s has deleted from these attributes, and copying such an object as a whole is slow
  for (const [key, value] of Object.entries(_additionalAttributes)) fields[key] = value;
  return plain(Object.assign(fields, { name, namespace, annotations, finalizers, ownerReferences, labels }), { sort: true, keepEmpty: false });
}

function headed(document: PlainDocument): PlainDocument {
  const result: PlainDocument = {};
  for (const field of ['apiVersion', 'kind', 'metadata']) if (field in document) result[field] = document[field];
  return Object.assign(result, document);
}

interface Style { readonly sort: boolean; readonly keepEmpty: boolean }

/** Tokens are resolved in the order in which they stand, whatever the order of keys is in the end. */
function plain(given: unknown, style: Style): unknown {
  const value = resolved(given);
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length > 0 || style.keepEmpty ? value.map(item => plain(item, style)) : undefined;
  if (value.constructor !== Object) throw NOT_PLAIN;

  const fields: PlainDocument = {};
  let isSorted = true;
  let previous = '';
  let isEmpty = true;
  for (const key in value) {
    if (!hasOwn.call(value, key)) continue;
    const field = plain((value as PlainDocument)[key], style);
    if (field === undefined) continue;
    fields[key] = field;
    isSorted &&= previous <= key;
    isEmpty = false;
    previous = key;
  }
  if (!style.keepEmpty && isEmpty) return undefined;
  return isSorted || !style.sort ? fields : sorted(fields);
}

const hasOwn = Object.prototype.hasOwnProperty;

const NOT_PLAIN = Symbol('an instance of a class');

function sorted(fields: PlainDocument): PlainDocument {
  const keys = Object.keys(fields);
  if (keys.length > FEW) keys.sort();
  else sortFew(keys);
  const result: PlainDocument = {};
  for (const key of keys) result[key] = fields[key];
  return result;
}

const FEW = 16;

/** By insertion: sorting as the language does it takes longer to begin than this to end. */
function sortFew(keys: string[]): void {
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i];
    let place = i;
    for (; place > 0 && keys[place - 1] > key; place--) keys[place] = keys[place - 1];
    keys[place] = key;
  }
}

/** Lazy values, objects that resolve themselves, and those that stand for a number or a string, which become `{ value }`. */
function resolved(value: any): unknown {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) return value;
  const isData = Object.getPrototypeOf(value) === Object.prototype && value.constructor === Object;
  if (isData) return typeof value.resolve === 'function' ? resolved(value.resolve()) : value;
  if (value instanceof Lazy) return resolved(value.produce());
  if (typeof value.resolve === 'function') return resolved(value.resolve());
  const isUnion = value.constructor !== Object && (typeof value.value === 'string' || typeof value.value === 'number');
  return isUnion ? { value: value.value } : value;
}
