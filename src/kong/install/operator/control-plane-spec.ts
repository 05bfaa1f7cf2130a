import { Duration } from 'cdk8s';
import { IConstruct } from 'constructs';
import { KongConfigDump, KongControlPlaneOptions } from './kong-control-plane-options';
import { goDuration } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { isDnsLabel } from '../../../core/name';
import { some, sparse } from '../../../core/sparse';

const MOST_NAMESPACES = 64;
const MOST_SWITCHES = 32;
const MOST_LABELS = 8;

/** What of `spec` of a ControlPlane, and `controlPlaneOptions` of a GatewayConfiguration, is alike. Checks what it is given. */
export function controlPlaneSpec(options: KongControlPlaneOptions, construct: IConstruct): object {
  const { className, watchNamespaces, featureGates, controllers, useLastValidConfig, combinedServices, drainSupport } = options;
  expectFew(construct, 'featureGates', Object.keys(featureGates ?? {}));
  expectFew(construct, 'controllers', Object.keys(controllers ?? {}));
  expectNamespaces(construct, watchNamespaces ?? []);
  expectLabels(construct, options);
  return {
    ingressClass: className,
    watchNamespaces: watchNamespaces && (watchNamespaces.length === 0 ? { type: 'own' } : { type: 'list', list: [...watchNamespaces] }),
    featureGates: switches(featureGates),
    controllers: switches(controllers),
    translation: sparse({
      combinedServicesFromDifferentHTTPRoutes: state(combinedServices),
      drainSupport: state(drainSupport),
      fallbackConfiguration: sparse({ useLastValidConfig: state(useLastValidConfig) }),
    }),
    ...syncing(options),
  };
}

/** When and how gateways are configured, and of what. */
function syncing(options: KongControlPlaneOptions): object {
  const { initialDelay, syncInterval, syncTimeout, reverseSync, readinessInterval, readinessTimeout } = options;
  const { configDump, secretLabels, configMapLabels } = options;
  return {
    cache: sparse({ initSyncDuration: time(initialDelay) }),
    dataplaneSync: sparse({ interval: time(syncInterval), timeout: time(syncTimeout), reverseSync: state(reverseSync) }),
    gatewayDiscovery: sparse({ readinessCheckInterval: time(readinessInterval), readinessCheckTimeout: time(readinessTimeout) }),
    configDump: configDump && { state: state(configDump !== KongConfigDump.OFF), dumpSensitive: state(configDump === KongConfigDump.WITH_SECRETS) },
    objectFilters: sparse({
      secrets: secretLabels && { matchLabels: secretLabels }, configMaps: configMapLabels && { matchLabels: configMapLabels },
    }),
  };
}

function time(duration: Duration | undefined): string | undefined {
  return duration && goDuration(duration);
}

function expectLabels(construct: IConstruct, { secretLabels = {}, configMapLabels = {} }: KongControlPlaneOptions): void {
  for (const labels of [secretLabels, configMapLabels]) {
    const wrong = Object.entries(labels).find(([key, value]) => key === '' || value.length > 63);
    if (wrong === undefined && Object.keys(labels).length <= MOST_LABELS) continue;
    refuse({
      code: 'TRF1627', value: wrong ? `${wrong[0]}: ${wrong[1]}` : Object.keys(labels).length, construct,
      expected: `at most ${MOST_LABELS} labels, with keys and values of at most 63 characters`, fix: "{ 'konghq.com/secret': 'true' }",
    });
  }
}

function switches(given: { readonly [name: string]: boolean } = {}): object[] | undefined {
  return some(Object.entries(given).map(([name, on]) => ({ name, state: state(on) })));
}

function state(on: boolean | undefined): string | undefined {
  return on === undefined ? undefined : on ? 'enabled' : 'disabled';
}

function expectFew(construct: IConstruct, field: string, names: readonly string[]): void {
  const wrong = names.find(name => name === '' || name.length > 63);
  if (wrong === undefined && names.length <= MOST_SWITCHES) return;
  refuse({
    code: 'TRF1620', value: wrong ?? names.length, construct, expected: `at most ${MOST_SWITCHES} ${field}, each with a name of 1 to 63 characters`, fix: 'leave some out',
  });
}

function expectNamespaces(construct: IConstruct, namespaces: readonly string[]): void {
  const wrong = namespaces.find(namespace => !isDnsLabel(namespace));
  if (wrong === undefined && namespaces.length <= MOST_NAMESPACES) return;
  refuse({
    code: 'TRF1621', value: wrong ?? namespaces.length, construct, expected: `at most ${MOST_NAMESPACES} names of namespaces`,
    fix: wrong === undefined ? 'leave watchNamespaces out: it reads all then' : "watchNamespaces: ['shop']",
  });
}
