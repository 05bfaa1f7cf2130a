import { byFile } from './by-file';
import { Format, Presentation } from './format';
import { Finding, Severity } from '../../admission/finding';
import { objectText, printable, Remark, remarks, summaryText } from '../../output/finding-text';
import { wrap } from '../terminal';

/** For people: findings by file, and at the end how many there are. */
export const text: Format = ({ findings, summary }, presentation) => {
  const { terminal: { colors, width } } = presentation;
  const blocks = [...byFile(findings, ({ file }) => file)].map(([file, own]) => {
    const column = columnOf(own);
    return [colors.underline(file), ...inOrder(own).map(finding => findingBlock(finding, column, presentation))].join('\n') + '\n\n';
  });
  const colour = summary.errors > 0 ? colors.red : summary.warnings > 0 ? colors.yellow : colors.green;
  return blocks.join('') + wrap(summaryText(summary), width).map(line => colors.bold(colour(line))).join('\n') + '\n';
};

/** As one reads the file. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** How wide line numbers are. */
function columnOf(findings: readonly Finding[]): number {
  return findings.reduce((width, { line }) => Math.max(width, String(line ?? '').length), 0);
}

function findingBlock(finding: Finding, column: number, presentation: Presentation): string {
  const { severity, code, line, object, path } = finding;
  const { terminal: { colors } } = presentation;
  const head = [
    `  ${colors.dim(String(line ?? '').padStart(column))}`, coloured(severity, presentation)(severity) + ' ' + colors.bold(code), objectText(object), printable(path),
  ];
  const margin = ' '.repeat(column + 4);
  return [head.filter(Boolean).join('  '), ...remarks(finding).flatMap(remark => remarkLines(remark, margin, presentation))].join('\n');
}

function remarkLines({ name, text: said }: Remark, margin: string, { terminal: { colors, width } }: Presentation): string[] {
  const label = name === undefined ? '' : `${name}: `;
  const [first, ...rest] = wrap(label + said, width === undefined ? undefined : width - margin.length);
  const dimmed = label === '' ? first : colors.dim(label.trimEnd()) + first.slice(label.length - 1);
  return [margin + dimmed, ...rest.map(line => `${margin}  ${line}`)];
}

function coloured(severity: Severity, { terminal: { colors } }: Presentation): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
}
