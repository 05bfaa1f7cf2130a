import { Command, Option } from 'commander';
import { Explained, explainedRules } from './rule-list';
import { terminal, Terminal, wrap } from './terminal';
import { UsageError } from './usage-error';

/** `cdk8s-traffic rules`. */
export function rules(): Command {
  return new Command('rules')
    .argument('[CODE]', 'a code such as TRF2010, or the beginning of some, such as TRF21')
    .addOption(new Option('-f, --format <format>', 'how to print them').choices(['text', 'json']).default('text'))
    .action(run);
}

function run(code: string | undefined, _: object, command: Command): void {
  const { format, color } = command.optsWithGlobals<{ format: string; color: boolean }>();
  const all = explainedRules();
  const found = all.filter(rule => rule.code.startsWith((code ?? '').toUpperCase()));
  if (found.length === 0) throw new UsageError(`no rule has the code ${code}; cdk8s-traffic rules lists them all`);
  const place = terminal(process.stdout, process.env, color);
  const text = code !== undefined && found.length === 1 ? explanation(found[0], place) : found.map(rule => line(rule, place)).join('');
  process.stdout.write(format === 'json' ? JSON.stringify(found, undefined, 2) + '\n' : text);
}

const SEVERITY_WIDTH = 'warning'.length;

function line({ code, severity, title }: Explained, { colors, width }: Terminal): string {
  const margin = code.length + SEVERITY_WIDTH + 4;
  const [first, ...rest] = wrap(title, width === undefined ? undefined : width - margin);
  return [`${colors.bold(code)}  ${severity.padEnd(SEVERITY_WIDTH)}  ${first}`, ...rest.map(more => ' '.repeat(margin) + more)].join('\n') + '\n';
}

function explanation({ code, severity, title, source, kinds, targets, example }: Explained, { colors, width }: Terminal): string {
  const fields = [
    ['severity', severity], ['kinds', kinds?.join(', ')], ['targets', targets?.join(', ')], ['source', source],
  ].flatMap(([name, value]) => value === undefined ? [] : wrap(`${name}: ${value}`, width));
  const examples = [['replaces', example?.previous], ['fails', example?.fails], ['passes', example?.passes]]
    .flatMap(([name, text]) => text === undefined ? [] : ['', colors.bold(`${name}:`), ...text.trimEnd().split('\n').map(row => `  ${row}`)]);
  return [...wrap(`${code}  ${title}`, width).map(row => colors.bold(row)), ...fields, ...examples].join('\n') + '\n';
}
