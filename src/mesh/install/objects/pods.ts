import { Installation, Labels, labelsOf } from './installation';
import { refuse } from '../../../core/error';
import { InstalledKind } from '../../../core/install/installed-object';
import { placementFields } from '../../../core/install/placed-pods';
import { autoscalerSpec, disruptionBudgetSpec, wrongScale } from '../../../core/install/scaled-pods';
import { sparse } from '../../../core/sparse';
import { KumaScaleOptions } from '../options/kuma-pods';

/** One part of Kuma that runs as a Deployment. */
export interface Part {
  /** Its name, and that of its ServiceAccount, and the value of its label `app`. */
  readonly name: string;
  readonly options: KumaScaleOptions;
  /** Labels of its objects beside those that all have. */
  readonly labels?: Labels;
  /** Labels of the pods beside these. */
  readonly podLabels?: Labels;
  /** Annotations of the pods that are Kuma's own. */
  readonly annotations: () => Labels;
  /** `spec` of the pods, beside what places them and who they are. */
  readonly pod: () => object;
  /** `spec` of the Deployment, beside what all have. */
  readonly deployment?: object;
}

/** A Deployment and what keeps enough of its pods alive. */
export function addPart(installation: Installation, { name, options, labels: more, podLabels, annotations, pod, deployment }: Part): void {
  const { replicas = 1, autoscaling, disruptionBudget, placement = {}, podAnnotations } = options;
  expectScale(options, installation);
  const labels = labelsOf(name);
  const add = (kind: InstalledKind, spec: () => object) => installation.add(kind, name, name, { spec }, { labels: more });
  if (disruptionBudget) add('PodDisruptionBudget', () => disruptionBudgetSpec(disruptionBudget, labels));
  installation.addServiceAccount(name, name, { annotations: options.serviceAccountAnnotations, labels: more });
  add('Deployment', () => ({
    ...!autoscaling && { replicas },
    ...deployment,
    strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    selector: { matchLabels: labels },
    template: {
      metadata: { annotations: { ...annotations(), ...podAnnotations }, labels: { ...labels, ...more, ...podLabels } },
      spec: sparse({
        ...placementFields(placement, labels), serviceAccountName: name, automountServiceAccountToken: true, restartPolicy: 'Always', ...pod(),
      }),
    },
  }));
  if (autoscaling) add('HorizontalPodAutoscaler', () => autoscalerSpec(autoscaling, name));
}

function expectScale(options: KumaScaleOptions, { scope: construct }: Installation): void {
  const wrong = wrongScale(options);
  if (wrong?.field === 'minReplicas above maxReplicas') {
    const { value, limit } = wrong;
    refuse({ code: 'TRF1507', value, construct, expected: `minReplicas of at most maxReplicas, ${limit}`, fix: `maxReplicas: ${value}` });
  }
  if (wrong) refuse({ code: 'TRF1504', value: wrong.value, construct, expected: `${wrong.field} to be a whole number from 1`, fix: `${wrong.field}: 2` });
}
