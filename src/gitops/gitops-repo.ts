import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Agent, DeployedApp } from './agent';
import { Changes, changesOf } from './changes';
import { CodeOwners, codeOwnersBlock } from './codeowners';
import { Delivery, Deliveries } from './deliveries';
import { exclusively, undisturbed } from './exclusive';
import { fileNameOf } from './file-name';
import { checkFolderName } from './folder-name';
import { Lock, lockText, readLock, sha256, STATE_FOLDER } from './lock';
import { Change, Conflict, Plan, plan, present, refuseLinks } from './plan';
import { isEncrypted } from './secrecy';
import { sorted } from './sorted';
import { Stage, STAGES, stageOf } from './stages';
import { Transaction } from './transaction';
import { Tree } from './tree';
import { AdmitOptions } from '../admission/options';
import { refuse } from '../core/error';
import { yamlDocument } from '../output/yaml';

/** What a repository is made for. */
export interface GitOpsRepoOptions {
  /** What applies it: `argoCd({ repository })` or `flux()`. */
  readonly agent: Agent;
  /** The folder of the tree in the repository, with `/` between folders: `deploy`. @default - the repository itself */
  readonly folder?: string;
  /**
   * Who writes these files. Several owners may write to one tree, each with a lock of its own, and none touches what another has written.
   *
   * @default 'default'
   */
  readonly owner?: string;
  /** Who has to agree to changes, in a block of CODEOWNERS in the repository. All else in that file stays. @default - nothing is written */
  readonly codeOwners?: readonly CodeOwners[];
  /** What is known of the clusters; `false` where somebody else has validated the objects. @default - what admission takes as defaults */
  readonly admission?: AdmitOptions | false;
}

/** How a tree is written. */
export interface WriteOptions {
  /** Whether files that were changed by hand are written all the same. @default false - that is refused, and nothing is written */
  readonly force?: boolean;
}

/** The first line of every file. It begins with a comment, so that people know whose it is. */
const MARK = '# Written by cdk8s-traffic. Changes made here are reported, not kept.\n';
const CODEOWNERS = 'CODEOWNERS';

/**
 * A tree of rendered manifests for Argo CD or Flux.
 *
 * ```
 * clusters/<environment>/<cluster>/          what the agent reads first: Applications or Kustomizations
 * envs/<environment>/<cluster>/<app>/
 *   kustomization.yaml
 *   50-workloads/                            a stage: what is in it comes after what is in those before
 *     kustomization.yaml
 *     service_shop_web.yaml                  one object
 * .cdk8s-traffic/                            what was written, by whom
 * ```
 *
 * Names and contents depend on the objects alone. Only files that were written here, and that nobody has changed since, are ever
 * changed or removed.
 */
export class GitOpsRepo {
  private readonly deliveries: Deliveries;
  private readonly owner: string;
  private readonly folder: string;

  /** @throws TRF1705 where a name is none that a folder can have */
  public constructor(private readonly options: GitOpsRepoOptions) {
    this.owner = options.owner ?? 'default';
    this.folder = (options.folder ?? '').split('/').filter(Boolean).join('/');
    checkFolderName(this.owner, 'the owner');
    for (const name of this.folder.split('/').filter(Boolean)) checkFolderName(name, 'the folder');
    this.deliveries = new Deliveries(options.admission);
  }

  /**
   * Adds what a cluster runs of an app.
   *
   * @throws TRF1705 where a name is none that a folder can have
   * @throws TRF1706 where the cluster has this app already, or an app that comes first is not there
   */
  public add(delivery: Delivery): this {
    for (const part of ['environment', 'cluster', 'app'] as const) checkFolderName(delivery[part], `the ${part}`);
    this.deliveries.add(delivery);
    return this;
  }

  /**
   * Writes the tree: all of it or nothing, also when the process is killed on the way. Two runs make no difference, and a change of one
   * object changes its file and the lock.
   *
   * @param root the folder of the repository on this machine
   * @throws TRF1707 where files that would be written or removed were changed by hand, unless `force` is set
   * @throws TRF1708 where two apps of a cluster render one object
   * @throws TRF1709 where a cluster would refuse an object, or one is a literal secret; what is wrong is said on stderr
   */
  public write(root: string, { force = false }: WriteOptions = {}): Changes {
    const tree = this.tree();
    mkdirSync(root, { recursive: true });
    refuseLinks(root, [this.lockPath()]);
    return exclusively(join(root, this.folder), () => {
      const transaction = new Transaction(root, this.folder);
      transaction.recover();
      const found = this.plan(root, tree);
      if (found.conflicts.length > 0 && !force) refuseConflicts(found.conflicts);
      const wanted = [...found.changes, ...found.conflicts];
      const lock = this.lockChange(root, found.lock);
      const operations = [...wanted, ...lock].map(({ path, before, after }) => ({ path, before: before?.sha256, after }));
      if (operations.length > 0) transaction.carryOut(operations);
      return changesOf(told(found, lock), force);
    });
  }

