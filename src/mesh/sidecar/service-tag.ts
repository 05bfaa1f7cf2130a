import { refuseSetting } from './sidecar-misuse';
import type { MeshWorkload } from '../workloads/mesh-workload';

/** A service by the tag that a mesh without MeshServices knows it by. Kuma 3 drops it. */
export class ServiceTag {
  /** A workload of this app, by the port of its Service. @throws TRF1236 where it has none */
  public static workload(workload: MeshWorkload): ServiceTag {
    return new ServiceTag(workload._serviceTag());
  }

  /** By the tag itself: `<Service>_<namespace>_svc_<port>`. @throws TRF1520 where that is no tag */
  public static named(tag: string): ServiceTag {
    return /^[\w.-]+$/.test(tag) ? new ServiceTag(tag) : refuseSetting('a ServiceTag', tag, 'the tag of one service', "ServiceTag.named('api_shop_svc_80')");
  }

  /** All services. For `directAccess` only. */
  public static any(): ServiceTag {
    return new ServiceTag('*');
  }

  private constructor(
    /** @internal */
    public readonly _tag: string,
  ) {}
}
