import { Command, Option } from 'commander';
import { readSide } from './revisions';
import { UsageError } from './usage-error';
import { verdict } from './verdict';
import { AdmitOptions, Channel } from '../admission/options';
import { listItems, YamlDocument } from '../core/yaml';
import { DiffReport, diffJson, diffMarkdown, diffReport, diffText } from '../output/diff';
import { findingsText } from '../output/finding-text';

const FORMATS: Readonly<Record<string, (report: DiffReport) => string>> = { text: diffText, markdown: diffMarkdown, json: diffJson };

const MORE = `
OLD and NEW are files, folders, - for standard input, or revisions of Git: main:dist, or main for the path of the other side.
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
  const report = diffReport(values(before), values(after), { channel } satisfies AdmitOptions);
  process.stdout.write(FORMATS[format](report));
  process.exitCode = report.changes.length > 0 ? 1 : 0;
}

/** What cannot be read may hold any object: a comparison without it would be wrong. */
function isBroken(documents: readonly YamlDocument[]): boolean {
  const { findings } = verdict({ manifests: documents.filter(({ error }) => error) });
  process.stderr.write(findingsText(findings));
  if (findings.length > 0) process.exitCode = 1;
  return findings.length > 0;
}

function values(documents: readonly YamlDocument[]): unknown[] {
  return documents.flatMap(document => [...listItems(document)]).map(({ value }) => value);
}
