import { Construct } from 'constructs';
import { LegacyResource } from './legacy-resource';
import { refuse } from '../../core/error';
import { SERVICE_TAG } from '../../core/kuma/names';
import { ResourceProps } from '../../core/tree/resource';
import { IServiceMesh } from '../reference/service-mesh-reference';
import { TagSelector } from '../reference/tag-selector';

/** What every legacy policy accepts. */
export interface LegacyPolicyProps extends ResourceProps {
  /** The mesh it belongs to. @default - that of the workloads it names, else the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
  /** The proxies that send. */
  readonly sources: TagSelector[];
  /** The proxies that receive. */
  readonly destinations: TagSelector[];
}

/** A legacy policy between proxies that send and proxies that receive. */
export abstract class LegacyPolicy extends LegacyResource {
  /**
   * @param byServiceOnly whether sources must be said by their service, and destinations by nothing else
   * @internal
   */
  protected constructor(scope: Construct, id: string, kind: string, private readonly legacyProps: LegacyPolicyProps, byServiceOnly: boolean) {
    super(scope, id, kind, legacyProps, [...legacyProps.sources, ...legacyProps.destinations]);
    const { sources, destinations } = legacyProps;
    if (sources.length === 0 || destinations.length === 0) {
      refuse({
        code: 'TRF1281', value: { sources: sources.length, destinations: destinations.length }, construct: this,
        expected: 'a source and a destination at least',
        fix: 'TagSelector.any() for all',
      });
    }
    if (byServiceOnly) this.expectServices();
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
