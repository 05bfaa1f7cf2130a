import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argoCd, GitOpsRepo, GitOpsRepoOptions } from '../../src/gitops';

const made: string[] = [];

afterAll(() => made.forEach(each => rmSync(each, { recursive: true, force: true })));

/** A folder that is gone when the tests are done. */
export function folder(): string {
  made.push(mkdtempSync(join(realpathSync(tmpdir()), 'gitops-')));
  return made.at(-1)!;
}

export const AGENT = argoCd({ repository: 'https://git.example.com/platform/deploy.git' });

export function service(name: string, port = 80, namespace = 'shop') {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec: { ports: [{ port }] } };
}

/** A repository with an app of these objects, in one cluster. */
export function shop(objects: readonly object[], options: Partial<GitOpsRepoOptions> = {}): GitOpsRepo {
  return new GitOpsRepo({ agent: AGENT, ...options }).add({ environment: 'production', cluster: 'eu', app: 'shop', from: objects });
}

export const APP = 'envs/production/eu/shop';
export const WORKLOADS = `${APP}/50-workloads`;

/** The files below a folder and what is in them, without what is remembered. */
export function filesIn(root: string, below = ''): Record<string, string> {
  if (!existsSync(join(root, below))) return {};
  return Object.assign({}, ...readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1).map(entry => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name === '.cdk8s-traffic') return {};
    return entry.isDirectory() ? filesIn(root, path) : { [path]: readFileSync(join(root, path), 'utf8') };
  }));
}

/** Writes a file as a person would. */
export function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
