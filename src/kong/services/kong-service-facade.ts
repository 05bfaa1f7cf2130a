import { Construct } from 'constructs';
import { KongServiceOptions } from './kong-service-options';
import { expectBeside } from './service-annotation';
import { serviceAnnotations } from './service-annotations';
import { Backend } from '../../core/tree/backend';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { PluginList } from '../plugins/plugin-list';
import { KONG_CLASS } from '../values/group';
import { sayOfOwn } from '../values/own-annotation';

/** Properties of KongServiceFacade. */
export interface KongServiceFacadeProps extends ResourceProps, KongServiceOptions {
  /** The Service behind it, of its namespace. */
  readonly backend: Backend;
  /** The class of the ingress controller that reads it. @default "kong" */
  readonly ingressClassName?: string;
}

/**
 * A Service under another name, as a backend of Ingresses: `Backend.object(facade)`. What it says to Kong, plugins above all, counts for requests by way of
 * it, and what the Service says where it says nothing. Kong's controller must run with the feature gate KongServiceFacade and its CRD.
 */
export class KongServiceFacade extends Resource {
  private readonly spec: object;

  /** @throws TRF1355 where the Service is in another namespace, TRF1375 where a plugin cannot be for a Service, TRF1330 where two are of one type */
  public constructor(scope: Construct, id: string, props: KongServiceFacadeProps) {
    super(scope, id, { apiVersion: 'incubator.ingress-controller.konghq.com/v1alpha1', kind: 'KongServiceFacade' }, props);
    const place = this.namespace ?? namespaceOf(this);
    const { service, port } = props.backend._bind(this);
    expectBeside(this, service, place, `KongServiceFacade ${this.name}`);
    this.spec = { backendRef: { name: service.name, port } };
    sayOfOwn(this, props, 'kubernetes.io/ingress.class', props.ingressClassName ?? KONG_CLASS);
    for (const [key, value] of Object.entries(serviceAnnotations(this, props, place))) sayOfOwn(this, props, key, value);
    const plugins = new PluginList(this, { group: 'incubator.ingress-controller.konghq.com', kind: 'KongServiceFacade', namespace: place });
    for (const plugin of props.plugins ?? []) plugins.add(plugin);
    if (plugins.annotation) sayOfOwn(this, props, 'konghq.com/plugins', plugins.annotation);
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
