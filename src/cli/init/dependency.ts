import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { packageFolder, packageVersion } from '../version';

const NAME = 'cdk8s-traffic';

/** The version that runs: a range for a release, a path for a tarball or a folder. It is what a new project is to depend on. */
export function ownDependency(project: string): string {
  const own = packageFolder();
  const modules = dirname(own);
  if (basename(modules) !== 'node_modules') return fileDependency(project, own);
  const resolved = resolvedIn(modules);
  if (resolved?.startsWith('file:')) return fileDependency(project, resolve(dirname(modules), decodeURI(resolved.slice('file:'.length))));
  return `^${packageVersion()}`;
}

/** What npm wrote down when it installed the package. */
function resolvedIn(modules: string): string | undefined {
  const file = join(modules, '.package-lock.json');
  if (!existsSync(file)) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(file, 'utf8')) as { packages?: Record<string, { resolved?: string }> };
  return packages[`node_modules/${NAME}`]?.resolved;
}

function fileDependency(project: string, target: string): string {
  const path = relative(resolve(project), target).split(sep).join('/');
  return `file:${path.startsWith('.') ? path : `./${path}`}`;
}
