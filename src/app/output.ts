import { ApiObject, App, Chart, Names, YamlOutputType } from 'cdk8s';
import { Manifest } from './manifest';

/** A chart and what it renders, in order. */
export interface RenderedChart {
  readonly chart: Chart;
  readonly manifests: readonly Manifest[];
}

/** A file below the output folder and what is in it. Of two with the same path the later one is what remains. */
export interface OutputFile {
  readonly path: readonly string[];
  readonly manifests: readonly Manifest[];
}

/** Folders and files as cdk8s names them. */
export interface Output {
  readonly folders: readonly string[];
  readonly files: readonly OutputFile[];
}

/** @param numbered whether the names of charts begin with their number */
export function output(app: App, charts: readonly RenderedChart[], numbered: boolean): Output {
  const extension = app.outputFileExtension;
  const name = (chart: Chart, index: number) => `${numbered ? `${index.toString().padStart(4, '0')}-` : ''}${Names.toDnsLabel(chart)}`;

  switch (app.yamlOutputType) {
    case YamlOutputType.FILE_PER_APP:
      return files(charts.length === 0 ? [] : [{ path: [`app${extension}`], manifests: charts.flatMap(({ manifests }) => manifests) }]);
    case YamlOutputType.FILE_PER_CHART:
      return files(charts.map(({ chart, manifests }, i) => ({ path: [name(chart, i) + extension], manifests })));
    case YamlOutputType.FILE_PER_RESOURCE:
      return files(charts.flatMap(({ manifests }) => manifests.filter(({ document }) => document !== undefined)).map(manifest =>
        ({ path: [fileName(manifest.document as Named) + extension], manifests: [manifest] })));
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE: {
      const folders = charts.map(({ chart }, i) => name(chart, i));
      return {
        folders,
        files: charts.flatMap(({ manifests }, i) => manifests.map(manifest =>
          ({ path: [folders[i], fileName(manifest.construct as ApiObject) + extension], manifests: [manifest] }))),
      };
    }
    default:
      return files([]);
  }
}

function files(all: OutputFile[]): Output {
  return { folders: [], files: all };
}

interface Named { readonly kind: string; readonly metadata: { readonly name?: string } }

function fileName({ kind, metadata }: Named): string {
  return `${kind}.${metadata.name}`.replace(/[^0-9a-zA-Z-_.]/g, '');
}
