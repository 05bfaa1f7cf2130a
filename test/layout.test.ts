import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const SRC = join(__dirname, '../src');
/** What runs. `import type` names a type that stands above, and is gone when it does. */
const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?from '(\.[^']+)'/gm;

/** Which folders the files of each folder need. */
function needs(family: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const files = readdirSync(join(SRC, family), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => join(SRC, family, name));
  for (const file of files) {
    const folder = dirname(file);
    found.set(folder, found.get(folder) ?? new Set());
    for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = join(folder, path);
      const other = existsSync(`${target}.ts`) ? dirname(target) : target;
      if (other !== folder) found.get(folder)!.add(other);
    }
  }
  return found;
}

/** A way from a folder back to itself. */
function circle(graph: ReadonlyMap<string, ReadonlySet<string>>, path: readonly string[]): readonly string[] | undefined {
  const [start, last] = [path[0], path[path.length - 1]];
  for (const next of graph.get(last) ?? []) {
    if (next === start && path.length > 1) return path;
    const way = path.includes(next) ? undefined : circle(graph, [...path, next]);
    if (way) return way;
  }
  return undefined;
}

test.each(['mesh', 'gateway', 'kong'])('the folders of %s need each other in one direction', family => {
  const graph = needs(family);

  expect([...graph.keys()].map(folder => circle(graph, [folder])?.map(name => relative(SRC, name))).filter(Boolean)).toEqual([]);
});
