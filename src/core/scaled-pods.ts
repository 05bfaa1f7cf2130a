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
