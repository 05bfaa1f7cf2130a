import { checkNamespace } from './folder-name';
import { identified, identity } from './identity';
import { namespaceNamed, placed, Scopes, unplaced } from './namespaces';
import { repositoryFindings } from './repository-rules';
import { Finding } from '../admission/finding';
import { isManifest, referenceTo } from '../admission/manifest';
import { AdmitOptions } from '../admission/options';
import { suppressionsFor } from '../admission/review';
import { summarize } from '../admission/summary';
import { suppresses } from '../admission/suppression';
import { inspect } from '../analysis';
import { ManifestObject, Manifests, ManifestSource } from '../app/manifests';
import { refuse } from '../core/error';
import { findingsText, findingText, objectText, summaryText } from '../output/finding-text';

/** What a cluster runs of an app. */
export interface Delivery {
  /** A stage on the way to production: `staging`. */
  readonly environment: string;
  /** A cluster, or a zone of a mesh. */
  readonly cluster: string;
  /** What is deployed together, and by one team. */
  readonly app: string;
  /** Apps of the same cluster that have to be ready before this one is applied. They are added before it. @default - none */
  readonly after?: readonly string[];
  /**
   * The namespace of objects that name none, of kinds that are in namespaces. It is written into them: agents apply nothing without.
   *
   * @default - they stay as they are, and a warning names them
   */
  readonly namespace?: string;
  /** Where its objects come from: an app or a chart of cdk8s, YAML, or objects. */
  readonly from: ManifestSource;
}

/** Deliveries of one cluster, in the order in which they were added. */
export interface Delivered {
  readonly delivery: Delivery;
  readonly objects: readonly { readonly object: ManifestObject; readonly construct?: string }[];
}

/** All deliveries, each rendered once. */
export class Deliveries {
  private readonly clusters = new Map<string, Map<string, Delivery>>();
  private rendered?: Delivered[][];

  public constructor(private readonly admission: AdmitOptions | false = {}) {}

  public add(delivery: Delivery): void {
    const { environment, cluster, app, after = [], namespace } = delivery;
    if (namespace !== undefined) checkNamespace(namespace);
    const place = `${environment}/${cluster}`;
    const apps = this.clusters.get(place) ?? new Map<string, Delivery>();
    const missing = after.find(name => !apps.has(name));
    if (apps.has(app)) refuse({ code: 'TRF1706', value: `${place}/${app}`, expected: 'each app of a cluster once', fix: 'give the second one another name' });
    if (missing !== undefined) {
      refuse({
        code: 'TRF1706', value: missing, expected: `an app of ${place} that was added before ${app}: ${[...apps.keys()].join(', ') || 'there is none'}`,
        fix: `add ${missing} first`,
      });
    }
    this.clusters.set(place, apps.set(app, delivery));
    this.rendered = undefined;
  }

  /** The deliveries of each cluster, rendered and admitted. */
  public byCluster(): readonly (readonly Delivered[])[] {
    if (!this.rendered) {
      const sources = new Map<ManifestSource, Manifests>();
      this.rendered = [...this.clusters.values()].map(apps => [...apps.values()].map(delivery => delivered(delivery, sources)));
      this.admit(this.rendered);
      for (const apps of this.rendered) refuseNameless(apps);
      for (const apps of this.rendered) refuseTwice(apps);
    }
    return this.rendered;
  }

  /** Objects of one cluster are looked at together; what several clusters have in common is said once. */
  private admit(clusters: readonly (readonly Delivered[])[]): void {
    const said = new Set<string>();
    const findings: Finding[] = [];
    let objects = 0;
    for (const apps of clusters) {
      const all = apps.flatMap(app => app.objects);
      objects += all.length;
      const options = this.admission || {};
      const reached = this.admission === false ? undefined : inspect(all.map(({ object }) => object), options);
      const located = (reached?.findings ?? []).map(finding => ({ ...finding, construct: all[reached!.places.get(finding)!].construct }));
      const own = apps.flatMap(app => ofRepository(app, new Scopes(all.map(({ object }) => object)), options));
      for (const finding of [...located, ...own].filter(({ severity }) => severity !== 'info')) {
        const text = findingText(finding);
        if (said.has(text)) continue;
        said.add(text);
        findings.push(finding);
      }
    }
    const summary = summaryText(summarize({ findings, suppressed: [], places: new Map(), objects, unknownKinds: [] }));
    const fails = findings.some(({ severity }) => severity === 'error');
    if (findings.length > 0) process.stderr.write(findingsText(findings) + (fails ? '' : `${summary}\n`));
    if (!fails) return;
    refuse({ code: 'TRF1709', value: summary, expected: 'objects without errors; nothing was written', fix: 'mend what is said above, or accept it with a reason' });
  }
}

