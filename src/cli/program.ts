import { Command, CommanderError } from 'commander';
import { fitted } from './terminal';
import { UsageError } from './usage-error';
import { packageVersion } from './version';

/* eslint-disable @typescript-eslint/no-require-imports */
const VERBS: Readonly<Record<string, { readonly description: string; readonly load: () => Command }>> = {
  validate: {
    description: 'says what a cluster would refuse, ignore or change',
    load: () => (require('./validate') as typeof import('./validate')).validate(),
  },
  trace: {
    description: 'shows the way that a request takes, and why',
    load: () => (require('./trace') as typeof import('./trace')).trace(),
  },
  rules: {
    description: 'lists and explains what is checked',
    load: () => (require('./rules') as typeof import('./rules')).rules(),
  },
  migrate: {
    description: 'rewrites what a controller has read so far for the one that comes',
    load: () => (require('./migrate') as typeof import('./migrate')).migrate(),
  },
  convert: {
    description: 'rewrites what Kuma reads on Kubernetes for its universal control plane, and back',
    load: () => (require('./convert') as typeof import('./convert')).convert(),
  },
  diff: {
    description: 'says what is different between two sets of manifests, by object and meaning',
    load: () => (require('./diff') as typeof import('./diff')).diff(),
  },
  gitops: {
    description: 'writes manifests as a repository for Argo CD or Flux',
    load: () => (require('./gitops') as typeof import('./gitops')).gitops(),
  },
  init: {
    description: 'makes a new project that works at once',
    load: () => (require('./init') as typeof import('./init')).init(),
  },
};
/* eslint-enable @typescript-eslint/no-require-imports */

function program(args: readonly string[]): Command {
  const root = new Command('cdk8s-traffic')
    .description('Knows what a cluster makes of Kubernetes manifests for Kuma, Kong and Gateway API, without a cluster.')
    .version(packageVersion())
    .option('--no-color', 'plain text; NO_COLOR does the same')
    .helpCommand('help [verb]', 'describes a verb');
  for (const [name, { description, load }] of Object.entries(VERBS)) {
    const verb = args.includes(name) ? load() : new Command(name);
    root.addCommand(verb.description(description));
  }
  for (const command of withVerbs(root)) {
    command.exitOverride().configureOutput({
      writeOut: text => process.stdout.write(fitted(text, process.stdout)), writeErr: text => process.stderr.write(fitted(text, process.stderr)),
      outputError: (text, write) => write(oneLine(text)),
    });
  }
  return root;
}

function withVerbs(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withVerbs)];
}

/** Commander puts what was probably meant on a line of its own. */
function oneLine(text: string): string {
  return `${text.trim().replace(/\s*\n\s*/g, ' ')}\n`;
}

/** Runs the command `cdk8s-traffic`; the exit code is that of the process. A verb is loaded when it is called. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    await program(args).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof UsageError) {
      process.stderr.write(oneLine(`error: ${error.message}`));
      process.exitCode = 2;
    } else {
      throw error;
    }
  }
}
