import { Finding, ObjectReference, Severity } from '../admission/finding';
import { Summary } from '../admission/summary';
import { grouped } from '../core/groups';

/** A part of what is said of a finding: `fix`, and what to write instead. The message itself has no name. */
export interface Remark {
  readonly name?: string;
  readonly text: string;
}

/** What people call an object: `HTTPRoute shop/edge`. */
export function objectText({ kind, namespace, name }: ObjectReference): string {
  return printable([kind, [namespace, name].filter(Boolean).join('/')].filter(Boolean).join(' '));
}

/** A text without what would move the cursor of a terminal or colour it: names and fields may hold anything. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '\ufffd');
}

/** What a finding says beside what it is about, in the order in which it is read. */
export function remarks({ message, expected, fix, rule, target }: Finding): Remark[] {
  const said: Remark[] = [{ text: message }];
  if (expected !== undefined) said.push({ name: 'expected', text: expected });
  if (rule !== undefined && !message.includes(rule)) said.push({ name: 'rule', text: rule });
  if (target !== undefined) said.push({ name: 'target', text: target });
  if (fix !== undefined) said.push({ name: 'fix', text: fix });
  return said.map(({ name, text }) => ({ name, text: printable(text) }));
}

/** A finding as lines of plain text: what it is about, where it comes from, and below what it says. */
export function findingText(finding: Finding): string {
  return findingsText([finding]);
}

/** Findings as lines of plain text. What is said of several is said of the first; below are the places of the others. */
export function findingsText(findings: readonly Finding[]): string {
  return alike(findings).flatMap(([first, ...others]) => [
    placeText(first, `${first.severity} ${first.code}`), ...remarks(first).map(remark => `  ${remarkText(remark)}`),
    ...others.length > 0 ? [`  ${againText(others.length)}`, ...others.map(other => `    ${placeText(other)}`)] : [],
  ]).map(line => `${line}\n`).join('');
}

/** Findings of which the same is said, together where the first of them stands. */
export function alike(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  return [...grouped(findings, finding => JSON.stringify([finding.code, finding.severity, remarks(finding)])).values()];
}

/** Above the places of findings of which nothing else is said than before. */
export function againText(times: number): string {
  return `the same ${times === 1 ? 'once' : `${times} times`} more:`;
}

function placeText({ construct, file, line, object, path }: Finding, label = ''): string {
  const place = construct ?? (file === undefined || line === undefined ? file : `${file}:${line}`);
  return [label, place, objectText(object), printable(path)].filter(Boolean).join('  ');
}

/** `fix: write this`; lines after the first are indented. */
export function remarkText({ name, text }: Remark): string {
  const lines = text.trimEnd().replace(/\r?\n/g, '\n    ');
  return name === undefined ? lines : `${name}: ${lines}`;
}

/** `97 objects: 2 errors, 1 warning; 1 suppressed`, and the kinds that nobody knows. */
export function summaryText({ objects, suppressed, unknownKinds, ...counts }: Summary): string {
  const unknown = unknownKinds.map(({ apiVersion, kind, count: number }) => `${apiVersion} ${kind}${number > 1 ? ` (${number})` : ''}`).join(', ');
  return [
    `${count(objects, 'object')}: ${countsText(counts) || 'no findings'}`, suppressed > 0 && `${suppressed} suppressed`,
    unknown && `not checked, as nothing is known of them: ${unknown}`,
  ].filter(Boolean).join('; ');
}

type Counts = Pick<Summary, 'errors' | 'warnings' | 'infos'>;

function countsText({ errors, warnings, infos }: Counts): string {
  const counts: readonly (readonly [number, string])[] = [[errors, 'error'], [warnings, 'warning'], [infos, 'info']];
  return counts.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun)).join(', ');
}

/** What was found and is not shown: `not shown: 5 infos`. Empty where all is. */
export function hiddenText(shown: readonly Finding[], { errors, warnings, infos }: Counts): string {
  const number = (severity: Severity): number => shown.filter(finding => finding.severity === severity).length;
  const hidden = countsText({ errors: errors - number('error'), warnings: warnings - number('warning'), infos: infos - number('info') });
  return hidden && `not shown: ${hidden} (validate --show info)`;
}

/** How bad findings are, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The least bad: what has to be shown where one of them makes a command fail. */
export function mildest(...severities: readonly Severity[]): Severity {
  return SEVERITIES[Math.max(...severities.map(severity => SEVERITIES.indexOf(severity)))];
}

/** Whether a finding is as bad as that, or worse. */
export function isAtLeast(least: Severity, { severity }: Finding): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
