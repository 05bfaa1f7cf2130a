import { Agent, DeployedApp, EntryPoint } from './agent';
import { agentName } from './agent-name';
import { Stage } from './stages';
import { refuse } from '../core/error';

/** How Flux finds the tree. */
export interface FluxOptions {
  /** The GitRepository that Flux reads. @default 'flux-system' */
  readonly source?: string;
  /** The namespace of the GitRepository, and of what is made here. @default 'flux-system' */
  readonly namespace?: string;
  /** How often Flux looks whether the cluster is as it should be. @default '10m' */
  readonly interval?: string;
  /** How long a stage may take to become ready. @default '5m' */
  readonly timeout?: string;
  /** Whether objects that are no longer rendered are removed from the cluster. @default true */
  readonly prune?: boolean;
  /** How soon Flux tries again what has failed. @default '2m' */
  readonly retryInterval?: string;
  /** The Secret with the keys by which Flux decrypts what SOPS has encrypted. @default - none: Flux refuses what is encrypted */
  readonly decryptionSecret?: string;
}

/** A time as the CRD of Kustomizations takes it. */
const TIME = /^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$/;

/**
 * Flux applies the tree: a Kustomization for each stage of each app, which waits for the stage before and for the apps that come first.
 *
 * @throws TRF1713 where a time is none that Flux takes
 */
export function flux(options: FluxOptions = {}): Agent {
  for (const [name, value] of Object.entries({ interval: options.interval, timeout: options.timeout, retryInterval: options.retryInterval })) {
    if (value !== undefined && !TIME.test(value)) {
      refuse({ code: 'TRF1713', value, expected: `${name}: numbers with the units ms, s, m and h`, fix: `${name}: '5m', or '1h30m'` });
    }
  }
  return { entryPoints: apps => apps.flatMap(app => kustomizations(app, options)), staged: object => object };
}

function kustomizations(app: DeployedApp, options: FluxOptions): EntryPoint[] {
  const { source = 'flux-system', namespace = 'flux-system', interval = '10m', timeout = '5m', prune = true, retryInterval = '2m' } = options;
  const { decryptionSecret } = options;
  return app.stages.map((stage, i) => {
    const before = i > 0 ? [nameOf(app, app.stages[i - 1])] : lastStages(app);
    return {
      object: {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization',
        metadata: { name: nameOf(app, stage), namespace },
        spec: {
          ...before.length === 0 ? {} : { dependsOn: before.map(name => ({ name })) },
          ...decryptionSecret === undefined ? {} : { decryption: { provider: 'sops', secretRef: { name: decryptionSecret } } },
          interval, path: `./${app.path}/${stage.folder}`, prune, retryInterval, sourceRef: { kind: 'GitRepository', name: source }, timeout, wait: true,
        },
      },
    };
  });
}

/** What has to be ready before an app begins. An app without objects hands on what it waits for itself. */
function lastStages({ after }: DeployedApp): string[] {
  return after.flatMap(app => app.stages.length > 0 ? [nameOf(app, app.stages.at(-1)!)] : lastStages(app));
}

function nameOf({ app }: DeployedApp, { folder }: Stage): string {
  return agentName(app, folder.replace(/^\d+-/, ''));
}
