import { Construct } from 'constructs';
import { KONG_GROUP } from './group';
import type { IUpstreamPolicy, UpstreamPolicy } from './upstream-policy';
import { annotate } from '../core/amendment';
import { Backend } from '../core/backend';
import { refuse } from '../core/error';
import { Resource, ResourceProps } from '../core/resource';
import { namespaceOf, ServiceReference } from '../core/service';

/** Properties of KongUpstreamPolicy. */
export interface KongUpstreamPolicyProps extends ResourceProps {
  /** How Kong chooses among pods. */
  readonly policy: UpstreamPolicy;
  /** The Services it is for. More can follow by `attachTo`. @default - none: annotate them yourself */
  readonly backends?: Backend[];
}

/**
 * How Kong chooses among the pods of Services, as an object of its own: for several Services of one namespace, or for Services that
 * this app does not render. Those need the annotation `konghq.com/upstream-policy` with the name of this object.
 *
 * @throws TRF1355 where a Service is in another namespace
 */
export class KongUpstreamPolicy extends Resource implements IUpstreamPolicy {
  private readonly policy: UpstreamPolicy;

  public constructor(scope: Construct, id: string, props: KongUpstreamPolicyProps) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1beta1`, kind: 'KongUpstreamPolicy' }, props);
    this.policy = props.policy;
    for (const backend of props.backends ?? []) this.attachTo(backend);
  }

  /**
   * Says it of a Service that this app renders. One Service has one policy.
   *
   * @throws TRF1355 where the Service is in another namespace. A Service that this app does not render, or that has another
   * policy, is reported at synthesis.
   */
  public attachTo(backend: Backend): void {
    this._attach(backend._service(this), this);
  }

  /** @internal */
  public _attach(service: ServiceReference, by: Construct): void {
    const place = this.namespace ?? namespaceOf(this);
    const annotation = 'konghq.com/upstream-policy';
    if (service.namespace !== place) {
      refuse({
        code: 'TRF1355', value: `Service ${service.name} in namespace ${service.namespace}`, construct: by,
        expected: `a Service in namespace ${place}, beside its KongUpstreamPolicy ${this.name}`,
        fix: 'pass the UpstreamPolicy itself, or put the KongUpstreamPolicy into a chart of the namespace',
      });
    }
    annotate(by, service.reference, annotation, this.name, () => ({
      code: 'TRF1356', value: `Service ${service.name} in namespace ${service.namespace}`, construct: by,
      expected: `a Service that this app renders, to annotate it with ${annotation}`,
      fix: 'render the Service in this app, or render a KongUpstreamPolicy without backends and run '
        + `\`kubectl annotate service -n ${service.namespace} ${service.name} ${annotation}=NAME\``,
    }));
  }

  /** @internal */
  public _object(): KongUpstreamPolicy {
    return this;
  }

  /** @internal */
  protected _spec(): object {
    return this.policy._render();
  }
}
