import { FAILURES } from './failure';
import { Problem } from './finding';
import { Kind } from './kinds/kind';
import { Report } from './report';
import { SchemaNode } from './schema/node';
import { parsePath, stepName } from '../core/field-path';

/** The same kind in CRDs that are not installed. */
export interface Elsewhere {
  readonly kind: Kind;
  /** What would have to be installed: `the experimental channel of Gateway API`. */
  readonly title: string;
}

/** Says of fields and values that the installed CRDs don't know where they are known. */
export function pointElsewhere(report: Report, others: readonly Elsewhere[]): void {
  for (const [i, problem] of report.problems.entries()) {
    const other = others.find(({ kind }) => knows(kind, problem));
    if (other) report.problems[i] = pointed(problem, other);
  }
}

function knows({ schema }: Kind, { code, path, value }: Problem): boolean {
  if (code === FAILURES.unknownField.code) return nodeAt(schema, path) !== undefined;
  return code === FAILURES.notSupported.code && nodeAt(schema, path)?.enum?.includes(value) === true;
}

function pointed(problem: Problem, { title }: Elsewhere): Problem {
  return { ...problem, message: `${problem.message}; it exists in ${title}`, fix: `install ${title}, or do without` };
}

function nodeAt(schema: SchemaNode, path: string): SchemaNode | undefined {
  return parsePath(path).reduce<SchemaNode | undefined>((node, step) =>
    typeof step === 'number' ? node?.items : node?.properties?.get(stepName(step)) ?? node?.additional, schema);
}
