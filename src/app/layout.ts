import { ApiObject, App, Chart, Names, YamlOutputType } from 'cdk8s';
import { Manifest } from './manifest';
import { Output } from './output';

/** A chart and what it renders, in order. */
export interface ChartManifests {
  readonly chart: Chart;
  /** Rendered when they are taken. */
  readonly manifests: Iterable<Manifest>;
}

/** Puts manifests into the files and folders that cdk8s has for them. */
export function layOut(app: App, charts: readonly ChartManifests[], numbered: boolean): Output {
  const output = new Output();
  const extension = app.outputFileExtension;
  switch (app.yamlOutputType) {
    case YamlOutputType.FILE_PER_APP: {
      if (charts.length === 0) break;
      const file = output.addFile(`app${extension}`);
      for (const { manifests } of charts) for (const manifest of manifests) file.add(manifest);
      break;
    }
    case YamlOutputType.FILE_PER_CHART:
      for (const [i, { chart, manifests }] of charts.entries()) {
        const file = output.addFile(chartName(chart, i, numbered) + extension);
        for (const manifest of manifests) file.add(manifest);
      }
      break;
    case YamlOutputType.FILE_PER_RESOURCE:
      for (const { manifests } of charts) {
        for (const manifest of manifests) {
          if (manifest.document !== undefined) output.addFile(objectName(manifest.document as Named) + extension).add(manifest);
        }
      }
      break;
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE:
      for (const [i, { chart, manifests }] of charts.entries()) {
        const folder = chartName(chart, i, numbered);
        output.addFolder(folder);
        for (const manifest of manifests) output.addFile(folder, objectName(manifest.construct as ApiObject) + extension).add(manifest);
      }
      break;
  }
  return output;
}

function chartName(chart: Chart, index: number, numbered: boolean): string {
  return `${numbered ? `${index.toString().padStart(4, '0')}-` : ''}${Names.toDnsLabel(chart)}`;
}

interface Named { readonly kind: string; readonly metadata: { readonly name?: string } }

function objectName({ kind, metadata }: Named): string {
  return `${kind}.${metadata.name}`.replace(/[^0-9a-zA-Z-_.]/g, '');
}
