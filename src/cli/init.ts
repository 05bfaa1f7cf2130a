import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { ownDependency } from './init/dependency';
import { projectFiles, ProjectOptions } from './init/project';
import { UsageError } from './usage-error';

interface InitOptions {
  readonly gitops?: 'argocd' | 'flux';
  readonly repository?: string;
}

const MORE = `
The project has a chart, a test, validation at synthesis, and a workflow that fails where what is committed is not what the code renders.
Nothing that is there is changed: DIR must be new, or hold none of these files.`;

/** `cdk8s-traffic init`. */
export function init(): Command {
  return new Command('init')
    .argument('<DIR>', 'the folder of the project')
    .addOption(new Option('--gitops <agent>', 'also write a repository for this agent').choices(['argocd', 'flux']))
    .option('-r, --repository <url>', 'the Git repository, as Argo CD knows it')
    .addHelpText('after', MORE)
    .action(run);
}

function run(directory: string, { gitops, repository }: InitOptions): void {
  if (gitops === 'argocd' && repository === undefined) {
    throw new UsageError('Argo CD reads a Git repository: name it with --repository https://git.example.com/platform/deploy.git');
  }
  if (repository !== undefined && !/^[\w.:/@~+-]+$/.test(repository)) throw new UsageError(`${repository} is no address of a Git repository`);
  const options: ProjectOptions = {
    name: nameOf(directory), dependency: ownDependency(directory), ...gitops === undefined ? {} : { gitops: { agent: gitops, repository } },
  };
  const files = Object.entries(projectFiles(options));
  const taken = files.map(([path]) => path).filter(path => existsSync(join(directory, path)));
  if (taken.length > 0) throw new UsageError(`${directory} already has ${taken.join(', ')}; nothing was written. Choose a new folder, or move them away`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text, { flag: 'wx' });
  }
  const others = readdirSync(directory).length - new Set(files.map(([path]) => path.split('/')[0])).size;
  process.stdout.write(files.map(([path]) => `wrote ${join(directory, path)}\n`).join('') + (others > 0 ? 'what was there stays as it is\n' : ''));
  process.stdout.write(`\n${next(directory)}\n`);
}

/** A name that npm takes. */
function nameOf(directory: string): string {
  return basename(resolve(directory)).toLowerCase().replace(/[^a-z0-9._-]+/g, '-').replace(/^[._-]+|[._-]+$/g, '') || 'manifests';
}

function next(directory: string): string {
  const path = relative(process.cwd(), resolve(directory));
  return `${path === '' ? '' : `cd ${path.includes(' ') ? `'${path}'` : path} && `}npm install && npm run synth && npm test`;
}
