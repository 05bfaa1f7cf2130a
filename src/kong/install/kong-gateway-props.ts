import { KongShape } from './kong-shape';
import { KongCertificates } from './options/kong-certificates';
import { KongControllerOptions, KongGatewayApi } from './options/kong-controller-options';
import { KongImages } from './options/kong-images';
import { KongMetricsOptions } from './options/kong-metrics';
import { KongNetworkOptions } from './options/kong-network-options';
import { KongPodOptions } from './options/kong-pods';
import { KongProxyOptions } from './options/kong-proxy-options';
import { KongSettings } from './options/kong-settings';
import { KongStream } from './options/kong-stream';
import { IMesh } from '../../core/tree/workload';
import { PluginBase } from '../plugins/plugin-base';

/** Where the kinds of Kong are. */
export enum KongCrdsPlace {
  /** In a chart of their own, so a file of their own, applied before that of the gateway. */
  OWN_FILE = 'OwnFile',
  /** Somewhere else: the cluster has them, or KongCrds renders them. */
  LEFT_OUT = 'LeftOut',
}

/** Properties of KongGateway. */
export interface KongGatewayProps extends KongPodOptions, KongSettings {
  /** In which shape it runs. @default KongShape.dbLess() */
  readonly shape?: KongShape;
  /** What the names of all its objects begin with: at most 40 characters. @default - the construct path joined by `-` */
  readonly name?: string;
  /** Its namespace. @default - that of the chart, else 'kong' */
  readonly namespace?: string;
  /** Whether the namespace is made here. @default false */
  readonly createNamespace?: boolean;
  /** The class of Ingresses, of Kong's kinds and of Gateways that it reads, and that is made here. @default 'kong' */
  readonly className?: string;
  /** Whether it reads Ingresses that name no class, too. One class of a cluster can. @default false */
  readonly isDefaultClass?: boolean;
  /** Which kinds of Gateway API it reads. @default KongGatewayApi.NONE */
  readonly gatewayApi?: KongGatewayApi;
  /** Namespaces that it reads. It may read Secrets and all else there only, and in its own. @default - all */
  readonly watchNamespaces?: string[];
  /** How clients reach it. @default - by a load balancer of the cloud, on ports 80 and 443 */
  readonly proxy?: KongProxyOptions;
  /** Plugins for all its requests, one of a type. More can follow by `addPlugin`. @default - none besides those of routes, Services and consumers */
  readonly plugins?: PluginBase[];
  /** Ports for something other than HTTP. @default - none */
  readonly streams?: KongStream[];
  /** Whether it listens on IPv6 as well. Nodes without IPv6 cannot. @default false */
  readonly ipv6?: boolean;
  /** How the ingress controller runs. @default - two pods, which read what is not deprecated */
  readonly controller?: KongControllerOptions;
  /** Who makes the certificates by which its parts know each other. @default KongCertificates.certManager() */
  readonly certificates?: KongCertificates;
  /**
   * Whether Kong Manager is there: for whoever may forward ports, at `http://localhost:8002` after
   * `kubectl port-forward deployment/NAME-gateway 8001 8002`, and for nobody else. Without a database it only shows.
   *
   * @default false
   */
  readonly manager?: boolean;
  /** Who reads its metrics. The kinds of the Prometheus operator have to be there before. @default - nobody */
  readonly metrics?: KongMetricsOptions;
  /** Who may talk to whom. @default - clients are everybody, and the gateway calls whatever it likes; nothing else gets in */
  readonly network?: KongNetworkOptions;
  /** Whether there are no NetworkPolicies. @default false */
  readonly skipNetworkPolicies?: boolean;
  /**
   * The mesh of Kuma that it belongs to: its pods are a gateway of others there. What it calls has to permit it: give `meshClient` to a Gateway, or the
   * KongGateway to a KongIngress.
   *
   * @default - none
   */
  readonly mesh?: IMesh;
  /** Where images come from. @default - `kong:3.9` and the ingress controller 3.5 from Docker Hub; with Kong Operator `kong/kong-gateway:3.14` */
  readonly images?: KongImages;
  /** Where the kinds of Kong are. Those of Kong Operator come with it. @default KongCrdsPlace.OWN_FILE */
  readonly crds?: KongCrdsPlace;
  /** Roles and bindings are made by somebody else, as only few may make them. @default false */
  readonly skipRbac?: boolean;
}
