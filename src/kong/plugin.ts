import { Construct } from 'constructs';
import { KongPlugin } from './kong-plugin';
import { PluginReference } from './plugin-list';
import { PluginOptions } from './plugin-options';
import { PluginSettings } from './plugin-settings';
import { CorsConfig } from './plugins/cors';
import { CORS } from './plugins/cors-facts';
import { RateLimitingConfig } from './plugins/rate-limiting';
import { RATE_LIMITING } from './plugins/rate-limiting-facts';
import { SecretKey } from './secret-key';

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

/**
 * A plugin of Kong with its settings.
 *
 * Attached as it is, it becomes a KongPlugin of what it is attached to, in the namespace it is needed in. One that several routes
 * share stands in a `KongPlugin` of its own. Settings are checked here as Kong checks them: a gateway that is sent a single
 * setting it does not take refuses all new configuration until that is mended.
 */
export class Plugin implements IPlugin {
  /**
   * Lets so many requests pass in a period.
   *
   * @throws TRF1332 where Kong would not take a setting, TRF1333 where one is missing, TRF1334 where a longer period has the lower
   * limit, TRF1337 where settings have no effect, TRF1338 where the gateway would need a database
   */
  public static rateLimiting(config: RateLimitingConfig, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known(RATE_LIMITING, config, options));
  }

  /** Says which web pages may call this. @throws TRF1332 where Kong would not take a setting */
  public static cors(config: CorsConfig = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.known(CORS, config, options));
  }

  /**
   * Any other plugin, with its settings as Kong calls them (`error_code`). Nothing is known of them here.
   *
   * @param name the plugin's name in Kong; a gateway that does not have it refuses all configuration
   * @throws TRF1331 where no plugin can be called so
   */
  public static custom(name: string, config: { [setting: string]: any } = {}, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.custom(name, config, options));
  }

  /**
   * A plugin all of whose settings are in a Secret: one value, JSON or YAML, with the settings as Kong calls them. For some of them
   * only, see `PluginOptions.configPatches`.
   *
   * @param name the plugin's name in Kong
   * @throws TRF1331 where no plugin can be called so
   */
  public static configFrom(name: string, secret: SecretKey, options: PluginOptions = {}): Plugin {
    return new Plugin(PluginSettings.fromSecret(name, secret, options));
  }

  /** The plugin's name in Kong. */
  public readonly pluginName: string;

  private constructor(private readonly settings: PluginSettings) {
    this.pluginName = settings.name;
  }

  /** @internal */
  public _settings(): PluginSettings {
    return this.settings;
  }

  /** @internal */
  public _reference(owner: Construct, namespace: string): PluginReference {
    return new KongPlugin(owner, this.pluginName, { plugin: this, metadata: { namespace } })._reference();
  }
}
