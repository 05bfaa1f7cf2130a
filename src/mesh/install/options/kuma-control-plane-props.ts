import { KumaCniOptions } from './kuma-cni-options';
import { KumaImages } from './kuma-images';
import { KumaMode } from './kuma-mode';
import { KumaPodOptions } from './kuma-pods';
import { KumaSettings } from './kuma-settings';
import { KumaTls } from './kuma-tls';
import { ZoneProxyOptions } from './zone-proxy-options';
import { GatewayServiceType } from '../../../core/gateway-service-type';

/** Where the kinds of Kuma are. */
export enum KumaCrdsPlace {
  /** In a chart of their own, so a file of their own, applied before that of the control plane. */
  OWN_FILE = 'OwnFile',
  /** Among the objects of the control plane. */
  INCLUDED = 'Included',
  /** Somewhere else: the cluster has them, or KumaCrds renders them. */
  LEFT_OUT = 'LeftOut',
}

/** How the API of a control plane, and what it shows to people, can be reached. */
export interface KumaApiOptions {
  /** Where it can be reached from: the cluster, the ports of its nodes, or a load balancer. @default GatewayServiceType.CLUSTER_IP */
  readonly type?: GatewayServiceType;
  /** The port of each node for HTTP, for NODE_PORT. @default 30681 */
  readonly httpNodePort?: number;
  /** The port of each node for HTTPS, for NODE_PORT. @default 30682 */
  readonly httpsNodePort?: number;
  /** Annotations of the Service, beside those that let Prometheus find it. @default - none */
  readonly annotations?: { [annotation: string]: string };
  /** Whether nothing can be changed by the API, as objects of Kubernetes are the source of truth. @default true */
  readonly readOnly?: boolean;
  /** A Secret with `tls.crt` and `tls.key`: what it shows by HTTPS. @default - the certificate that it shows inside the cluster */
  readonly tlsSecret?: string;
  /** A Secret with certificates, each a `.pem`: whoever has one of them is an administrator by HTTPS. @default - nobody */
  readonly clientCertsSecret?: string;
}

/** Properties of KumaControlPlane. */
export interface KumaControlPlaneProps extends KumaPodOptions, KumaSettings {
  /** What it is among others. @default KumaMode.zone() */
  readonly mode?: KumaMode;
  /** The system namespace. @default 'kuma-system' */
  readonly namespace?: string;
  /** Whether the system namespace is made here. Where not, it needs the label `kuma.io/sidecar-injection: "false"`. @default true */
  readonly createNamespace?: boolean;
  /** Who makes the certificate of the control plane. @default KumaTls.certManager() */
  readonly tls?: KumaTls;
  /** How its API can be reached. @default - inside the cluster */
  readonly api?: KumaApiOptions;
  /** Where the kinds of Kuma are. @default KumaCrdsPlace.OWN_FILE */
  readonly crds?: KumaCrdsPlace;
  /** Where images come from. @default - version 2.14.3 from Docker Hub */
  readonly images?: KumaImages;
  /** Proxies that take traffic from other zones in, for all meshes. Kuma 3 drops them for MeshZoneProxies. @default - none */
  readonly ingress?: ZoneProxyOptions;
  /** Proxies that take traffic to external services and other zones out, for all meshes. Kuma 3 drops them for MeshZoneProxies. @default - none */
  readonly egress?: ZoneProxyOptions;
  /** Traffic redirected by a plugin of the nodes. @default - by a container of each pod */
  readonly cni?: KumaCniOptions;
  /** Whether the control plane reads Gateways of the class `kuma`, which is made here. The kinds of Gateway API have to be there before. @default false */
  readonly gatewayClass?: boolean;
  /**
   * Whether its pods are in the network of their nodes: for clusters whose API servers reach no pods, Amazon EKS with another network plugin than
   * Amazon's for example. Then no other pod of a node may use its ports: 5443 and 5678 to 5682.
   *
   * @default false
   */
  readonly hostNetwork?: boolean;
  /** The port of the pods that API servers ask: 1 to 65535. Others may have 5443 in the network of a node. @default 5443 */
  readonly admissionPort?: number;
  /** Roles and bindings are made by somebody else, as only few may make them. @default false */
  readonly skipRbac?: boolean;
}
