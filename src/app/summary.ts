import { Output } from './output';

/** `12 files, 57 objects in dist: 20 Deployment, 12 Service, …`, the most frequent kinds first. */
export function summary(outdir: string, { files }: Output): string {
  const counts = new Map<string, number>();
  const kinds = files.flatMap(file => file.kinds);
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const byKind = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind, number]) => `${number} ${kind}`).join(', ');
  return `${count(files.length, 'file')}, ${count(kinds.length, 'object')} in ${outdir}${byKind && `: ${byKind}`}\n`;
}

/** A line for each file that another one has replaced: cdk8s names files of single objects by kind and name alone. */
export function losses({ lostFiles }: Output): string {
  return lostFiles.map(({ path, kinds }) =>
    `warning: ${kinds.join(', ')} lost: another one has the same file ${path}; YamlOutputType.FILE_PER_CHART keeps them apart\n`).join('');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
