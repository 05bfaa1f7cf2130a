import { Yaml } from 'cdk8s';
import { sparse } from '../../core/sparse';
import { JsonChange } from '../values/json-change';

/** A change of what Kuma tells Envoy. */
export interface IProxyModification {
  /** @internal */
  _render(): object;
}

/** What is changed of a part of Envoy's configuration. */
export class EnvoyChange {
  /**
   * These fields are merged into it.
   *
   * @param config as Envoy has it, a part of it
   */
  public static merge(config: { [field: string]: any }): EnvoyChange {
    return new EnvoyChange({ value: text(config) });
  }

  /** These changes are made, one after the other. */
  public static json(changes: JsonChange[]): EnvoyChange {
    return new EnvoyChange({ jsonPatches: changes.map(change => change._render()) });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
  ) {}
}

/** Where a part of the configuration comes from: `inbound`, `outbound`, `transparent`, `prometheus`, `gateway` and others of Kuma. */
export interface EnvoyOriginMatch {
  /** What made Kuma configure it. @default - anything */
  readonly origin?: string;
}

/** Which clusters are meant. */
export interface ClusterSelector extends EnvoyOriginMatch {
  /** The name of the cluster, as Kuma gives it. @default - any */
  readonly name?: string;
}

/** Which listeners are meant. */
export interface ListenerSelector extends EnvoyOriginMatch {
  /** The name of the listener, as Kuma gives it. @default - any */
  readonly name?: string;
  /** Tags of its inbound. @default - any */
  readonly tags?: { [tag: string]: string };
}

/** In which listeners filters are meant. */
export interface FilterSelector extends EnvoyOriginMatch {
  /** The name of the listener. @default - any */
  readonly listenerName?: string;
  /** Tags of the listener's inbound. @default - any */
  readonly listenerTags?: { [tag: string]: string };
}

/** Which virtual hosts are meant. */
export interface VirtualHostSelector extends EnvoyOriginMatch {
  /** The name of the virtual host, as Kuma gives it. @default - any */
  readonly name?: string;
  /** The name of the route configuration it is in. @default - any */
  readonly routeConfigurationName?: string;
}

/** A change of clusters: groups of endpoints. */
export class ClusterModification implements IProxyModification {
  /** One more. @param config as Envoy has it: `envoy.config.cluster.v3.Cluster` */
  public static add(config: { [field: string]: any }): ClusterModification {
    return new ClusterModification({ operation: 'Add', value: text(config) });
  }

  /** Fewer. */
  public static remove(which: ClusterSelector = {}): ClusterModification {
    return new ClusterModification({ operation: 'Remove', match: match(which) });
  }

  /** Others. */
  public static patch(change: EnvoyChange, which: ClusterSelector = {}): ClusterModification {
    return new ClusterModification({ operation: 'Patch', match: match(which), ...change._rendered });
  }

  private constructor(private readonly cluster: object) {}

  /** @internal */
  public _render(): object {
    return { cluster: sparse(this.cluster) };
  }
}

/** A change of listeners: ports of the proxy. */
export class ListenerModification implements IProxyModification {
  /** One more. @param config as Envoy has it: `envoy.config.listener.v3.Listener` */
  public static add(config: { [field: string]: any }): ListenerModification {
    return new ListenerModification({ operation: 'Add', value: text(config) });
  }

  /** Fewer. */
  public static remove(which: ListenerSelector = {}): ListenerModification {
    return new ListenerModification({ operation: 'Remove', match: match(which) });
  }

  /** Others. */
  public static patch(change: EnvoyChange, which: ListenerSelector = {}): ListenerModification {
    return new ListenerModification({ operation: 'Patch', match: match(which), ...change._rendered });
  }

  private constructor(private readonly listener: object) {}

  /** @internal */
  public _render(): object {
    return { listener: sparse(this.listener) };
  }
}

/** A change of filters: of connections, or of requests by HTTP. */
export class FilterModification implements IProxyModification {
  /** Filters of connections: `envoy.config.listener.v3.Filter`. */
  public static network(operation: FilterOperation): FilterModification {
    return new FilterModification('networkFilter', operation);
  }

  /** Filters of requests: `envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter`. */
  public static http(operation: FilterOperation): FilterModification {
    return new FilterModification('httpFilter', operation);
  }

  private constructor(private readonly kind: string, private readonly operation: FilterOperation) {}

  /** @internal */
  public _render(): object {
    return { [this.kind]: sparse(this.operation._rendered) };
  }
}

/** What is done with filters. Filters are known by their names, `envoy.filters.http.router` for example. */
export class FilterOperation {
  /** One more, before all others. */
  public static addFirst(config: { [field: string]: any }, where: FilterSelector = {}): FilterOperation {
    return new FilterOperation({ operation: 'AddFirst', match: match(where), value: text(config) });
  }

  /** One more, after all others. */
  public static addLast(config: { [field: string]: any }, where: FilterSelector = {}): FilterOperation {
    return new FilterOperation({ operation: 'AddLast', match: match(where), value: text(config) });
  }

  /** One more, before this one. */
  public static addBefore(name: string, config: { [field: string]: any }, where: FilterSelector = {}): FilterOperation {
    return new FilterOperation({ operation: 'AddBefore', match: { name, ...match(where) }, value: text(config) });
  }

  /** One more, after this one. */
  public static addAfter(name: string, config: { [field: string]: any }, where: FilterSelector = {}): FilterOperation {
    return new FilterOperation({ operation: 'AddAfter', match: { name, ...match(where) }, value: text(config) });
  }

  /** Another instead of this one. */
  public static patch(name: string, change: EnvoyChange, where: FilterSelector = {}): FilterOperation {
    return new FilterOperation({ operation: 'Patch', match: { name, ...match(where) }, ...change._rendered });
  }

  /** Without this one. */
  public static remove(name: string, where: FilterSelector = {}): FilterOperation {
    return new FilterOperation({ operation: 'Remove', match: { name, ...match(where) } });
  }

  /** Without any. */
  public static removeAll(where: FilterSelector = {}): FilterOperation {
    return new FilterOperation({ operation: 'Remove', match: match(where) });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
  ) {}
}

/** A change of virtual hosts: what is routed by the host of a request. */
export class VirtualHostModification implements IProxyModification {
  /** One more. @param config as Envoy has it: `envoy.config.route.v3.VirtualHost`, its name included */
  public static add(config: { [field: string]: any }, routeConfigurationName?: string): VirtualHostModification {
    return new VirtualHostModification({ operation: 'Add', match: { ...sparse({ routeConfigurationName }) }, value: text(config) });
  }

  /** Fewer. */
  public static remove(which: VirtualHostSelector = {}): VirtualHostModification {
    return new VirtualHostModification({ operation: 'Remove', match: { ...match(which) } });
  }

  /** Others. */
  public static patch(change: EnvoyChange, which: VirtualHostSelector = {}): VirtualHostModification {
    return new VirtualHostModification({ operation: 'Patch', match: { ...match(which) }, ...change._rendered });
  }

  private constructor(private readonly virtualHost: object) {}

  /** @internal */
  public _render(): object {
    return { virtualHost: this.virtualHost };
  }
}

function match(selector: object): object | undefined {
  return sparse({ ...selector });
}

function text(config: { [field: string]: any }): string {
  return Yaml.stringify(config);
}
