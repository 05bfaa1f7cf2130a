import { Finding, Severity } from '../../admission/finding';
import { grouped } from '../../core/groups';
import { SEVERITIES } from '../../output/finding-text';
import { explainedRules } from '../rule-list';
import { Terminal, wrap } from '../terminal';

const SEVERITY_WIDTH = Math.max(...SEVERITIES.map(({ length }) => length));

/** How often each rule is broken, a line for each, the worst and most frequent first. */
export function overview(findings: readonly Finding[], { colors, width }: Terminal): string[] {
  const titles = new Map(explainedRules().map(({ code, title }) => [code, title]));
  const rules = [...grouped(findings, ({ severity, code }) => `${severity} ${code}`).values()].sort(worstFirst);
  const column = Math.max(...rules.map(({ length }) => String(length).length));
  return rules.flatMap(({ length, 0: { severity, code } }) => {
    const [number, word] = [`  ${String(length).padStart(column)}  `, severity.padEnd(SEVERITY_WIDTH)];
    const margin = number.length + word.length + code.length + 3;
    const [first, ...rest] = wrap(titles.get(code) ?? '', width === undefined ? undefined : width - margin);
    return [`${number}${colourOf(severity, colors)(word)} ${colors.bold(code)}  ${first}`, ...rest.map(line => ' '.repeat(margin) + line)];
  });
}

function worstFirst(a: readonly Finding[], b: readonly Finding[]): number {
  return SEVERITIES.indexOf(a[0].severity) - SEVERITIES.indexOf(b[0].severity) || b.length - a.length;
}

/** The colour in which a terminal shows how bad something is. */
export function colourOf(severity: Severity, colors: Terminal['colors']): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
}