function delivered(delivery: Delivery, sources: Map<ManifestSource, Manifests>): Delivered {
  const manifests = sources.get(delivery.from) ?? Manifests.of(delivery.from);
  sources.set(delivery.from, manifests);
  const scopes = new Scopes(manifests.objects);
  const objects = manifests.objects.map((object, i) =>
    ({ object: placed(object, delivery.namespace, scopes), construct: manifests.constructs[i]?.node.path }));
  return { delivery, objects };
}

/** What a repository has against objects of an app. Those without a namespace are often many, and named in one finding. */
function ofRepository({ objects }: Delivered, scopes: Scopes, options: AdmitOptions): Finding[] {
  const left = ({ object, construct }: Delivered['objects'][number], found: readonly Finding[]): Finding[] => {
    const suppressions = found.length === 0 ? [] : suppressionsFor(object, options);
    return found.filter(finding => !suppressions.some(each => suppresses(each, finding))).map(finding => ({ ...finding, construct }));
  };
  const { code, severity } = namespaceNamed;
  const nowhere = ({ object }: Delivered['objects'][number]): Finding => ({ code, severity, object: referenceTo(object), ...unplaced([object]) });
  const lost = objects.filter(each => scopes.lacksNamespace(each.object) && left(each, [nowhere(each)]).length > 0);
  const findings = objects.flatMap(each => left(each, repositoryFindings(each.object).filter(finding => finding.code !== code)));
  if (lost.length === 0) return findings;
  return [...findings, { ...nowhere(lost[0]), ...unplaced(lost.map(({ object }) => object)), construct: lost[0].construct }];
}

/** Agents know objects by their names: what gets its name in the cluster would be made again and again. */
function refuseNameless(apps: readonly Delivered[]): void {
  for (const { delivery: { app, environment, cluster }, objects } of apps) {
    for (const { object, construct } of objects) {
      const { apiVersion, kind } = referenceTo(object);
      refuseInstructions(object, `${environment}/${cluster}/${app}`);
      const name = isManifest(object.metadata) ? object.metadata.name : undefined;
      if (apiVersion !== '' && kind !== '' && typeof name === 'string' && name !== '') continue;
      refuse({
        code: 'TRF1710', value: `${objectText(referenceTo(object))}${construct === undefined ? '' : ` of ${construct}`} in ${environment}/${cluster}/${app}`,
        expected: 'apiVersion, kind and metadata.name in each object: agents apply by name', fix: 'give it a metadata.name of its own, not generateName',
      });
    }
  }
}

/** @throws TRF1710 for what kustomize reads: agents would apply it to clusters, which know nothing of it */
function refuseInstructions(object: ManifestObject, place: string): void {
  const { apiVersion, kind } = referenceTo(object);
  if (!apiVersion.startsWith('kustomize.config.k8s.io/')) return;
  refuse({
    code: 'TRF1710', value: `${kind} (${apiVersion}) in ${place}`, expected: 'objects of a cluster; this one is read by kustomize',
    fix: 'leave out kustomization.yaml, or render what it says first: kustomize build FOLDER > dist/shop.yaml',
  });
}

/** Two apps that have one object would take it from each other for ever. */
function refuseTwice(apps: readonly Delivered[]): void {
  const seen = new Map<string, string>();
  for (const { delivery: { app, environment, cluster }, objects } of apps) {
    for (const { object } of objects) {
      const reference = identified(object);
      const key = identity(reference);
      const first = seen.get(key);
      if (first !== undefined) {
        refuse({
          code: 'TRF1708', value: objectText(reference), expected: `one app of ${environment}/${cluster} that renders it`,
          fix: first === app ? `render it once in ${app}` : `leave it to ${first} or to ${app}`,
        });
      }
      seen.set(key, app);
    }
  }
}
