import { IConstruct } from 'constructs';
import { Component, KongInstallation, Labels } from './installation';
import { refuse } from '../../../core/error';
import { InstalledKind } from '../../../core/install/installed-object';
import { placementFields } from '../../../core/install/placed-pods';
import { PodPlacement } from '../../../core/install/pod-placement';
import { autoscalerSpec, disruptionBudgetSpec, wrongScale } from '../../../core/install/scaled-pods';
import { sparse } from '../../../core/sparse';
import { KongPodOptions } from '../options/kong-pods';

/** A part that runs as a Deployment. */
export interface Part {
  readonly component: Component;
  readonly options: KongPodOptions;
  /** Labels and annotations of the pods, beside those that select them and those that the options say. */
  readonly marks: { readonly labels?: Labels; readonly annotations?: Labels };
  /** `spec` of the pods, beside what places them and who they are. */
  readonly pod: () => object;
}

/** As pods are placed where nothing is said: over all zones. */
export function placed({ topologySpread = [{}], ...placement }: PodPlacement = {}): PodPlacement {
  return { topologySpread, ...placement };
}

/** A Deployment and what keeps enough of its pods alive. */
export function addPart(installation: KongInstallation, { component, options, marks, pod }: Part): void {
  expectScale(installation.scope, options);
  const { replicas = 2, autoscaling, disruptionBudget = {}, placement, podAnnotations, podLabels, serviceAccountAnnotations: annotations } = options;
  const name = installation.named(component);
  const labels = installation.labels(component);
  const add = (kind: InstalledKind, spec: () => object) => installation.add(kind, name, component, { spec });
  addServiceAccount(installation, component, annotations);
  add('PodDisruptionBudget', () => disruptionBudgetSpec(disruptionBudget, labels));
  add('Deployment', () => ({
    ...!autoscaling && { replicas },
    strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    selector: { matchLabels: labels },
    template: {
      metadata: sparse({ annotations: sparse({ ...marks.annotations, ...podAnnotations }), labels: { ...podLabels, ...marks.labels, ...labels } }),
      spec: sparse({ ...placementFields(placed(placement), labels), serviceAccountName: name, ...pod() }),
    },
  }));
  if (autoscaling) add('HorizontalPodAutoscaler', () => autoscalerSpec(autoscaling, name));
}

/** A ServiceAccount whose token only those pods get that ask for it. */
export function addServiceAccount(installation: KongInstallation, component: Component, annotations?: Labels): void {
  const { pullSecrets } = installation;
  const fields = { automountServiceAccountToken: () => false, ...pullSecrets && { imagePullSecrets: () => pullSecrets } };
  installation.add('ServiceAccount', installation.named(component), component, fields, { annotations });
}

/** Refuses numbers of pods that are none. */
export function expectScale(construct: IConstruct, options: KongPodOptions): void {
  const wrong = wrongScale(options);
  if (wrong?.limit !== undefined) {
    const { value, limit } = wrong;
    refuse({ code: 'TRF1601', value, construct, expected: `minReplicas of at most maxReplicas, ${limit}`, fix: `maxReplicas: ${value}` });
  }
  if (wrong) refuse({ code: 'TRF1600', value: wrong.value, construct, expected: `${wrong.field} to be a whole number from 1`, fix: `${wrong.field}: 2` });
}
