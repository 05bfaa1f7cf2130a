import { Agent, depthOf, DeployedApp, EntryPoint } from './agent';
import { agentName } from './agent-name';
import { Stage } from './stages';
import { isManifest } from '../admission/manifest';

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
   * Whether one ApplicationSet finds the apps by their folders. New apps need no object then, but Argo CD does not wait for the apps
   * that come first.
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
  return {
    isShared: true,
    object: {
      apiVersion: 'argoproj.io/v1alpha1', kind: 'Application',
      metadata: {
        name: agentName(app.app, app.environment, app.cluster), namespace: options.namespace ?? 'argocd',
        ...options.prune === false ? {} : { finalizers: [CASCADE] },
        ...wave === 0 ? {} : { annotations: { [WAVE]: String(wave) } },
      },
      spec: template(options, app.path, app.cluster),
    },
  };
}

function applicationSets(apps: readonly DeployedApp[], options: ArgoCdOptions): EntryPoint[] {
  if (apps.length === 0) return [];
  const [{ environment, cluster, path }] = apps;
  const folder = path.slice(0, path.lastIndexOf('/'));
  return [{
    isShared: true,
    object: {
      apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet',
      metadata: { name: agentName(environment, cluster), namespace: options.namespace ?? 'argocd' },
      spec: {
        ...options.prune === false ? { syncPolicy: { preserveResourcesOnDeletion: true } } : {},
        goTemplate: true, goTemplateOptions: ['missingkey=error'],
        generators: [{ git: { repoURL: options.repository, revision: options.revision ?? 'HEAD', directories: [{ path: `${folder}/*` }] } }],
        template: {
          metadata: { name: `{{ .path.basename }}-${environment}-${cluster}` },
          spec: template(options, '{{ .path.path }}', cluster),
        },
      },
    },
  }];
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
