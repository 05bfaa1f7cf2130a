import { Comparison, ObjectChange, compareManifests } from './comparison';
import { FieldChange } from './field-changes';
import { Highlight, highlights } from './highlights';
import { review } from '../../admission';
import { Finding } from '../../admission/finding';
import { withoutLists } from '../../admission/manifest';
import { AdmitOptions } from '../../admission/options';
import { count, findingText, objectText, printable } from '../finding-text';

/** All there is to say of a change of manifests. */
export interface DiffReport extends Comparison {
  readonly highlights: readonly Highlight[];
  /** What a cluster refuses of the change though it takes the objects as new ones: fields that may not change. */
  readonly findings: readonly Finding[];
}

/** Compares manifests, and asks admission what of the change a cluster would refuse. */
export function diffReport(before: readonly unknown[], after: readonly unknown[], options: AdmitOptions = {}): DiffReport {
  const comparison = compareManifests(before, after);
  return { ...comparison, highlights: highlights(before, after, comparison), findings: transitionFindings(before, after, options) };
}

/** Only objects that were there before can be refused for what they were. */
function transitionFindings(before: readonly unknown[], after: readonly unknown[], options: AdmitOptions): Finding[] {
  const objects = withoutLists(after);
  const key = (finding: Finding) => JSON.stringify([finding.code, finding.path, finding.message, finding.rule, finding.object]);
  const anyway = new Set(review(objects, options).findings.map(key));
  return review(objects, { ...options, previous: before }).findings.filter(finding => !anyway.has(key(finding)));
}

const SIGNS = { opens: '+', closes: '-', moves: '~' } as const;
const MARKS = { added: '+', removed: '-', renamed: '→', changed: '~' } as const;
const VALUE_MAX = 80;

/** As lines for a terminal or a log. */
export function diffText(report: DiffReport): string {
  const first = report.highlights.map(({ effect, text, object }) => `${SIGNS[effect]} ${text}  (${objectText(object)})`);
  const changes = report.changes.flatMap(change => [`${MARKS[change.kind]} ${titleOf(change)}`, ...change.fields.map(field => `    ${fieldText(field)}`)]);
  const parts = [first, changes, report.findings.map(finding => findingText(finding).trimEnd()), [summaryOf(report)]];
  return printable(parts.filter(part => part.length > 0).map(part => part.join('\n')).join('\n\n')) + '\n';
}

/** GitHub takes 65,536 characters for a comment, GitLab and Gitea more. */
export const COMMENT_MAX = 65_536;

/** As a comment of a pull request, as much of it as there is room for: first what a reviewer reads first. */
export function diffMarkdown(report: DiffReport, room = COMMENT_MAX): string {
  const first = report.highlights.map(({ effect, text, object }) => `- ${{ opens: '🟢', closes: '🔴', moves: '🔵' }[effect]} ${escaped(text)} — ${code(objectText(object))}`);
  const findings = report.findings.map(finding =>
    `- **${finding.severity} ${finding.code}** ${code(objectText(finding.object))} ${code(finding.path)}: ${escaped(finding.message)}`);
  const parts = [[`**${summaryOf(report)}**`], first, findings, report.changes.map(details)];
  const left = new Room(room - '\n'.length);
  return parts.map(lines => left.fit(lines)).filter(part => part !== '').join('\n\n') + '\n';
}

function details(change: ObjectChange): string {
  const fields = change.fields.map(field => `| ${code(field.path)} | ${cell(field.before)} | ${cell(field.after)} |`);
  const table = fields.length === 0 ? [] : ['', '| field | before | after |', '| --- | --- | --- |', ...fields];
  return [`<details><summary>${change.kind} <code>${html(titleOf(change))}</code></summary>`, ...table, '', '</details>'].join('\n');
}

/** What there is room for. A line is left out as a whole, and it is said that lines are. */
class Room {
  private static readonly NOTE_MAX = 100;

  public constructor(private left: number) {}

  public fit(lines: readonly string[]): string {
    const kept: string[] = [];
    let used = '\n\n'.length;
    for (const [i, line] of lines.entries()) {
      const isLast = i === lines.length - 1;
      if (used + line.length + 1 + (isLast ? 0 : Room.NOTE_MAX) > this.left - Room.NOTE_MAX) {
        kept.push(`_${kept.length === 0 ? '' : '… and '}${lines.length - kept.length} ${kept.length === 0 ? 'entries' : 'more'} for which a comment has no room: see the text of \`cdk8s-traffic diff\`_`);
        used += Room.NOTE_MAX;
        break;
      }
      kept.push(line);
      used += line.length + 1;
    }
    this.left -= used;
    return kept.join('\n');
  }
}

/** As data for programs. */
export function diffJson(report: DiffReport): string {
  return `${JSON.stringify(diffData(report), undefined, 2)}\n`;
}

/** What programs are told: objects by their references, without what is in them. */
export function diffData({ changes, unchanged, respelled, highlights: first, findings }: DiffReport) {
  const objects = changes.map(({ kind, object, formerly, fields }) => ({ kind, object, formerly, fields }));
  return { highlights: first, changes: objects, findings, unchanged, respelled };
}

/** `2 objects added, 1 removed, 3 changed; 240 unchanged`. */
function summaryOf({ changes, unchanged, respelled }: Comparison): string {
  const counts = (['added', 'removed', 'renamed', 'changed'] as const).map(kind => [changes.filter(change => change.kind === kind).length, kind] as const);
  const said = counts.filter(([number]) => number > 0).map(([number, kind], i) => `${i === 0 ? count(number, 'object') : number} ${kind}`).join(', ');
  const same = respelled > 0 ? `, and ${respelled} written differently that mean the same` : '';
  return `${said || 'no differences'}; ${unchanged} unchanged${same}`;
}

function titleOf({ object, formerly }: ObjectChange): string {
  return formerly ? `${objectText(formerly)} is now ${objectText(object)}` : objectText(object);
}

function fieldText({ path, before, after }: FieldChange): string {
  if (before === undefined) return `+ ${path}: ${valueText(after)}`;
  if (after === undefined) return `- ${path}: ${valueText(before)}`;
  return `~ ${path}: ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)}… (${text.length} characters)` : text;
}

function cell(value: unknown): string {
  return value === undefined ? '' : code(valueText(value));
}

function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return text === '' ? '' : `${fence}${printable(text).replaceAll('|', '\\|')}${fence}`;
}

function escaped(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&');
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
