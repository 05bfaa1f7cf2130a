import { Agent, depthOf, DeployedApp, EntryPoint } from './agent';
import { agentName, LENGTH_MAX } from './agent-name';
import { Stage } from './stages';
import { isManifest } from '../admission/manifest';
import { refuse } from '../core/error';

/** How Argo CD finds the tree. */
export interface ArgoCdOptions {
  /** The address of the Git repository, as Argo CD knows it. */
  readonly repository: string;
  /** The branch, tag or commit. @default 'HEAD' */
  readonly revision?: string;
  /** The AppProject. @default 'default' */
  readonly project?: string;
  /** The namespace that Argo CD runs in. @default 'argocd' */
  readonly namespace?: string;
  /** The name by which Argo CD knows a cluster of the tree. @default - each cluster has an Argo CD of its own, which deploys to itself */
  readonly clusters?: Readonly<Record<string, string>>;
  /** Whether objects that are no longer rendered are removed from the cluster, those of a whole app too. @default true */
  readonly prune?: boolean;
  /**
   * Whether one ApplicationSet finds the apps by their folders. Where apps come after others it is applied in steps (RollingSync), for
   * which its controller needs `--enable-progressive-syncs`; without, all come at once.
   *
   * @default false - an Application for each app, in sync waves
   */
  readonly applicationSet?: boolean;
}

const WAVE = 'argocd.argoproj.io/sync-wave';
/** Without it Argo CD forgets an Application that is removed, and leaves its objects where they are. */
const CASCADE = 'resources-finalizer.argocd.argoproj.io';
const IN_CLUSTER = { server: 'https://kubernetes.default.svc' };

/** Argo CD applies the tree. Objects say in an annotation in which sync wave they come; one that says so already keeps its own. */
export function argoCd(options: ArgoCdOptions): Agent {
  return {
    entryPoints: all => {
      const apps = all.filter(({ stages }) => stages.length > 0); // Argo CD takes a folder that is not there for an error
      return options.applicationSet ? applicationSets(apps, options) : apps.map(app => application(app, options));
    },
    staged: annotated,
  };
}

function annotated(object: Readonly<Record<string, unknown>>, { wave }: Stage): Readonly<Record<string, unknown>> {
  const metadata = isManifest(object.metadata) ? object.metadata : {};
  const annotations = isManifest(metadata.annotations) ? metadata.annotations : {};
  if (wave === 0 || annotations[WAVE] !== undefined) return object;
  return { ...object, metadata: { ...metadata, annotations: { ...annotations, [WAVE]: String(wave) } } };
}

function application(app: DeployedApp, options: ArgoCdOptions): EntryPoint {
  const wave = depthOf(app);
  const name = agentName(app.app, app.environment, app.cluster);
  return {
    claims: [`Application ${name}`],
    object: {
      apiVersion: 'argoproj.io/v1alpha1', kind: 'Application',
      metadata: {
        name, namespace: options.namespace ?? 'argocd',
        ...options.prune === false ? {} : { finalizers: [CASCADE] },
        ...wave === 0 ? {} : { annotations: { [WAVE]: String(wave) } },
      },
      spec: template(options, app.path, app.cluster),
    },
  };
}

/** A label of the Applications that a set makes: the app, by which steps name them. */
const APP_LABEL = 'cdk8s-traffic/app';

function applicationSets(apps: readonly DeployedApp[], options: ArgoCdOptions): EntryPoint[] {
  if (apps.length === 0) return [];
  const [{ environment, cluster, path }] = apps;
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = agentName(environment, cluster);
  const steps = stepsOf(apps);
  return [{
    claims: [`ApplicationSet ${name}`, ...apps.map(app => `Application ${generatedName(app)}`)],
    object: {
      apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet',
      metadata: { name, namespace: options.namespace ?? 'argocd' },
      spec: {
        ...options.prune === false ? { syncPolicy: { preserveResourcesOnDeletion: true } } : {},
        ...steps.length === 1 ? {} : { strategy: { type: 'RollingSync', rollingSync: { steps } } },
        goTemplate: true, goTemplateOptions: ['missingkey=error'],
        generators: [{ git: { repoURL: options.repository, revision: options.revision ?? 'HEAD', directories: [{ path: `${folder}/*` }] } }],
        template: {
          metadata: { name: `{{ .path.basename }}-${environment}-${cluster}`, ...steps.length === 1 ? {} : { labels: { [APP_LABEL]: '{{ .path.basename }}' } } },
          spec: template(options, '{{ .path.path }}', cluster),
        },
      },
    },
  }];
}

/** Apps that may come together, behind those that come first. What is in no step would not be synced at all. */
function stepsOf(apps: readonly DeployedApp[]): readonly object[] {
  const depths = [...new Set(apps.map(depthOf))].sort((a, b) => a - b);
  return depths.map(depth => ({
    matchExpressions: [{ key: APP_LABEL, operator: 'In', values: apps.filter(app => depthOf(app) === depth).map(({ app }) => app).sort() }],
  }));
}

/** @throws TRF1705 where Argo CD could not write the name into a label: a template has no way to shorten it and keep it apart from others */
function generatedName({ app, environment, cluster }: DeployedApp): string {
  const name = `${app}-${environment}-${cluster}`;
  if (name.length > LENGTH_MAX) {
    refuse({
      code: 'TRF1705', value: name, expected: `at most ${LENGTH_MAX} characters for an Application that an ApplicationSet makes`,
      fix: `shorten the app, the environment or the cluster by ${name.length - LENGTH_MAX}, or leave out applicationSet`,
    });
  }
  return name;
}

function template(options: ArgoCdOptions, path: string, cluster: string): object {
  const { repository, revision = 'HEAD', project = 'default', prune = true, clusters = {} } = options;
  const name = Object.hasOwn(clusters, cluster) ? clusters[cluster] : undefined;
  return {
    project,
    source: { repoURL: repository, targetRevision: revision, path },
    destination: name === undefined ? IN_CLUSTER : { name },
    syncPolicy: { automated: { prune, selfHeal: true }, syncOptions: ['ServerSideApply=true'] },
  };
}
