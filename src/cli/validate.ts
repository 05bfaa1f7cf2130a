import { Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS, SHOWN } from './formats';
import { pathsOr, readManifests } from './manifests';
import { terminal } from './terminal';
import { verdict } from './verdict';
import { packageVersion } from './version';
import { addWorld, TARGETS } from './world-option';
import { Severity } from '../admission/finding';
import { AdmissionTarget, AdmitOptions, Channel } from '../admission/options';
import { Suppression, suppressionsIn } from '../admission/suppression';
import { Worlds } from '../admission/world';
import { isAtLeast, mildest, SEVERITIES } from '../output/finding-text';

interface ValidateOptions {
  readonly target?: AdmissionTarget[];
  readonly channel: Channel;
  readonly previous?: string[];
  readonly ratcheting?: boolean;
  readonly crds?: string[];
  readonly world?: Worlds;
  readonly strict?: boolean;
  readonly suppress?: Suppression[];
  readonly format: string;
  readonly show?: Severity;
  readonly failOn: Severity;
  readonly color: boolean;
}

const MORE = `
Files may be YAML or JSON, with any number of documents and Lists. In folders, .yaml, .yml and .json files count.

Exit code 0: nothing as bad as --fail-on; 1: something is, or a document does not parse; 2: a path or argument is of no use.

What is known and accepted is named in an annotation of the object, or in a comment above the document:
  cdk8s-traffic/suppress: TRF2010@spec.rules[0] our controller reads this field`;

/** `cdk8s-traffic validate`. */
export function validate(): Command {
  return new Command('validate')
    .argument('[PATH...]', 'files, folders, or - for standard input (default: dist)')
    .addOption(new Option('-t, --target <target>', `the controllers that will read this: ${TARGETS.join(', ')} (default: by kind)`).argParser(addTargets))
    .addOption(new Option('--channel <channel>', 'the installed CRDs of Gateway API').choices(['standard', 'experimental']).default('standard'))
    .option('--previous <path>', 'manifests before the change: objects are judged as updates', addPath)
    .option('--ratcheting', 'forgive on updates what was wrong before and did not change')
    .option('--crds <path>', 'CustomResourceDefinitions of other kinds, or instead of those that are known', addPath)
    .addOption(new Option('--world <world>', 'whether what is not among the manifests may exist: open or closed; shop=closed for a namespace, '
      + 'kind:Service=closed for a kind (default: open)').argParser(addWorld))
    .option('--strict', 'a kind that nobody knows is an error')
    .option('--suppress <rule>', 'a finding that is known and accepted, and why: "TRF2010@spec.rules[0] our controller reads this"', addSuppression)
    .addOption(new Option('-f, --format <format>', 'how to print what is found').choices(Object.keys(FORMATS)).default('text'))
    .addOption(new Option('--show <severity>', 'how bad a finding must be to be shown; the summary counts all '
      + '(default: warning in text and github, info in other formats)').choices([...SEVERITIES]))
    .addOption(new Option('--fail-on <severity>', 'how bad a finding must be to fail').choices([...SEVERITIES]).default('error'))
    .addHelpText('after', MORE)
    .action(run);
}

async function run(paths: readonly string[], _: object, command: Command): Promise<void> {
  const { target, previous = [], crds = [], format, failOn, show = SHOWN[format], color, ...options } = command.optsWithGlobals<ValidateOptions>();
  const documents = {
    manifests: await readManifests(pathsOr(paths)), previous: await readManifests(previous), crds: await readManifests(crds),
  };
  const reached = verdict(documents, { ...admitOptions(options), targets: target, show: mildest(show, failOn) });
  const presentation = { terminal: terminal(process.stdout, process.env, color), failOn, version: packageVersion() };
  process.stdout.write(FORMATS[format](reached, presentation));
  process.exitCode = reached.findings.some(finding => isAtLeast(failOn, finding)) ? 1 : 0;
}

function admitOptions({ channel, ratcheting, world, strict, suppress }: Partial<ValidateOptions>): AdmitOptions {
  return { channel, ratcheting, world, strict, suppress };
}

function addTargets(given: string, before: AdmissionTarget[] = []): AdmissionTarget[] {
  const targets = given.split(',').map(target => target.trim()).filter(target => target !== '');
  const strange = targets.find(target => !TARGETS.includes(target));
  if (strange !== undefined || targets.length === 0) throw new InvalidArgumentError(`${strange ?? 'Nothing'} is none of ${TARGETS.join(', ')}.`);
  return [...before, ...targets as AdmissionTarget[]];
}

function addPath(given: string, before: string[] = []): string[] {
  return [...before, given];
}

function addSuppression(given: string, before: Suppression[] = []): Suppression[] {
  const { suppressions, unreadable } = suppressionsIn(given);
  if (unreadable.length > 0 || suppressions.length === 0) throw new InvalidArgumentError('It is a code, perhaps "@" and a path, and the reason.');
  return [...before, ...suppressions];
}
