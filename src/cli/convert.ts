import { Command, Option } from 'commander';
import { pathsOr, readManifests } from './manifests';
import { placeOf, Rewritten, show } from './rewriting';
import { located, unreadable } from './verdict';
import { Finding } from '../admission/finding';
import { listItems } from '../core/yaml/yaml';
import { toKubernetes, toUniversal } from '../output/universal';

interface ConvertVerbOptions {
  readonly to: 'universal' | 'kubernetes';
  readonly systemNamespace: string;
  readonly out?: string;
  readonly format: string;
}

const MORE = `
Documents that are in the wanted format already stay as they are. Exit code 1: something has no counterpart; 2: a path or argument is of no use.`;

/** `cdk8s-traffic convert`. */
export function convert(): Command {
  return new Command('convert')
    .argument('[PATH...]', 'files, folders, or - for standard input (default: dist)')
    .addOption(new Option('--to <format>', 'the format of the result').choices(['universal', 'kubernetes']).makeOptionMandatory())
    .option('--system-namespace <name>', 'the namespace of the control plane on Kubernetes', 'kuma-system')
    .option('-o, --out <folder>', 'write files instead of standard output')
    .addOption(new Option('-f, --format <format>', 'how to print result and report').choices(['text', 'json']).default('text'))
    .addHelpText('after', MORE)
    .action(run);
}

async function run(given: readonly string[], _: object, command: Command): Promise<void> {
  const { to, systemNamespace, out, format } = command.optsWithGlobals<ConvertVerbOptions>();
  const paths = pathsOr(given);
  const turn = to === 'universal' ? toUniversal : toKubernetes;
  const documents: Rewritten[] = [];
  const findings: Finding[] = [];
  for (const read of await readManifests(paths)) {
    if (read.error) findings.push(unreadable(read));
    for (const item of read.error ? [] : listItems(read)) {
      const converted = turn(item.value, { systemNamespace });
      findings.push(...converted.findings.map(finding => located(finding, item)));
      if (converted.document) documents.push({ document: converted.document, comments: item.comments, file: placeOf(item.file, paths) });
    }
  }
  show({ documents, findings }, { out, format });
}
