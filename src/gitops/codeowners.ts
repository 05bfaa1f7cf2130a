/** Who has to agree to changes of a folder. */
export interface CodeOwners {
  /** The folder, in the tree: `envs/production`. @default - the whole tree */
  readonly path?: string;
  /** Users, teams or addresses: `@platform/traffic`. */
  readonly owners: readonly string[];
}

const BEGIN = '# begin of what cdk8s-traffic writes; changes inside are reported, not kept';
const END = '# end of what cdk8s-traffic writes';

/** The rules between our marks, the general ones first: the last one that fits counts. */
export function codeOwnersBlock(rules: readonly CodeOwners[], folder: string): string {
  const lines = rules.map(({ path = '', owners }) => `/${[folder, path].filter(Boolean).join('/')}/ ${owners.join(' ')}`.replace(/^\/\//, '/'));
  return [BEGIN, ...lines.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)), END].join('\n');
}

function depth(line: string): number {
  return line.split(' ')[0].split('/').length;
}

/** Our block in a file that people own; nothing where it has none. */
export function blockIn(file: string): string | undefined {
  const start = file.indexOf(BEGIN);
  const end = file.indexOf(END, start);
  return start < 0 || end < 0 ? undefined : file.slice(start, end + END.length);
}

/** The file with our block, where it stood before or at the end; all else stays. Without a block, the file without it. */
export function withBlock(file: string, block: string | undefined): string {
  const before = blockIn(file);
  if (before !== undefined) return block === undefined ? file.replace(`${before}\n`, () => '').replace(before, () => '') : file.replace(before, () => block);
  if (block === undefined) return file;
  return `${file}${file === '' || file.endsWith('\n') ? '' : '\n'}${file === '' ? '' : '\n'}${block}\n`;
}
