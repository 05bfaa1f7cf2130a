import { ApiObject, ApiObjectMetadataDefinition, App, Chart, ImplicitTokenResolver, JsonPatch, Lazy, LazyResolver, NumberStringUnionResolver } from 'cdk8s';
import { plainDocument } from './plain-document';
import { TrafficError } from '../core/error';
import { owner } from '../core/tree/registry';

/** A document of an object. */
export interface Rendering {
  readonly document: unknown;
  /** Whether nobody else has the document, or a part of it, and no part stands in it twice. A `toJson` of an object's own may keep what it returns. */
  readonly isFresh: boolean;
}

/**
 * The document of an object, as its own `toJson` makes it.
 *
 * @throws the misuse that was found while rendering, or what `toJson` throws
 */
export function rendered(object: ApiObject): Rendering {
  if (isOrdinary(object)) {
    try {
      return { document: plainDocument(object), isFresh: true };
    } catch {
      // what is wrong, cdk8s says below
    }
  }
  try {
    return { document: object.toJson(), isFresh: false };
  } catch (error) {
    throw misuseBehind(object, error) ?? error;
  }
}

/** cdk8s makes one text of whatever goes wrong: the misuse itself is found again where it came from. */
function misuseBehind(object: ApiObject, error: unknown): TrafficError | undefined {
  const misuse = TrafficError.of(error) ?? TrafficError.of(errorOf(() => plainDocument(object)));
  if (!misuse || misuse.construct !== undefined) return misuse;
  const { code, value, expected, fix } = misuse;
  return new TrafficError({ code, value, expected, fix, construct: owner(object) });
}

function errorOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

const RESOLVERS: readonly unknown[] = [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver];

function isOrdinary(object: ApiObject): boolean {
  const { resolvers } = App.of(object);
  return object.toJson === ApiObject.prototype.toJson && object.metadata.toJson === ApiObjectMetadataDefinition.prototype.toJson
    && resolvers.length === RESOLVERS.length && resolvers.every(({ constructor }, i) => constructor === RESOLVERS[i])
    && isKnownVersion();
}

let known: boolean | undefined;

/** Whether this version of cdk8s makes of an object what `plainDocument` makes of it, as far as one object can tell. */
function isKnownVersion(): boolean {
  if (known === undefined) {
    const object = specimen();
    known = errorOf(() => plainDocument(object)) === undefined && JSON.stringify(plainDocument(object)) === JSON.stringify(object.toJson());
  }
  return known;
}

function specimen(): ApiObject {
  const object = new ApiObject(new Chart(new App(), 'chart', { namespace: 'here', labels: { of: 'chart' } }), 'object', {
    zeta: Lazy.any({ produce: () => ({ b: [null, { value: 1 }, {}], a: undefined, c: { resolve: () => ['text'] } }) }),
    kind: 'Specimen', apiVersion: 'group/v1', spec: {}, union: new (class { public readonly value = 1; })(),
    metadata: { annotations: { b: '', a: '1' }, custom: [], lazy: Lazy.any({ produce: () => [1] }) },
  });
  object.metadata.addLabel('added', 'later');
  object.metadata.addFinalizers('one');
  object.metadata.add('extra', { deep: {}, list: [{}] });
  object.addJsonPatch(JsonPatch.add('/status', 1));
  return object;
}
