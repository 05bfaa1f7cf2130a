/**
 * docs/rules.md: every code of admission with an example that fails, what is said of it, and its neighbour that passes.
 *
 * Run as `tsx tools/rules-page.ts` to write the page, with `--check` to say (exit 1) whether it is up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { admit, Finding, Rule, RULES } from '../src/admission';
import { FailureExample } from '../src/admission/failure-examples';
import { exampleObjects } from '../src/admission/rules/example';
import { MODEL_RULES, ModelRule, references } from '../src/analysis';
import { exampleObjects as exampleGraph, exampleWorld } from '../src/analysis/example';
import { Explained, explainedRules } from '../src/cli/rule-list';
import { verdict } from '../src/cli/verdict';
import { readDocuments } from '../src/core/yaml';
import { TrafficModel } from '../src/model';
import { remarks, remarkText } from '../src/output/finding-text';

const FILE = join(__dirname, '../docs/rules.md');
const SECTIONS = [
  ['TRF20', 'What the API server refuses'], ['TRF21', 'What Kuma refuses or drops'], ['TRF22', 'What controllers of the Gateway API refuse or ignore'],
  ['TRF23', 'What Kong refuses or ignores'], ['TRF3', 'References'], ['TRF4', 'Traffic'], ['TRF5', 'Hygiene'],
] as const;

function page(): string {
  const all = explainedRules();
  const sections = SECTIONS.map(([prefix, title]) => ({ title, rules: all.filter(({ code }) => code.startsWith(prefix)) }))
    .filter(({ rules }) => rules.length > 0);
  return [
    '# What is checked',
    'Written by `npx tsx tools/rules-page.ts`. `cdk8s-traffic rules CODE` says the same. A code never changes its meaning; for kinds with a CRD an\n'
      + 'error whose code begins with TRF20 means exactly that creating the object with strict field validation fails. [How to run it](validate.md).',
    ...sections.flatMap(({ title, rules }) => [`## ${title}`, table(rules)]),
    ...sections.flatMap(({ rules }) => rules.map(details)),
  ].join('\n\n') + '\n';
}

function table(rules: readonly Explained[]): string {
  const rows = rules.map(({ code, severity, title }) => `| [${code}](#${code.toLowerCase()}) | ${severity} | ${cell(title)} |`);
  return ['| code | severity | what holds |', '|---|---|---|', ...rows].join('\n');
}

function details(rule: Explained): string {
  const { code, title, severity, source, kinds, targets, example } = rule;
  const facts = [severity, kinds?.join(', '), targets && `for ${targets.join(', ')}`, source].filter(Boolean).join(' · ');
  const parts = [`### ${code}`, `**${title}.**`, facts];
  if (example) {
    const finding = findingOf(rule);
    if (example.previous) parts.push('Replacing', fenced('yaml', example.previous));
    parts.push('Fails:', fenced('yaml', example.fails), fenced('text', [finding.path, ...remarks(finding).map(remarkText)].filter(Boolean).join('\n')));
    parts.push('Passes:', fenced('yaml', example.passes));
  }
  return parts.join('\n\n');
}

/** What is said of the failing example. */
function findingOf({ code, example }: Explained): Finding {
  const own = RULES.find(rule => rule.code === code);
  const ofModel = MODEL_RULES.find(rule => rule.code === code);
  return (own ? broken(own) : ofModel ? related(ofModel) : refused(example!)).find(finding => finding.code === code)!;
}

function broken(rule: Rule): readonly Finding[] {
  const previous = rule.previous === undefined ? [] : exampleObjects(rule, rule.previous);
  return admit(exampleObjects(rule, rule.fails), { targets: rule.targets, previous, world: rule.world });
}

function related(rule: ModelRule): readonly Finding[] {
  return references(TrafficModel.of(exampleGraph(rule.fails), { world: exampleWorld(rule, rule.fails) }));
}

function refused({ fails, previous = '' }: FailureExample): readonly Finding[] {
  return verdict({ manifests: [...readDocuments(fails)], previous: [...readDocuments(previous)] }).findings;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

const text = page();
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error('docs/rules.md is not what `npx tsx tools/rules-page.ts` makes of the code');
  process.exitCode = 1;
}
