import { Construct, IConstruct } from 'constructs';
import type { IPlugin, PluginBase } from './plugin-base';
import type { PluginReference } from './plugin-list';
import { PLUGIN_FIELDS } from './plugin-settings';
import { clusterOf } from '../../core/cluster';
import { refuse } from '../../core/error';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { KONG_CLASS, KONG_GROUP } from '../values/group';
import { sayOfOwn } from '../values/own-annotation';

/** Properties of KongClusterPlugin. */
export interface KongClusterPluginProps extends ResourceProps {
  /** The plugin and its settings. Secrets are named with their namespace. */
  readonly plugin: PluginBase;
  /** Whether it acts on all requests of the gateway, attached or not. @default false */
  readonly global?: boolean;
  /** The class of the ingress controller that reads it; those of other classes ignore it. @default "kong" */
  readonly ingressClassName?: string;
}

const globals = new WeakMap<IConstruct, Map<string, KongClusterPlugin>>();

/**
 * A plugin with its settings for the whole cluster: for all requests (`global`), or to be attached in any namespace without
 * grant. A KongPlugin of the same name in a namespace takes its place there.
 *
 * @throws TRF1342 where another of the same type is global for the same class: Kong's controller drops both
 */
export class KongClusterPlugin extends Resource implements IPlugin {
  /** The plugin's name in Kong. */
  public readonly pluginName: string;
  private readonly plugin: PluginBase;

  public constructor(scope: Construct, id: string, props: KongClusterPluginProps) {
    const { plugin, ingressClassName = KONG_CLASS } = props;
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1`, kind: 'KongClusterPlugin', clusterScoped: true, fields: PLUGIN_FIELDS }, props);
    this.plugin = plugin;
    this.pluginName = plugin.pluginName;
    sayOfOwn(this, props, 'kubernetes.io/ingress.class', ingressClassName);
    if (props.global) {
      this.claimGlobal(ingressClassName);
      this.apiObject.metadata.addLabel('global', 'true');
    }
    const settings = plugin._settings();
    if (settings.tags) sayOfOwn(this, props, 'konghq.com/tags', settings.tags);
    settings.prepareSecrets(this, undefined);
  }

  /** @internal */
  public _reference(): PluginReference {
    return { kind: 'KongClusterPlugin', name: this.name };
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return this.plugin._settings().fields(this, undefined);
  }

  private claimGlobal(ingressClassName: string): void {
    const cluster = clusterOf(this);
    const known = globals.get(cluster) ?? new Map<string, KongClusterPlugin>();
    globals.set(cluster, known);
    const key = `${ingressClassName}/${this.pluginName}`;
    const other = known.get(key);
    if (other) {
      refuse({
        code: 'TRF1342', value: this.pluginName, construct: this, expected: `one global plugin of a type, but ${other.node.path} is one already`,
        fix: 'put the settings of both into one, or attach one of them to routes',
      });
    }
    known.set(key, this);
  }
}
