import { globalPlugins, pluginEntriesReadable, pluginExists, pluginGrant, pluginScope, pluginTwice } from './plugin-attachment';
import { oldSettings, pluginConfig, pluginName, pluginRunOn, pluginSecrets } from './plugin-config';
import { Rule } from '../rule';

/** What Kong and its controllers refuse or drop beyond the schemas of their CRDs. */
export const KONG_RULES: readonly Rule[] = [
  pluginName, ...pluginConfig, pluginSecrets, pluginScope, pluginTwice, pluginEntriesReadable, pluginExists, pluginGrant, globalPlugins,
  pluginRunOn, oldSettings,
];
