import { AdmissionTarget, FAILURES, Rule, RULES, Severity } from '../admission';
import { FAILURE_EXAMPLES, FailureExample } from '../admission/failure-examples';
import { MODEL_RULES, ModelRule } from '../analysis';
import { REPOSITORY_RULES } from '../gitops/repository-rules';

/** A code and its meaning. */
export interface Explained {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly source: string;
  /** The kinds it is about. Absent where it is about all. */
  readonly kinds?: readonly string[];
  /** The controllers that keep it. Absent where it doesn't depend on them. */
  readonly targets?: readonly AdmissionTarget[];
  /** Absent where no document of a few lines can show it. */
  readonly example?: FailureExample;
}

/** All codes, in order. */
export function explainedRules(): readonly Explained[] {
  const failures = (Object.keys(FAILURES) as (keyof typeof FAILURES)[]).map((name): Explained => {
    const { code, title, severity, source } = FAILURES[name];
    return { code, title, severity, source, example: FAILURE_EXAMPLES[name] };
  });
  return [...failures, ...[...RULES, ...MODEL_RULES, ...REPOSITORY_RULES].map(explained)].sort((a, b) => a.code < b.code ? -1 : 1);
}

function explained(rule: Rule | ModelRule): Explained {
  const { code, title, severity, source, fails, passes } = rule;
  const { kinds, targets, previous }: Partial<Omit<Rule, 'check'>> = rule;
  const example = { fails: dedented(fails), passes: dedented(passes), previous: previous && dedented(previous) };
  return { code, title, severity, source, kinds, targets, example };
}

const LINE_MAX = 400;

/** Without the blanks that a text in code begins its lines with, and without most of what is there to be too large. */
function dedented(text: string): string {
  const lines = text.replace(/^\n|\s+$/g, '').split('\n');
  const margin = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)));
  return lines.map(line => clipped(line.slice(margin))).join('\n') + '\n';
}

function clipped(line: string): string {
  return line.length > LINE_MAX ? `${line.slice(0, 100)}… ${line.length - 160} characters more …${line.slice(-60)}` : line;
}
