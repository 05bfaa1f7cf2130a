import { ContainerResources } from '../../../core/install/container-resources';
import { PodPlacement } from '../../../core/install/pod-placement';
import { Autoscaling, DisruptionBudget } from '../../../core/install/pod-scaling';

/** How much a part of Kuma says. */
export enum KumaLogLevel {
  OFF = 'off',
  INFO = 'info',
  DEBUG = 'debug',
}

/** How many pods of Kuma there are, and where. */
export interface KumaScaleOptions {
  /** How many pods there are: 1 or more. With two or more it goes on when a node is lost. @default 1 */
  readonly replicas?: number;
  /** As many pods as the work needs, instead of `replicas`. @default - always as many */
  readonly autoscaling?: Autoscaling;
  /** How many pods may be away when nodes are emptied. @default - nobody looks after it */
  readonly disruptionBudget?: DisruptionBudget;
  /** Which nodes the pods run on. @default - Linux nodes, apart from each other where there are several */
  readonly placement?: PodPlacement;
  /** Annotations of the pods. @default - none but Kuma's */
  readonly podAnnotations?: { [annotation: string]: string };
  /** Annotations of the ServiceAccount, for identities of a cloud. @default - none */
  readonly serviceAccountAnnotations?: { [annotation: string]: string };
}

/** How pods of Kuma run. */
export interface KumaPodOptions extends KumaScaleOptions {
  /** CPU and memory, all of it. @default - as Kuma's own installation: enough for some hundred proxies */
  readonly resources?: ContainerResources;
  /** How much it says. @default KumaLogLevel.INFO */
  readonly logLevel?: KumaLogLevel;
}
