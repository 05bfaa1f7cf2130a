import { AdmissionTarget, FAILURES, Rule, RULES, Severity } from '../admission';

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
  readonly example?: Example;
}

/** A document that breaks a rule, and its nearest neighbour that doesn't. */
export interface Example {
  readonly fails: string;
  readonly passes: string;
  /** What they replace. */
  readonly previous?: string;
}

/** All codes of admission, in order. */
export function explainedRules(): readonly Explained[] {
  const all: Explained[] = [...Object.values(FAILURES), ...RULES.map(explained)];
  return all.sort((a, b) => a.code < b.code ? -1 : 1);
}

function explained({ code, title, severity, source, kinds, targets, fails, passes, previous }: Rule): Explained {
  const example = { fails: dedented(fails), passes: dedented(passes), previous: previous && dedented(previous) };
  return { code, title, severity, source, kinds, targets, example };
}

/** Without the blanks that a text in code begins its lines with. */
function dedented(text: string): string {
  const lines = text.replace(/^\n|\s+$/g, '').split('\n');
  const margin = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)));
  return lines.map(line => line.slice(margin)).join('\n') + '\n';
}
