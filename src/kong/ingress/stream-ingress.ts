import { Construct } from 'constructs';
import { Backend } from '../../core/tree/backend';
import { refuse } from '../../core/error';
import { hostname } from '../../core/hostname';
import { port } from '../../core/port';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { some } from '../../core/sparse';
import type { IPlugin } from '../plugins/plugin-base';
import { PluginList } from '../plugins/plugin-list';
import { KONG_CLASS, KONG_GROUP } from '../values/group';
import { sayOfOwn } from '../values/own-annotation';
import { nameWithin, showToOperator } from '../values/secret-reference';

/** Which connections go to which backend. */
export interface StreamRule {
  /** The port of the gateway: 1 to 65535. Kong has to listen on it. */
  readonly port: number;
  /** Where the connections go: a Service of the namespace. */
  readonly backend: Backend;
}

/** Which connections go to which backend; over TLS also by the name that is asked for. */
export interface TcpRule extends StreamRule {
  /** The name that the client asks for in the TLS handshake. @default - all connections of the port */
  readonly host?: string;
}

/** The certificate for hosts of connections over TLS. */
export interface TcpTls {
  /** The hosts it is for. */
  readonly hosts: string[];
  /** The Secret with `tls.crt` and `tls.key`, in the namespace of the object. */
  readonly secretName: string;
}

/** What TCPIngress and UDPIngress have in common. */
export interface StreamIngressProps extends ResourceProps {
  /** Plugins that act on its connections, one of a type. @default - none besides those of Services and global ones */
  readonly plugins?: IPlugin[];
  /** The class of the ingress controller that reads it. @default "kong" */
  readonly ingressClassName?: string;
}

/** Properties of TCPIngress. */
export interface TCPIngressProps extends StreamIngressProps {
  /** Which connections go where. */
  readonly rules: TcpRule[];
  /** Certificates for hosts. @default - Kong shows its own, which nobody trusts */
  readonly tls?: TcpTls[];
}

/** Properties of UDPIngress. */
export interface UDPIngressProps extends StreamIngressProps {
  /** Which datagrams go where. */
  readonly rules: StreamRule[];
}

/** What routes of bytes have in common. */
abstract class StreamIngress extends Resource {
  protected constructor(scope: Construct, id: string, kind: string, props: StreamIngressProps) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1beta1`, kind }, props);
    sayOfOwn(this, props, 'kubernetes.io/ingress.class', props.ingressClassName ?? KONG_CLASS);
    const plugins = new PluginList(this, { group: KONG_GROUP, kind, namespace: this._place() });
    for (const plugin of props.plugins ?? []) plugins.add(plugin);
    if (plugins.annotation) sayOfOwn(this, props, 'konghq.com/plugins', plugins.annotation);
  }

  /** @internal */
  protected _rule({ port: listens, backend }: StreamRule): object {
    const { service, port: servicePort, weight } = backend._bind(this);
    if (service.namespace !== this._place() || weight !== undefined) {
      refuse({
        code: 'TRF1379', value: weight ?? `Service ${service.name} in namespace ${service.namespace}`, construct: this,
        expected: `a Service of namespace ${this._place()}, without weight: the kind ${this.apiObject.kind} knows no others`, fix: 'use a GatewayRoute: RouteSpec.tcp or RouteSpec.udp',
      });
    }
    return { port: port(listens), backend: { serviceName: service.name, servicePort } };
  }

  /** @internal */
  protected _place(): string {
    return this.namespace ?? namespaceOf(this);
  }
}

/**
 * The deprecated kind TCPIngress: connections of a port, or of a name over TLS, to a Service. Kong Operator does not know it: new ones
 * are a GatewayRoute for TCP or TLS.
 */
export class TCPIngress extends StreamIngress {
  private readonly spec: object;

  /** @throws TRF1022 where a port is none, TRF1379 where a backend has a weight or another namespace, TRF1375 where a plugin cannot be for a route */
  public constructor(scope: Construct, id: string, props: TCPIngressProps) {
    super(scope, id, 'TCPIngress', props);
    this.spec = {
      rules: props.rules.map(rule => ({ host: rule.host !== undefined ? hostname(rule.host, false) : undefined, ...this._rule(rule) })),
      tls: some(props.tls?.map(tls => ({ hosts: tls.hosts.map(host => hostname(host, false)), secretName: this.certificate(tls.secretName) }))),
    };
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }

  private certificate(secret: string): string {
    const name = nameWithin(this._place(), secret, 'Secret', this);
    showToOperator(this, { group: 'core', kind: 'Secret', namespace: this._place(), name });
    return name;
  }
}

/** The deprecated kind UDPIngress: datagrams of a port to a Service. Kong Operator does not know it: new ones are a GatewayRoute for UDP. */
export class UDPIngress extends StreamIngress {
  private readonly spec: object;

  /** @throws TRF1022 where a port is none, TRF1379 where a backend has a weight or another namespace, TRF1375 where a plugin cannot be for a route */
  public constructor(scope: Construct, id: string, props: UDPIngressProps) {
    super(scope, id, 'UDPIngress', props);
    this.spec = { rules: props.rules.map(rule => this._rule(rule)) };
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
