import { ContainerResources } from '../../../core/install/container-resources';
import { PodPlacement } from '../../../core/install/pod-placement';
import { Autoscaling, DisruptionBudget } from '../../../core/install/pod-scaling';

/** How many pods of Kong there are, where, and with what. */
export interface KongPodOptions {
  /** How many pods there are: 1 or more. @default 2 */
  readonly replicas?: number;
  /** As many pods as the work needs, instead of `replicas`. @default - always as many */
  readonly autoscaling?: Autoscaling;
  /** How many pods may be away when nodes are emptied. @default - one */
  readonly disruptionBudget?: DisruptionBudget;
  /** Which nodes the pods run on. @default - Linux nodes, apart from each other and evenly over zones where there are several */
  readonly placement?: PodPlacement;
  /** CPU and memory, all of it. @default - see the property that takes this */
  readonly resources?: ContainerResources;
  /** Annotations of the pods. @default - none */
  readonly podAnnotations?: { [annotation: string]: string };
  /** Labels of the pods, beside those that select them. @default - none */
  readonly podLabels?: { [label: string]: string };
  /** Annotations of the ServiceAccount, for identities of a cloud. @default - none */
  readonly serviceAccountAnnotations?: { [annotation: string]: string };
}
