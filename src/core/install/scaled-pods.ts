import { Autoscaling, DisruptionBudget } from './pod-scaling';

/** `spec` of a HorizontalPodAutoscaler. */
export function autoscalerSpec({ minReplicas = 2, maxReplicas = 5, cpuUtilization = 80 }: Autoscaling, deployment: string): object {
  const target = { type: 'Utilization', averageUtilization: cpuUtilization };
  return {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: deployment },
    minReplicas,
    maxReplicas,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target } }],
  };
}

/** `spec` of a PodDisruptionBudget. */
export function disruptionBudgetSpec({ maxUnavailable = 1 }: DisruptionBudget, matchLabels: object): object {
  return { maxUnavailable, selector: { matchLabels } };
}

/** How many pods there are, whatever they are of. */
export interface Scale {
  readonly replicas?: number;
  readonly autoscaling?: Autoscaling;
  readonly disruptionBudget?: DisruptionBudget;
}

/** The first number of pods that is none, or does not fit the others. */
export function wrongScale(scale: Scale): { readonly field: string; readonly value: number; readonly limit?: number } | undefined {
  const { replicas = 1, autoscaling = {}, disruptionBudget = {} } = scale;
  const { minReplicas = 2, maxReplicas = 5, cpuUtilization = 80 } = autoscaling;
  const { maxUnavailable = 1 } = disruptionBudget;
  const counts = Object.entries({ replicas, minReplicas, maxReplicas, cpuUtilization, maxUnavailable });
  const [field, value] = counts.find(([, count]) => !Number.isInteger(count) || count < 1) ?? [];
  if (field !== undefined) return { field, value: value! };
  return minReplicas > maxReplicas ? { field: 'minReplicas above maxReplicas', value: minReplicas, limit: maxReplicas } : undefined;
}
