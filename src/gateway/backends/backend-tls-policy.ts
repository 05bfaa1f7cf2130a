import { Construct } from 'constructs';
import { BackendIdentity } from './backend-identity';
import { backendValidation } from './backend-validation';
import { PolicyTarget } from './policy-target';
import { refuseTargets } from './target-list';
import { TargetRef } from './target-ref';
import { located } from '../../core/error';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { sparse } from '../../core/sparse';
import { GATEWAY_API } from '../values/kinds';
import { atMost } from '../values/limit';

const MAX = 16;

/** Properties of BackendTlsPolicy. */
export interface BackendTlsPolicyProps extends ResourceProps, BackendIdentity {
  /** The Services, or ports of Services, that are called over TLS; 1 to 16, in the namespace of the policy. */
  readonly targets: PolicyTarget[];
  /** Settings that a controller knows by name, such as `example.com/min-version`; at most 16. @default - none */
  readonly options?: { [option: string]: string };
}

/**
 * Lets gateways call backends over TLS, and says whom they have to find there. Without one they call in plain text whatever the port.
 *
 * A policy for a port comes before one for the whole Service. Where two are for the same, the older one is. Kuma 2.14 takes no notice of
 * it (its mesh encrypts, or a MeshExternalService does), and Kong reads a version that clusters no longer serve (its
 * `konghq.com/protocol: https` does this).
 */
export class BackendTlsPolicy extends Resource {
  private readonly targetRefs: readonly TargetRef[];
  private readonly validation: object;
  private readonly options?: { readonly [option: string]: string };

  /**
   * @throws TRF1176 for a target or an authority in another namespace, TRF1178 for none, one twice, or a Service beside one of its ports,
   * TRF1105 for more than 16 targets or options, TRF1021 for a hostname that is none
   */
  public constructor(scope: Construct, id: string, props: BackendTlsPolicyProps) {
    super(scope, id, { apiVersion: GATEWAY_API, kind: 'BackendTLSPolicy' }, props);
    const home = this.namespace ?? namespaceOf(this);
    atMost(MAX, Object.keys(props.options ?? {}), 'options', this);
    this.options = props.options;
    this.validation = located(this, () => backendValidation(props, this, home));
    this.targetRefs = located(this, () => props.targets.map(target => target._ref(this, home)));
    refuseTargets(this.targetRefs, this);
  }

  /** @internal */
  protected _spec(): object {
    return sparse({ targetRefs: this.targetRefs, validation: this.validation, options: this.options })!;
  }
}
