import { KongGatewayProps } from './kong-gateway-props';
import { addIngressClass, addOperatedGatewayClass } from './objects/classes';
import { KongInstallation } from './objects/installation';
import { lookAtNamespace } from './objects/mesh-membership';
import { addMetricsPlugin } from './objects/metrics';
import { KongControlPlane } from './operator/kong-control-plane';
import { KongDataPlane } from './operator/kong-data-plane';
import { KongDataPlaneOptions } from './operator/kong-data-plane-options';
import { KongGatewayConfiguration } from './operator/kong-gateway-configuration';
import { KongOperatorOptions } from './operator/kong-operator-options';
import { KongWatchNamespaceGrant } from './operator/kong-watch-namespace-grant';
import { KongGatewayApi } from './options/kong-controller-options';
import { KongMetricsOptions } from './options/kong-metrics';
import { goDuration } from '../../core/duration';
import { refuse } from '../../core/error';
import { GATEWAY_ANNOTATION, INJECTION_LABEL, MESH_LABEL } from '../../core/kuma/names';
import { sparse } from '../../core/sparse';

const STATUS = 8100;
/** What the operator decides itself, or has no place for. */
const OPERATORS = ['streams', 'ipv6', 'controller', 'certificates', 'manager', 'network', 'skipNetworkPolicies', 'skipRbac', 'serviceAccountAnnotations'] as const;

/** What Kong Operator makes a gateway of: a DataPlane with its ControlPlane for Ingresses, and a class for Gateways. */
export function addOperatedGateway(installation: KongInstallation, props: KongGatewayProps, options: KongOperatorOptions, className: string): void {
  expectOperated(installation, props, options);
  const { scope, name, namespace } = installation;
  const { gatewayApi = KongGatewayApi.NONE, watchNamespaces, metrics } = props;
  const dataPlane = dataPlaneOptions(installation, props, options);
  const controlPlane = { ...options.controlPlane, className, watchNamespaces };
  const metadata = { name, namespace, labels: { ...installation.labels('gateway') } };
  lookAtNamespace(installation);
  if (options.ingress !== false) {
    const plane = new KongDataPlane(scope, 'data-plane', { ...dataPlane, metadata });
    new KongControlPlane(scope, 'control-plane', { ...controlPlane, dataPlane: plane, metadata });
    addIngressClass(installation, className, props.isDefaultClass);
  }
  if (gatewayApi !== KongGatewayApi.NONE) {
    const ofGateways = sparse({ ...dataPlane, proxy: props.proxy });
    const configuration = new KongGatewayConfiguration(scope, 'configuration', { dataPlane: ofGateways, controlPlane, metadata });
    addOperatedGatewayClass(installation, className, configuration.name);
  }
  for (const watched of new Set(watchNamespaces)) {
    if (watched === namespace) continue;
    new KongWatchNamespaceGrant(scope, `grant-${watched}`, { from: [namespace], metadata: { name, namespace: watched } });
  }
  if (metrics) addPodMonitor(installation, metrics);
  if (metrics && metrics.plugin !== false) addMetricsPlugin(installation, metrics, className);
}

function dataPlaneOptions({ mesh }: KongInstallation, props: KongGatewayProps, { plugins }: KongOperatorOptions): KongDataPlaneOptions {
  const labels = mesh && { [INJECTION_LABEL]: 'enabled', [MESH_LABEL]: mesh.meshName };
  const annotations = mesh && { [GATEWAY_ANNOTATION]: 'enabled' };
  return {
    ...props,
    image: props.images?.gateway,
    plugins,
    podLabels: sparse({ ...props.podLabels, ...labels }),
    podAnnotations: sparse({ ...annotations, ...props.podAnnotations }),
  };
}

/** Pods are found by the labels that they are given here. */
function addPodMonitor(installation: KongInstallation, { interval, labels }: KongMetricsOptions): void {
  const matchLabels = { 'app.kubernetes.io/name': 'kong', 'app.kubernetes.io/instance': installation.name };
  const endpoint = sparse({ portNumber: STATUS, path: '/metrics', interval: interval && goDuration(interval) });
  const spec = { podMetricsEndpoints: [endpoint], selector: { matchLabels } };
  installation.add('PodMonitor', installation.named('gateway-metrics'), 'gateway', { spec: () => spec }, { labels });
}

function expectOperated({ scope: construct }: KongInstallation, props: KongGatewayProps, options: KongOperatorOptions): void {
  const idle = OPERATORS.find(option => props[option] !== undefined && props[option] !== false);
  if (idle !== undefined) {
    refuse({
      code: 'TRF1612', value: idle, construct, expected: 'options that Kong Operator has: it makes controllers, certificates and policies itself', fix: `leave ${idle} out`,
    });
  }
  if (options.ingress === false && (props.gatewayApi ?? KongGatewayApi.NONE) === KongGatewayApi.NONE) {
    refuse({
      code: 'TRF1623', value: 'neither', construct, expected: 'a gateway for Ingresses, for Gateways of Gateway API, or both', fix: 'gatewayApi: KongGatewayApi.STANDARD',
    });
  }
}
