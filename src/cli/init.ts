import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { ownDependency } from './init/dependency';
import { isTaken, projectFiles, ProjectOptions } from './init/project';
import { UsageError } from './usage-error';

interface InitOptions {
  readonly gitops?: 'argocd' | 'flux';
  readonly repository?: string;
}

const MORE = `
The project has a chart, a test, validation at synthesis, and a workflow that fails where what is committed is not what the code renders.
Nothing that is there is changed: DIR is new, or holds none of these files but README.md and .gitignore.`;

/** `cdk8s-traffic init`. */
export function init(): Command {
  return new Command('init')
    .argument('<DIR>', 'the folder of the project')
    .addOption(new Option('--gitops <agent>', 'also write a repository for this agent').choices(['argocd', 'flux']))
    .option('-r, --repository <url>', 'the Git repository, as Argo CD knows it')
    .addHelpText('after', MORE)
    .action(run);
}

/** What people often have before a project: it stays, and the rest is written. */
const MAY_BE_THERE = ['README.md', '.gitignore'];

function run(directory: string, { gitops, repository }: InitOptions): void {
  if (directory.trim() === '') throw new UsageError('a project needs a folder: cdk8s-traffic init shop');
  if (gitops === 'argocd' && repository === undefined) {
    throw new UsageError('Argo CD reads a Git repository: name it with --repository https://git.example.com/platform/deploy.git');
  }
  if (repository !== undefined && !/^[\w.:/@~+-]+$/.test(repository)) throw new UsageError(`${repository} is no address of a Git repository`);
  if (repository !== undefined && gitops !== 'argocd') throw new UsageError('--repository is what Argo CD reads: add --gitops argocd, or leave it out');
  const options: ProjectOptions = {
    name: nameOf(directory), dependency: ownDependency(directory), ...gitops === undefined ? {} : { gitops: { agent: gitops, repository } },
  };
  const files = Object.entries(projectFiles(options)).map(([path, text]) => ({ path, text, isThere: existsSync(join(directory, path)) }));
  const taken = files.filter(({ path, isThere }) => isThere && !MAY_BE_THERE.includes(path)).map(({ path }) => path);
  if (taken.length > 0) throw new UsageError(`${directory} already has ${taken.join(', ')}; nothing was written. Choose a new folder, or move them away`);
  const written = files.filter(({ isThere }) => !isThere);
  writeAll(directory, written);
  process.stdout.write(written.map(({ path }) => `wrote ${join(directory, path)}\n`).join('') + files.filter(({ isThere }) => isThere).map(stays).join(''));
  process.stdout.write(`\n${next(directory)}\n`);
}

interface ProjectFile { readonly path: string; readonly text: string }

function stays({ path, text }: ProjectFile): string {
  return `${path} stays as it is${path === '.gitignore' ? `; have ${text.trim().split('\n').join(' and ')} in it` : ''}\n`;
}

/** All of them, or none. */
function writeAll(directory: string, files: readonly ProjectFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(directory, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${directory}: ${REASONS[code] ?? message}; nothing was written`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'there is a file of this name', ENOTDIR: 'a part of this path is a file', EACCES: 'this may not be written', EROFS: 'this may not be written',
  ENAMETOOLONG: 'this name is too long', ENOSPC: 'the disk is full',
};

const NAME_MAX = 214;

/** A name that npm takes: not one of those that the project depends on, either. */
function nameOf(directory: string): string {
  const name = basename(resolve(directory)).toLowerCase().replace(/[^a-z0-9._-]+/g, '-').replace(/^[._-]+|[._-]+$/g, '').slice(0, NAME_MAX) || 'manifests';
  return isTaken(name) ? `${name}-manifests` : name;
}

function next(directory: string): string {
  const path = relative(process.cwd(), resolve(directory));
  return `${path === '' ? '' : `cd ${path.includes(' ') ? `'${path}'` : path} && `}npm install && npm run synth && npm test`;
}
