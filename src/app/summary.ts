import { OutputFile } from './output';

/** `12 files, 57 objects in dist: 20 Deployment, 12 Service, …`, the most frequent kinds first. */
export function summary(outdir: string, files: readonly OutputFile[]): string {
  const written = [...new Map(files.map(file => [fileName(file), file])).values()];
  const kinds = new Map<string, number>();
  for (const kind of written.flatMap(kindsIn)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const objects = [...kinds.values()].reduce((sum, number) => sum + number, 0);
  const byKind = [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind, number]) => `${number} ${kind}`).join(', ');
  return `${count(written.length, 'file')}, ${count(objects, 'object')} in ${outdir}${byKind && `: ${byKind}`}\n`;
}

/** A line for each file that was written over, and its objects lost: cdk8s makes such names of a kind and a name alone. */
export function losses(files: readonly OutputFile[]): string {
  const latest = new Map(files.map(file => [fileName(file), file]));
  return files.filter(file => latest.get(fileName(file)) !== file).map(file =>
    `warning: ${kindsIn(file).join(', ')} lost: a later one has the same file ${fileName(file)}; YamlOutputType.FILE_PER_CHART keeps them apart\n`).join('');
}

function kindsIn({ manifests }: OutputFile): string[] {
  return manifests.flatMap(({ document }) => document === undefined ? [] : String((document as { kind?: string } | null)?.kind));
}

function fileName({ path }: OutputFile): string {
  return path.join('/');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
