import { Duration } from 'cdk8s';

/** What a taint of a node does to pods that do not tolerate it. */
export enum TaintEffect {
  /** No new pods. */
  NO_SCHEDULE = 'NoSchedule',
  /** New pods only where there is no other node. */
  PREFER_NO_SCHEDULE = 'PreferNoSchedule',
  /** No pods: those that run are moved. */
  NO_EXECUTE = 'NoExecute',
}

/** A taint that pods put up with. */
export interface Toleration {
  /** The key of the taint. @default - any */
  readonly key?: string;
  /** The value of the taint. @default - any */
  readonly value?: string;
  /** What the taint does. @default - whatever it does */
  readonly effect?: TaintEffect;
  /** How long pods stay on a node that gets the taint: whole seconds, for NO_EXECUTE. @default - for ever */
  readonly stay?: Duration;
}

/** How the value of a node's label is compared. */
export enum NodeLabelOperator {
  /** It is one of the values. */
  IN = 'In',
  /** It is none of the values, or the node has no such label. */
  NOT_IN = 'NotIn',
  /** The node has the label, whatever its value. */
  EXISTS = 'Exists',
  /** The node does not have the label. */
  DOES_NOT_EXIST = 'DoesNotExist',
  /** It is a whole number above the one value. */
  GREATER_THAN = 'Gt',
  /** It is a whole number below the one value. */
  LESS_THAN = 'Lt',
}

/** What a label of a node must be. */
export interface NodeRequirement {
  /** The name of the label: `kubernetes.io/arch`. */
  readonly label: string;
  /** How its value is compared. @default - IN where there are values, else EXISTS */
  readonly operator?: NodeLabelOperator;
  /** What it is compared with. @default - nothing */
  readonly values?: string[];
}

/** How pods of one Deployment keep apart. */
export class PodSpreading {
  /** On one node, or zone, only where there is no other. @param topology the label that tells places apart: that of nodes without it */
  public static preferred(topology = 'kubernetes.io/hostname'): PodSpreading {
    return new PodSpreading(term => ({ preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: term(topology) }] }));
  }

  /** Never on one node, or zone: pods wait where there is no other. @param topology the label that tells places apart: that of nodes without it */
  public static required(topology = 'kubernetes.io/hostname'): PodSpreading {
    return new PodSpreading(term => ({ requiredDuringSchedulingIgnoredDuringExecution: [term(topology)] }));
  }

  /** Wherever there is room. */
  public static none(): PodSpreading {
    return new PodSpreading(() => undefined);
  }

  private constructor(
    /** `podAntiAffinity`, of terms that select the pods themselves. @internal */
    public readonly _render: (term: (topologyKey: string) => object) => object | undefined,
  ) {}
}

/** Pods evenly over places. */
export interface TopologySpread {
  /** The label of nodes that tells places apart. @default 'topology.kubernetes.io/zone' */
  readonly topology?: string;
  /** By how many pods places may differ: 1 or more. @default 1 */
  readonly maxSkew?: number;
  /** Whether a pod waits rather than to make places differ by more. @default false */
  readonly required?: boolean;
}

/** Which nodes pods run on. */
export interface PodPlacement {
  /** Labels that nodes must have. @default - `kubernetes.io/os: linux` */
  readonly nodeSelector?: { [label: string]: string };
  /** What labels of nodes must be beyond that, all of it. @default - nothing */
  readonly nodeRequirements?: NodeRequirement[];
  /** Taints that pods put up with. @default - none */
  readonly tolerations?: Toleration[];
  /** How pods keep apart. @default PodSpreading.preferred() */
  readonly spreading?: PodSpreading;
  /** Pods evenly over zones or whatever tells nodes apart. @default - not asked for */
  readonly topologySpread?: TopologySpread[];
  /** The PriorityClass of the pods. @default - that of the cluster */
  readonly priorityClass?: string;
}
