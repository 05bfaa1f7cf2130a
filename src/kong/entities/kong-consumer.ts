import { Construct, IConstruct } from 'constructs';
import { KongConsumerGroup } from './kong-consumer-group';
import { KongCredential } from './kong-credential';
import { clusterOf } from '../../core/cluster';
import { refuse } from '../../core/error';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { some } from '../../core/sparse';
import type { IPlugin } from '../plugins/plugin-base';
import { PluginList } from '../plugins/plugin-list';
import { KONG_CLASS, KONG_GROUP } from '../values/group';
import { tagList } from '../values/names';
import { sayOfOwn } from '../values/own-annotation';
import { nameWithin } from '../values/secret-reference';

/** Properties of KongConsumer. */
export interface KongConsumerProps extends ResourceProps {
  /** Its name in Kong, which no other consumer of the class has. @default - the name of the object, where there is no customId */
  readonly username?: string;
  /** What it is called elsewhere; no other consumer of the class has it. @default - none */
  readonly customId?: string;
  /** What it proves with who it is. More can follow by `addCredential`. @default - none */
  readonly credentials?: KongCredential[];
  /** The groups it belongs to, of its namespace: constructs, or names. Kong Enterprise only. @default - none */
  readonly groups?: (KongConsumerGroup | string)[];
  /** Plugins that act on its requests, one of a type. They act beside none of its groups. @default - none besides those of routes, Services and global ones */
  readonly plugins?: IPlugin[];
  /** Tags of the consumer in Kong, without `,` and `/`. @default - those of the ingress controller */
  readonly tags?: string[];
  /** The class of the ingress controller that reads it; those of other classes ignore it. @default "kong" */
  readonly ingressClassName?: string;
}

const claimed = new WeakMap<IConstruct, Map<string, KongConsumer>>();

/** Somebody who calls: a person, an app, a team. Plugins that authenticate know it by its credentials. */
export class KongConsumer extends Resource {
  private readonly credentials: string[] = [];
  private readonly groups: string[];
  private readonly plugins: PluginList;
  private readonly props: KongConsumerProps;
  private readonly place: string;

  /**
   * @throws TRF1374 where another consumer of the class has the name, TRF1375 where a plugin cannot be for a consumer, TRF1330 where two
   * are of one type, TRF1305 where a Secret or a group is in another namespace, TRF1373 where two credentials have one name
   */
  public constructor(scope: Construct, id: string, props: KongConsumerProps = {}) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1`, kind: 'KongConsumer', fields: ['username', 'custom_id', 'consumerGroups', 'credentials'] }, props);
    this.props = props;
    this.place = this.namespace ?? namespaceOf(this);
    const { ingressClassName = KONG_CLASS, groups = [] } = props;
    this.groups = [...new Set(groups.map(group => nameWithin(this.place, group, 'KongConsumerGroup', this)))];
    sayOfOwn(this, props, 'kubernetes.io/ingress.class', ingressClassName);
    if (props.tags) sayOfOwn(this, props, 'konghq.com/tags', tagList(props.tags));
    if (this.username !== undefined) this.claim(`${ingressClassName}/username/${this.username}`, this.username);
    if (props.customId !== undefined) this.claim(`${ingressClassName}/customId/${props.customId}`, props.customId);
    this.plugins = new PluginList(this, { group: KONG_GROUP, kind: 'KongConsumer', namespace: this.place });
    for (const plugin of props.plugins ?? []) this.addPlugin(plugin);
    for (const credential of props.credentials ?? []) this.addCredential(credential);
  }

  /** Another credential. @throws TRF1305 where its Secret is in another namespace, TRF1373 where there is one of that name */
  public addCredential(credential: KongCredential): void {
    const name = credential._secret(this, this.name, this.place);
    if (!this.credentials.includes(name)) this.credentials.push(name);
  }

  /** Another plugin for its requests. @throws TRF1375 where it cannot be for a consumer, TRF1330 where there is one of the type already */
  public addPlugin(plugin: IPlugin): void {
    this.plugins.add(plugin);
    sayOfOwn(this, this.props, 'konghq.com/plugins', this.plugins.annotation!);
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    const { username, groups, credentials } = this;
    return { username, custom_id: this.props.customId, consumerGroups: some(groups), credentials: some(credentials) };
  }

  private get username(): string | undefined {
    return this.props.username ?? (this.props.customId === undefined ? this.name : undefined);
  }

  private claim(key: string, value: string): void {
    const cluster = clusterOf(this);
    const known = claimed.get(cluster) ?? new Map<string, KongConsumer>();
    claimed.set(cluster, known);
    const other = known.get(key);
    if (other) {
      refuse({ code: 'TRF1374', value, construct: this, expected: `a name that consumer ${other.node.path} does not have: Kong takes one of them by chance`, fix: `"${value}-2"` });
    }
    known.set(key, this);
  }
}
