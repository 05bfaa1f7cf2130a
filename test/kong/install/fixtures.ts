import { Chart } from 'cdk8s';
import { KongCrdsPlace, KongGateway, KongGatewayProps } from '../../../src';
import { misuse, objects, shopChart } from '../../fixtures';

export interface Named { readonly kind: string; readonly metadata: { readonly name: string; readonly namespace?: string } }

export const pg = { host: 'postgres.databases.svc', password: { secret: 'kong-postgres', key: 'password' } };
export const PEM = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n';
export const secrets = { admin: 'kong-admin', controller: 'kong-controller', webhook: 'kong-webhook', caBundle: PEM };

/** A chart with a KongGateway called `kong` in the namespace `kong`. */
export function made(props: KongGatewayProps = {}): Chart {
  const chart = shopChart();
  new KongGateway(chart, 'kong', { name: 'kong', namespace: 'kong', crds: KongCrdsPlace.LEFT_OUT, ...props });
  return chart;
}

/** The misuse that such a gateway is. */
export function refused(props: KongGatewayProps): { code: string; fix: string } {
  return misuse(() => made(props));
}

/** One object of a chart. */
export function find(chart: Chart, kind: string, name: string): any {
  return objects(chart).find((object: Named) => object.kind === kind && object.metadata.name === name);
}

/** The environment variables of the first container of a Deployment; those that come from elsewhere as JSON. */
export function environment(props: KongGatewayProps, name = 'kong-gateway'): { [name: string]: string | undefined } {
  const [{ env }] = find(made(props), 'Deployment', name).spec.template.spec.containers;
  return Object.fromEntries(env.map(({ name: key, value, valueFrom }: any) => [key, value ?? JSON.stringify(valueFrom)]));
}
