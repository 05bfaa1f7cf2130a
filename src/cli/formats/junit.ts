import { Format } from './format';
import { Severity } from '../../admission/finding';
import { referenceTo } from '../../admission/manifest';
import { grouped } from '../../core/groups';
import { findingText, isAtLeast, objectText } from '../../output/finding-text';
import { Subject } from '../verdict';

/** For test reports: a suite for each file, a case for each object. Findings below `--fail-on` are what a case has printed. */
export const junit: Format = ({ subjects }, { failOn }) => {
  const suites = [...grouped(subjects, ({ document }) => document.file ?? '')].map(([file, own]) =>
    element('testsuite', { name: file, ...counts(own, failOn) }, own.map(subject => testCase(subject, failOn))));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'cdk8s-traffic', ...total(subjects, failOn) }, suites)}\n`;
};

/** What the strictest readers take in the outermost element. */
function total(subjects: readonly Subject[], failOn: Severity): Record<string, number> {
  const { skipped, ...rest } = counts(subjects, failOn);
  return rest;
}

function counts(subjects: readonly Subject[], failOn: Severity): Record<string, number> {
  const failures = subjects.filter(({ findings }) => findings.some(finding => isAtLeast(failOn, finding)));
  return { tests: subjects.length, failures: failures.length, errors: 0, skipped: 0 };
}

function testCase({ document, findings }: Subject, failOn: Severity): string {
  const name = objectText(referenceTo(document.value)) || `document at line ${document.line}`;
  const failing = findings.filter(finding => isAtLeast(failOn, finding));
  const others = findings.filter(finding => !isAtLeast(failOn, finding));
  return element('testcase', { classname: document.file ?? '', name }, [
    ...failing.length > 0 ? [element('failure', { type: failing[0].code, message: failing[0].message }, [escaped(failing.map(findingText).join(''))])] : [],
    ...others.length > 0 ? [element('system-out', {}, [escaped(others.map(findingText).join(''))])] : [],
  ]);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly string[]): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value)).replace(/\n/g, '&#10;')}"`)].join(' ');
  return children.length === 0 ? `<${start}/>` : `<${start}>${children.join('\n')}</${name}>`;
}

/** What XML 1.0 cannot say at all. */
const NOT_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"]/g, char => ENTITIES[char]);
}
