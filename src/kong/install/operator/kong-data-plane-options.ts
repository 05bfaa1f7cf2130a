import { KongPluginInstallation } from './kong-plugin-installation';
import { KongPodOptions } from '../options/kong-pods';
import { KongProxyOptions } from '../options/kong-proxy-options';
import { KongSettings } from '../options/kong-settings';

/** Gateways that Kong Operator runs. */
export interface KongDataPlaneOptions extends KongPodOptions, KongSettings {
  /** The image of the gateway. @default 'kong/kong-gateway:3.14' */
  readonly image?: string;
  /** How clients reach it. @default - by a load balancer of the cloud, on ports 80 and 443 */
  readonly proxy?: KongProxyOptions;
  /** The name of the Service that clients call. @default - the operator makes one */
  readonly serviceName?: string;
  /** Labels of that Service. @default - those of the operator */
  readonly serviceLabels?: { [label: string]: string };
  /** Plugins of one's own whose code is brought in. @default - none */
  readonly plugins?: KongPluginInstallation[];
}
