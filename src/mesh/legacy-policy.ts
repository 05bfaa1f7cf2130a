import { Construct } from 'constructs';
import { SERVICE_TAG } from './kuma-names';
import { afterMesh, meshAbove } from './mesh-above';
import { IServiceMesh } from './service-mesh-reference';
import { TagSelector } from './tag-selector';
import { refuse } from '../core/error';
import { Resource, ResourceProps } from '../core/resource';

/** What every legacy policy accepts. */
export interface LegacyPolicyProps extends ResourceProps {
  /** The mesh it belongs to. @default - that of the workloads it names, else the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
  /** The proxies that send. */
  readonly sources: TagSelector[];
  /** The proxies that receive. */
  readonly destinations: TagSelector[];
}

/**
 * A policy of Kuma's first generation: cluster-scoped, and about tags. For meshes that still have such policies; Kuma 3 drops them. Where
 * a mesh has a policy of the new generation on the same subject, that one counts.
 */
export abstract class LegacyPolicy extends Resource {
  /** @internal */
  protected readonly _mesh?: IServiceMesh;

  /**
   * @param byServiceOnly whether sources must be said by their service, and destinations by nothing else
   * @internal
   */
  protected constructor(scope: Construct, id: string, kind: string, private readonly legacyProps: LegacyPolicyProps, byServiceOnly: boolean) {
    super(scope, id, { apiVersion: 'kuma.io/v1alpha1', kind, clusterScoped: true, fields: ['mesh', 'spec'] }, legacyProps);
    const { sources, destinations } = legacyProps;
    const workloads = [...sources, ...destinations].flatMap(({ _workload }) => _workload ?? []);
    this._mesh = legacyProps.mesh ?? workloads[0]?._mesh ?? meshAbove(scope);
    if (sources.length === 0 || destinations.length === 0) {
      refuse({
        code: 'TRF1281', value: { sources: sources.length, destinations: destinations.length }, construct: this,
        expected: 'a source and a destination at least',
        fix: 'TagSelector.any() for all',
      });
    }
    if (byServiceOnly) this.expectServices();
    afterMesh(this.apiObject, this._mesh);
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return { mesh: this._mesh?.meshName ?? 'default', spec: this._spec() };
  }

  /** @internal */
  protected _spec(): object {
    const { sources, destinations } = this.legacyProps;
    return { sources: sources.map(render), destinations: destinations.map(render), conf: this._conf() };
  }

  /** @internal */
  protected _conf(): object | undefined {
    return undefined;
  }

  private expectServices(): void {
    const { sources, destinations } = this.legacyProps;
    const wrong = sources.find(({ _tags }) => !(SERVICE_TAG in _tags)) ?? destinations.find(({ _tags }) => Object.keys(_tags).join() !== SERVICE_TAG);
    if (!wrong) return;
    refuse({
      code: 'TRF1282', value: wrong._tags, construct: this, expected: `${SERVICE_TAG} of each source, and nothing else of each destination`,
      fix: "TagSelector.service('web_shop_svc_80')",
    });
  }
}

function render(selector: TagSelector): object {
  return selector._render();
}
