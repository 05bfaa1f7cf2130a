import { KumaLogLevel } from './kuma-pods';
import { ContainerResources } from '../../../core/install/container-resources';
import { Toleration } from '../../../core/install/pod-placement';

/** How traffic is redirected by a plugin of the nodes, so that pods need no container with the right to do so. */
export interface KumaCniOptions {
  /** Whether it works after the plugin that gives pods their network, as most clusters need it; else beside it, under Multus. @default false */
  readonly chained?: boolean;
  /** The folder of each node with the configuration of plugins. Often `/etc/cni/net.d`. @default '/etc/cni/multus/net.d' */
  readonly netDir?: string;
  /** The folder of each node with the plugins. Often `/opt/cni/bin`. @default '/var/lib/cni/bin' */
  readonly binDir?: string;
  /** The file of the configuration: where it works after another plugin, the name of that one's file, such as `10-calico.conflist`. @default 'kuma-cni.conf' */
  readonly confName?: string;
  /** The namespace that it runs in. @default 'kube-system' */
  readonly namespace?: string;
  /** Whether nodes take no pods before the plugin is there. It needs the right to change nodes. @default true */
  readonly taintController?: boolean;
  /** Labels that nodes must have. @default - `kubernetes.io/os: linux` */
  readonly nodeSelector?: { [label: string]: string };
  /** Taints that it puts up with, beside those that keep pods from being placed and running at all. @default - none */
  readonly tolerations?: Toleration[];
  /** CPU and memory. @default - 100 thousandths of a CPU and 100Mi */
  readonly resources?: ContainerResources;
  /** Annotations of the pods. @default - none but Kuma's */
  readonly podAnnotations?: { [annotation: string]: string };
  /** How much it says. @default KumaLogLevel.INFO */
  readonly logLevel?: KumaLogLevel;
}
