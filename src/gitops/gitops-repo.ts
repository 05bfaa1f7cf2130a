import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Agent, DeployedApp } from './agent';
import { Changes, changesOf, notesOf } from './changes';
import { checkCodeOwners, CodeOwners, codeOwnersBlock, codeOwnersFile, markName } from './codeowners';
import { Delivered, Deliveries, Delivery } from './deliveries';
import { exclusively, undisturbed } from './exclusive';
import { fileNameOf } from './file-name';
import { checkFolderName } from './folder-name';
import { claimsOfOthers, FormerTree, formerTree, probablyFormer, removeEmptyFolders, unknownFiles } from './former-trees';
import { identity } from './identity';
import { Lock, lockText, readLock, sha256, STATE_FOLDER } from './lock';
import { Change, Conflict, Plan, plan, present, Present, refuseLinks } from './plan';
import { isEncrypted } from './secrecy';
import { sorted } from './sorted';
import { Stage, STAGES, stageOf } from './stages';
import { Transaction } from './transaction';
import { Tree } from './tree';
import { referenceTo } from '../admission/manifest';
import { AdmitOptions } from '../admission/options';
import { refuse } from '../core/error';
import { objectText } from '../output/finding-text';
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
  /**
   * Locks of trees that this one takes the place of, from the repository's root: `deploy/.cdk8s-traffic/default.json`, where the folder or
   * the owner had another name. What they name and nobody has changed is removed or written anew in the same run, and they go with it.
   * One that is not there is no mistake.
   *
   * @default - none; a first run names those that it finds
   */
  readonly replaces?: readonly string[];
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

  /**
   * @throws TRF1705 where a name is none that a folder can have
   * @throws TRF1712 where somebody who has to agree is nobody that a forge knows
   */
  public constructor(private readonly options: GitOpsRepoOptions) {
    this.owner = options.owner ?? 'default';
    this.folder = (options.folder ?? '').split('/').filter(Boolean).join('/');
    checkFolderName(this.owner, 'the owner');
    for (const name of this.folder.split('/').filter(Boolean)) checkFolderName(name, 'the folder');
    for (const rule of options.codeOwners ?? []) checkCodeOwners(rule);
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
    const tree = this.tree(codeOwnersFile(root));
    mkdirSync(root, { recursive: true });
    refuseLinks(root, [this.lockPath()]);
    const former = this.former(root);
    const changes = exclusivelyAll(root, [this.folder, ...former.map(({ folder }) => folder)], () => {
      const transaction = new Transaction(root, this.folder);
      for (const folder of new Set(former.map(each => each.folder))) if (folder !== this.folder) new Transaction(root, folder).recover();
      transaction.recover();
      const found = this.plan(root, tree);
      if (found.conflicts.length > 0 && !force) refuseConflicts(found.conflicts);
      const wanted = [...found.changes, ...found.conflicts];
      const locks = this.lockChanges(found);
      const operations = [...wanted, ...locks].map(({ path, before, after }) => ({ path, before: before?.sha256, after }));
      const left = operations.length > 0 ? transaction.carryOut(operations) : [];
      if (left.length > 0) refuseConflicts(left.map(path => ({ path, why: 'was changed while this was written; run it again' })));
      return changesOf(told(found, locks), { forced: force, ...this.around(root, found, tree) });
    });
    for (const { folder } of former) if (folder !== this.folder) removeEmptyFolders(root, folder);
    return changes;
  }

  /** What `write` would do, without doing it. */
  public check(root: string): Changes {
    const tree = this.tree(codeOwnersFile(root));
    const place = join(root, this.folder);
    refuseLinks(root, [this.lockPath()]);
    if (existsSync(join(place, STATE_FOLDER))) undisturbed(place);
    const found = this.plan(root, tree);
    return changesOf(told(found, this.lockChanges(found)), {
      ...this.around(root, found, tree), unfinished: new Transaction(root, this.folder).isUnfinished,
    });
  }

  /** The files, by path, as they would be written. */
  public files(): ReadonlyMap<string, string> {
    return new Map(this.tree().entries().map(([path, { content }]) => [path, content]));
  }

  private tree(codeOwnersPath = 'CODEOWNERS'): Tree {
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
      const rendered = agentsOwn(apps);
      for (const { object, claims = [] } of agent.entryPoints([...deployed.values()])) {
        const [{ environment, cluster }] = deployed.values();
        if (rendered.has(identity(referenceTo(object)))) refuseRenderedTwice(object, rendered.get(identity(referenceTo(object)))!);
        for (const claim of claims) refuseSharedName(shared, claim, `${environment}/${cluster}`);
        tree.add(this.inTree(`clusters/${environment}/${cluster}/${fileNameOf(object)}`), { content: MARK + yamlDocument(sorted(object)) });
      }
    }
    if (codeOwners && codeOwners.length > 0) tree.add(codeOwnersPath, { content: codeOwnersBlock(codeOwners, this.folder, this.owner), block: true });
    return tree;
  }

  private plan(root: string, tree: Tree): Found {
    const path = this.lockPath();
    const file = present(join(root, path), path);
    const lock: Lock = file ? readLock(file.text, path) : new Map();
    const former = this.former(root);
    const own = { name: markName(this.owner, this.folder), lock };
    return { ...plan(root, tree, own, former, claimsOfOthers(root, this.folder, [this.lockPath(), ...former.map(each => each.path)])), file, former };
  }

  /** The trees that this one takes the place of, as they are now. */
  private former(root: string): FormerTree[] {
    const { replaces = [] } = this.options;
    return [...new Set(replaces)].filter(path => path !== this.lockPath()).flatMap(path => {
      refuseLinks(root, [path]);
      return formerTree(root, path) ?? [];
    });
  }

  /** Nothing where the lock is as it should be. Locks of former trees go. */
  private lockChanges({ lock, file: before, former }: Found): Change[] {
    const path = this.lockPath();
    const after = lockText(lock);
    const gone = former.map((each): Change => ({ path: each.path, kind: 'removed', before: each.file }));
    return before?.sha256 === sha256(after) ? gone : [...gone, { path, kind: before ? 'changed' : 'added', before, after }];
  }

  /** What else is there. Only a run without a lock has to look: the first one, or one whose lock was lost. */
  private around(root: string, { file, former }: Found, tree: Tree): { readonly stale: readonly string[]; readonly unknown: readonly string[] } {
    if (file) return { stale: [], unknown: [] };
    const known = new Set(former.map(({ path }) => path));
    const stale = probablyFormer(root, this.folder, this.owner, tree).filter(path => !known.has(path));
    const unknown = unknownFiles(root, this.folder, tree, former, MARK);
    process.stderr.write(notesOf({ stale, unknown }));
    return { stale, unknown };
  }

  private lockPath(): string {
    return this.inTree(`${STATE_FOLDER}/${this.owner}.json`);
  }

  private inTree(path: string): string {
    return this.folder === '' ? path : `${this.folder}/${path}`;
  }
}

