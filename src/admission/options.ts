import { Suppression } from './suppression';
import { Worlds } from './world';

/** A controller that reads the manifests, in a version: see `Target`. */
export type AdmissionTarget = 'spec' | 'kuma-2.14' | 'kuma-3.0' | 'kic-3.5' | 'kong-operator-2.2';

export type Channel = 'standard' | 'experimental';

/** What is known of the cluster, and what is wanted to know. */
export interface AdmitOptions {
  /**
   * The controllers that will read the manifests. They decide which CRDs are installed where two sets define a kind, and which
   * controllers' rules apply.
   *
   * @default - each object's own: Kuma for its kinds, and for Kong's kinds the operator if one of the objects is of a kind that
   * only the operator has, else the ingress controller
   */
  readonly targets?: readonly AdmissionTarget[];

  /**
   * Which of Gateway API's CRD sets is installed.
   *
   * @default 'standard', which is what installations get unless they ask for the other
   */
  readonly channel?: Channel;

  /**
   * Objects as they are before the change. Where one has the same group, kind, namespace and name, the object is judged as its
   * update: rules about transitions run, what is immutable must be the same.
   *
   * @default - everything is new
   */
  readonly previous?: readonly unknown[];

  /**
   * Forgive on updates what was wrong before and did not change, as API servers do since 1.30. Manifests should be right on a new
   * cluster too, so it is off.
   *
   * @default false
   */
  readonly ratcheting?: boolean;

  /**
   * Whether something that is not among the objects may exist all the same. It decides how bad a reference to it is.
   *
   * @default 'open'
   */
  readonly world?: Worlds;

  /**
   * CustomResourceDefinitions beside those among the objects. For their kinds they take the place of the ones that come with this package.
   *
   * @default - none
   */
  readonly crds?: readonly unknown[];

  /**
   * Whether an object is an error whose kind nobody here knows, because no CRD of its group comes with this package, the objects or
   * `crds`. Otherwise such kinds are counted in the summary.
   *
   * @default false
   */
  readonly strict?: boolean;

  /**
   * Findings that are known and accepted.
   *
   * @default - those that the objects themselves name in `cdk8s-traffic/suppress`
   */
  readonly suppress?: readonly Suppression[];
}
