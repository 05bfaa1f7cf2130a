import { readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { types } from 'node:util';
import { Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS } from './formats';
import { readManifests } from './manifests';
import { terminal } from './terminal';
import { UsageError } from './usage-error';
import { verdict } from './verdict';
import { packageVersion } from './version';
import { DNS_LABEL } from '../admission/metadata/names';
import { TrafficError } from '../core/error';
import { shown } from '../core/shown';
import { listItems, YamlDocument } from '../core/yaml/yaml';
import { Agent, argoCd, Changes, CodeOwners, flux, GitOpsRepo } from '../gitops';
import { FOLDER_NAME, isFolderName } from '../gitops/folder-name';

interface GitOpsOptions {
  readonly agent: keyof typeof AGENTS;
  readonly repository?: string;
  readonly revision?: string;
  readonly project?: string;
  readonly applicationSet?: boolean;
  readonly destination?: string;
  readonly decryptionSecret?: string;
  readonly prune: boolean;
  readonly environment: string;
  readonly cluster: string;
  readonly app?: string;
  readonly after?: Readonly<Record<string, string[]>>;
  readonly namespace?: Readonly<Record<string, string>>;
  readonly allowEmpty?: boolean;
  readonly folder?: string;
  readonly owner?: string;
  readonly replaces?: string[];
  readonly codeOwners?: CodeOwners[];
  readonly check?: boolean;
  readonly force?: boolean;
  readonly validate: boolean;
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

const AGENTS = {
  argocd: ({ repository, revision, project, applicationSet, destination, cluster, prune }: GitOpsOptions): Agent => {
    if (repository === undefined) throw new UsageError('Argo CD reads a Git repository: name it with --repository https://git.example.com/platform/deploy.git');
    return argoCd({ repository, revision, project, applicationSet, prune, clusters: destination === undefined ? {} : { [cluster]: destination } });
  },
  flux: ({ decryptionSecret, prune }: GitOpsOptions): Agent => flux({ decryptionSecret, prune }),
};

const MORE = `
Each file of DIST is an app, and each folder in it; shop.k8s.yaml is the app shop. REPO is the repository that Argo CD or Flux reads.

Exit code 0: done, or nothing to do; 1: --check would change something, a file was changed by hand, a cluster would refuse an object;
2: a path or argument is of no use.

Only files that were written by this command, and that nobody has changed since, are changed or removed.`;

/** `cdk8s-traffic gitops`. */
export function gitops(): Command {
  return new Command('gitops')
    .argument('<DIST>', 'a folder of rendered manifests, as cdk8s synth writes it')
    .argument('<REPO>', 'the folder of the repository')
    .addOption(new Option('-a, --agent <agent>', 'what applies it').choices(Object.keys(AGENTS)).default('argocd'))
    .option('-r, --repository <url>', 'the Git repository, as Argo CD knows it')
    .option('--revision <revision>', 'the branch, tag or commit that Argo CD reads (default: HEAD)')
    .option('--project <project>', 'the AppProject of Argo CD (default: default)')
    .option('--application-set', 'one ApplicationSet that finds the apps, instead of an Application for each; with --after, in steps')
    .option('--destination <name>', 'the name by which Argo CD knows the cluster (default: the one that it runs in)')
    .option('--decryption-secret <name>', 'the Secret with the keys by which Flux decrypts what SOPS has encrypted')
    .option('--no-prune', 'leave in the cluster what is no longer rendered')
    .option('-e, --environment <name>', 'where this goes on the way to production', folderName, 'production')
    .option('-c, --cluster <name>', 'the cluster', folderName, 'main')
    .option('--app <name>', 'all of DIST is this one app', folderName)
    .option('--after <order>', 'which apps come first: shop=mesh,platform', addOrder)
    .option('-n, --namespace <name>', 'the namespace of objects that name none, of all apps or of one: shop, web=shop', addNamespace)
    .option('--allow-empty', 'remove everything where DIST holds no manifests')
    .option('--folder <path>', 'the folder of REPO that is written (default: REPO itself)', folderPath)
    .option('--owner <name>', 'who writes these files: runs of other owners leave them alone (default: environment and cluster)', folderName)
    .option('--replaces <lock>', 'a tree that this one takes the place of: deploy/.cdk8s-traffic/production-main.json', addLock)
    .option('--code-owners <rule>', 'who has to agree, in CODEOWNERS: envs/production=@platform,@security', addCodeOwners)
    .option('--check', 'write nothing, show what would change')
    .option('--force', 'write over what was changed by hand')
    .option('--no-validate', 'do not ask what a cluster would refuse')
    .addOption(new Option('-f, --format <format>', 'how to print what is done').choices(['text', 'json']).default('text'))
    .addHelpText('after', MORE)
    .action(run);
}

async function run(dist: string, root: string, _: object, command: Command): Promise<void> {
  const options = command.optsWithGlobals<GitOpsOptions>();
  refuseItself(dist, root, options);
  noteInstructions(dist);
  const apps = await appsIn(dist, options);
  if (isRefused([...apps.values()].flat(), options)) return;
  try {
    const repo = repoOf(apps, options);
    const changes = options.check ? repo.check(root) : repo.write(root, { force: options.force });
    process.stdout.write(options.format === 'json' ? json(changes) : text(changes, options));
    if (changes.conflicts.length > 0 || options.check && !changes.isEmpty) process.exitCode = 1;
  } catch (error) {
    const misuse = TrafficError.of(error);
    if (!misuse && isRefusedBySystem(error)) {
      process.stderr.write(`error ${error.message}; nothing is half done: the next run finishes what was begun\n`);
      process.exitCode = 2;
      return;
    }
    if (!misuse) throw error;
    process.stderr.write(`error ${misuse.message}\n`);
    process.exitCode = OF_NO_USE.includes(misuse.code) ? 2 : 1;
  }
}

/** What was written is nothing to be written again. */
function refuseItself(dist: string, root: string, { folder = '' }: GitOpsOptions): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === false) throw new UsageError(`${root} is a file, and a repository is a folder`);
  const path = relative(resolve(dist), resolve(root, folder));
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return;
  throw new UsageError(`${dist} holds the repository ${join(root, folder)}, whose files would be read as manifests: render into a folder of its own`);
}

