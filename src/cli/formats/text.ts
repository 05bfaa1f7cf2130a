import { Format } from './format';
import { colourOf, overview } from './overview';
import { Finding } from '../../admission/finding';
import { grouped } from '../../core/groups';
import { againText, alike, hiddenText, objectText, printable, Remark, remarks, summaryText } from '../../output/finding-text';
import { Terminal, wrap } from '../terminal';

/** More findings than this are also counted by rule: they fill more than a screen. */
const MANY = 20;

/** For people: findings by file, what is said of several only once, and at the end how many there are. */
export const text: Format = ({ findings, summary }, { terminal }) => {
  const { colors, width } = terminal;
  const blocks = [...grouped(findings, ({ file }) => file ?? '')].map(([file, own]) => {
    const column = columnOf(own);
    return [file, alike(inOrder(own)).flatMap(same => findingLines(same, column, terminal))] as const;
  });
  if (findings.length > MANY) blocks.push(['by rule', overview(findings, terminal)]);
  const colour = summary.errors > 0 ? colors.red : summary.warnings > 0 ? colors.yellow : colors.green;
  return [
    ...blocks.map(([title, lines]) => [colors.underline(title), ...lines, ''].join('\n')),
    ...wrap(summaryText(summary), width).map(line => colors.bold(colour(line))),
    ...wrap(hiddenText(findings, summary), width).filter(Boolean).map(colors.dim),
  ].join('\n') + '\n';
};

/** As one reads the file. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** How wide line numbers are. */
function columnOf(findings: readonly Finding[]): number {
  return findings.reduce((width, { line }) => Math.max(width, String(line ?? '').length), 0);
}

/** The first finding, what is said of all, and where the others are. */
function findingLines([first, ...others]: readonly Finding[], column: number, terminal: Terminal): string[] {
  const { colors } = terminal;
  const { severity, code } = first;
  const margin = ' '.repeat(column + 4);
  return [
    ...placeLines(first, column, terminal, { plain: `${severity} ${code}  `, shown: `${colourOf(severity, colors)(severity)} ${colors.bold(code)}  ` }),
    ...remarks(first).flatMap(remark => remarkLines(remark, margin, terminal)),
    ...others.length > 0 ? [margin + colors.dim(againText(others.length))] : [],
    ...others.flatMap(other => placeLines(other, column, terminal, { plain: '', shown: '' })),
  ];
}

/** The field is on a line of its own where it would not fit. */
function placeLines({ line, object, path }: Finding, column: number, { colors, width = Infinity }: Terminal, label: Label): string[] {
  const number = `  ${String(line ?? '').padStart(column)}  `;
  const [name, field] = [objectText(object), printable(path)];
  const begin = `${colors.dim(number)}${label.shown}`;
  if (name === '' || field === '') return [`${begin}${name}${field}`.trimEnd()];
  const fits = `${number}${label.plain}${name}  ${field}`.length <= width;
  return fits ? [`${begin}${name}  ${field}`] : [`${begin}${name}`, ' '.repeat(number.length) + field];
}

/** Text with and without colours, which have no width. */
interface Label { readonly plain: string; readonly shown: string }

function remarkLines({ name, text: words }: Remark, margin: string, { colors, width }: Terminal): string[] {
  const label = name === undefined ? '' : `${name}: `;
  const [first, ...rest] = wrap(label + words, width === undefined ? undefined : width - margin.length);
  const dimmed = label === '' ? first : colors.dim(label.trimEnd()) + first.slice(label.length - 1);
  return [margin + dimmed, ...rest.map(line => `${margin}  ${line}`)];
}
