import { Stage } from './stages';

/** What a cluster runs of an app: a folder of the tree, and in it one for each stage that has objects. */
export interface DeployedApp {
  readonly environment: string;
  readonly cluster: string;
  readonly app: string;
  /** The folder from the repository's root. */
  readonly path: string;
  readonly stages: readonly Stage[];
  /** The apps of the same cluster that come first. */
  readonly after: readonly DeployedApp[];
}

/** What applies the tree: Argo CD or Flux. It reads the folder `clusters/<environment>/<cluster>` of the tree. */
export interface Agent {
  /** The objects by which it finds the apps of a cluster. */
  entryPoints(apps: readonly DeployedApp[]): readonly EntryPoint[];
  /** Objects as this agent wants them, to apply them in their stages. */
  staged(object: Readonly<Record<string, unknown>>, stage: Stage): Readonly<Record<string, unknown>>;
}

export interface EntryPoint {
  readonly object: Readonly<Record<string, unknown>>;
  /** What one agent knows by these names, though it may read those of all clusters: no two may have one. @default - none */
  readonly claims?: readonly string[];
}

/** How deep an app is among those that come first: 0 where none does. */
export function depthOf({ after }: DeployedApp): number {
  return after.reduce((deepest, app) => Math.max(deepest, depthOf(app) + 1), 0);
}
