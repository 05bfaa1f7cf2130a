import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from './lock';
import { refuse } from '../core/error';

/** Who has to agree to changes of a folder. */
export interface CodeOwners {
  /** The folder, in the tree: `envs/production`. @default - the whole tree */
  readonly path?: string;
  /** Users, teams or addresses: `@platform/traffic`. */
  readonly owners: readonly string[];
}

const begin = (name: string) => `# begin of what cdk8s-traffic writes for ${name}; changes inside are reported, not kept`;
const end = (name: string) => `# end of what cdk8s-traffic writes for ${name}`;

/** Whose block it is, where several trees are in a repository. */
export function markName(owner: string, folder: string): string {
  return folder === '' ? owner : `${owner} in ${folder}`;
}

/** Where forges look for the file, the first before the others; where there is none, it is made at the root. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
const ROOT = 'CODEOWNERS';

/** The file that the forge of a repository reads. */
export function codeOwnersFile(root: string): string {
  return PLACES.find(path => existsSync(join(root, path))) ?? ROOT;
}

/** Whether people own a file, and only what is between our marks is ours. */
export function isCodeOwners(path: string): boolean {
  return PLACES.includes(path);
}

/** Users and teams, and addresses: what forges read as one owner. */
const OWNER = /^(?:@{1,2}[^\s@#,]+|[^\s@#,]+@[^\s@#,]+)$/;

/** @throws TRF1712 where a forge would read something else than a folder and its owners */
export function checkCodeOwners({ path, owners }: CodeOwners): void {
  const strange = owners.find(owner => !OWNER.test(owner));
  if (owners.length === 0 || strange !== undefined) {
    refuse({
      code: 'TRF1712', value: strange ?? owners, expected: 'users, teams or addresses', fix: 'owners: [\'@example/platform\', \'ada@example.com\']',
    });
  }
  if (path !== undefined && path !== '' && (!isInside(path) || /[\s#*?[\]!]/.test(path))) {
    refuse({ code: 'TRF1712', value: path, expected: 'a folder of the tree', fix: 'path: \'envs/production\'' });
  }
}

/** The rules between our marks, the general ones first: the last one that fits counts. */
export function codeOwnersBlock(rules: readonly CodeOwners[], folder: string, owner: string): string {
  const lines = rules.map(({ path = '', owners }) => `/${[folder, path].filter(Boolean).join('/')}/ ${owners.join(' ')}`.replace(/^\/\//, '/'));
  const name = markName(owner, folder);
  return [begin(name), ...lines.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)), end(name)].join('\n');
}

function depth(line: string): number {
  return line.split(' ')[0].split('/').length;
}

/** Our block in a file that people own; nothing where it has none, or one of its marks is lost. */
export function blockIn(file: string, name: string): string | undefined {
  const lines = file.split('\n');
  const isMark = (mark: string) => (line: string) => line.replace(/\r$/, '') === mark;
  const last = lines.findIndex(isMark(end(name)));
  const first = last < 0 ? -1 : lines.slice(0, last).map(isMark(begin(name))).lastIndexOf(true);
  return first < 0 ? undefined : lines.slice(first, last + 1).join('\n').replace(/\r$/, '');
}

/** The file with our block, where it stood before or at the end; all else stays. Without a block, the file without it. */
export function withBlock(file: string, block: string | undefined, name: string): string {
  const before = blockIn(file, name);
  if (before !== undefined && block !== undefined) return file.replace(before, () => block);
  if (before !== undefined) return file.replace(new RegExp(`${before.replace(/[^\w\s]/g, '\\$&')}(\\r?\\n)?`), () => '');
  if (block === undefined) return file;
  return `${file}${file === '' || file.endsWith('\n') ? '' : '\n'}${file === '' ? '' : '\n'}${block}\n`;
}
