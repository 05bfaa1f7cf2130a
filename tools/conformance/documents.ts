import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';

type Document = Record<string, unknown>;

const FOLDERS = ['gateway-api/valid', 'gateway-api/invalid', 'gateway-api/manifests', 'kong/translator', 'kuma/install', 'kuma/matching'];

/** Documents that people wrote: upstream's cases, right and wrong ones. */
export function sharedDocuments(shared: string): Document[] {
  const cases = join(shared, 'cases');
  const recorded = ['gateway-api/cel.json', 'kong/crds.json', 'kuma/validators.json'].flatMap(file => readJson(join(cases, file)))
    .flatMap(entry => [entry.object, entry.update, entry.previous]);
  const written = FOLDERS.flatMap(folder => yamlIn(join(cases, folder)));
  return [...recorded, ...written].filter(isObject);
}

function isObject(document: unknown): document is Document {
  return typeof document === 'object' && document !== null && 'kind' in document;
}

function readJson(file: string): Document[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Document[] : [];
}

function yamlIn(folder: string): unknown[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter(name => name.endsWith('.yaml') && !name.includes('golden')).flatMap(name => {
    try {
      return loadAll(readFileSync(join(folder, name), 'utf8'));
    } catch {
      return []; // templates
    }
  }).map(document => JSON.parse(JSON.stringify(document ?? null)) as unknown);
}