/** What kustomize would make of the objects is not made of them. */
function noteInstructions(dist: string): void {
  if (!statSync(dist, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(path => /^kustomization\.ya?ml$/i.test(basename(path)))) {
    process.stderr.write(`${join(dist, file)} is left out: if it changes the objects, render them with kustomize build first\n`);
  }
}

/** The documents of each app. Without a name for all, each file and folder of the dist folder is one. */
async function appsIn(dist: string, { app, allowEmpty }: GitOpsOptions): Promise<Map<string, YamlDocument[]>> {
  const apps = new Map<string, YamlDocument[]>();
  for (const document of await readManifests([dist])) {
    const place = relative(dist, document.file!).split(sep)[0];
    const name = app ?? nameOf(place || dist);
    if (!isFolderName(name)) throw new UsageError(`${join(dist, place)} would be the app ${shown(name)}, and an app has ${FOLDER_NAME}: rename it, or call all of DIST one app with --app`);
    const documents = apps.get(name);
    if (documents) documents.push(document);
    else apps.set(name, [document]);
  }
  if (apps.size === 0 && !allowEmpty) throw new UsageError(`${dist} holds no manifests, so all that was written for it would be removed; --allow-empty does that`);
  return apps;
}

/** `dist/0001-shop.k8s.yaml` is the app `shop`. */
function nameOf(path: string): string {
  return basename(path).replace(/^\d{4,}-/, '').replace(/(\.k8s)?\.(ya?ml|json)$/i, '');
}

/** Says what is wrong, with files and lines. Documents that cannot be read are never left out. */
function isRefused(manifests: readonly YamlDocument[], { validate, color }: GitOpsOptions): boolean {
  const broken = manifests.filter(({ error }) => error);
  const reached = verdict({ manifests: validate ? manifests : broken }, { show: 'warning' });
  const errors = reached.findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return false;
  process.stderr.write(FORMATS.text(reached, { terminal: terminal(process.stderr, process.env, color), failOn: 'error', version: packageVersion() }));
  process.exitCode = 1;
  return true;
}

function repoOf(apps: ReadonlyMap<string, readonly YamlDocument[]>, options: GitOpsOptions): GitOpsRepo {
  const { agent, environment, cluster, after = {}, namespace = {}, folder, owner = `${environment}-${cluster}`, codeOwners, replaces } = options;
  refuseUnknown('--after', Object.entries(after).flatMap(([app, before]) => [app, ...before]), apps);
  refuseUnknown('--namespace', Object.keys(namespace).filter(app => app !== EVERY_APP), apps);
  const repo = new GitOpsRepo({ agent: AGENTS[agent](options), folder, owner, codeOwners, replaces, admission: false });
  for (const app of inOrder([...apps.keys()], after)) {
    const from = apps.get(app)!.flatMap(document => [...listItems(document)]).map(({ value }) => value as object);
    repo.add({ environment, cluster, app, after: after[app], namespace: namespace[app] ?? namespace[EVERY_APP], from });
  }
  return repo;
}

function refuseUnknown(option: string, named: readonly string[], apps: ReadonlyMap<string, unknown>): void {
  const unknown = named.find(app => !apps.has(app));
  if (unknown !== undefined) throw new UsageError(`${option} names ${unknown}, and there is no such app; there is ${[...apps.keys()].join(', ') || 'none'}`);
}

/** Apps behind those that come first. */
function inOrder(apps: readonly string[], after: Readonly<Record<string, string[]>>): string[] {
  const order = new Set<string>();
  const visit = (app: string, waiting: readonly string[]): void => {
    if (waiting.includes(app)) throw new UsageError(`--after goes in a circle: ${[...waiting, app].join(', which waits for ')}`);
    for (const before of after[app] ?? []) visit(before, [...waiting, app]);
    order.add(app);
  };
  for (const app of apps) visit(app, []);
  return [...order];
}

/** What is wrong with arguments. */
const OF_NO_USE = ['TRF1705', 'TRF1712'];

/** A folder that is read-only, a disk that is full. */
function isRefusedBySystem(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error) && 'syscall' in error;
}

