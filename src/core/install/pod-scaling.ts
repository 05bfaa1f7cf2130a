/** As many pods as the work needs, by a HorizontalPodAutoscaler. The cluster has to measure: it needs a metrics server. */
export interface Autoscaling {
  /** How many pods there are at least: 1 or more. @default 2 */
  readonly minReplicas?: number;
  /** How many pods there are at most. @default 5 */
  readonly maxReplicas?: number;
  /** What share of the CPU that pods ask for they should use on average, in percent. @default 80 */
  readonly cpuUtilization?: number;
}

/** How many pods may be away when nodes are emptied, by a PodDisruptionBudget. */
export interface DisruptionBudget {
  /** How many at once: 1 or more. @default 1 */
  readonly maxUnavailable?: number;
}
