import { Command, Option } from 'commander';
import { runMigration } from './migration';
import { KumaVersion, migrate, STAGES } from '../migration/kuma';

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
  await runMigration(paths, objects => migrate(objects, options), STAGES, { out, format });
}
