/** Who has to agree to changes of a folder. */
export interface CodeOwners {
  /** The folder, in the tree: `envs/production`. @default - the whole tree */
  readonly path?: string;
  /** Users, teams or addresses: `@platform/traffic`. */
  readonly owners: readonly string[];
}

const begin = (owner: string) => `# begin of what cdk8s-traffic writes for ${owner}; changes inside are reported, not kept`;
const end = (owner: string) => `# end of what cdk8s-traffic writes for ${owner}`;

/** The rules between our marks, the general ones first: the last one that fits counts. */
export function codeOwnersBlock(rules: readonly CodeOwners[], folder: string, owner: string): string {
  const lines = rules.map(({ path = '', owners }) => `/${[folder, path].filter(Boolean).join('/')}/ ${owners.join(' ')}`.replace(/^\/\//, '/'));
  return [begin(owner), ...lines.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)), end(owner)].join('\n');
}

function depth(line: string): number {
  return line.split(' ')[0].split('/').length;
}

/** Our block in a file that people own; nothing where it has none. */
export function blockIn(file: string, owner: string): string | undefined {
  const start = file.indexOf(begin(owner));
  const stop = file.indexOf(end(owner), start);
  return start < 0 || stop < 0 ? undefined : file.slice(start, stop + end(owner).length);
}

/** The file with our block, where it stood before or at the end; all else stays. Without a block, the file without it. */
export function withBlock(file: string, block: string | undefined, owner: string): string {
  const before = blockIn(file, owner);
  if (before !== undefined) return block === undefined ? file.replace(`${before}${file.includes(`${before}\r\n`) ? '\r\n' : '\n'}`, () => '').replace(before, () => '') : file.replace(before, () => block);
  if (block === undefined) return file;
  return `${file}${file === '' || file.endsWith('\n') ? '' : '\n'}${file === '' ? '' : '\n'}${block}\n`;
}
