import { Construct } from 'constructs';
import { KongPlugin } from './kong-plugin';
import { PluginReference } from './plugin-list';
import type { PluginSettings } from './plugin-settings';

/** A plugin of Kong with its settings, to be attached to routes and Services: a `Plugin`, or an object that holds one. */
export interface IPlugin {
  /** The plugin's name in Kong: `rate-limiting`. */
  readonly pluginName: string;
  /**
   * The object that holds it, for one that attaches it.
   *
   * @param owner what attaches it
   * @param namespace where what it is attached to is
   * @internal
   */
  _reference(owner: Construct, namespace: string): PluginReference;
}

/** What all plugins have, whatever their settings. */
export abstract class PluginBase implements IPlugin {
  protected constructor(
    /** The plugin's name in Kong. */
    public readonly pluginName: string,
  ) {}

  /** @internal */
  public abstract _settings(): PluginSettings;

  /** @internal */
  public _reference(owner: Construct, namespace: string): PluginReference {
    return new KongPlugin(owner, this.pluginName, { plugin: this, metadata: { namespace } })._reference();
  }
}
