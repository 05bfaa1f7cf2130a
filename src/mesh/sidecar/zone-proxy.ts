import { refuseSetting } from './sidecar-misuse';
import { port as validPort } from '../../core/port';

/** Where other zones reach a zone ingress. */
export interface ZoneIngressAddress {
  /** An IP address or a hostname that the other zones can reach. @default - that of the load balancer of its Service */
  readonly publicAddress?: string;
  /** The port there: 1 to 65535. With `publicAddress` only. @default - that of its Service */
  readonly publicPort?: number;
}

/** What pods are that carry the traffic of a whole zone. `KumaControlPlane` sets up such pods itself. */
export class ZoneProxy {
  /**
   * What comes from other zones, for all meshes. Kuma 3 drops it for `meshIngress()`.
   *
   * @throws TRF1520 where address and port are not both given or both left out
   */
  public static ingress(address: ZoneIngressAddress = {}): ZoneProxy {
    const { publicAddress, publicPort } = address;
    if ((publicAddress === undefined) !== (publicPort === undefined)) {
      refuseSetting('the public address', address, 'an address and a port, or neither', "{ publicAddress: '203.0.113.7', publicPort: 10001 }");
    }
    return new ZoneProxy('annotations', {
      'kuma.io/ingress': 'enabled',
      ...publicAddress !== undefined && { 'kuma.io/ingress-public-address': publicAddress },
      ...publicPort !== undefined && { 'kuma.io/ingress-public-port': String(validPort(publicPort)) },
    });
  }

  /** What leaves for other zones and for hosts outside, for all meshes. Kuma 3 drops it for `meshEgress()`. */
  public static egress(): ZoneProxy {
    return new ZoneProxy('annotations', { 'kuma.io/egress': 'enabled' });
  }

  /** What comes from other zones, for the mesh of the pods. They and their Service stand in the system namespace. */
  public static meshIngress(): ZoneProxy {
    return new ZoneProxy('labels', { 'k8s.kuma.io/zone-proxy-type': 'ingress' });
  }

  /** What leaves for other zones and for hosts outside, for the mesh of the pods. They and their Service stand in the system namespace. */
  public static meshEgress(): ZoneProxy {
    return new ZoneProxy('labels', { 'k8s.kuma.io/zone-proxy-type': 'egress' });
  }

  private constructor(
    /** @internal */
    public readonly _where: 'annotations' | 'labels',
    /** @internal */
    public readonly _marks: { [key: string]: string },
  ) {}
}
