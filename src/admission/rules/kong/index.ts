import { annotationNames, annotationPlaces, foreignAnnotations, ignoredValues, overrides, refusedValues } from './annotations';
import { classGiven, classServed, visibleSecrets } from './classes';
import { globalPlugins, pluginEntriesReadable, pluginExists, pluginGrant, pluginScope, pluginTwice } from './plugin-attachment';
import { oldSettings, pluginConfig, pluginName, pluginRunOn, pluginSecrets } from './plugin-config';
import { certificatesOnce, consistentBackends, ingressPathsOnce } from './route-backends';
import { routePaths, routeProtocols, routeSnis, unmarkedRegex } from './routes';
import { namedObjects, serviceTls, streamBackends, trustedAuthorities } from './services';
import { Rule } from '../rule';

/** What Kong and its controllers refuse or drop beyond the schemas of their CRDs. */
export const KONG_RULES: readonly Rule[] = [
  pluginName, ...pluginConfig, pluginSecrets, pluginScope, pluginTwice, pluginEntriesReadable, pluginExists, pluginGrant, globalPlugins,
  annotationNames, annotationPlaces, ignoredValues, refusedValues, foreignAnnotations,
  serviceTls, trustedAuthorities, namedObjects, streamBackends,
  routeProtocols, routeSnis, routePaths, unmarkedRegex, consistentBackends, ingressPathsOnce, certificatesOnce,
  classGiven, classServed, visibleSecrets,
  pluginRunOn, oldSettings, overrides,
];
