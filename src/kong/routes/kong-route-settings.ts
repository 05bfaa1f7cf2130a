import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { KongRouteOptions } from './kong-route-options';
import { routeAnnotations } from './route-annotations';
import { annotate, ObjectReference } from '../../core/tree/amendment';
import { checkLater } from '../../core/tree/check';
import { objectsOfCluster } from '../../core/tree/cluster-objects';
import { refuse } from '../../core/error';
import { heldObject } from '../../core/tree/held-object';
import { identity, identityOf } from '../../core/tree/registry';
import { namespaceOf } from '../../core/tree/service';
import type { IPlugin } from '../plugins/plugin-base';
import { PluginList } from '../plugins/plugin-list';
import { KONG_GROUP } from '../values/group';
import { KongProtocol } from '../values/kong-protocol';
import { REQUEST_FAMILIES, STREAM_FAMILIES } from '../values/protocols';

/** Properties of KongRouteSettings. */
export interface KongRouteSettingsProps extends KongRouteOptions {
  /** The construct that renders the route: a GatewayRoute, or what holds an HTTPRoute, GRPCRoute, TLSRoute, TCPRoute, UDPRoute or Ingress. */
  readonly route: IConstruct;
}

type Option = keyof KongRouteOptions;

const L4: readonly Option[] = ['plugins', 'protocols', 'snis', 'tags'];
const KINDS: { readonly [kind: string]: { readonly families: readonly (readonly KongProtocol[])[]; readonly options?: readonly Option[] } } = {
  HTTPRoute: { families: REQUEST_FAMILIES },
  Ingress: { families: REQUEST_FAMILIES },
  GRPCRoute: { families: [[KongProtocol.GRPC, KongProtocol.GRPCS]] },
  TLSRoute: { families: STREAM_FAMILIES, options: L4 },
  TCPRoute: { families: STREAM_FAMILIES, options: L4 },
  UDPRoute: { families: [[KongProtocol.UDP]], options: ['plugins', 'tags'] },
};

/**
 * What Kong is told of a route that another construct renders, by annotations. Plugins act on all rules of the route; for one on a
 * single rule, give its `KongPlugin` to `HttpFilter.extension`; one of a type that the route has already is reported.
 *
 * A canary through Kong is a GatewayRoute with weighted backends and these settings, and KongServiceSettings for its Services: an
 * Ingress cannot share requests out.
 */
export class KongRouteSettings extends Construct {
  private readonly plugins: PluginList;

  /**
   * @throws TRF1003 where the construct holds no route, TRF1328 where an option has no effect on such a route, TRF1330 where two
   * plugins are of one type, TRF1300, TRF1302, TRF1320 to TRF1329 where Kong would not take a value
   */
  public constructor(scope: Construct, id: string, props: KongRouteSettingsProps) {
    super(scope, id);
    const object = heldObject(props.route, Object.keys(KINDS));
    const { kind, apiGroup: group, name } = object;
    const { families, options } = KINDS[kind];
    const { route: _route, ...settings } = props;
    const idle = options && (Object.keys(settings) as Option[]).find(option => settings[option] !== undefined && !options.includes(option));
    if (idle !== undefined) this.refuseIdle(idle, kind);
    const namespace = object.metadata.namespace ?? namespaceOf(object);
    const reference: ObjectReference = { group, kind, namespace, name };
    for (const [key, value] of Object.entries(routeAnnotations(this, settings, families))) annotate(this, reference, key, value);
    this.plugins = new PluginList(this, { group, kind, namespace });
    for (const plugin of props.plugins ?? []) this.plugins.add(plugin);
    annotate(this, reference, 'konghq.com/plugins', () => this.plugins.annotation);
    checkLater(this, () => pluginsOfRules(object).flatMap(pluginName => this.plugins.clash(pluginName) ?? []));
  }

  /** Another plugin for the route. @throws TRF1330 where it has one of the type already */
  public addPlugin(plugin: IPlugin): void {
    this.plugins.add(plugin);
  }

  private refuseIdle(option: Option, kind: string): never {
    return refuse({
      code: 'TRF1328', value: option, construct: this, expected: `an option that has an effect on a ${kind}: ${KINDS[kind].options!.join(', ')}`, fix: `leave ${option} out`,
    });
  }
}

/** The types of the plugins that single rules of a route have by their filters, as far as this app renders them. */
function pluginsOfRules(route: ApiObject): string[] {
  const rules: { filters?: { extensionRef?: { kind: string; name: string } }[] }[] = route.toJson().spec?.rules ?? [];
  const names = rules.flatMap(({ filters = [] }) => filters.flatMap(({ extensionRef }) => (extensionRef?.kind === 'KongPlugin' ? extensionRef.name : [])));
  const place = route.metadata.namespace ?? namespaceOf(route);
  const wanted = new Set(names.map(name => identityOf(KONG_GROUP, 'KongPlugin', place, name)));
  return wanted.size === 0 ? [] : objectsOfCluster(route).filter(object => wanted.has(identity(object))).map(object => object.toJson().plugin);
}
