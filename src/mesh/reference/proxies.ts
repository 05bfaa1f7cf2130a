import { TargetRef } from './target-ref';
import { NAMESPACE_TAG } from '../../core/kuma/names';
import type { MeshGateway } from '../gateway/mesh-gateway';
import { selectingLabels } from '../values/selecting-labels';
import type { MeshWorkload } from '../workloads/mesh-workload';

/** Options of proxies that are a gateway. */
export interface GatewayProxyOptions {
  /** Only those of its listeners that have these tags. @default - all its listeners */
  readonly tags?: { [tag: string]: string };
}

/** Options of one proxy by its name. */
export interface NamedProxyOptions {
  /** The namespace of its pod. @default - that of the policy */
  readonly namespace?: string;
}

/** Which proxies a policy configures. In a namespace other than the system's, often only those of the namespace: see `PolicyRole`. */
export class Proxies {
  /** All: sidecars and gateways. */
  public static all(): Proxies {
    return new Proxies({ kind: 'Mesh' });
  }

  /** All but Kuma's own gateways. */
  public static sidecars(): Proxies {
    return new Proxies({ kind: 'Dataplane' });
  }

  /** All gateways: Kuma's own and those of others in the mesh, Kong for example. Kuma 3 drops it. */
  public static gateways(): Proxies {
    return new Proxies({ kind: 'Mesh', proxyTypes: ['Gateway'] });
  }

  /**
   * One of Kuma's own gateways. Many policies can be so in the system namespace only. Kuma 3 drops it with its gateways.
   *
   * @param gateway a MeshGateway, or the name of one; the one that Kuma makes for a Gateway is called `<Gateway>.<namespace>`
   */
  public static gateway(gateway: string | MeshGateway, options: GatewayProxyOptions = {}): Proxies {
    const name = typeof gateway === 'string' ? gateway : gateway.name;
    return new Proxies({ kind: 'MeshGateway', name, ...options.tags && { tags: options.tags } });
  }

  /** Those of pods with these labels. @throws TRF1225 where there are none */
  public static labels(labels: { [label: string]: string }): Proxies {
    return new Proxies({ kind: 'Dataplane', labels: selectingLabels(labels, 'all') });
  }

  /** Those of a workload. The policy is put into its namespace unless it names another. */
  public static workload(workload: MeshWorkload): Proxies {
    return new Proxies({ kind: 'Dataplane' }, workload);
  }

  /** One, by its name: on Kubernetes that of its pod. */
  public static named(name: string, options: NamedProxyOptions = {}): Proxies {
    return new Proxies({ kind: 'Dataplane', name, ...options.namespace !== undefined && { namespace: options.namespace } });
  }

  /** Those with these tags on their inbounds. For meshes that still have tags; Kuma 3 drops it. @throws TRF1225 where there are none */
  public static tags(tags: { [tag: string]: string }): Proxies {
    return new Proxies({ kind: 'MeshSubset', tags: selectingLabels(tags, 'all') });
  }

  /**
   * As Kuma's own policies say `sidecars()`: weaker than all that name proxies.
   *
   * @internal
   */
  public static _sidecarsOfMesh(): Proxies {
    return new Proxies({ kind: 'Mesh', proxyTypes: ['Sidecar'] });
  }

  private constructor(
    /**
     * What is said of them; a workload's labels are known when everything is constructed only, see `_targetRef`.
     *
     * @internal
     */
    public readonly _target: TargetRef,
    /** @internal */
    public readonly _workload?: MeshWorkload,
    /** @internal */
    public readonly _section?: string,
  ) {}

  /**
   * The same proxies, but only one of their ports. For policies about what proxies receive.
   *
   * @param port the name of the container port, or the number where it has no name
   */
  public section(port: string): Proxies {
    const target = this._target.kind === 'Mesh' ? { kind: 'Dataplane' } : this._target;
    return new Proxies(target, this._workload, port);
  }

  /**
   * Which gateways are among them, as Kuma counts: the whole mesh includes some.
   *
   * @internal
   */
  public get _gateways(): 'none' | 'some' | 'only' {
    const { kind, proxyTypes } = this._target;
    if (kind === 'MeshGateway' || proxyTypes?.includes('Gateway')) return 'only';
    return kind === 'Dataplane' || proxyTypes ? 'none' : 'some';
  }

  /**
   * The same proxies without gateways.
   *
   * @internal
   */
  public _withoutGateways(): Proxies {
    if (this._gateways !== 'some') return this;
    return this._target.kind === 'Mesh' ? Proxies.sidecars() : new Proxies({ ...this._target, proxyTypes: ['Sidecar'] });
  }

  /**
   * @param anywhere whether the policy would concern proxies of other namespaces too
   * @internal
   */
  public _targetRef(anywhere: boolean): TargetRef {
    const section = this._section === undefined ? {} : { sectionName: this._section };
    if (!this._workload) return { ...this._target, ...section };
    const labels = { ...this._workload._labels(), ...anywhere && { [NAMESPACE_TAG]: this._workload.namespace } };
    return { ...this._target, labels, ...section };
  }
}
