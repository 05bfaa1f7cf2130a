import type { World } from './admission-props';
import type { TrafficAppProps } from './traffic-app';
import type { AdmitOptions } from '../admission/options';
import type { Worlds } from '../admission/world';
import { refuse } from '../core/error';
import { manifestFiles, readManifestFile, UnreadablePath } from '../core/yaml/manifest-files';
import type * as yaml from '../core/yaml/yaml';

/** What an app is told of the cluster, as admission takes it. */
export function admissionOptions({ targets, channel, strict, suppress, crds, ...worlds }: TrafficAppProps): AdmitOptions {
  return { targets: targets as AdmitOptions['targets'], channel, world: worldsOf(worlds), strict, suppress, crds: crds?.flatMap(crdsOf) };
}

interface WorldProps {
  readonly world?: World;
  readonly worldOfNamespaces?: { readonly [namespace: string]: World };
  readonly worldOfKinds?: { readonly [kind: string]: World };
}

function worldsOf({ world, worldOfNamespaces: namespaces, worldOfKinds: kinds }: WorldProps): Worlds | undefined {
  return namespaces || kinds ? { default: world, namespaces, kinds } : world;
}

/** A path stands for all that is in its files. */
function crdsOf(crd: unknown): unknown[] {
  return typeof crd === 'string' ? filesOf(crd).flatMap(objectsOf) : [crd];
}

function filesOf(path: string): string[] {
  const files = reading(path, () => manifestFiles(path));
  if (files.length > 0) return files;
  return refuse({ code: 'TRF1403', value: path, expected: 'a folder with files that end with .yaml, .yml or .json', fix: 'name the folder that has the CRDs' });
}

function objectsOf(file: string): unknown[] {
  // most apps need no reader
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { listItems, readDocuments }: typeof yaml = require('../core/yaml/yaml');
  return [...readDocuments(reading(file, () => readManifestFile(file)), file)].flatMap(document => {
    const { error } = document;
    if (!error) return [...listItems(document)].map(({ value }) => value);
    return refuse({ code: 'TRF1403', value: `${file}:${error.line}: ${error.message}`, expected: 'YAML or JSON', fix: 'correct the file' });
  });
}

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadablePath)) throw error;
    return refuse({ code: 'TRF1403', value: error.message, expected: 'the path of a file or folder with CRDs', fix: `correct "${path}"; it starts where the app is run` });
  }
}