/** What is to be done, and what is remembered so far. */
interface Found extends Plan {
  readonly file: Present | undefined;
  readonly former: readonly FormerTree[];
}

/** Nobody writes to one of these trees meanwhile. Two that need the same two wait for them in the same order. */
function exclusivelyAll<T>(root: string, folders: readonly string[], act: () => T): T {
  return [...new Set(folders)].sort().reduceRight((inner, folder) => () => exclusively(join(root, folder), inner), act)();
}

/** A lock that changes with its files is no news; one that changes alone is. */
function told(found: Plan, locks: readonly Change[]): Plan {
  return found.changes.length + found.conflicts.length === 0 ? { ...found, changes: locks } : found;
}

const OF_AGENTS = /^(argoproj\.io|kustomize\.toolkit\.fluxcd\.io)\//;

/** Objects of agents that apps render themselves, and in which app. */
function agentsOwn(apps: readonly Delivered[]): ReadonlyMap<string, string> {
  return new Map(apps.flatMap(({ delivery, objects }) => objects.filter(({ object }) => OF_AGENTS.test(referenceTo(object).apiVersion))
    .map(({ object }) => [identity(referenceTo(object)), delivery.app] as const)));
}

/** @throws TRF1708 where an app renders what leads the agent to its apps */
function refuseRenderedTwice(object: Readonly<Record<string, unknown>>, app: string): never {
  return refuse({
    code: 'TRF1708', value: objectText(referenceTo(object)), expected: `what is written for ${app} to be made in one place`,
    fix: `leave it out of ${app}, or give it another name: it is written into clusters/`,
  });
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
    const known = names.get(stage);
    if (known) known.push(name);
    else names.set(stage, [name]);
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

function refuseConflicts(conflicts: readonly Pick<Conflict, 'path' | 'why'>[]): never {
  const lines = conflicts.slice(0, SHOWN_MAX).map(({ path, why }) => `${path} ${why}`);
  const more = conflicts.length > SHOWN_MAX ? [`and ${conflicts.length - SHOWN_MAX} more`] : [];
  return refuse({
    code: 'TRF1707', value: conflicts.length, expected: `files that nobody else has changed:\n    ${[...lines, ...more].join('\n    ')}`,
    fix: 'bring what was changed by hand into the code and remove it here, or lose it: --force (in code, force: true)',
  });
}
