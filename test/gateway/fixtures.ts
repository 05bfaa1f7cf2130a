import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Backend, Gateway, GatewayClass, GatewayProps, GatewayRoute, GatewayRouteProps, HttpRouteOptions, HttpRule, IMesh, IWorkload, Listener, ListenerTls,
  MeshClient, Protocol, RouteSpec,
} from '../../src';

/** A workload of a mesh that denies what is not permitted: permissions show as ConfigMaps. */
export class PermittingWorkload extends Construct implements IWorkload {
  public readonly workloadName: string;
  public readonly namespace: string;
  public readonly port = 8080;
  public readonly protocol = Protocol.HTTP;

  public constructor(scope: Chart, id: string, public readonly mesh: IMesh = { meshName: 'default' }) {
    super(scope, id);
    this.workloadName = id;
    this.namespace = scope.namespace ?? 'default';
  }

  public _permit(scope: Construct, id: string, client: MeshClient): void {
    const tags = Object.entries(client.tags ?? {}).map(([tag, value]) => [tag.replace('/', '-'), value]);
    const data = { client: `${client.namespace}/${client.serviceAccount ?? 'default'}`, ...Object.fromEntries(tags) };
    new ApiObject(new Construct(scope, id), 'Resource', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: id }, data });
  }
}

/** A Gateway with a listener for plain HTTP, of Kuma if not otherwise. */
export function edge(chart: Chart, props: Partial<GatewayProps> = {}): Gateway {
  return new Gateway(chart, 'edge', { gatewayClass: GatewayClass.kuma(), listeners: [Listener.http()], ...props });
}

/** A listener for HTTPS with the certificate in `edge-cert`. */
export function https(hostname?: string): Listener {
  return Listener.https({ hostname, tls: ListenerTls.terminate('edge-cert') });
}

/** What leads all requests to a Service of the chart. */
export const TO_API: HttpRule = { backends: [Backend.service('api', { port: 8080 })] };

/** A RouteSpec for HTTP with one rule that leads to `api` where it doesn't say otherwise. */
export function http(rule: HttpRule = {}, options: Partial<HttpRouteOptions> = {}): RouteSpec {
  return RouteSpec.http({ rules: [{ ...TO_API, ...rule }], ...options });
}

/** A route on a new Gateway of the chart. */
export function route(chart: Chart, props: Partial<GatewayRouteProps> = {}): GatewayRoute {
  return new GatewayRoute(chart, 'route', { ...!props.gateway && !props.parents && { gateway: edge(chart) }, spec: http(), ...props });
}

/** A Service of the chart, as any library would render it. */
export function service(chart: Chart, name: string, ...ports: object[]): ApiObject {
  return new ApiObject(chart, `service-${name}`, { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { ports } });
}
