import { Command, Option } from 'commander';
import { clusterSides } from './clusters';
import { readSide } from './revisions';
import { UsageError } from './usage-error';
import { verdict } from './verdict';
import { referenceTo } from '../admission/manifest';
import { AdmitOptions, Channel } from '../admission/options';
import { YamlDocument } from '../core/yaml/yaml';
import { identity } from '../gitops/identity';
import {
  ClusterDiff, clustersJson, clustersMarkdown, clustersText, DiffReport, diffJson, diffMarkdown, diffReport, diffText,
} from '../output/diff';
import { count, objectText, findingsText } from '../output/finding-text';

interface Format {
  readonly one: (report: DiffReport) => string;
  readonly several: (clusters: readonly ClusterDiff[]) => string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  text: { one: report => diffText(report), several: clustersText },
  markdown: { one: report => diffMarkdown(report), several: clustersMarkdown },
  json: { one: diffJson, several: clustersJson },
};

const MORE = `
OLD and NEW are files, folders, - for standard input, or revisions of Git: main:dist, or main for the path of the other side.
Of a repository that gitops has written, each cluster is compared with itself.
Objects are compared by group, kind, namespace and name, and by what they mean: a default that is spelled out is no difference.

Exit code 0: no differences; 1: differences, or a document does not parse; 2: a path or argument is of no use.`;

/** `cdk8s-traffic diff`. */
export function diff(): Command {
  return new Command('diff')
    .argument('<OLD>', 'the manifests before the change')
    .argument('<NEW>', 'the manifests after it')
    .addOption(new Option('--channel <channel>', 'the installed CRDs of Gateway API').choices(['standard', 'experimental']).default('standard'))
    .addOption(new Option('-f, --format <format>', 'how to print what is different').choices(Object.keys(FORMATS)).default('text'))
    .addHelpText('after', MORE)
    .action(run);
}

async function run(old: string, now: string, _: object, command: Command): Promise<void> {
  const { format, channel } = command.optsWithGlobals<{ format: string; channel: Channel }>();
  if (old === '-' && now === '-') throw new UsageError('only one of the two can be standard input');
  const [before, after] = [await readSide(old, now), await readSide(now, old)];
  if (isBroken([...before, ...after])) return;
  const clusters = clusterSides([old, now], before, after).map(({ cluster = '', ...sides }) => {
    process.stderr.write(noteRepeated(old, sides.before) + noteRepeated(now, sides.after));
    return { cluster, report: diffReport(sides.before, sides.after, { channel } satisfies AdmitOptions) };
  });
  process.stdout.write(clusters.length === 1 ? FORMATS[format].one(clusters[0].report) : FORMATS[format].several(clusters.map(named)));
  process.exitCode = clusters.some(({ report }) => report.changes.length > 0) ? 1 : 0;
}

function named({ cluster, report }: ClusterDiff): ClusterDiff {
  return { cluster: cluster || 'beside the clusters', report };
}

/** Folders of several clusters have objects of one name, of which nobody knows which is which. */
function noteRepeated(side: string, objects: readonly unknown[]): string {
  const seen = new Set<string>();
  const repeated = objects.map(referenceTo).filter(({ kind }) => kind !== '').filter(reference => seen.size === seen.add(identity(reference)).size);
  if (repeated.length === 0) return '';
  const more = repeated.length > 1 ? `, and ${count(repeated.length - 1, 'other')}` : '';
  return `${side} has ${objectText(repeated[0])} more than once${more}; the last one is compared. Of several clusters, name the folder of one\n`;
}

/** What cannot be read may hold any object: a comparison without it would be wrong. */
function isBroken(documents: readonly YamlDocument[]): boolean {
  const { findings } = verdict({ manifests: documents.filter(({ error }) => error) });
  process.stderr.write(findingsText(findings));
  if (findings.length > 0) process.exitCode = 1;
  return findings.length > 0;
}
