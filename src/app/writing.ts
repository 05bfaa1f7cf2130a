import * as fs from 'fs';
import * as path from 'path';
import { ApiObject } from 'cdk8s';
import { Manifest } from './manifest';
import { Output } from './output';
import { yamlDocument } from '../output/yaml';

/** Documents of one file, as `Yaml.stringify` writes several. */
export function yamlDocuments(manifests: readonly Manifest[]): string {
  return manifests.map(({ document }) => yamlDocument(document)).join('---\n');
}

/** Writes all files. The text of each is made before the first is written. */
export function write(outdir: string, { folders, files }: Output): void {
  const texts = files.map(file => yamlDocuments(file.manifests));
  for (const folder of ['', ...folders]) fs.mkdirSync(path.join(outdir, folder), { recursive: true });
  files.forEach((file, i) => fs.writeFileSync(path.join(outdir, ...file.path), texts[i]));
}

/** Which construct an object comes from, for plugins of `cdk8s synth`: the file that cdk8s writes, with its name and shape. */
export function writeConstructMetadata(outdir: string, objects: readonly ApiObject[]): void {
  const resources = Object.fromEntries(objects.map(object => [object.name, { path: object.node.path }]));
  fs.writeFileSync(path.join(outdir, 'construct-metadata.json'), JSON.stringify({ version: '1.0.0', resources }));
}
