import { Construct } from 'constructs';
import { refuse } from '../../core/error';
import { Resource, ResourceProps } from '../../core/tree/resource';
import type { KongClusterPlugin } from '../plugins/kong-cluster-plugin';
import type { KongPlugin } from '../plugins/kong-plugin';
import { KONG_CLASS, KONG_GROUP } from '../values/group';

/** Properties of KongCustomEntity. */
export interface KongCustomEntityProps extends ResourceProps {
  /** The type of the entity in Kong, in the plural: `degraphql_routes`. */
  readonly type: string;
  /** The fields of the entity, as Kong calls them. */
  readonly fields: { [field: string]: any };
  /** The plugin that the entity belongs to; it is made for each route and Service that the plugin is attached to. @default - none */
  readonly plugin?: KongPlugin | KongClusterPlugin;
  /** The class of the ingress controller that reads it. @default "kong" */
  readonly ingressClassName?: string;
}

/** Entities that have kinds of their own. */
const OWN_KINDS = ['services', 'routes', 'upstreams', 'targets', 'plugins', 'consumers', 'consumer_groups'];

/** An entity of Kong that has no kind of its own, as some plugins have them. */
export class KongCustomEntity extends Resource {
  private readonly props: KongCustomEntityProps;

  /** @throws TRF1378 where the type has a kind of its own */
  public constructor(scope: Construct, id: string, props: KongCustomEntityProps) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1alpha1`, kind: 'KongCustomEntity' }, props);
    this.props = props;
    if (OWN_KINDS.includes(props.type)) {
      refuse({ code: 'TRF1378', value: props.type, construct: this, expected: 'a type without a kind of its own', fix: 'use the construct for it: KongIngress, KongPlugin, KongConsumer, …' });
    }
  }

  /** @internal */
  protected _spec(): object {
    const { type, fields, plugin, ingressClassName } = this.props;
    return { controllerName: ingressClassName ?? KONG_CLASS, type, fields, parentRef: plugin && this.parent(plugin) };
  }

  private parent(plugin: KongPlugin | KongClusterPlugin): object {
    const { apiGroup: group, kind } = plugin.apiObject;
    return { group, kind, name: plugin.name, namespace: plugin.namespace === this.namespace ? undefined : plugin.namespace };
  }
}
