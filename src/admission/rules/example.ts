import { shown } from '../../core/shown';
import { readDocuments, YamlDocument } from '../../core/yaml/yaml';
import { builtInKinds } from '../kinds/built-in';
import { familyOf, shippedFamily } from '../kinds/shipped';
import { isManifest, Manifest } from '../manifest';
import { Rule } from './rule';

/** The objects of a rule's example, with what examples leave out: `apiVersion`, and `metadata` with a name. */
export function exampleObjects(rule: Pick<Rule, 'kinds'>, text: string): Manifest[] {
  return Array.from(readDocuments(text), document => exampleObject(rule, document));
}

function exampleObject({ kinds }: Pick<Rule, 'kinds'>, document: YamlDocument): Manifest {
  const object = document.value;
  if (!isManifest(object) || typeof object.kind !== 'string') throw new Error(`the example is no object: ${document.error?.message ?? shown(object)}`);
  if (object.apiVersion !== undefined) return { metadata: { name: 'example' }, ...object };
  const [, group = ''] = /^[^.]+\.(.*)$/.exec(kinds.find(kind => kind.split('.')[0] === object.kind) ?? '') ?? [];
  const version = versionOf(group, object.kind);
  return { apiVersion: group === '' ? version : `${group}/${version}`, metadata: { name: 'example' }, ...object };
}

/** The version of a kind that examples are written in: the stored one of a CRD. */
function versionOf(group: string, kind: string): string | undefined {
  const name = familyOf(group);
  if (!name) return builtInKinds().versionOf(group, kind);
  const family = shippedFamily(name);
  const versions = family.setNames.map(set => family.set(set).entry(group, kind)?.versions.find(({ storage }) => storage));
  return versions.find(version => version !== undefined)?.name;
}