  /** What `write` would do, without doing it. */
  public check(root: string): Changes {
    const tree = this.tree();
    const place = join(root, this.folder);
    refuseLinks(root, [this.lockPath()]);
    if (existsSync(join(place, STATE_FOLDER))) undisturbed(place);
    const found = this.plan(root, tree);
    return changesOf(told(found, this.lockChange(root, found.lock)), false, new Transaction(root, this.folder).isUnfinished);
  }

  /** The files, by path, as they would be written. */
  public files(): ReadonlyMap<string, string> {
    return new Map(this.tree().entries().map(([path, { content }]) => [path, content]));
  }

  private tree(): Tree {
    const { agent, codeOwners } = this.options;
    const tree = new Tree();
    const shared = new Map<string, string>();
    for (const apps of this.deliveries.byCluster()) {
      const deployed = new Map<string, DeployedApp>();
      for (const { delivery, objects } of apps) {
        const { environment, cluster, app, after = [] } = delivery;
        const path = this.inTree(`envs/${environment}/${cluster}/${app}`);
        const stages = addObjects(tree, path, objects, agent);
        deployed.set(app, { environment, cluster, app, path, stages, after: after.map(name => deployed.get(name)!) });
      }
      for (const { object, claims = [] } of agent.entryPoints([...deployed.values()])) {
        const [{ environment, cluster }] = deployed.values();
        for (const claim of claims) refuseSharedName(shared, claim, `${environment}/${cluster}`);
        tree.add(this.inTree(`clusters/${environment}/${cluster}/${fileNameOf(object)}`), { content: MARK + yamlDocument(sorted(object)) });
      }
    }
    if (codeOwners && codeOwners.length > 0) tree.add(CODEOWNERS, { content: codeOwnersBlock(codeOwners, this.folder, this.owner), block: true });
    return tree;
  }

  private plan(root: string, tree: Tree): Plan {
    const path = this.lockPath();
    const file = join(root, path);
    const lock: Lock = existsSync(file) ? readLock(readFileSync(file, 'utf8'), path) : new Map();
    return plan(root, tree, lock, this.owner);
  }

  /** Nothing where the lock is as it should be. */
  private lockChange(root: string, lock: Lock): Change[] {
    const path = this.lockPath();
    const before = present(join(root, path), path);
    const after = lockText(lock);
    return before?.sha256 === sha256(after) ? [] : [{ path, kind: before ? 'changed' : 'added', before, after }];
  }

  private lockPath(): string {
    return this.inTree(`${STATE_FOLDER}/${this.owner}.json`);
  }

  private inTree(path: string): string {
    return this.folder === '' ? path : `${this.folder}/${path}`;
  }
}

/** A lock that changes with its files is no news; one that changes alone is. */
function told(found: Plan, lock: readonly Change[]): Plan {
  return found.changes.length + found.conflicts.length === 0 ? { ...found, changes: lock } : found;
}

/** @throws TRF1706 where the agent cannot tell two apps apart */
function refuseSharedName(known: Map<string, string>, claim: string, place: string): void {
  const first = known.get(claim);
  if (first !== undefined) {
    const [kind, name] = claim.split(' ');
    refuse({
      code: 'TRF1706', value: name, expected: `another name for the ${kind} in ${place} than for that in ${first}: one Argo CD may read both`,
      fix: 'rename the environment, the cluster or the app',
    });
  }
  known.set(claim, place);
}

interface Rendered { readonly object: Readonly<Record<string, unknown>>; readonly construct?: string }

/** @returns the stages that have objects, in order */
function addObjects(tree: Tree, path: string, objects: readonly Rendered[], agent: Agent): Stage[] {
  const names = new Map<Stage, string[]>();
  for (const { object, construct } of objects) {
    const stage = stageOf(object);
    const name = fileNameOf(object);
    const written = isEncrypted(object) ? object : sorted(agent.staged(object, stage));
    tree.add(`${path}/${stage.folder}/${name}`, { content: MARK + yamlDocument(written), construct });
    names.set(stage, [...names.get(stage) ?? [], name]);
  }
  const stages = STAGES.filter(stage => names.has(stage));
  for (const stage of stages) tree.add(`${path}/${stage.folder}/kustomization.yaml`, { content: kustomization(names.get(stage)!.sort()) });
  if (stages.length > 0) tree.add(`${path}/kustomization.yaml`, { content: kustomization(stages.map(stage => stage.folder)) });
  return stages;
}

function kustomization(resources: readonly string[]): string {
  return MARK + yamlDocument({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources });
}

const SHOWN_MAX = 10;

function refuseConflicts(conflicts: readonly Conflict[]): never {
  const lines = conflicts.slice(0, SHOWN_MAX).map(({ path, why }) => `${path} ${why}`);
  const more = conflicts.length > SHOWN_MAX ? [`and ${conflicts.length - SHOWN_MAX} more`] : [];
  return refuse({
    code: 'TRF1707', value: conflicts.length, expected: `files that nobody else has changed:\n    ${[...lines, ...more].join('\n    ')}`,
    fix: 'bring what was changed by hand into the code and remove it here, or lose it: --force (in code, force: true)',
  });
}
