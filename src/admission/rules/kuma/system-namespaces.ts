import { controlPlane } from './control-plane';
import { ObjectSet } from '../object-set';

interface Namespace { readonly metadata: { readonly name?: string; readonly labels?: Readonly<Record<string, string>> } }

const USUAL = 'kuma-system';
const LABEL = 'kuma.io/system-namespace';

/** The namespaces of control planes: Kuma's charts label them, a control plane may be among the objects, and most are called `kuma-system`. */
export function systemNamespaces(objects: ObjectSet): ReadonlySet<string> {
  const labelled = objects.ofKind<Namespace>('Namespace').filter(({ metadata: { labels } }) => labels?.[LABEL] === 'true');
  return new Set([USUAL, ...labelled.flatMap(({ metadata: { name } }) => name ?? []), objects.derive(controlPlane)?.systemNamespace ?? USUAL]);
}
