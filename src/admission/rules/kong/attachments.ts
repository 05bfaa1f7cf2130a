import { Annotated, annotation, KONG_CLUSTER_PLUGIN, KONG_PLUGIN, namespaceOf } from './kinds';
import { PluginObject } from './plugin-settings';
import { ObjectSet } from '../object-set';

/** An entry of `konghq.com/plugins`. */
export interface PluginEntry {
  readonly text: string;
  /** Absent where it cannot be read: Kong's controllers drop it without a word. */
  readonly name?: string;
  /** Where a namespace is given. */
  readonly namespace?: string;
}

const NONE: readonly PluginEntry[] = [];

/** The plugins that an object asks for by its annotation, in their order. */
export function pluginEntries(object: Annotated): readonly PluginEntry[] {
  const list = annotation(object, 'plugins');
  if (list === undefined) return NONE;
  return list.split(',').map(text => text.trim()).filter(text => text !== '').map(text => {
    if (!text.includes(':')) return { text, name: text };
    const [namespace, name] = text.split(':').map(part => part.trim());
    return namespace === '' || name === '' ? { text } : { text, name, namespace };
  });
}

/** The plugin that an entry leads to: a KongPlugin of the namespace, before a KongClusterPlugin of that name. */
export function pluginOf({ name, namespace }: PluginEntry, host: Annotated, objects: ObjectSet): PluginObject | undefined {
  if (name === undefined) return undefined;
  return objects.find<PluginObject>(KONG_PLUGIN, namespace ?? namespaceOf(host), name)
    ?? (namespace === undefined ? objects.find<PluginObject>(KONG_CLUSTER_PLUGIN, undefined, name) : undefined);
}

/** A filter of a route that names a plugin. */
export interface ExtensionFilter {
  readonly type?: string;
  readonly extensionRef?: { readonly group?: string; readonly kind?: string; readonly name?: string };
}

export interface FilterPlugin {
  readonly name: string;
  readonly place: number;
}

const NO_PLUGINS: readonly FilterPlugin[] = [];

/** The plugins of the filters of one rule of a route, with their places. */
export function filterPlugins(filters: readonly ExtensionFilter[] | undefined): readonly FilterPlugin[] {
  let plugins: FilterPlugin[] | undefined;
  for (let place = 0; place < (filters?.length ?? 0); place++) {
    const { extensionRef: ref } = filters![place];
    if (ref?.kind === 'KongPlugin' && ref.name !== undefined) (plugins ??= []).push({ name: ref.name, place });
  }
  return plugins ?? NO_PLUGINS;
}
