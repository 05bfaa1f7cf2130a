import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { STDIN } from './manifests';
import { UsageError } from './usage-error';
import { Finding } from '../admission/finding';
import { count, findingsText } from '../output/finding-text';
import { yamlDocument } from '../output/yaml';

/** A document that was made from others. */
export interface Rewritten {
  readonly document: unknown;
  /** Those that stood above what it was made from. */
  readonly comments?: readonly string[];
  /** Where it is written, below the output folder. */
  readonly file: string;
}

/** What a verb that rewrites has to show. */
export interface Rewriting {
  readonly documents: readonly Rewritten[];
  readonly findings: readonly Finding[];
  /** What programs are told beside documents and findings. */
  readonly more?: object;
  /** The last lines of the report. */
  readonly closing?: string;
}

export interface RewritingOptions {
  /** The folder to write to; standard output where there is none. */
  readonly out?: string;
  readonly format: string;
}

/** Documents go to standard output or into files, the report to standard error, or all as JSON to standard output. Exit code 1: something is lost. */
export function show({ documents, findings, more, closing = '' }: Rewriting, { out, format }: RewritingOptions): void {
  const lost = findings.filter(({ severity }) => severity === 'error').length;
  const files = new Map<string, Rewritten[]>();
  for (const document of documents) files.set(document.file, [...files.get(document.file) ?? [], document]);
  if (out !== undefined) for (const [file, content] of files) write(join(out, file), text(content));
  if (format === 'json') {
    const summary = { documents: documents.length, lost };
    process.stdout.write(JSON.stringify({ documents: documents.map(({ document }) => document), findings, ...more, summary }, undefined, 2) + '\n');
  } else {
    if (out === undefined) process.stdout.write(text(documents));
    const written = out === undefined ? '' : ` in ${count(files.size, 'file')} of ${out}`;
    const rest = lost === 0 ? 'nothing is lost' : `${lost} ${lost === 1 ? 'loss' : 'losses'}`;
    process.stderr.write(`${findingsText(findings)}${closing}${count(documents.length, 'document')}${written}; ${rest}\n`);
  }
  process.exitCode = lost > 0 ? 1 : 0;
}

function text(documents: readonly Rewritten[]): string {
  return documents.map(({ document, comments = [] }) => comments.map(comment => `#${comment === '' ? '' : ` ${comment}`}\n`).join('') + yamlDocument(document)).join('---\n');
}

function write(file: string, content: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

/** Where what was read from a file is written to, below the output folder: as it stands below the path that was given. */
export function placeOf(file: string | undefined, paths: readonly string[]): string {
  if (file === undefined || file === STDIN) return 'stdin.yaml';
  const root = paths.find(path => file !== path && !relative(path, file).startsWith('..')) ?? dirname(file);
  return (relative(root, file).split(sep).join('/') || basename(file)).replace(/\.json$/i, '.yaml');
}