const FILES_SHOWN = 20;

function text(changes: Changes, { check }: GitOpsOptions): string {
  if (check && !changes.isEmpty) {
    const byHand = changes.conflicts.map(({ path, why }) => `${path} ${why}\n`).join('');
    return `${changes.patch(FILES_SHOWN)}${byHand}${changes.summary()}\n`;
  }
  const lines = (['added', 'changed', 'removed'] as const).flatMap(kind => changes[kind].map(path => `${kind.padEnd('removed'.length)}  ${path}`));
  const more = lines.length > FILES_SHOWN ? [`… and ${lines.length - FILES_SHOWN} more`] : [];
  return [...lines.slice(0, FILES_SHOWN), ...more, changes.summary()].join('\n') + '\n';
}

function json({ added, changed, removed, conflicts, unchanged, unfinished, stale, unknown }: Changes): string {
  return `${JSON.stringify({ added, changed, removed, conflicts, unchanged, unfinished, stale, unknown }, undefined, 2)}\n`;
}

function folderPath(given: string): string {
  return given.replace(/^\.?\//, '').split('/').filter(Boolean).map(folderName).join('/');
}

function folderName(given: string): string {
  if (!isFolderName(given)) throw new InvalidArgumentError(`It has ${FOLDER_NAME}.`);
  return given;
}

function addOrder(given: string, before: Readonly<Record<string, string[]>> = {}): Record<string, string[]> {
  const [, app, names] = /^([^=]+)=([^=]+)$/.exec(given) ?? [];
  if (app === undefined) throw new InvalidArgumentError('It is an app and those that come first: shop=mesh,platform.');
  return { ...before, [app]: [...before[app] ?? [], ...names.split(',')] };
}

function addLock(given: string, before: string[] = []): string[] {
  return [...before, given.replace(/^\.\//, '')];
}

/** No app has this name. */
const EVERY_APP = '';

function addNamespace(given: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, app = EVERY_APP, namespace] = /^(?:([^=]+)=)?([^=]+)$/.exec(given) ?? [];
  if (namespace === undefined || !DNS_LABEL.fits(namespace)) throw new InvalidArgumentError('It is a namespace, or an app and a namespace: shop, web=shop.');
  return { ...before, [app]: namespace };
}

function addCodeOwners(given: string, before: CodeOwners[] = []): CodeOwners[] {
  const [, path, owners] = /^(?:([^=]*)=)?(.+)$/.exec(given) ?? [];
  const names = (owners ?? '').split(',').filter(Boolean);
  if (names.length === 0 || names.some(name => /\s/.test(name))) throw new InvalidArgumentError('It is a folder and owners: envs/production=@platform,@security.');
  return [...before, { ...path ? { path: path.replace(/^\/|\/$/g, '') } : {}, owners: names }];
}
