import { isNamespaced } from './identity';
import { isEncrypted } from './secrecy';
import { isCrd } from '../admission/kinds/user-crds';
import { isManifest, Manifest, referenceTo } from '../admission/manifest';
import { Hit, Rule, rule } from '../admission/rules/rule';
import { ManifestObject } from '../app/manifests';
import { objectText } from '../output/finding-text';

/** What is known of kinds: whether their objects are in namespaces. */
export class Scopes {
  private readonly defined = new Map<string, boolean>();

  /** @param objects among which there may be definitions of kinds */
  public constructor(objects: readonly Manifest[] = []) {
    for (const { spec } of objects.filter(isCrd).filter(isManifest)) {
      if (!isManifest(spec) || !isManifest(spec.names)) continue;
      this.defined.set(`${String(spec.names.kind)}.${String(spec.group)}`, spec.scope === 'Namespaced');
    }
  }

  /** Whether an object has to be in a namespace and names none. Of kinds that nobody knows, none is said to. */
  public lacksNamespace(object: Manifest): boolean {
    const { namespace, ...reference } = referenceTo(object);
    if (namespace !== undefined || reference.kind === '') return false;
    return isNamespaced(reference) ?? this.defined.get(`${reference.kind}.${reference.apiVersion.split('/')[0]}`) === true;
  }
}

/** An object in this namespace, where it has to be in one and names none. */
export function placed(object: ManifestObject, namespace: string | undefined, scopes: Scopes): ManifestObject {
  if (namespace === undefined || isEncrypted(object) || !scopes.lacksNamespace(object)) return object;
  const { name, ...metadata } = isManifest(object.metadata) ? object.metadata : {};
  return { ...object, metadata: { ...name === undefined ? {} : { name }, namespace, ...metadata } };
}

/** Kubectl puts what names no namespace into that of its user; nobody knows who that is in a repository. */
export const namespaceNamed: Rule = rule<Manifest>({
  code: 'TRF5002',
  title: 'In a repository, an object says in which namespace it is',
  severity: 'warning',
  source: 'Argo CD, controller/state.go; Flux, server-side apply',
  kinds: ['Service', 'and every other kind whose objects are in namespaces'],
  fails: `
    kind: Service
    metadata: { name: web }
    spec: { ports: [{ port: 80 }] }`,
  passes: `
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { ports: [{ port: 80 }] }`,
  check: object => new Scopes().lacksNamespace(object) ? [unplaced([object])] : [],
});

const NAMED_MAX = 5;

/** What there is to say of objects that are nowhere, of the first of them. */
export function unplaced([first, ...others]: readonly Manifest[]): Hit {
  const named = others.slice(0, NAMED_MAX).map(object => objectText(referenceTo(object)));
  const more = others.length > NAMED_MAX ? [`and ${others.length - NAMED_MAX} more`] : [];
  const likewise = others.length === 0 ? '' : ` So ${others.length === 1 ? 'does' : 'do'} ${[...named, ...more].join(', ')}.`;
  return {
    path: 'metadata.namespace',
    message: `${referenceTo(first).kind} has to be in a namespace and names none: Argo CD does not sync it, and Flux does not apply it.${likewise}`,
    fix: 'name it: new Chart(app, id, { namespace: \'shop\' }), or for all objects of an app that name none: namespace in add(), --namespace of the command',
  };
}
