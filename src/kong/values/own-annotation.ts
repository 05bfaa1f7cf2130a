import { refuse } from '../../core/error';
import { Resource, ResourceProps } from '../../core/tree/resource';

/**
 * Says something to Kong of an object that its own construct renders.
 *
 * @throws TRF1343 where its metadata say something else
 */
export function sayOfOwn(resource: Resource, { metadata }: ResourceProps, key: string, value: string): void {
  const given = metadata?.annotations?.[key];
  if (given !== undefined && given !== value) {
    refuse({
      code: 'TRF1343', value: given, construct: resource, expected: `${key} in the metadata to be "${value}", as the properties have it`,
      fix: 'leave the annotation out of the metadata, or the property',
    });
  }
  resource.apiObject.metadata.addAnnotation(key, value);
}
