/** How rules see pods, and what makes pods. Fields may always be absent. */
export interface PodSpec {
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly ephemeralContainers?: readonly Container[];
  readonly volumes?: readonly ({ readonly name?: string } & Readonly<Record<string, unknown>>)[];
  readonly restartPolicy?: string;
}

export interface Container {
  readonly name?: string;
  readonly image?: string;
  readonly ports?: readonly { readonly name?: string; readonly containerPort?: number; readonly hostPort?: number; readonly protocol?: string }[];
  readonly env?: readonly { readonly name?: string; readonly value?: string; readonly valueFrom?: object }[];
  readonly volumeMounts?: readonly { readonly name?: string; readonly mountPath?: string }[];
  readonly resources?: { readonly requests?: Quantities; readonly limits?: Quantities };
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly startupProbe?: Probe;
  readonly restartPolicy?: string;
}

export type Quantities = Readonly<Record<string, string | number>>;

export interface Probe {
  readonly exec?: object;
  readonly httpGet?: { readonly port?: string | number };
  readonly tcpSocket?: { readonly port?: string | number };
  readonly grpc?: { readonly port?: number };
  readonly successThreshold?: number;
}

export interface Labelled {
  readonly metadata?: { readonly labels?: Readonly<Record<string, string>> };
}

export interface PodTemplate extends Labelled {
  readonly spec?: PodSpec;
}

interface HasPods extends PodTemplate {
  readonly kind: string;
  readonly spec?: PodSpec & {
    readonly template?: PodTemplate;
    readonly jobTemplate?: { readonly spec?: { readonly template?: PodTemplate } };
  };
}

/** The kinds that make pods from a template that every pod of theirs follows for good. */
export const CONTROLLERS = ['DaemonSet.apps', 'Deployment.apps', 'ReplicaSet.apps', 'StatefulSet.apps'] as const;

/** Every kind that pods are written in. */
export const POD_KINDS = ['CronJob.batch', ...CONTROLLERS, 'Job.batch', 'Pod', 'ReplicationController'] as const;

/** The pod, or the template of pods, that an object has, and where. */
export function podOf(object: unknown): readonly [path: string, pod: PodTemplate] | undefined {
  const { kind, spec } = object as HasPods;
  if (kind === 'Pod') return ['', object as PodTemplate];
  const job = kind === 'CronJob';
  const pod = job ? spec?.jobTemplate?.spec?.template : spec?.template;
  return pod && [job ? 'spec.jobTemplate.spec.template.' : 'spec.template.', pod];
}

/** The spec of the pods of an object, and where it is. */
export function* podSpecs(object: unknown): Iterable<readonly [path: string, spec: PodSpec]> {
  const pod = podOf(object);
  if (pod?.[1].spec) yield [`${pod[0]}spec`, pod[1].spec];
}

const LISTS = ['containers', 'initContainers', 'ephemeralContainers'] as const;

/** The containers of the pods of an object, and where they are. */
export function* containers(object: unknown): Iterable<readonly [path: string, container: Container]> {
  for (const [path, spec] of podSpecs(object)) {
    for (const list of LISTS) for (const [i, container] of (spec[list] ?? []).entries()) yield [`${path}.${list}[${i}]`, container];
  }
}
