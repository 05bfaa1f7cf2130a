import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Format } from './format';
import { Finding } from '../../admission/finding';
import { objectText, remarkText, remarks } from '../../output/finding-text';
import { Explained, explainedRules } from '../rule-list';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' };

/** For code scanning: SARIF 2.1.0, with the rules that were broken. What is accepted is there too, and marked as such. */
export const sarif: Format = ({ findings, accepted }, { version }) => {
  const codes = new Set([...findings, ...accepted.map(({ finding }) => finding)].map(({ code }) => code));
  const rules = explainedRules().filter(({ code }) => codes.has(code));
  const indexOf = ({ code }: Finding) => rules.findIndex(rule => rule.code === code);
  const run = {
    tool: { driver: { name: 'cdk8s-traffic', version, rules: rules.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    results: [
      ...findings.map(finding => result(finding, indexOf(finding))),
      ...accepted.map(({ finding, reason, inSource }) => ({
        ...result(finding, indexOf(finding)), suppressions: [{ kind: inSource ? 'inSource' : 'external', justification: reason }],
      })),
    ],
  };
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2) + '\n';
};

function descriptor({ code, title, severity, source }: Explained): object {
  return {
    id: code, shortDescription: { text: title }, fullDescription: { text: `${title} (${source})` }, defaultConfiguration: { level: LEVELS[severity] },
    help: { text: `cdk8s-traffic rules ${code}` },
  };
}

function result(finding: Finding, ruleIndex: number): object {
  const { code, severity, object, path, file, line } = finding;
  const name = [objectText(object), path].filter(Boolean).join(' ');
  const region = line === undefined ? {} : { region: { startLine: line } };
  return {
    ruleId: code, ...ruleIndex < 0 ? {} : { ruleIndex }, level: LEVELS[severity],
    message: { text: [name, ...remarks(finding).map(remarkText)].filter(Boolean).join('\n') },
    locations: [{
      ...file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uri(file) }, ...region } },
      ...name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'object' }] },
    }],
  };
}

function uri(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/');
}
