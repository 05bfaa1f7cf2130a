import { Construct } from 'constructs';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import type { IPlugin } from '../plugins/plugin-base';
import { PluginList } from '../plugins/plugin-list';
import { KONG_CLASS, KONG_GROUP } from '../values/group';
import { tagList } from '../values/names';
import { sayOfOwn } from '../values/own-annotation';

/** Properties of KongConsumerGroup. */
export interface KongConsumerGroupProps extends ResourceProps {
  /** Plugins that act on the requests of its consumers, one of a type. @default - none besides those of routes, Services and global ones */
  readonly plugins?: IPlugin[];
  /** Tags of the group in Kong, without `,` and `/`. @default - those of the ingress controller */
  readonly tags?: string[];
  /** The class of the ingress controller that reads it; those of other classes ignore it. @default "kong" */
  readonly ingressClassName?: string;
}

/** Consumers that are treated alike, with limits of their own for example. Its name in Kong is that of the object. Kong Enterprise only. */
export class KongConsumerGroup extends Resource {
  private readonly plugins: PluginList;
  private readonly props: KongConsumerGroupProps;

  /** @throws TRF1375 where a plugin cannot be for a group of consumers, TRF1330 where two are of one type */
  public constructor(scope: Construct, id: string, props: KongConsumerGroupProps = {}) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1beta1`, kind: 'KongConsumerGroup', fields: [] }, props);
    this.props = props;
    sayOfOwn(this, props, 'kubernetes.io/ingress.class', props.ingressClassName ?? KONG_CLASS);
    if (props.tags) sayOfOwn(this, props, 'konghq.com/tags', tagList(props.tags));
    this.plugins = new PluginList(this, { group: KONG_GROUP, kind: 'KongConsumerGroup', namespace: this.namespace ?? namespaceOf(this) });
    for (const plugin of props.plugins ?? []) this.addPlugin(plugin);
  }

  /** Another plugin for its consumers. @throws TRF1375 where it cannot be for a group, TRF1330 where there is one of the type already */
  public addPlugin(plugin: IPlugin): void {
    this.plugins.add(plugin);
    sayOfOwn(this, this.props, 'konghq.com/plugins', this.plugins.annotation!);
  }
}
