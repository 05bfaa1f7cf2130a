import { Command, Option } from 'commander';
import { MigrationView, runMigration } from './migration';
import { migrateKongIngress, migrateNginx, migrateTcpIngress, STAGES } from '../migration/kong';
import { Migration } from '../migration/migration';

const EXIT = `
Exit code 0: nothing is lost; 1: something is, or a document does not parse; 2: a path or argument is of no use.`;

const NGINX = `
Services among the files get the annotations that Kong reads there: give them, too. What is not changed is not repeated, and the files stay as they are.
${EXIT}`;

/** `cdk8s-traffic migrate ingress-nginx`. */
export function migrateIngressNginx(): Command {
  return verb('ingress-nginx', migrateNginx, NGINX)
    .option('--from-class <name>', 'the class of the Ingresses to migrate', 'nginx')
    .option('--class-name <name>', 'the class of Kong', 'kong');
}

/** `cdk8s-traffic migrate kong-ingress`. */
export function migrateKongIngresses(): Command {
  return verb('kong-ingress', migrateKongIngress, NGINX.replace('Services', 'Services and Ingresses'));
}

/** `cdk8s-traffic migrate tcp-ingress`. */
export function migrateStreams(): Command {
  return verb('tcp-ingress', migrateTcpIngress, EXIT)
    .option('--gateway <name>', 'the name of the Gateway that is made in each namespace', 'kong-stream')
    .option('--gateway-class <name>', 'the GatewayClass of Kong', 'kong');
}

/** A verb whose options are those of its migration. */
function verb<Options extends object>(
  name: string, migrate: (objects: readonly unknown[], options: Options) => Migration, more: string,
): Command {
  return new Command(name)
    .argument('[PATH...]', 'files, folders, or - for standard input (default: dist)')
    .option('-o, --out <folder>', 'write files, one for each step, instead of standard output')
    .addOption(new Option('-f, --format <format>', 'how to print result and report').choices(['text', 'json']).default('text'))
    .addHelpText('after', more)
    .action(async (paths: readonly string[], _: object, command: Command) => {
      const { out, format, ...options } = command.optsWithGlobals<Options & MigrationView>();
      await runMigration(paths, objects => migrate(objects, options as unknown as Options), STAGES, { out, format });
    });
}
