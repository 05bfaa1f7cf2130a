import { TypeBuilder } from './builder';
import { Module } from './module';
import { OWNERS } from './names';
import { pluginClass } from './plugin-class';
import { Plugin } from '../../../../src/core/kong/facts';

const NOTE = '// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.\n';

/** The constructs' types of plugins, by the names of their files: the class that makes them; and below `bundled/` a module for each plugin, and an index. */
export function pluginTypes(plugins: ReadonlyMap<string, Plugin>, version: string): Map<string, string> {
  const builder = new TypeBuilder();
  const rest = [...plugins.keys()].filter(name => !OWNERS.includes(name));
  const modules = [...OWNERS, ...rest].map(name => builder.module(name, plugins.get(name)!.config)).filter(isFilled);
  const files = modules.map(module => [`bundled/${module.name}.ts`, NOTE + module.text()] as const);
  const index = modules.map(({ name }) => `export * from './${name}';`).sort();
  return new Map([...files, ['plugin.ts', NOTE + pluginClass(plugins, version)], ['bundled/index.ts', `${NOTE}${index.join('\n')}\n`]]);
}

function isFilled(module: Module): boolean {
  return module.text().trim() !== '';
}
