/**
 * docs/rules.md: every code with an example that fails, what is said of it, and its neighbour that passes.
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
import { readDocuments } from '../src/core/yaml/yaml';
import { REPOSITORY_RULES, repositoryFindings } from '../src/gitops/repository-rules';
import { TrafficModel } from '../src/model';
import { count, objectText, remarks, remarkText } from '../src/output/finding-text';

const FILE = join(__dirname, '../docs/rules.md');

interface Chapter {
  readonly title: string;
  readonly codes: RegExp;
  readonly about: string;
}

/** In the order in which an object meets who decides: the API server, then the controllers, then the objects around it. */
const CHAPTERS: readonly Chapter[] = [
  {
    title: 'The API server, for every kind', codes: /^TRF20[0-5]/,
    about: 'What follows from the CRD or schema of a kind, and from what all objects have. For kinds with a CRD, an error here means exactly that '
      + 'creating the object with strict field validation fails.',
  },
  {
    title: 'The API server, for its own kinds', codes: /^TRF20[6-9]/,
    about: 'What the server checks by hand in Services, workloads, Secrets and the like, as far as it matters in a chart. '
      + 'An object without findings may still be refused.',
  },
  { title: 'Kuma', codes: /^TRF[25]1/, about: 'What Kuma\'s webhooks and control plane refuse, drop or ignore, and what Kuma 3 no longer has.' },
  { title: 'Gateway API', codes: /^TRF[25]2/, about: 'What the controllers of Kuma and Kong refuse, ignore or do otherwise than the specification.' },
  { title: 'Kong', codes: /^TRF[25]3/, about: 'What Kong\'s controllers and the gateway itself refuse or ignore, plugins and their settings included.' },
  {
    title: 'References', codes: /^TRF3/,
    about: 'What objects say of each other that isn\'t so. In an [open world](validate.md#open-and-closed-worlds), something that is not among the objects is '
      + 'at most an `info`.',
  },
  { title: 'Repositories', codes: /^TRF50/, about: 'What has no place in a [repository](gitops.md), though a cluster takes it.' },
  { title: 'Traffic', codes: /^TRF4/, about: 'Rules that no request reaches, and requests that get nowhere.' },
];

function page(): string {
  const all = explainedRules();
  const chapters = CHAPTERS.map(chapter => ({ ...chapter, rules: all.filter(({ code }) => chapter.codes.test(code)) }));
  const homeless = all.find(({ code }) => chapters.filter(({ codes }) => codes.test(code)).length !== 1);
  if (homeless) throw new Error(`${homeless.code} is in no chapter, or in several`);
  const contents = chapters.map(({ title, rules }) => `- [${title}](#${anchor(title)}): ${count(rules.length, 'rule')}`);
  return [
    '# What is checked',
    'Written by `npx tsx tools/rules-page.ts`. `cdk8s-traffic rules CODE` says the same. A code never changes its meaning. [How to run it](validate.md).',
    contents.join('\n'),
    ...chapters.filter(({ rules }) => rules.length > 0).flatMap(({ title, about, rules }) => [`## ${title}`, about, table(rules), ...rules.map(details)]),
  ].join('\n\n') + '\n';
}

/** As forges make it of a heading. */
function anchor(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9 -]/g, '').replace(/ /g, '-');
}

function table(rules: readonly Explained[]): string {
  const rows = rules.map(({ code, severity, title, kinds }) => `| [${code}](#${code.toLowerCase()}) | ${severity} | ${cell(title)} | ${kindsText(kinds)} |`);
  return ['| code | severity | what holds | of |', '|---|---|---|---|', ...rows].join('\n');
}

const KINDS_SHOWN = 4;

/** Without their groups, and not all of many. */
function kindsText(kinds: readonly string[] = []): string {
  const names = [...new Set(kinds.map(kind => kind.split('.')[0]))];
  return names.length > KINDS_SHOWN ? `${names.slice(0, KINDS_SHOWN).join(', ')} … (${names.length})` : names.join(', ');
}

function details(rule: Explained): string {
  const { code, title, severity, source, kinds, targets, example } = rule;
  const facts = [severity, kinds?.join(', '), targets && `for ${targets.join(', ')}`, source].filter(Boolean).join(' · ');
  const parts = [`### ${code}`, `**${title}.**`, facts];
  if (example) {
    const finding = findingOf(rule);
    if (!finding) throw new Error(`the failing example of ${code} does not fail so`);
    if (example.previous) parts.push('Replacing', fenced('yaml', example.previous));
    parts.push('Fails:', fenced('yaml', example.fails), fenced('text', [place(finding, example), ...remarks(finding).map(remarkText)].filter(Boolean).join('\n')));
    parts.push('Passes:', fenced('yaml', example.passes));
  }
  return parts.join('\n\n');
}

/** The field; of several objects, whose. */
function place({ object, path }: Finding, { fails }: FailureExample): string {
  return [/^---/m.test(fails) ? objectText(object) : '', path].filter(Boolean).join('  ');
}

/** What is said of the failing example. */
function findingOf({ code, example }: Explained): Finding | undefined {
  const own = RULES.find(rule => rule.code === code);
  const ofModel = MODEL_RULES.find(rule => rule.code === code);
  const ofRepositories = REPOSITORY_RULES.find(rule => rule.code === code);
  if (ofRepositories) return exampleObjects(ofRepositories, ofRepositories.fails).flatMap(repositoryFindings)[0];
  return (own ? broken(own) : ofModel ? related(ofModel) : refused(example!)).find(finding => finding.code === code);
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
