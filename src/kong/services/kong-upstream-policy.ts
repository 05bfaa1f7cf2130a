import { Construct } from 'constructs';
import { expectBeside, sayOfService } from './service-annotation';
import type { IUpstreamPolicy, UpstreamPolicy } from './upstream-policy';
import { Backend } from '../../core/tree/backend';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf, ServiceReference } from '../../core/tree/service';
import { KONG_GROUP } from '../values/group';

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
 */
export class KongUpstreamPolicy extends Resource implements IUpstreamPolicy {
  private readonly policy: UpstreamPolicy;

  /** @throws TRF1355 where a Service is in another namespace */
  public constructor(scope: Construct, id: string, props: KongUpstreamPolicyProps) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1beta1`, kind: 'KongUpstreamPolicy' }, props);
    this.policy = props.policy;
    for (const backend of props.backends ?? []) this.attachTo(backend);
  }

  /**
   * Says it of a Service that this app renders. One Service has one policy: another one is reported at synthesis.
   *
   * @throws TRF1355 where the Service is in another namespace
   */
  public attachTo(backend: Backend): void {
    this._attach(backend._service(this), this);
  }

  /** @internal */
  public _attach(service: ServiceReference, by: Construct): void {
    expectBeside(by, service, this.namespace ?? namespaceOf(this), `KongUpstreamPolicy ${this.name}`);
    sayOfService(by, service, 'konghq.com/upstream-policy', this.name);
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
