import { IConstruct } from 'constructs';
import { KongControlPlaneOptions } from './kong-control-plane-options';
import { refuse } from '../../../core/error';
import { isDnsLabel } from '../../../core/name';
import { some, sparse } from '../../../core/sparse';

const MOST_NAMESPACES = 64;
const MOST_SWITCHES = 32;

/** What of `spec` of a ControlPlane, and `controlPlaneOptions` of a GatewayConfiguration, is alike. Checks what it is given. */
export function controlPlaneSpec(options: KongControlPlaneOptions, construct: IConstruct): object {
  const { className, watchNamespaces, featureGates, controllers, useLastValidConfig, combinedServices, drainSupport } = options;
  expectFew(construct, 'featureGates', Object.keys(featureGates ?? {}));
  expectFew(construct, 'controllers', Object.keys(controllers ?? {}));
  expectNamespaces(construct, watchNamespaces ?? []);
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
  };
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
