import { refuse } from '../../core/error';
import { SERVICE_TAG } from '../../core/kuma/names';
import type { MeshWorkload } from '../workloads/mesh-workload';

const KEY = /^[a-zA-Z0-9.\-_:/]+$/;
const VALUE = /^([a-zA-Z0-9.\-_:/]+|\*)$/;

/** Proxies by the tags of their inbounds, as legacy policies select them. */
export class TagSelector {
  /** All proxies. */
  public static any(): TagSelector {
    return new TagSelector({ [SERVICE_TAG]: '*' });
  }

  /** A workload of this app, by the tag of its Service's port. @throws TRF1236 where the workload has no port */
  public static workload(workload: MeshWorkload): TagSelector {
    return new TagSelector({ [SERVICE_TAG]: workload._serviceTag() }, workload);
  }

  /** By the tag of its service: `<Service>_<namespace>_svc_<port>`. @throws TRF1280 where it is none */
  public static service(tag: string): TagSelector {
    return new TagSelector({ [SERVICE_TAG]: tag });
  }

  /** By all of these tags; `*` stands for any value. @throws TRF1280 where one is none or there are none */
  public static tags(tags: { [tag: string]: string }): TagSelector {
    return new TagSelector(tags);
  }

  private constructor(
    /** @internal */
    public readonly _tags: { [tag: string]: string },
    /** @internal */
    public readonly _workload?: MeshWorkload,
  ) {
    const wrong = Object.entries(_tags).find(([key, value]) => !KEY.test(key) || !VALUE.test(value));
    if (wrong || Object.keys(_tags).length === 0) {
      refuse({
        code: 'TRF1280', value: wrong?.join('=') ?? _tags, expected: 'tags of letters, digits and ".", "-", "_", ":", "/"; or "*" for any value',
        fix: "TagSelector.service('web_shop_svc_80')",
      });
    }
  }

  /** @internal */
  public _render(): object {
    return { match: this._tags };
  }
}
