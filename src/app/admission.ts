import { ValidationMode } from './admission-props';
import { Manifest } from './manifest';
import type * as engine from '../admission';
import { findingText, summaryText } from '../output/finding-text';

/** What a cluster would make of the manifests: findings go to stderr, with the constructs that they are about. */
export class Admission {
  private readonly manifests: Manifest[] = [];

  public constructor(private readonly mode: ValidationMode, private readonly options: engine.AdmitOptions) {}

  public look(manifest: Manifest): void {
    if (this.mode !== ValidationMode.OFF && manifest.document !== undefined) this.manifests.push(manifest);
  }

  /** @throws an error with the summary as its text, where there are errors that matter */
  public conclude(): void {
    if (this.manifests.length === 0) return;
    // it costs as much to load as cdk8s does
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { review, summarize }: typeof engine = require('../admission');
    const objects = this.manifests.flatMap(manifest => [...objectsIn(manifest)]);
    const reached = review(objects.map(({ document }) => document), this.options);
    const findings = reached.findings.map(finding => ({ ...finding, construct: objects[reached.places.get(finding)!].construct.node.path }));
    const summary = summarize(reached);
    const isClear = findings.length + summary.suppressed + summary.unknownKinds.length === 0;
    const fails = summary.errors > 0 && this.mode === ValidationMode.ERROR;
    process.stderr.write(findings.map(findingText).join('') + (isClear || fails ? '' : `${summaryText(summary)}\n`));
    if (fails) throw new Error(summaryText(summary));
  }
}

/** A `List` is taken for what is in it, as the API server never sees the list itself. */
function* objectsIn({ document, construct }: Manifest): Iterable<Manifest> {
  const { kind, apiVersion, items } = (document ?? {}) as { kind?: unknown; apiVersion?: unknown; items?: unknown };
  if (kind === 'List' && apiVersion === 'v1' && Array.isArray(items)) for (const item of items) yield* objectsIn({ document: item, construct });
  else yield { document, construct };
}
