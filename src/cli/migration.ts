import { pathsOr, readManifests } from './manifests';
import { show } from './rewriting';
import { located, unreadable } from './verdict';
import { listItems, YamlDocument } from '../core/yaml/yaml';
import { Migration } from '../migration/migration';
import { Stages, Step } from '../migration/steps';
import { objectText } from '../output/finding-text';

/** How the result of a migration is shown. */
export interface MigrationView {
  /** The folder to write to; standard output where there is none. */
  readonly out?: string;
  readonly format: string;
}

/** Reads files, migrates what is in them, and shows what became of it. */
export async function runMigration(
  paths: readonly string[], migrate: (objects: readonly unknown[]) => Migration, stages: Stages, view: MigrationView,
): Promise<void> {
  const documents = await readManifests(pathsOr(paths));
  const items = documents.filter(({ error }) => !error).flatMap(document => [...listItems(document)]);
  const migration = migrate(items.map(({ value }) => value));
  const commented = new Set<YamlDocument>();
  const rewritten = migration.documents.map(({ document, from }) => {
    const item = items[from];
    const comments = commented.has(item) ? [] : item.comments;
    commented.add(item);
    return { document, comments, file: stages.fileOf(String(document.kind)) };
  });
  const findings = [
    ...documents.filter(({ error }) => error).map(unreadable),
    ...migration.findings.map(finding => {
      const place = migration.places.get(finding);
      return place === undefined ? finding : located(finding, items[place]);
    }),
  ];
  show({ documents: rewritten, findings, more: { steps: migration.steps }, closing: stepsText(migration.steps, view.out) }, view);
}

/** `1. apply the policies: MeshTimeout kuma-system/web` */
function stepsText(steps: readonly Step[], out: string | undefined): string {
  return steps.map(({ file, title, objects }, i) => {
    const what = out === undefined || file === undefined ? objects.map(objectText).join(', ') : file;
    return `${i + 1}. ${title}: ${what}\n`;
  }).join('');
}
