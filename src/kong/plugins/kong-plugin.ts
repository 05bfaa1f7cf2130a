import { Construct } from 'constructs';
import type { IPlugin, PluginBase } from './plugin-base';
import type { PluginReference } from './plugin-list';
import { PLUGIN_FIELDS } from './plugin-settings';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { KONG_GROUP } from '../values/group';
import { sayOfOwn } from '../values/own-annotation';

/** Properties of KongPlugin. */
export interface KongPluginProps extends ResourceProps {
  /** The plugin and its settings. */
  readonly plugin: PluginBase;
}

/** A KongPlugin that exists elsewhere. */
export interface KongPluginReference {
  /** The name of the object. */
  readonly name: string;
  /** Its namespace. @default - that of what it is attached to */
  readonly namespace?: string;
  /** The plugin's name in Kong, of which one route takes one. */
  readonly pluginName: string;
}

/**
 * A plugin with its settings as an object of its own, for several routes, Services and namespaces.
 *
 * It does nothing until it is attached. What it is attached to in other namespaces gets the ReferenceGrant that Kong asks for.
 * Kong does not let the type of a plugin be changed: give the construct another id with it.
 */
export class KongPlugin extends Resource implements IPlugin {
  /** One that exists elsewhere. */
  public static fromReference(reference: KongPluginReference): IPlugin {
    const { name, namespace, pluginName } = reference;
    return { pluginName, _reference: () => ({ kind: 'KongPlugin', name, namespace }) };
  }

  /** The plugin's name in Kong. */
  public readonly pluginName: string;
  private readonly plugin: PluginBase;

  public constructor(scope: Construct, id: string, props: KongPluginProps) {
    super(scope, id, { apiVersion: `${KONG_GROUP}/v1`, kind: 'KongPlugin', fields: PLUGIN_FIELDS }, props);
    this.plugin = props.plugin;
    this.pluginName = props.plugin.pluginName;
    const settings = this.plugin._settings();
    if (settings.tags) sayOfOwn(this, props, 'konghq.com/tags', settings.tags);
    settings.prepareSecrets(this, this.place);
  }

  /** @internal */
  public _reference(): PluginReference {
    return { kind: 'KongPlugin', name: this.name, namespace: this.place };
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return this.plugin._settings().fields(this, this.place);
  }

  private get place(): string {
    return this.namespace ?? namespaceOf(this);
  }
}
