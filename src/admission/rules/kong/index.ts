import { annotationNames, annotationPlaces, foreignAnnotations, ignoredValues, overrides, refusedValues } from './annotations';
import { authorities, authoritiesOnce } from './authorities';
import { classGiven, classServed, ingressClass } from './classes';
import { consumerGroups, consumerSecrets, consumersOnce } from './consumers';
import { credentialFields, credentialsOnce, credentialTypes, oldCredentials } from './credentials';
import { editions, rewrites, topologies, versions } from './editions';
import { gatewayInMesh } from './mesh-gateways';
import { annotationsInLabels, oldAnnotations } from './misplaced';
import { operatorSecrets } from './operator-secrets';
import { globalPlugins, pluginEntriesReadable, pluginExists, pluginGrant, pluginScope, pluginTwice } from './plugin-attachment';
import { oldSettings, pluginConfig, pluginName, pluginRunOn, pluginSecrets } from './plugin-config';
import { activeProbes } from './probes';
import { referenceGrants } from './reference-grants';
import { certificatesOnce, consistentBackends, ingressBackends, ingressPathsOnce } from './route-backends';
import { routePaths, routeProtocols, routeSnis, unmarkedRegex } from './routes';
import { endpointsOnce } from './same-endpoints';
import { namedObjects, serviceTls, streamBackends, trustedAuthorities } from './services';
import { settingNames, settingValues } from './settings';
import { certifiedHosts, numberedPorts, plainToTls } from './tls-ports';
import { consumerKnown, credentialLines, globalOf, ingressTaken, pluginUsed } from './unheard';
import { hashFallbacks, upstreamValues } from './upstream-policies';
import { customEntities, vaultPrefixes, vaultValues } from './vaults';
import { Rule } from '../rule';

/** What Kong and its controllers refuse or drop beyond the schemas of their CRDs. */
export const KONG_RULES: readonly Rule[] = [
  pluginName, ...pluginConfig, pluginSecrets, pluginScope, pluginTwice, pluginEntriesReadable, pluginExists, pluginGrant, globalPlugins,
  annotationNames, annotationPlaces, ignoredValues, refusedValues, foreignAnnotations,
  serviceTls, trustedAuthorities, namedObjects, streamBackends,
  routeProtocols, routeSnis, routePaths, unmarkedRegex, consistentBackends, ingressPathsOnce, certificatesOnce, ingressBackends, endpointsOnce,
  classGiven, classServed, ingressClass, operatorSecrets,
  consumersOnce, consumerSecrets, consumerGroups, credentialTypes, credentialFields, credentialsOnce,
  hashFallbacks, upstreamValues, vaultPrefixes, vaultValues, customEntities, authorities, authoritiesOnce,
  referenceGrants, gatewayInMesh, activeProbes, certifiedHosts, numberedPorts, plainToTls,
  consumerKnown, credentialLines, globalOf, ingressTaken, pluginUsed, annotationsInLabels,
  editions, versions, topologies, rewrites, settingNames, settingValues,
  pluginRunOn, oldSettings, overrides, oldCredentials, oldAnnotations,
];
