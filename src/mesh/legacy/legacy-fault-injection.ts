import { Construct } from 'constructs';
import { LegacyPolicy, LegacyPolicyProps } from './legacy-policy';
import { refuse } from '../../core/error';
import { Fault } from '../policies/resilience/mesh-fault-injection';
import { TagSelector } from '../reference/tag-selector';

/** Properties of LegacyFaultInjection. */
export interface LegacyFaultInjectionProps extends LegacyPolicyProps {
  /** What goes wrong: one at least, and each sort once. */
  readonly faults: Fault[];
}

const PROTOCOL_TAG = 'kuma.io/protocol';
const PROTOCOLS = ['http', 'http2', 'grpc'];

/** Lets requests go wrong on purpose: Kuma's kind `FaultInjection`. Its successor is MeshFaultInjection. */
export class LegacyFaultInjection extends LegacyPolicy {
  /** @throws TRF1281 where nobody calls or is called, TRF1563 where a destination does not name its protocol, TRF1564 where no fault is said, or one twice */
  public constructor(scope: Construct, id: string, private readonly props: LegacyFaultInjectionProps) {
    super(scope, id, 'FaultInjection', props, false);
    const wrong = props.destinations.find(({ _tags }) => !PROTOCOLS.includes(_tags[PROTOCOL_TAG]));
    if (wrong) this.refuseDestination(wrong);
    const sorts = props.faults.flatMap(({ _legacy }) => Object.keys(_legacy));
    if (sorts.length > 0 && new Set(sorts).size === sorts.length) return;
    refuse({ code: 'TRF1564', value: sorts, construct: this, expected: 'a fault at least, and each sort once', fix: 'faults: [Fault.abort(503, 50)]' });
  }

  /** @internal */
  protected _conf(): object {
    return Object.assign({}, ...this.props.faults.map(({ _legacy }) => _legacy)) as object;
  }

  private refuseDestination({ _tags }: TagSelector): never {
    return refuse({
      code: 'TRF1563', value: _tags, construct: this, expected: `destinations with ${PROTOCOL_TAG}: ${PROTOCOLS.join(', ')}`,
      fix: `TagSelector.tags({ 'kuma.io/service': 'web_shop_svc_80', '${PROTOCOL_TAG}': 'http' })`,
    });
  }
}
