import { ApiObject, ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { objectName } from '../name';
import { claim } from './registry';

/** What an object is, whatever is in it. */
export interface ObjectKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly clusterScoped?: boolean;
}

/**
 * A new object below a construct, its fields rendered when the app is synthesized.
 *
 * @param produce one entry per field beside `metadata`
 */
export function renderedObject(
  scope: Construct, id: string, kind: ObjectKind, metadata: ApiObjectMetadata & { readonly name: string },
  produce: { [field: string]: () => unknown },
): ApiObject {
  const object = new ApiObject(scope, id, {
    apiVersion: kind.apiVersion,
    kind: kind.kind,
    metadata: { ...metadata, name: objectName(metadata.name, scope) },
    ...Object.fromEntries(Object.entries(produce).map(([field, value]) => [field, Lazy.any({ produce: value })])),
  });
  // a chart's namespace is for namespaced objects only; cdk8s gives it to all
  if (kind.clusterScoped) Object.defineProperty(object.metadata, 'namespace', { value: undefined });
  claim(object);
  return object;
}
