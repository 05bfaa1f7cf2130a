import { Construct } from 'constructs';
import { OPERATOR_GROUP } from './group';
import { refuse } from '../../../core/error';
import { isDnsLabel } from '../../../core/name';
import { Resource, ResourceProps } from '../../../core/tree/resource';

const MOST = 16;

/** Properties of KongWatchNamespaceGrant. */
export interface KongWatchNamespaceGrantProps extends ResourceProps {
  /** Namespaces whose control planes may read this one: 1 to 16. */
  readonly from: string[];
}

/** Lets control planes of Kong Operator, of other namespaces, read a namespace: the one it is in. */
export class KongWatchNamespaceGrant extends Resource {
  private readonly from: readonly string[];

  /** @throws TRF1618 where there are no namespaces, or more than 16, or names that none can have */
  public constructor(scope: Construct, id: string, props: KongWatchNamespaceGrantProps) {
    super(scope, id, { apiVersion: `${OPERATOR_GROUP}/v1alpha1`, kind: 'WatchNamespaceGrant' }, props);
    this.from = props.from;
    if (props.from.length >= 1 && props.from.length <= MOST && props.from.every(isDnsLabel)) return;
    refuse({ code: 'TRF1618', value: props.from, construct: this, expected: `1 to ${MOST} names of namespaces`, fix: "from: ['kong']" });
  }

  /** @internal */
  protected _spec(): object {
    return { from: this.from.map(namespace => ({ group: OPERATOR_GROUP, kind: 'ControlPlane', namespace })) };
  }
}
