import { IConstruct } from 'constructs';
import { Manifest } from './manifest';
import { refuse } from '../core/error';
import { collision, identityOf } from '../core/registry';

/** Looks at all that is about to be written, and throws where it must not be. */
type Check = (manifests: readonly Manifest[]) => void;

const CHECKS: readonly Check[] = [oneConstructForEachObject];

/** Runs on the very documents that are written, each rendered once, before the first of them is. */
export function check(manifests: readonly Manifest[]): void {
  for (const look of CHECKS) look(manifests);
}

interface Named { readonly apiVersion: string; readonly kind: string; readonly metadata: { readonly name: string; readonly namespace?: string } }

/** Constructs of this library are refused where they are made; here are those of any library, and what patches have made of them. */
function oneConstructForEachObject(manifests: readonly Manifest[]): void {
  const renderedBy = new Map<string, IConstruct>();
  for (const { document, construct } of manifests) {
    if (!isNamed(document)) continue;
    const { apiVersion, kind, metadata: { name, namespace } } = document;
    const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : 'core';
    const object = identityOf(group, kind, namespace, name);
    const first = renderedBy.get(object);
    if (first) refuse(collision(first, construct, { kind, name, namespace }));
    renderedBy.set(object, construct);
  }
}

function isNamed(document: any): document is Named {
  return [document?.apiVersion, document?.kind, document?.metadata?.name].every(text => typeof text === 'string');
}
