/**
 * Which controller, in which version, reads the manifests. Each accepts, refuses and ignores something else.
 */
export enum Target {
  /** What the specification says, whoever implements it. */
  SPEC = 'spec',
  /** Kuma 2.14. */
  KUMA_2_14 = 'kuma-2.14',
  /** Kuma 3.0, as announced: for finding out what an upgrade will break. */
  KUMA_3_0 = 'kuma-3.0',
  /** Kong Ingress Controller 3.5. */
  KIC_3_5 = 'kic-3.5',
  /** Kong Operator 2.2. */
  KONG_OPERATOR_2_2 = 'kong-operator-2.2',
}
