import { KongProtocol } from '../values/kong-protocol';
import { SecretKey } from '../values/secret-key';

/** What can be said of every plugin, beside its settings. */
export interface PluginOptions {
  /** The protocols of requests it is for. @default - Kong applies all that the plugin can be for */
  readonly protocols?: KongProtocol[];
  /** Its name in logs and metrics: letters, digits, `.`, `-`, `_` and `~`. @default - none */
  readonly instanceName?: string;
  /** Whether it does nothing. @default false */
  readonly disabled?: boolean;
  /** The plugins that it acts before, by their names in Kong. Kong Enterprise only. @default - Kong's own order */
  readonly before?: string[];
  /** The plugins that it acts after, by their names in Kong. Kong Enterprise only. @default - Kong's own order */
  readonly after?: string[];
  /**
   * Settings that come from Secrets, by JSON pointers: `{ '/redis/password': { secret: 'redis', key: 'password' } }`. The pointer has
   * Kong's names; the value in the Secret is JSON, so a password stands there in double quotes.
   *
   * @default - none
   */
  readonly configPatches?: { [pointer: string]: SecretKey };
  /** Tags of the plugin in Kong, without `,` and `/`. @default - those of the ingress controller */
  readonly tags?: string[];
  /**
   * Whether the gateway keeps its configuration in a database: some settings need one, and a gateway without refuses them.
   *
   * @default false
   */
  readonly database?: boolean;
}
