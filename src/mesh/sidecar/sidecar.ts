import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { sidecarMarks } from './sidecar-marks';
import { SidecarOptions } from './sidecar-options';
import { amend, conflict } from '../../core/tree/amendment';
import { located, Misuse } from '../../core/error';
import { heldObject, WORKLOAD_KINDS } from '../../core/tree/held-object';
import { namespaceOf } from '../../core/tree/service';
import { PodTemplate } from '../pods/pod-template';

/**
 * The sidecars of pods that this app makes: labels and annotations of theirs, by which Kuma knows what is different about them.
 *
 * They are set when the app is synthesized, whichever library makes the pods. What stands there already is not overwritten: another value
 * is reported. What a sidecar needs to start is seen to as well, as by `mesh.workload(…)`: a token where the pods mount none, and root for the
 * container that redirects traffic.
 */
export class Sidecar {
  /**
   * The sidecars of these pods.
   *
   * @param pods what makes the pods, or holds that: a Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob or Pod of any library
   * @throws TRF1003 where it holds none, or several
   */
  public static of(pods: IConstruct): Sidecar {
    return new Sidecar(heldObject(pods, WORKLOAD_KINDS));
  }

  private constructor(private readonly object: ApiObject) {}

  /**
   * Says how they differ from other sidecars of the mesh.
   *
   * @throws TRF1022 where a port is none, TRF1520 where an annotation cannot carry a value, TRF1521 where a backend is none
   */
  public configure(options: SidecarOptions): Sidecar {
    const { object } = this;
    const namespace = object.metadata.namespace ?? namespaceOf(object);
    located(object, () => sidecarMarks({ ...options, reachableBackends: undefined }, { namespace, construct: object }));
    amend(object, { group: object.apiGroup, kind: object.kind, namespace: object.metadata.namespace, name: object.name }, () => {
      return markPods(object, new PodTemplate(object), options);
    });
    return this;
  }
}

/** Sets on pods what options say; returns what stands in the way. */
export function markPods(by: IConstruct, pods: PodTemplate, options: SidecarOptions): Misuse | undefined {
  const { labels, annotations } = located(by, () => sidecarMarks(options, { namespace: pods.namespace, construct: by }));
  const inTheWay = [...differing(labels, pods.labels), ...differing(annotations, pods.annotations)];
  if (inTheWay.length > 0) {
    const [key, value, present] = inTheWay[0];
    return conflict(by, pods.object, key, present, value);
  }
  for (const [key, value] of Object.entries(labels)) if (pods.labels[key] === undefined) pods.setLabel(key, value);
  for (const [key, value] of Object.entries(annotations)) if (pods.annotations[key] === undefined) pods.setAnnotation(key, value);
  if (options.injection !== false) {
    pods.giveTokenToSidecar();
    pods.forbidRootByContainer();
  }
  return undefined;
}

type Marks = { readonly [key: string]: string };

function differing(wanted: Marks, present: Marks): [key: string, value: string, present: string][] {
  return Object.entries(wanted).flatMap(([key, value]) => (present[key] === undefined || present[key] === value ? [] : [[key, value, present[key]]]));
}
