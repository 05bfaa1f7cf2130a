/**
 * How much of each kind constructs can say without an escape hatch: the share of the fields of its schema that the tests of constructs set.
 *
 * `--recording FOLDER` reads what was recorded (CDK8S_TRAFFIC_RECORDING names the folder while jest runs) instead of running the tests,
 * `--format json` prints data, `--format markdown` writes docs/coverage.md. Exit code 1 below the goal, and where an exception is none.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coverageOf, KindCoverage, unusedExceptions } from './measure';
import { readRecording, recordTests } from './recording';
import { CHAPTERS, forgotten, WITHOUT_CONSTRUCT } from './subjects';

const GOAL = 0.98;
const PAGE = join(__dirname, '../../docs/coverage.md');

interface Result {
  readonly goal: number;
  readonly chapters: readonly { readonly title: string; readonly kinds: readonly KindCoverage[] }[];
  /** What is wrong, as sentences. */
  readonly problems: readonly string[];
}

const FORMATS: { readonly [format: string]: (result: Result) => void } = {
  text: result => console.log(textOf(result)),
  json: result => console.log(JSON.stringify(result, null, 2)),
  markdown: result => writeFileSync(PAGE, pageOf(result)),
};

function main(): void {
  const { values } = parseArgs({ options: { recording: { type: 'string' }, format: { type: 'string', default: 'text' } } });
  const write = FORMATS[values.format];
  if (!write) throw new Error(`no format ${values.format}: ${Object.keys(FORMATS).join(', ')}`);
  const rendered = values.recording ? readRecording(values.recording) : recordTests();
  const chapters = Object.values(CHAPTERS).map(({ title, kinds }) => ({ title, kinds: coverageOf(kinds(), rendered) }));
  const problems = [
    ...chapters.flatMap(({ kinds }) => kinds.flatMap(problemsOf)),
    ...unusedExceptions(Object.values(CHAPTERS).flatMap(({ kinds }) => kinds())).map(({ fields }) => `an exception is about no field: ${fields}`),
    ...forgotten(new Set(rendered.map(({ kind }) => kind))).map(kind => `${kind} is not counted, and nothing says why`),
  ];
  write({ goal: GOAL, chapters, problems });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

function problemsOf({ kind, share, missing, stale }: KindCoverage): string[] {
  return [
    ...share < GOAL ? [`${kind}: ${percent(share)} is set, without ${missing.join(', ')}`] : [],
    ...stale.map(field => `${kind}: ${field} is an exception, and is set`),
  ];
}

function textOf({ chapters }: Result): string {
  return chapters.flatMap(({ title, kinds }) => [`${title}: ${percent(total(kinds))}`, ...kinds.map(lineOf), '']).join('\n').trimEnd();
}

function lineOf({ kind, share, fields, set, exceptions, missing }: KindCoverage): string {
  const without = missing.length > 0 ? `  without ${missing.join(', ')}` : '';
  return `  ${kind.padEnd(26)}${percent(share).padStart(7)}  ${set} of ${fields}${exceptions.length > 0 ? `, ${exceptions.length} left out` : ''}${without}`;
}

function pageOf({ chapters }: Result): string {
  const sections = chapters.flatMap(({ title, kinds }) => [
    `## ${title}`,
    ['| kind | fields | set | left out | of what counts |', '|---|---|---|---|---|', ...kinds.map(rowOf)].join('\n'),
  ]);
  const reasons = [...new Set(chapters.flatMap(({ kinds }) => kinds.flatMap(({ exceptions }) => exceptions.map(({ why }) => why))))];
  return [
    '# How much of each kind constructs can say',
    'Written by `npm run coverage:api -- --format markdown`. Counted are the fields of a kind\'s schema that hold no other fields, beside `metadata` and\n'
    + '`status`; one is set where a construct writes it in some test, without a patch. `npm run coverage:api` fails below 98% for any kind.',
    ...sections,
    '## What is left out',
    ...reasons.map(why => section(why, chapters.flatMap(({ kinds }) => kinds))),
    '## Kinds that are not counted',
    WITHOUT_CONSTRUCT.map(({ kinds, why }) => `- ${kinds.join(', ')}: ${why}`).join('\n'),
    'Other kinds of Kong Operator are typed in `cdk8s-traffic/imports`, and have no constructs. Kong Mesh\'s own kinds are [out of scope](policies/README.md#not-here).',
  ].join('\n\n') + '\n';
}

function rowOf({ kind, fields, set, exceptions, share }: KindCoverage): string {
  return `| ${kind} | ${fields} | ${set} | ${exceptions.length} | ${percent(share)} |`;
}

/** A reason, and for which fields of which kinds it is one. */
function section(why: string, kinds: readonly KindCoverage[]): string {
  const fields = new Map<string, Set<string>>();
  for (const { kind, exceptions } of kinds) {
    for (const { field } of exceptions.filter(exception => exception.why === why)) fields.set(field, (fields.get(field) ?? new Set()).add(kind));
  }
  return [`${why[0].toUpperCase()}${why.slice(1)}:`, ...[...fields].map(([field, of]) => `- \`${field}\` of ${[...of].join(', ')}`)].join('\n');
}

function total(kinds: readonly KindCoverage[]): number {
  const sum = (count: (kind: KindCoverage) => number) => kinds.reduce((all, kind) => all + count(kind), 0);
  return 1 - sum(({ missing }) => missing.length) / sum(({ fields, exceptions }) => fields - exceptions.length);
}

/** Rounded down: 100% is all. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`;
}

main();
