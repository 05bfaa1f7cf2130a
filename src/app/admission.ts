import { IConstruct } from 'constructs';
import { ValidationMode } from './admission-props';
import { Manifest } from './manifest';
import type * as engine from '../admission';
import type * as analysis from '../analysis';
import { clusterOf, upstreamsOf } from '../core/cluster';
import { findingsText, summaryText } from '../output/finding-text';

/** What a cluster would make of the manifests, each of what it gets where they are for several: findings go to stderr, with the constructs they are about. */
export class Admission {
  private readonly manifests: Manifest[] = [];

  public constructor(private readonly mode: ValidationMode, private readonly options: engine.AdmitOptions) {}

  public look(manifest: Manifest): void {
    if (this.mode !== ValidationMode.OFF && manifest.document !== undefined) this.manifests.push(manifest);
  }

  /** @throws an error with the summary as its text, where there are errors that matter */
  public conclude(): void {
    if (this.manifests.length === 0) return;
    // it costs as much to load as cdk8s does
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { summarize }: typeof engine = require('../admission');
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { inspect }: typeof analysis = require('../analysis');
    const clusters = byCluster(this.manifests);
    const reviews = [...clusters].map(([cluster, objects]) => {
      const seen = [...objects, ...passedOn(cluster, clusters)].map(({ document }) => document);
      const reached = inspect(seen, this.options, {
        // all is written by now
        isOwn: place => place < objects.length && objects[place].isFresh,
        // what is presumed to be elsewhere is no news at every synthesis
        infos: false,
      });
      const isOwn = (finding: engine.Finding) => reached.places.get(finding)! < objects.length;
      const constructOf = (finding: engine.Finding) => objects[reached.places.get(finding)!].construct.node.path;
      return {
        ...reached,
        objects: objects.length,
        findings: reached.findings.filter(isOwn).map(finding => ({ ...finding, construct: constructOf(finding) })),
        suppressed: reached.suppressed.filter(isOwn),
      };
    });
    const findings = reviews.flatMap(reached => reached.findings);
    const summary = summarize(together(reviews));
    const isClear = findings.length + summary.suppressed + summary.unknownKinds.length === 0;
    const fails = summary.errors > 0 && this.mode === ValidationMode.ERROR;
    process.stderr.write(findingsText(findings) + (isClear || fails ? '' : `${summaryText(summary)}\n`));
    if (fails) throw new Error(summaryText(summary));
  }
}

/** Reviews of several clusters as if they were of one. */
function together(reviews: readonly engine.Review[]): engine.Review {
  const unknownKinds = new Map<string, engine.UnknownKind>();
  for (const unknown of reviews.flatMap(review => review.unknownKinds)) {
    const key = `${unknown.apiVersion} ${unknown.kind}`;
    unknownKinds.set(key, { ...unknown, count: unknown.count + (unknownKinds.get(key)?.count ?? 0) });
  }
  return {
    findings: reviews.flatMap(({ findings }) => findings), suppressed: reviews.flatMap(({ suppressed }) => suppressed), places: new Map(),
    objects: reviews.reduce((sum, { objects }) => sum + objects, 0), unknownKinds: [...unknownKinds.values()],
  };
}

type Clusters = ReadonlyMap<IConstruct, readonly Manifest[]>;

function byCluster(manifests: readonly Manifest[]): Clusters {
  const clusters = new Map<IConstruct, Manifest[]>();
  for (const manifest of manifests) {
    const cluster = clusterOf(manifest.construct);
    let objects = clusters.get(cluster);
    if (!objects) clusters.set(cluster, objects = []);
    addObjects(manifest, objects);
  }
  return clusters;
}

/** What a cluster has from others, and what its own objects may refer to. */
function passedOn(cluster: IConstruct, clusters: Clusters): readonly Manifest[] {
  return upstreamsOf(cluster).flatMap(from => (clusters.get(from.cluster) ?? []).filter(({ document }) => from.passesOn(document as object)));
}

/** A `List` is taken for what is in it, as the API server never sees the list itself. */
function addObjects(manifest: Manifest, objects: Manifest[]): void {
  const { kind, apiVersion, items } = (manifest.document ?? {}) as { kind?: unknown; apiVersion?: unknown; items?: unknown };
  if (kind === 'List' && apiVersion === 'v1' && Array.isArray(items)) for (const item of items) addObjects({ ...manifest, document: item }, objects);
  else objects.push(manifest);
}
