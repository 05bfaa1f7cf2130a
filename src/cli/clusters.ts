import { UsageError } from './usage-error';
import { listItems, YamlDocument } from '../core/yaml/yaml';

/** Where a repository that `cdk8s-traffic gitops` writes has what belongs to a cluster. */
const PLACE = /(?:^|[/\\:])(envs|clusters)[/\\]([^/\\]+)[/\\]([^/\\]+)[/\\]/;

/** The manifests of a cluster before and after. */
export interface Sides {
  /** `production/eu-west`; nothing where there is one, and nobody says which. */
  readonly cluster?: string;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

/**
 * What is compared with what: objects of one cluster with those of the same, where both sides have several. Where one of them is what a
 * repository is written from, what only leads agents to its apps is no difference.
 *
 * @throws UsageError where it is not said with which of several clusters something is compared
 */
export function clusterSides(names: readonly [string, string], before: readonly YamlDocument[], after: readonly YamlDocument[]): readonly Sides[] {
  const [old, now] = [byCluster(before), byCluster(after)];
  const [oldNames, nowNames] = [old, now].map(side => [...side.keys()].filter(cluster => cluster !== NOWHERE));
  const isOne = oldNames.length === nowNames.length && oldNames.length <= 1; // what is to become of a cluster may be compared with another, too
  if (isOne) return [{ before: values(before), after: values(after) }];
  if (oldNames.length === 0) return [{ before: values(before), after: values(withoutEntryPoints(onlyCluster(names[1], nowNames, after))) }];
  if (nowNames.length === 0) return [{ before: values(withoutEntryPoints(onlyCluster(names[0], oldNames, before))), after: values(after) }];
  const clusters = [...new Set([...old.keys(), ...now.keys()])].sort();
  return clusters.map(cluster => {
    return { ...cluster === NOWHERE ? {} : { cluster }, before: values(old.get(cluster) ?? []), after: values(now.get(cluster) ?? []) };
  });
}

const NOWHERE = '';

function byCluster(documents: readonly YamlDocument[]): Map<string, YamlDocument[]> {
  const clusters = new Map<string, YamlDocument[]>();
  for (const document of documents) {
    const [, , environment, cluster] = PLACE.exec(document.file ?? '') ?? [];
    const name = environment === undefined ? NOWHERE : `${environment}/${cluster}`;
    const known = clusters.get(name);
    if (known) known.push(document);
    else clusters.set(name, [document]);
  }
  return clusters;
}

function onlyCluster(name: string, clusters: readonly string[], documents: readonly YamlDocument[]): readonly YamlDocument[] {
  if (clusters.length === 1) return documents;
  throw new UsageError(`${name} holds ${clusters.length} clusters, and the other side none of its own: which? ${name.replace(/[/\\]$/, '')}/envs/${clusters[0]}`);
}

function withoutEntryPoints(documents: readonly YamlDocument[]): readonly YamlDocument[] {
  return documents.filter(({ file = '' }) => PLACE.exec(file)?.[1] !== 'clusters');
}

function values(documents: readonly YamlDocument[]): unknown[] {
  return documents.flatMap(document => [...listItems(document)]).map(({ value }) => value);
}
