import { join } from 'path';
import { ApiObject, App, Chart, Names, YamlOutputType } from 'cdk8s';
import { isUniversalChart, Manifest } from './manifest';
import { Output, OutputFile } from './output';

/** A chart and what it renders, in order. */
export interface ChartManifests {
  readonly chart: Chart;
  /** Rendered when they are taken. */
  readonly manifests: Iterable<Manifest>;
}

/** Puts manifests into the files and folders that cdk8s has for them. */
export function layOut(app: App, charts: readonly ChartManifests[], numbered: boolean, output: Output): void {
  const placeOf = (chart: Chart): Place => isUniversalChart(chart) ? UNIVERSAL : { folder: '', extension: app.outputFileExtension };
  for (const { chart } of charts) output.addFolder(placeOf(chart).folder);
  switch (app.yamlOutputType) {
    case YamlOutputType.FILE_PER_APP: {
      const files = new Map<string, OutputFile>();
      for (const { chart, manifests } of charts) {
        const { folder, extension } = placeOf(chart);
        const file = files.get(folder) ?? output.addFile(folder, `app${extension}`);
        files.set(folder, file);
        for (const manifest of manifests) file.add(manifest);
      }
      break;
    }
    case YamlOutputType.FILE_PER_CHART:
      for (const [i, { chart, manifests }] of charts.entries()) {
        const { folder, extension } = placeOf(chart);
        const file = output.addFile(folder, chartName(chart, i, numbered) + extension);
        for (const manifest of manifests) file.add(manifest);
      }
      break;
    case YamlOutputType.FILE_PER_RESOURCE:
      for (const { chart, manifests } of charts) {
        const { folder, extension } = placeOf(chart);
        afterAll(manifests, manifest => {
          if (manifest.document !== undefined) output.addFile(folder, objectName(manifest.document as Named) + extension).add(manifest);
        });
      }
      break;
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE:
      for (const [i, { chart, manifests }] of charts.entries()) {
        const { folder: above, extension } = placeOf(chart);
        const folder = join(above, chartName(chart, i, numbered));
        output.addFolder(folder);
        for (const manifest of manifests) output.addFile(folder, objectName(manifest.construct as ApiObject) + extension).add(manifest);
      }
      break;
  }
}

/** Where the files of a chart are, and how their names end. */
interface Place { readonly folder: string; readonly extension: string }

const UNIVERSAL: Place = { folder: 'universal', extension: '.yaml' };

/** cdk8s renders all of a chart before it names files: what cannot be rendered is said before what cannot be named. */
function afterAll(manifests: Iterable<Manifest>, place: (manifest: Manifest) => void): void {
  let failure: { readonly error: unknown } | undefined;
  for (const manifest of manifests) {
    if (failure) continue;
    try {
      place(manifest);
    } catch (error) {
      failure = { error };
    }
  }
  if (failure) throw failure.error;
}

function chartName(chart: Chart, index: number, numbered: boolean): string {
  return `${numbered ? `${index.toString().padStart(4, '0')}-` : ''}${Names.toDnsLabel(chart)}`;
}

interface Named { readonly kind: string; readonly metadata: { readonly name?: string } }

function objectName({ kind, metadata }: Named): string {
  return `${kind}.${metadata.name}`.replace(/[^0-9a-zA-Z-_.]/g, '');
}
