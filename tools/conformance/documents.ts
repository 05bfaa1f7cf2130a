import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';

type Document = Record<string, unknown>;

/** Documents that people wrote: upstream's cases, right and wrong ones. */
export function sharedDocuments(shared: string): Document[] {
  const cases = join(shared, 'cases');
  const recorded = ['gateway-api/cel.json', 'kong/crds.json', 'kuma/validators.json'].flatMap(file => readJson(join(cases, file)))
    .flatMap(entry => [entry.object, entry.update, entry.previous]);
  const written = ['gateway-api/valid', 'gateway-api/invalid', 'gateway-api/manifests', 'kong/translator', 'kuma/install', 'kuma/matching'].flatMap(folder => yamlIn(join(cases, folder)));
  return [...recorded, ...written].filter((document): document is Document => typeof document === 'object' && document !== null && 'kind' in document);
}

function readJson(file: string): Document[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Document[] : [];
}

function yamlIn(folder: string): unknown[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().filter(name => name.endsWith('.yaml') && !name.includes('golden')).flatMap(name => {
    try {
      return loadAll(readFileSync(join(folder, name), 'utf8'));
    } catch {
      return []; // templates
    }
  }).map(document => JSON.parse(JSON.stringify(document ?? null)) as unknown);
}
