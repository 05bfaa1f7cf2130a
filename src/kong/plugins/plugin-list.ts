import { Construct } from 'constructs';
import type { IPlugin } from './plugin-base';
import { expectScope } from './plugin-scope';
import { amend } from '../../core/tree/amendment';
import { Misuse, refuse } from '../../core/error';
import { grantReference } from '../../core/tree/grant';
import { ofType } from '../../core/type';
import { KONG_GROUP } from '../values/group';

/** An object that holds a plugin. */
export interface PluginReference {
  readonly kind: 'KongPlugin' | 'KongClusterPlugin';
  readonly name: string;
  /** Undefined where it lives in the cluster as a whole. */
  readonly namespace?: string;
}

/** What plugins are attached to. */
export interface PluginHost {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
}

/** The plugins of one route or Service, as the annotation `konghq.com/plugins` names them. */
export class PluginList {
  private readonly entries: string[] = [];
  private readonly types: Map<string, string>;

  /**
   * @param taken types of plugins that it cannot have any more, and why
   */
  public constructor(private readonly owner: Construct, private readonly host: PluginHost, taken: { [pluginName: string]: string } = {}) {
    this.types = new Map(Object.entries(taken));
  }

  /** @throws TRF1330 where it has one of the type already, TRF1375 where the plugin cannot be for what it is attached to */
  public add(plugin: IPlugin): void {
    const { pluginName } = ofType(plugin, '_reference', { expected: 'a plugin', fix: 'Plugin.cors()', construct: this.owner });
    expectScope(this.owner, pluginName, this.host.kind);
    const misuse = this.clash(pluginName);
    if (misuse) refuse(misuse);
    this.types.set(pluginName, `${pluginName} is here already`);
    this.entries.push(this.entry(plugin._reference(this.owner, this.host.namespace)));
  }

  /** What is wrong with another plugin of a type beside these: Kong takes one for a route or Service. */
  public clash(pluginName: string): Misuse | undefined {
    const other = this.types.get(pluginName);
    return other === undefined ? undefined : {
      code: 'TRF1330', value: pluginName, construct: this.owner, expected: `one plugin of a type, but ${other}`,
      fix: 'put the settings of both into one, or attach one of them elsewhere: to the Service, or to another route',
    };
  }

  /** The value of the annotation. Undefined where there are no plugins. */
  public get annotation(): string | undefined {
    return this.entries.length > 0 ? this.entries.join(',') : undefined;
  }

  private entry({ kind, name, namespace }: PluginReference): string {
    if (kind === 'KongClusterPlugin') {
      this.expectInView(name);
      return name;
    }
    if (namespace === undefined || namespace === this.host.namespace) return name;
    grantReference(this.owner, this.host, { group: KONG_GROUP, kind, namespace, name });
    return `${namespace}:${name}`;
  }

  /** A KongPlugin of the namespace hides the KongClusterPlugin of its name. */
  private expectInView(name: string): void {
    const { namespace } = this.host;
    amend(this.owner, { group: KONG_GROUP, kind: 'KongPlugin', namespace, name }, object => (object.metadata.namespace === undefined ? undefined : {
      code: 'TRF1339', value: name, construct: this.owner,
      expected: `KongClusterPlugin ${name} not to be hidden by the KongPlugin of that name in namespace ${namespace}, of ${object.node.path}`,
      fix: 'give one of them another id, or another metadata.name',
    }));
  }
}
