import { KongInstallation } from './installation';

const DEFAULT_CLASS = 'ingressclass.kubernetes.io/is-default-class';

/** The class of Ingresses that the gateway reads. */
export function addIngressClass(installation: KongInstallation, className: string, isDefault = false): void {
  const annotations = isDefault ? { [DEFAULT_CLASS]: 'true' } : undefined;
  installation.add('IngressClass', className, 'gateway', { spec: () => ({ controller: 'ingress-controllers.konghq.com/kong' }) }, { annotations });
}

/** The class of Gateways that stand for a gateway that runs already. */
export function addGatewayClass(installation: KongInstallation, className: string): void {
  const spec = { controllerName: 'konghq.com/kic-gateway-controller' };
  installation.add('GatewayClass', className, 'gateway', { spec: () => spec }, { annotations: { 'konghq.com/gatewayclass-unmanaged': 'true' } });
}

/** The class of Gateways that Kong Operator runs. */
export function addOperatedGatewayClass(installation: KongInstallation, className: string, parameters: string): void {
  const parametersRef = { group: 'gateway-operator.konghq.com', kind: 'GatewayConfiguration', name: parameters, namespace: installation.namespace };
  installation.add('GatewayClass', className, 'gateway', { spec: () => ({ controllerName: 'konghq.com/gateway-operator', parametersRef }) });
}
