import { COMMENT_MAX, diffData, diffMarkdown, DiffReport, diffText } from './report';

/** What is different in one of several clusters, of a repository that holds the manifests of all. */
export interface ClusterDiff {
  /** `production/eu-west`. */
  readonly cluster: string;
  readonly report: DiffReport;
}

/** As lines for a terminal or a log. What several clusters have in common is said once. */
export function clustersText(clusters: readonly ClusterDiff[]): string {
  return grouped(clusters, diffText).map(({ names, text }) => `== ${names.join(', ')}\n\n${text}`).join('\n');
}

/** As a comment of a pull request. Clusters share the room that there is. */
export function clustersMarkdown(clusters: readonly ClusterDiff[]): string {
  const share = Math.floor(COMMENT_MAX / grouped(clusters, diffText).length);
  const headings = heading(clusters.map(({ cluster }) => cluster)).length;
  return grouped(clusters, report => diffMarkdown(report, share - headings - '\n'.length)).map(({ names, text }) => heading(names) + text).join('\n');
}

function heading(names: readonly string[]): string {
  return `### ${names.map(name => `\`${name.replaceAll('`', '')}\``).join(', ')}\n\n`;
}

/** As data for programs: the same lists as of one cluster, in which each entry says of which cluster it is. */
export function clustersJson(clusters: readonly ClusterDiff[]): string {
  const reports = clusters.map(({ cluster, report }) => ({ cluster, ...diffData(report) }));
  const all = (list: 'highlights' | 'changes' | 'findings') => reports.flatMap(report => report[list].map(entry => ({ cluster: report.cluster, ...entry })));
  const sum = (name: 'unchanged' | 'respelled') => reports.reduce((total, report) => total + report[name], 0);
  const data = { highlights: all('highlights'), changes: all('changes'), findings: all('findings'), unchanged: sum('unchanged'), respelled: sum('respelled') };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

interface Group { readonly names: readonly string[]; readonly text: string }

function grouped(clusters: readonly ClusterDiff[], write: (report: DiffReport) => string): readonly Group[] {
  const groups = new Map<string, string[]>();
  for (const { cluster, report } of clusters) {
    const text = write(report);
    groups.set(text, [...groups.get(text) ?? [], cluster]);
  }
  return [...groups].map(([text, names]) => ({ names, text }));
}
