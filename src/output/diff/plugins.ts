import { fieldsOf, list } from './items';
import { groupOf, Manifest, referenceTo } from '../../admission/manifest';
import { objectText } from '../finding-text';

const PLUGINS = 'konghq.com/plugins';
const GROUP = 'configuration.konghq.com';

/** The plugins of one side of a comparison: those that are there, and those that the other side alone has. */
export class Plugins {
  private readonly known: ReadonlyMap<string, Manifest>;
  private readonly elsewhere: ReadonlySet<string>;

  public constructor(objects: readonly Manifest[], others: readonly Manifest[]) {
    this.known = byKey(objects);
    this.elsewhere = new Set(byKey(others).keys());
  }

  /** Plugins and where they are attached. One that is there and attached to nothing does nothing, and one that is disabled neither. */
  public of(object: Manifest): readonly string[] {
    const { kind, namespace = '' } = referenceTo(object);
    const place = objectText(referenceTo(object));
    if (kind === 'KongClusterPlugin' && isGlobal(object)) return object.disabled === true ? [] : [`plugin ${String(object.plugin)} for everything (${place})`];
    const annotation = fieldsOf(fieldsOf(object.metadata).annotations)[PLUGINS];
    const named = typeof annotation === 'string' ? annotation.split(',').map(name => name.trim()).filter(Boolean) : [];
    const filters = list(fieldsOf(object.spec).rules).flatMap(rule => list(rule.filters)).map(({ extensionRef }) => fieldsOf(extensionRef));
    const referred = filters.filter(ref => ref.kind === 'KongPlugin').map(ref => String(ref.name));
    return [...new Set([...named, ...referred])].filter(name => this.isOn(name, namespace)).map(name => `plugin ${name} of ${place}`);
  }

  /** What neither side has is in the cluster already. */
  private isOn(name: string, namespace: string): boolean {
    const [there, own] = name.includes(':') ? name.split(':') : [namespace, name];
    const keys = [`${there}/${own}`, `/${own}`];
    const plugin = keys.map(key => this.known.get(key)).find(found => found !== undefined);
    return plugin ? plugin.disabled !== true : !keys.some(key => this.elsewhere.has(key));
  }
}

/** Those of one namespace, and those of all, which have none. */
function byKey(objects: readonly Manifest[]): Map<string, Manifest> {
  const plugins = new Map<string, Manifest>();
  for (const object of objects) {
    const { kind, apiVersion, namespace = '', name } = referenceTo(object);
    if (groupOf(apiVersion) !== GROUP) continue;
    if (kind === 'KongPlugin') plugins.set(`${namespace}/${name}`, object);
    if (kind === 'KongClusterPlugin') plugins.set(`/${name}`, object);
  }
  return plugins;
}

function isGlobal({ metadata }: Manifest): boolean {
  return fieldsOf(fieldsOf(metadata).labels).global === 'true';
}
