import { NAMESPACE_TAG } from './kuma-names';
import type { MeshWorkload } from './mesh-workload';
import { selectingLabels } from './selecting-labels';
import { TargetRef } from './target-ref';

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

  /** Those of pods with these labels. @throws TRF1225 where there are none */
  public static labels(labels: { [label: string]: string }): Proxies {
    return new Proxies({ kind: 'Dataplane', labels: selectingLabels(labels, 'all') });
  }

  /** Those of a workload. The policy is put into its namespace unless it names another. */
  public static workload(workload: MeshWorkload): Proxies {
    return new Proxies({ kind: 'Dataplane' }, workload);
  }

  private constructor(
    private readonly target: TargetRef,
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
    const target = this.target.kind === 'Mesh' ? { kind: 'Dataplane' } : this.target;
    return new Proxies(target, this._workload, port);
  }

  /**
   * @param anywhere whether the policy would concern proxies of other namespaces too
   * @internal
   */
  public _targetRef(anywhere: boolean): TargetRef {
    const section = this._section === undefined ? {} : { sectionName: this._section };
    if (!this._workload) return { ...this.target, ...section };
    const labels = { ...this._workload._labels(), ...anywhere && { [NAMESPACE_TAG]: this._workload.namespace } };
    return { ...this.target, labels, ...section };
  }
}
