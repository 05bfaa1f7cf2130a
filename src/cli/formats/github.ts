import { Format } from './format';
import { hiddenText, objectText, printable, remarkText, remarks, summaryText } from '../../output/finding-text';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' };

/** For GitHub Actions: findings become annotations on the lines of a change. */
export const github: Format = ({ findings, summary }) => {
  const commands = findings.map(finding => {
    const { severity, code, file = '', line = 1, object, path } = finding;
    const title = [code, objectText(object), printable(path)].filter(Boolean).join(' ');
    const properties = Object.entries({ file, line, title }).map(([name, value]) => `${name}=${property(String(value))}`).join(',');
    return `::${COMMANDS[severity]} ${properties}::${data(remarks(finding).map(remarkText).join('\n'))}\n`;
  });
  return commands.join('') + [summaryText(summary), hiddenText(findings, summary)].filter(Boolean).join('\n') + '\n';
};

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
