import { PluginContext } from './plugin-context';
import { rateLimitMisuse } from './rate-limits';
import { Misuse } from '../../core/error';

/** Rules beside Kong's own, by plugin: what Kong takes and ignores, or refuses in words that don't help. */
export const PLUGIN_RULES: { readonly [plugin: string]: ((config: any, context: PluginContext) => Misuse | undefined) | undefined } = {
  'rate-limiting': rateLimitMisuse,
};
