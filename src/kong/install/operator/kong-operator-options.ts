import { KongControlPlaneOptions } from './kong-control-plane-options';
import { KongPluginInstallation } from './kong-plugin-installation';

/** What Kong Operator is asked for beyond what every gateway has. */
export interface KongOperatorOptions {
  /** Whether there is a gateway for Ingresses: a DataPlane and its ControlPlane. @default true */
  readonly ingress?: boolean;
  /** Plugins of one's own whose code is brought in. @default - none */
  readonly plugins?: KongPluginInstallation[];
  /** How its control planes work. Class and namespaces are those of the KongGateway. @default - the operator's own */
  readonly controlPlane?: KongControlPlaneOptions;
}
