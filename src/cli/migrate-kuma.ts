import { Command, Option } from 'commander';
import { readManifests } from './manifests';
import { show } from './rewriting';
import { located, unreadable } from './verdict';
import { listItems, YamlDocument } from '../core/yaml';
import { KumaVersion, migrate, STAGES } from '../migration/kuma';
import { Step } from '../migration/steps';
import { objectText } from '../output/finding-text';

interface KumaOptions {
  readonly to: KumaVersion;
  readonly systemNamespace: string;
  readonly trustDomain?: string;
  readonly out?: string;
  readonly format: string;
}

const MORE = `
Services and workloads among the files say what tags stand for: give them, too. The result is all that Kuma reads; the files stay as they are.

Exit code 0: nothing is lost; 1: something is, or a document does not parse; 2: a path or argument is of no use.`;

/** `cdk8s-traffic migrate kuma`. */
export function migrateKuma(): Command {
  return new Command('kuma')
    .argument('[PATH...]', 'files, folders, or - for standard input (default: dist)')
    .addOption(new Option('--to <version>', 'the Kuma that is to read the result').choices(['2.14', '3.0']).default('3.0'))
    .option('--system-namespace <name>', 'the namespace of the control plane', 'kuma-system')
    .option('--trust-domain <name>', 'the first part of identities (default: that of a MeshIdentity among the files)')
    .option('-o, --out <folder>', 'write files, one for each step, instead of standard output')
    .addOption(new Option('-f, --format <format>', 'how to print result and report').choices(['text', 'json']).default('text'))
    .addHelpText('after', MORE)
    .action(run);
}

async function run(paths: readonly string[], _: object, command: Command): Promise<void> {
  const { out, format, ...options } = command.optsWithGlobals<KumaOptions>();
  const documents = await readManifests(paths.length > 0 ? paths : ['dist']);
  const items = documents.filter(({ error }) => !error).flatMap(document => [...listItems(document)]);
  const migration = migrate(items.map(({ value }) => value), options);
  const commented = new Set<YamlDocument>();
  const rewritten = migration.documents.map(({ document, from }) => {
    const item = items[from];
    const comments = commented.has(item) ? [] : item.comments;
    commented.add(item);
    return { document, comments, file: STAGES.fileOf(String(document.kind)) };
  });
  const findings = [
    ...documents.filter(({ error }) => error).map(unreadable),
    ...migration.findings.map(finding => {
      const place = migration.places.get(finding);
      return place === undefined ? finding : located(finding, items[place]);
    }),
  ];
  show({ documents: rewritten, findings, more: { steps: migration.steps }, closing: stepsText(migration.steps, out) }, { out, format });
}

/** `1. apply the policies: MeshTimeout kuma-system/web` */
function stepsText(steps: readonly Step[], out: string | undefined): string {
  return steps.map(({ file, title, objects }, i) => {
    const what = out === undefined || file === undefined ? objects.map(objectText).join(', ') : file;
    return `${i + 1}. ${title}: ${what}\n`;
  }).join('');
}
