import { IConstruct } from 'constructs';
import { KongDataPlaneOptions } from './kong-data-plane-options';
import { KongPluginInstallation } from './kong-plugin-installation';
import { refuse } from '../../../core/error';
import { GatewayServiceType } from '../../../core/gateway-service-type';
import { placementFields } from '../../../core/install/placed-pods';
import { namespaceOf } from '../../../core/tree/service';
import { some, sparse } from '../../../core/sparse';
import { nameWithin } from '../../values/secret-reference';
import { defaultCertificateMounts, defaultCertificateSettings, defaultCertificateVolumes } from '../objects/default-certificate';
import { byName, settingsOf, SettingValues, variable, variables } from '../objects/environment';
import { expectSettings } from '../objects/expected-settings';
import { Labels, PORTS } from '../objects/installation';
import { expectScale, placed } from '../objects/pods';
import { proxyPorts } from '../objects/services';
import { sizing } from '../objects/sizing';
import { KongProxyOptions } from '../options/kong-proxy-options';

const RESOURCES = { requests: { cpu: '500m', memory: '1Gi' }, limits: { memory: '1Gi' } };

const BLUE_GREEN = {
  strategy: {
    blueGreen: {
      promotion: { strategy: 'BreakBeforePromotion' }, resources: { plan: { deployment: 'ScaleDownOnPromotionScaleUpOnRollout' } },
    },
  },
};

/** What a data plane is beyond its options. */
export interface DataPlaneFacts {
  readonly construct: IConstruct;
  readonly namespace: string;
  /** What selects its pods. */
  readonly labels: Labels;
  /** Whether its ports are its own, and not those of the listeners of a Gateway. */
  readonly ports: boolean;
  /** Whether a new version waits for somebody who promotes it. */
  readonly blueGreen?: boolean;
}

/** `spec` of a DataPlane, and `dataPlaneOptions` of a GatewayConfiguration. Checks what it is given. */
export function dataPlaneSpec(options: KongDataPlaneOptions, facts: DataPlaneFacts): object {
  const { replicas = 2, autoscaling, disruptionBudget: { maxUnavailable = 1 } = {}, proxy = {}, plugins } = options;
  const { construct, ports, blueGreen } = facts;
  expectSettings(options, construct);
  expectScale(construct, options);
  expectIdle(proxy, facts);
  const podTemplateSpec = podTemplate(options, facts);
  return {
    deployment: {
      ...autoscaling ? { scaling: { horizontal: horizontal(autoscaling) } } : { replicas }, rollout: blueGreen && BLUE_GREEN, podTemplateSpec,
    },
    network: { services: { ingress: { name: options.serviceName, labels: options.serviceLabels, ...ingressService(proxy, ports) } } },
    resources: { podDisruptionBudget: { spec: { maxUnavailable } } },
    pluginsToInstall: some(plugins?.map(plugin => installed(plugin, facts))),
  };
}

/** The operator lays it over its own: containers of the same name are one. */
function podTemplate(options: KongDataPlaneOptions, { construct, namespace, labels }: DataPlaneFacts): object {
  const { resources = RESOURCES, workers, memoryCache, image = 'kong/kong-gateway:3.14', secretSettings = {} } = options;
  const plugins = options.plugins?.map(({ name }) => name) ?? [];
  const { customPlugins = plugins } = options;
  const size = sizing(construct, { resources, workers, memoryCache });
  const values = { ...settingsOf({ ...options, customPlugins }, size), ...listens(options.proxy ?? {}), ...defaultCertificateSettings(options) };
  const secrets = Object.entries(secretSettings).map(([name, { secret, key }]) => ({
    name: variable(name), valueFrom: { secretKeyRef: { name: nameWithin(namespace, secret, 'Secret', construct), key } },
  }));
  const env = [...variables(options, values), ...secrets.sort(byName)];
  const volumes = defaultCertificateVolumes(options, namespace, construct);
  const container = sparse({ name: 'proxy', image, env, resources, volumeMounts: some(defaultCertificateMounts(options)) });
  return {
    metadata: sparse({ labels: { ...options.podLabels, ...labels }, annotations: sparse({ ...options.podAnnotations }) }),
    spec: sparse({ ...placementFields(placed(options.placement), labels), containers: [container], volumes: some(volumes) }),
  };
}

function horizontal({ minReplicas = 2, maxReplicas = 5, cpuUtilization = 80 }: NonNullable<KongDataPlaneOptions['autoscaling']>): object {
  const target = { type: 'Utilization', averageUtilization: cpuUtilization };
  return { minReplicas, maxReplicas, metrics: [{ type: 'Resource', resource: { name: 'cpu', target } }] };
}

function ingressService(proxy: KongProxyOptions, ports: boolean): object {
  const { type = GatewayServiceType.LOAD_BALANCER, annotations, trafficPolicy: externalTrafficPolicy } = proxy;
  const own = proxyPorts(proxy).map(([port, targetPort]) => ({ name: targetPort === PORTS.proxyTls ? 'https' : 'http', port, targetPort }));
  return { type, annotations, externalTrafficPolicy, ...ports && hasOwnPorts(proxy) && { ports: own } };
}

function hasOwnPorts({ httpPort, httpsPort, httpsOnly }: KongProxyOptions): boolean {
  return httpPort !== undefined || httpsPort !== undefined || httpsOnly === true;
}

/** Ports of its own have to be said to Kong as well: API servers of the operator look at both. */
function listens(proxy: KongProxyOptions): SettingValues {
  if (!hasOwnPorts(proxy)) return {};
  const ports = proxyPorts(proxy);
  const listen = ports.map(([, port]) => `0.0.0.0:${port}${port === PORTS.proxyTls ? ' http2 ssl' : ''} reuseport backlog=16384`);
  return { port_maps: ports.map(pair => pair.join(':')).join(', '), proxy_listen: listen.join(', ') };
}

function installed(plugin: KongPluginInstallation, { namespace }: DataPlaneFacts): object {
  const at = plugin.namespace ?? namespaceOf(plugin);
  return { name: plugin.name, ...at !== namespace && { namespace: at } };
}

/** What only Services that are made here have. */
function expectIdle(proxy: KongProxyOptions, { construct, ports }: DataPlaneFacts): void {
  const idle = [
    ...['loadBalancerClass', 'loadBalancerSourceRanges'] as const,
    ...ports ? [] : ['httpPort', 'httpsPort', 'httpsOnly'] as const,
  ].find(option => proxy[option] !== undefined);
  if (idle === undefined) return;
  refuse({
    code: 'TRF1612', value: idle, construct, expected: `options that Kong Operator has; ${ports ? 'its Services have no such field' : 'the listeners of Gateways say this'}`,
    fix: `leave ${idle} out`,
  });
}
