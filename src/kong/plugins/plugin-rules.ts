import { rateLimitMisuse } from './rate-limits';
import { Misuse } from '../../core/error';

/** What a rule about several settings may ask. */
export interface PluginContext {
  /** Whether the setting at this JSON pointer, or a part of it, comes from a Secret and cannot be known here. */
  readonly isPatched: (pointer: string) => boolean;
  /** Whether the gateway keeps its configuration in a database. */
  readonly database: boolean;
}

/** Rules beside Kong's own, by plugin: what Kong takes and ignores, or refuses in words that don't help. */
export const PLUGIN_RULES: { readonly [plugin: string]: ((config: any, context: PluginContext) => Misuse | undefined) | undefined } = {
  'rate-limiting': rateLimitMisuse,
};
